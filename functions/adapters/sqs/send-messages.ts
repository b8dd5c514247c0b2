import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** Messages that the queue did not take, even when offered a second time. */
export class MessagesRefused extends Error {
  readonly bodies: string[];
  constructor(bodies: string[], reason: string) {
    super(`The queue refused ${bodies.length} messages: ${reason}`);
    this.name = 'MessagesRefused';
    this.bodies = bodies;
  }
}

export type QueueAccess = { client: SQSClient; queueUrl: string };

// The most that SendMessageBatch takes.
const batchSize = 10;

/** Sends every value as the JSON body of a message of its own. Throws `MessagesRefused` after offering all of them. */
export const sendMessages = async (queue: QueueAccess, values: readonly unknown[]): Promise<void> => {
  const bodies = values.map((value) => JSON.stringify(value));
  const refused: string[] = [];
  let reason = '';
  for (let start = 0; start < bodies.length; start += batchSize) {
    const first = await sendBatch(queue, bodies.slice(start, start + batchSize));
    if (first.refused.length === 0) continue;
    const second = await sendBatch(queue, first.refused);
    refused.push(...second.refused);
    reason = second.reason || reason;
  }
  if (refused.length > 0) throw new MessagesRefused(refused, reason);
};

const sendBatch = async ({ client, queueUrl }: QueueAccess, bodies: string[]) => {
  const { Failed = [] } = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: bodies.map((body, index) => ({ Id: String(index), MessageBody: body })),
    }),
  );
  return {
    refused: Failed.flatMap(({ Id }) => bodies[Number(Id)] ?? []),
    reason: Failed[0]?.Message ?? Failed[0]?.Code ?? '',
  };
};
