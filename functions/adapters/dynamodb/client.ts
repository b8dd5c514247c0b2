import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** The table as every factory of this folder takes it. */
export type Table = { client: DynamoDBClient; table: string };

/**
 * A client for endpoint, region and credentials from `options`, else from the environment as the SDK reads them. Throttled and broken
 * requests are tried again by the SDK, with growing pauses: every write here may be repeated safely.
 */
export const makeDynamoDBClient = (options: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({
    ...options,
    maxAttempts: 6,
    // DynamoDB answers within milliseconds; 16 MB of a batch on a cold link may take seconds.
    requestHandler: { connectionTimeout: 2000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });
