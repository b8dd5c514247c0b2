import { execFileSync } from 'node:child_process';
import {
  ChangeMessageVisibilityCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterEach, expect, test } from 'vitest';
import { type QueueName, type QueueSettings, queues } from '../../functions/resources/queues.ts';
import { localAws } from '../../local/local-aws.ts';
import { startQueues } from '../../local/queues.ts';

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const open = async <Name extends string = QueueName>(settings?: Record<Name, QueueSettings>) => {
  const local = await startQueues(settings);
  undo.push(local.close);
  const sqs = new SQSClient(localAws(local.endpoint));
  undo.push(async () => sqs.destroy());
  return { local, sqs };
};

test('has every queue of the hub', async () => {
  const { local } = await open();
  expect(Object.keys(local.urls)).toEqual(['ingest', 'digests', 'letters']);
  expect(await local.depths()).toEqual({
    ingest: { visible: 0, inFlight: 0, dead: 0 },
    digests: { visible: 0, inFlight: 0, dead: 0 },
    letters: { visible: 0, inFlight: 0, dead: 0 },
  });
});

test('a received message is in flight; received too often it goes to the dead letters', async () => {
  const { local, sqs } = await open({ digests: { ...queues.digests, maxReceives: 2 } });
  const QueueUrl = local.urls.digests;
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
  for (let receives = 0; receives < 2; receives++) {
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(await local.depths()).toEqual({ digests: { visible: 0, inFlight: 1, dead: 0 } });
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl,
        ReceiptHandle: Messages?.[0]?.ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    );
  }
  expect((await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages).toBeUndefined();
  expect(await local.depths()).toEqual({ digests: { visible: 0, inFlight: 0, dead: 1 } });
});

test('listens on 127.0.0.1 alone and not to websites', async () => {
  const { local } = await open({ digests: queues.digests });
  const { port, hostname } = new URL(local.endpoint);
  expect(hostname).toBe('127.0.0.1');
  expect(listeners(Number(port))).toEqual(['127.0.0.1']);
  const fromPage = await fetch(local.endpoint, {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Action=ListTopics',
  });
  expect(fromPage.status).toBe(403);
});

/** The addresses that this machine listens on at `port`; from the kernel's tables, so on Linux only. */
const listeners = (port: number): string[] => {
  if (process.platform !== 'linux') return ['127.0.0.1'];
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  return execFileSync('cat', ['/proc/net/tcp', '/proc/net/tcp6'], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === '0A' && local?.endsWith(`:${hexPort}`))
    .map(([, local]) => (local === `0100007F:${hexPort}` ? '127.0.0.1' : String(local)));
};
