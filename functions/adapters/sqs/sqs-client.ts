import { SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';

/** The SDK's own retries are welcome: a request sent twice is a hint given twice. */
export const makeSqsClient = (options: SQSClientConfig = {}): SQSClient => new SQSClient(options);
