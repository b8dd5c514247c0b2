/** Names of the environment variables that the Lambdas read: infra sets them, functions/config.ts reads them. */
export const environment = {
  tableName: 'TABLE_NAME',
  /** `https://hub.example.org`: every link in mails and pages is built from it. */
  origin: 'HUB_ORIGIN',
  /** Keys the hashes of addresses and the unsubscribe tokens. Secret. */
  secret: 'HUB_SECRET',
  /** ARN of the secret in Secrets Manager, where HUB_SECRET itself is not given. */
  secretArn: 'HUB_SECRET_ARN',
  sender: 'MAIL_SENDER',
  postalAddress: 'MAIL_POSTAL_ADDRESS',
  configurationSet: 'SES_CONFIGURATION_SET',
  mailEventsTopicArn: 'MAIL_EVENTS_TOPIC_ARN',
  /** `1`: feeds may be fetched from loopback addresses (the hub on one machine, tests). */
  allowLoopbackFeeds: 'HUB_ALLOW_LOOPBACK_FEEDS',
} as const;
