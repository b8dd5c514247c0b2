/** The one table's schema: infra creates it in the cloud, local/ on one machine, adapters/dynamodb reads it. */
export const tableSchema = {
  partitionKey: 'pk',
  sortKey: 'sk',
  index: { name: 'gsi1', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' },
  /** Seconds since the epoch; DynamoDB sweeps late, so readers compare expiry themselves. */
  ttl: 'ttl',
} as const;
