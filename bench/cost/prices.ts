/**
 * US dollars, list prices of us-east-1 without any free tier. Beside each number, where it was last read and when; AWS's
 * own price tables are filled in by scripts, so that most were read in others' articles. `unread`: written down from
 * memory, and confirmed nowhere. Check yours before you rely on a sum: other regions cost 10 to 25 % more.
 */
export const prices = {
  /** https://aws.amazon.com/dynamodb/pricing/on-demand/; airbyte.com/data-engineering-resources/dynamodb-pricing, July 2025. */
  readUnit: 0.125e-6,
  writeUnit: 0.625e-6,
  /** https://aws.amazon.com/dynamodb/pricing/on-demand/; unread. */
  tableGbMonth: 0.25,
  backupGbMonth: 0.2,
  /** https://aws.amazon.com/lambda/pricing/, arm64, first tier; cloudchipr.com/blog/aws-lambda-pricing, 2024. */
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2e-6,
  /** https://aws.amazon.com/sqs/pricing/; unread. */
  sqsRequest: 0.4e-6,
  /** https://aws.amazon.com/ses/pricing/; acecloudinterviews.com/tutorials/aws/ses, undated. Attachments and data come on top. */
  mail: 0.1e-3,
  /** https://aws.amazon.com/api-gateway/pricing/, HTTP API, first 300 million; awsforengineers.com/blog/aws-api-gateway-pricing-explained, May 2025. */
  apiRequest: 1e-6,
  /** https://aws.amazon.com/eventbridge/pricing/, Scheduler; cloudburn.io/blog/amazon-eventbridge-pricing, March 2026. 14 million a month are free. */
  scheduled: 1e-6,
  /** https://aws.amazon.com/cloudwatch/pricing/; factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards, June 2026. */
  logGb: 0.5,
  dashboardMonth: 3,
  /** https://aws.amazon.com/cloudwatch/pricing/; signoz.io/guides/cloudwatch-pricing, February 2026. */
  metricMonth: 0.3,
  /** https://aws.amazon.com/cloudwatch/pricing/, standard resolution; unread. */
  alarmMonth: 0.1,
  /** https://aws.amazon.com/secrets-manager/pricing/; unread. */
  secretMonth: 0.4,
  /** gpt-5-mini; ai.cloudprice.net, June 2026. Another page of April 2026 has 0.75 and 4.50: set to what yours asks. */
  modelInputToken: 0.25e-6,
  modelOutputToken: 2e-6,
} as const;
