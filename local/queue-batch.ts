import { DeleteMessageBatchCommand, type Message, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';

/** What a Lambda that an SQS queue feeds looks like from the queue's side. */
export type QueueHandler = (event: SQSEvent) => Promise<unknown>;

/** The event that Lambda hands to a function for messages of the queue at `queueUrl`. */
export const queueEvent = (messages: Message[], queueUrl: string): SQSEvent => {
  const queue = new URL(queueUrl).pathname.split('/').slice(1).join(':');
  return { Records: messages.map((message) => queueRecord(message, `arn:aws:sqs:us-east-1:${queue}`)) };
};

const queueRecord = (message: Message, queueArn: string): SQSRecord => ({
  messageId: message.MessageId ?? '',
  receiptHandle: message.ReceiptHandle ?? '',
  body: message.Body ?? '',
  attributes: {
    ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? '1',
    SentTimestamp: message.Attributes?.SentTimestamp ?? '',
    SenderId: message.Attributes?.SenderId ?? '',
    ApproximateFirstReceiveTimestamp: message.Attributes?.ApproximateFirstReceiveTimestamp ?? '',
  },
  messageAttributes: {},
  md5OfBody: message.MD5OfBody ?? '',
  eventSource: 'aws:sqs',
  eventSourceARN: queueArn,
  awsRegion: 'us-east-1',
});

/**
 * The ids of the batch that a function's answer calls failed, by Lambda's rules: nothing, or an empty list, is
 * success; an entry without an id of this batch fails the whole batch.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export const failedIds = (answer: unknown, batch: readonly string[]): Set<string> => {
  const failures = field(answer, 'batchItemFailures') ?? [];
  if (!Array.isArray(failures)) return new Set(batch);
  const ids = failures.map((failure) => field(failure, 'itemIdentifier'));
  const known = batch.filter((id) => ids.includes(id));
  return ids.every((id) => known.includes(id as string)) ? new Set(known) : new Set(batch);
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Deletes what succeeded; what failed stays until its visibility timeout makes it visible again. */
export const deleteMessages = async (
  sqs: SQSClient,
  queueUrl: string,
  messages: Message[],
): Promise<void> => {
  if (messages.length === 0) return;
  const { Failed = [] } = await sqs.send(
    new DeleteMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: messages.map((message, index) => ({
        Id: String(index),
        ReceiptHandle: message.ReceiptHandle,
      })),
    }),
  );
  if (Failed.length > 0)
    throw new Error(`${Failed.length} messages could not be deleted: ${Failed[0]?.Message}`);
};
