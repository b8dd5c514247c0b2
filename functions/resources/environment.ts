/** Names of the environment variables that the Lambdas read: infra sets them, functions/config.ts reads them. */
export const environment = {
  tableName: 'TABLE_NAME',
  /** `https://hub.example.org`: every link in mails and pages is built from it. */
  origin: 'HUB_ORIGIN',
  /** Keys the hashes of addresses and the unsubscribe tokens. Secret. */
  secret: 'HUB_SECRET',
  /** ARN of the secret in Secrets Manager, where HUB_SECRET itself is not given. */
  secretArn: 'HUB_SECRET_ARN',
  /** A mail address at which publishers reach whoever runs the hub. */
  contact: 'HUB_CONTACT',
  sender: 'MAIL_SENDER',
  postalAddress: 'MAIL_POSTAL_ADDRESS',
  /** An address that somebody reads, and unsubscribes whoever writes to it; without one, mails name none. */
  unsubscribeMailbox: 'MAIL_UNSUBSCRIBE_ADDRESS',
  configurationSet: 'SES_CONFIGURATION_SET',
  mailEventsTopicArn: 'MAIL_EVENTS_TOPIC_ARN',
  /** OpenAI's own names, so that other tools' settings serve. The key itself, where nothing keeps it secret. */
  openaiKey: 'OPENAI_API_KEY',
  /** ARN of the secret in Secrets Manager, where OPENAI_API_KEY itself is not given. */
  openaiKeyArn: 'OPENAI_API_KEY_SECRET_ARN',
  openaiBaseUrl: 'OPENAI_BASE_URL',
  openaiModel: 'OPENAI_MODEL',
  /** ARN of the secret that CloudFront shows with each request that it passes on; without it, there is no CloudFront. */
  edgeSecretArn: 'HUB_EDGE_SECRET_ARN',
  /** Which sources are read, as functions/feeds/sources/packed-choice.ts packs it; without it, the whole catalogue. */
  sources: 'HUB_SOURCES',
  /** `1`: feeds may be fetched from loopback addresses (the hub on one machine, tests). */
  allowLoopbackFeeds: 'HUB_ALLOW_LOOPBACK_FEEDS',
  /** Tokens that briefings may use on one UTC day. */
  modelDailyTokens: 'OPENAI_DAILY_TOKENS',
  /** US dollars a million tokens, in and out: `0.25/2`. */
  modelPrices: 'OPENAI_PRICES',
  /** `1`: an edition's summaries are asked for in a batch, where the endpoint takes batches. */
  modelBatch: 'OPENAI_BATCH',
  /** Tokens that the personal paragraphs of digests may use on one UTC day; 0, or none: there are no such paragraphs. */
  personalDailyTokens: 'OPENAI_PERSONAL_DAILY_TOKENS',
} as const;
