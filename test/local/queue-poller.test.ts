import { PurgeQueueCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { queues } from '../../functions/resources/queues.ts';
import { localAws } from '../../local/local-aws.ts';
import type { QueueHandler } from '../../local/queue-batch.ts';
import { startPoller } from '../../local/queue-poller.ts';
import { type LocalQueues, startQueues } from '../../local/queues.ts';

// A failed message is visible again at once in `again`, and not within a test in `once`.
const settings = {
  again: { ...queues.digests, visibilitySeconds: 0, maxReceives: 3 },
  once: { ...queues.digests, visibilitySeconds: 600 },
};

let local: LocalQueues<keyof typeof settings>;
let sqs: SQSClient;
beforeAll(async () => {
  local = await startQueues(settings);
  sqs = new SQSClient(localAws(local.endpoint));
});
afterAll(async () => {
  sqs.destroy();
  await local.close();
});

const pollers: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const poller of pollers.splice(0)) await poller.stop();
  for (const url of Object.values(local.urls)) await sqs.send(new PurgeQueueCommand({ QueueUrl: url }));
});

const send = (queue: keyof typeof settings, ...bodies: string[]) =>
  sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: local.urls[queue],
      Entries: bodies.map((body, index) => ({ Id: String(index), MessageBody: body })),
    }),
  );

const poll = (
  queue: keyof typeof settings,
  handler: QueueHandler,
  more: Partial<Parameters<typeof startPoller>[0]> = {},
) => {
  const poller = startPoller({
    queueUrl: local.urls[queue],
    settings: settings[queue],
    handler,
    sqs,
    log: () => {},
    ...more,
  });
  pollers.push(poller);
  return poller;
};

const bodies = (event: SQSEvent) => event.Records.map((record) => record.body);
const failing = (event: SQSEvent, body: string) => ({
  batchItemFailures: event.Records.filter((record) => record.body === body).map((record) => ({
    itemIdentifier: record.messageId,
  })),
});

test('hands over what arrives as the event that Lambda builds', async () => {
  const { promise, resolve } = Promise.withResolvers<SQSEvent>();
  poll('once', async (event) => resolve(event));
  await send('once', '{"readerId":"r"}');
  const [record] = (await promise).Records;
  expect(record).toMatchObject({
    body: '{"readerId":"r"}',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:once',
    awsRegion: 'us-east-1',
    messageAttributes: {},
  });
  expect(record?.attributes.ApproximateReceiveCount).toBe('1');
  expect(Number(record?.attributes.SentTimestamp)).toBeGreaterThan(0);
  expect(record?.messageId).toMatch(/^[0-9a-f-]{36}$/);
  expect(record?.receiptHandle).not.toBe('');
});

test('of a batch, only the poison message comes again, until it lies with the dead letters', async () => {
  const seen: string[][] = [];
  const counts: string[] = [];
  const handler: QueueHandler = async (event) => {
    seen.push(bodies(event));
    for (const record of event.Records)
      if (record.body === 'poison') counts.push(record.attributes.ApproximateReceiveCount);
    return failing(event, 'poison');
  };
  const poller = poll('again', handler, { paused: true });
  await send('again', 'a', 'poison', 'b');
  expect(await poller.drain()).toBe(2);
  expect(seen.flat().filter((body) => body !== 'poison')).toEqual(['a', 'b']);
  expect(counts).toEqual(['1', '2', '3']);
  expect((await local.depths()).again).toMatchObject({ visible: 0, inFlight: 0 });
  expect((await local.depths()).again.dead).toBeGreaterThanOrEqual(1);
});

