/** US dollars, list prices of us-east-1 without any free tier, as AWS published them in November 2026; check yours. */
export const prices = {
  /** https://aws.amazon.com/dynamodb/pricing/on-demand/ */
  readUnit: 0.125e-6,
  writeUnit: 0.625e-6,
  tableGbMonth: 0.25,
  backupGbMonth: 0.2,
  /** https://aws.amazon.com/lambda/pricing/, arm64 */
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2e-6,
  /** https://aws.amazon.com/sqs/pricing/ */
  sqsRequest: 0.4e-6,
  /** https://aws.amazon.com/ses/pricing/ */
  mail: 0.1e-3,
  /** https://aws.amazon.com/api-gateway/pricing/, HTTP API */
  apiRequest: 1e-6,
  /** https://aws.amazon.com/eventbridge/pricing/, Scheduler */
  scheduled: 1e-6,
  /** https://aws.amazon.com/cloudwatch/pricing/ */
  logGb: 0.5,
  alarmMonth: 0.1,
  dashboardMonth: 3,
  metricMonth: 0.3,
  /** https://aws.amazon.com/secrets-manager/pricing/ */
  secretMonth: 0.4,
  /** A small model of the day; set to what yours asks. */
  modelInputToken: 0.25e-6,
  modelOutputToken: 2e-6,
} as const;
