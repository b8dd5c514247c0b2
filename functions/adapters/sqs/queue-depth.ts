import { GetQueueAttributesCommand, GetQueueUrlCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** Messages that wait, that a worker has in hand, and that were put aside; roughly, as SQS counts them. */
export type QueueDepth = { visible: number; inFlight: number; dead: number };

/** How full a queue and its dead-letter queue are. */
export const readQueueDepth = async (client: SQSClient, queueUrl: string): Promise<QueueDepth> => {
  const attributesOf = async (QueueUrl: string | undefined) =>
    (await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))).Attributes ??
    {};
  const live = await attributesOf(queueUrl);
  const { deadLetterTargetArn } = JSON.parse(live.RedrivePolicy ?? '{}') as { deadLetterTargetArn?: string };
  const QueueName = deadLetterTargetArn?.split(':').at(-1);
  const lost = QueueName && (await client.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl;
  const dead = lost ? await attributesOf(lost) : {};
  return {
    visible: Number(live.ApproximateNumberOfMessages ?? 0),
    inFlight: Number(live.ApproximateNumberOfMessagesNotVisible ?? 0),
    dead: Number(dead.ApproximateNumberOfMessages ?? 0),
  };
};