const wholeBatch: [string, QueueHandler][] = [
  ['a handler that throws', () => Promise.reject(new Error('no'))],
  ['an empty id', async () => ({ batchItemFailures: [{ itemIdentifier: '' }] })],
  ['a null id', async () => ({ batchItemFailures: [{ itemIdentifier: null }] })],
  ['an id of another batch', async () => ({ batchItemFailures: [{ itemIdentifier: 'other' }] })],
  ['a misspelt key', async (event) => ({ batchItemFailures: [{ id: event.Records[0]?.messageId }] })],
  ['failures that are no list', async () => ({ batchItemFailures: 'all' })],
];
test.each(wholeBatch)('%s fails the whole batch', async (_, handler) => {
  const poller = poll('once', async () => {}, { paused: true });
  await send('once', 'a', 'b');
  expect(await poller.drain(handler)).toBe(0);
  expect((await local.depths()).once).toMatchObject({ visible: 0, inFlight: 2 });
});

const wholeSuccess: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['an empty object', {}],
  ['no list', { batchItemFailures: null }],
  ['an empty list', { batchItemFailures: [] }],
];
test.each(wholeSuccess)('%s as answer is success', async (_, answer) => {
  const poller = poll('once', async () => {}, { paused: true });
  await send('once', 'a', 'b');
  expect(await poller.drain(async () => answer)).toBe(2);
  expect((await local.depths()).once).toMatchObject({ visible: 0, inFlight: 0 });
});

test('a handler that never answers is called failed at its time limit', async () => {
  const lines: string[] = [];
  const poller = poll('once', async () => {}, {
    log: (line) => lines.push(line),
    timeoutSeconds: 0.01,
    paused: true,
  });
  await send('once', 'a');
  expect(await poller.drain(() => new Promise(() => {}))).toBe(0);
  expect(lines).toEqual(['send-digests failed: Error: no answer within 0.01 s']);
});

test('runs as many batches at once as it is told, no more', async () => {
  let running = 0;
  let most = 0;
  const handler = async () => {
    most = Math.max(most, ++running);
    while (most < 3) await new Promise((resolve) => setImmediate(resolve));
    running--;
  };
  const one = { ...settings.once, batchSize: 1 };
  const poller = poll('once', handler, { settings: one, concurrency: 3, paused: true });
  await send('once', 'a', 'b', 'c', 'd', 'e', 'f');
  expect(await poller.drain()).toBe(6);
  expect(most).toBe(3);
});

test('pause waits for the batch in hand; what arrives meanwhile waits for resume', async () => {
  const started = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  const done: string[] = [];
  const all = Promise.withResolvers<void>();
  const poller = poll('once', async (event) => {
    started.resolve();
    await finish.promise;
    done.push(...bodies(event));
    if (done.includes('b')) all.resolve();
  });
  await send('once', 'a');
  await started.promise;
  const paused = poller.pause();
  finish.resolve();
  await paused;
  expect(done).toEqual(['a']);
  await send('once', 'b');
  expect((await local.depths()).once.visible).toBe(1);
  poller.resume();
  await all.promise;
});

test('a drain waits for what another one has in hand', async () => {
  const started = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  let done = false;
  const poller = poll('once', async () => {}, { paused: true, concurrency: 2 });
  await send('once', 'a');
  const first = poller.drain(async () => {
    started.resolve();
    await finish.promise;
    done = true;
  });
  await started.promise;
  const second = poller.drain().then(() => done);
  // By now the second one has been told that nothing is visible.
  await local.depths();
  await local.depths();
  finish.resolve();
  expect(await second).toBe(true);
  await first;
});

test('stops within a second while it waits for messages', async () => {
  const poller = poll('once', async () => {});
  const before = performance.now();
  await poller.stop();
  expect(performance.now() - before).toBeLessThan(1000);
});

test('says so when the queues do not answer, and stops all the same', async () => {
  const said = Promise.withResolvers<string>();
  const deaf = new SQSClient({ ...localAws('http://127.0.0.1:1'), maxAttempts: 1 });
  const poller = startPoller({
    queueUrl: 'http://127.0.0.1:1/000000000000/once',
    settings: settings.once,
    handler: async () => {},
    sqs: deaf,
    log: said.resolve,
  });
  expect(await said.promise).toContain('The queue of send-digests does not answer');
  await poller.stop();
  deaf.destroy();
});
