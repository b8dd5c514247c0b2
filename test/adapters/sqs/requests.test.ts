import { ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, test } from 'vitest';
import { MessageError } from '../../../functions/adapters/sqs/parse-body.ts';
import { makeRequestDigests, parseDigestRequest } from '../../../functions/adapters/sqs/request-digests.ts';
import { makeRequestIngest, parseIngestMessage } from '../../../functions/adapters/sqs/request-ingest.ts';
import { makeRequestLetter, parseLetterRequest } from '../../../functions/adapters/sqs/request-letter.ts';
import { MessagesRefused } from '../../../functions/adapters/sqs/send-messages.ts';
import { makeSqsClient } from '../../../functions/adapters/sqs/sqs-client.ts';
import type { QueueName } from '../../../functions/resources/queues.ts';
import { localAws } from '../../../local/local-aws.ts';
import { startQueues } from '../../../local/queues.ts';

const undo: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const open = async (name: QueueName) => {
  const queues = await startQueues();
  undo.push(queues.close);
  const client = makeSqsClient(localAws(queues.endpoint));
  undo.push(() => client.destroy());
  const queueUrl = queues.urls[name];
  const bodies = async () => {
    const all: string[] = [];
    for (;;) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 }),
      );
      if (Messages.length === 0) return all;
      all.push(...Messages.map(({ Body }) => Body ?? ''));
    }
  };
  return { queue: { client, queueUrl }, bodies };
};

test('every source asked for is one message, however many there are', async () => {
  const { queue, bodies } = await open('ingest');
  const ids = Array.from({ length: 23 }, (_, index) => `source-${index}`);
  await makeRequestIngest(queue)(ids);
  expect((await bodies()).map((body) => parseIngestMessage(body).sourceId)).toEqual(ids);
});

test('asking for nothing sends nothing', async () => {
  const { queue, bodies } = await open('ingest');
  await makeRequestIngest(queue)([]);
  expect(await bodies()).toEqual([]);
});

test('digest and letter requests arrive as they were made', async () => {
  const digests = await open('digests');
  const digest = { readerId: 'r', periodId: '2026-06-18', cutoff: '2026-06-18T06:00:00.000Z' };
  await makeRequestDigests(digests.queue)([digest]);
  expect((await digests.bodies()).map(parseDigestRequest)).toEqual([digest]);
  const letters = await open('letters');
  await makeRequestLetter(letters.queue)({ kind: 'sign-in', readerId: 'r' });
  expect((await letters.bodies()).map(parseLetterRequest)).toEqual([{ kind: 'sign-in', readerId: 'r' }]);
});

/** SQS that refuses each of `bodies` as many times as it says. */
const moody = (refusals: Record<string, number>) => {
  const taken: string[] = [];
  const client = {
    send: async ({ input }: { input: { Entries: { Id: string; MessageBody: string }[] } }) => {
      const Failed = input.Entries.filter(({ MessageBody }) => {
        const left = refusals[MessageBody] ?? 0;
        refusals[MessageBody] = left - 1;
        if (left <= 0) taken.push(MessageBody);
        return left > 0;
      }).map(({ Id }) => ({ Id, Code: 'InternalError', Message: 'busy', SenderFault: false }));
      return { Failed };
    },
  } as unknown as SQSClient;
  return { queue: { client, queueUrl: 'http://queue' }, taken };
};

const source = (id: string) => JSON.stringify({ sourceId: id });

test('what the queue refuses once is offered again', async () => {
  const { queue, taken } = moody({ [source('b')]: 1 });
  await makeRequestIngest(queue)(['a', 'b', 'c']);
  expect(taken).toEqual(['a', 'c', 'b'].map(source));
});

test('what the queue refuses twice is thrown, once everything else was offered', async () => {
  const { queue, taken } = moody({ [source('0')]: 2 });
  const ids = Array.from({ length: 12 }, (_, index) => String(index));
  const asked = makeRequestIngest(queue)(ids);
  await expect(asked).rejects.toThrow(MessagesRefused);
  await expect(asked).rejects.toMatchObject({
    bodies: [source('0')],
    message: 'The queue refused 1 messages: busy',
  });
  expect(taken).toEqual(ids.slice(1).map(source));
});

const hostile: [string, (body: string) => unknown, string[]][] = [
  [
    'a request to ingest a source',
    parseIngestMessage,
    ['{"sourceId":""}', '{"sourceId":1}', `{"sourceId":"${'x'.repeat(201)}"}`],
  ],
  [
    'a request for a digest',
    parseDigestRequest,
    ['{"readerId":"r","periodId":"p"}', '{"readerId":"r","periodId":"p","cutoff":"yesterday"}'],
  ],
  [
    'a request for a letter',
    parseLetterRequest,
    ['{"kind":"invoice","readerId":"r"}', '{"kind":"confirm"}', '{"kind":"toString","readerId":"r"}'],
  ],
];
test.each(hostile)('whatever is not %s is a typed error', (what, parse, bodies) => {
  for (const body of ['', 'x', 'null', '[]', '{}', '"{}"', ...bodies]) {
    expect(() => parse(body)).toThrow(MessageError);
    expect(() => parse(body)).toThrow(`The message is not ${what}`);
  }
});
