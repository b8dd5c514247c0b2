import type { SNSEvent, SNSMessage } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeSuppressions } from '../../functions/adapters/dynamodb/suppressions.ts';
import { random, randomBytes } from '../../functions/adapters/system/system.ts';
import { readConfig } from '../../functions/config.ts';
import { mailEventsHandler } from '../../functions/handlers/mail-events.ts';
import { environment } from '../../functions/resources/environment.ts';
import { startMailbox } from '../../local/mailbox/mailbox.ts';
import { mailEventsTopicArn } from '../../local/mailbox/ses-events.ts';
import { useTable } from '../adapters/dynamodb/fixture.ts';
import { endAll, mime, rawEmail, sesClient } from '../local/mailbox/running-mailbox.ts';

const now = () => new Date('2026-06-18T06:00:00Z');
const engine = useTable();
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
const published: SNSEvent[] = [];

beforeAll(async () => {
  mailbox = await startMailbox({
    port: 0,
    dir: null,
    now,
    onEvent: async (event) => published.push(event),
  });
});
afterAll(async () => {
  await endAll();
  await mailbox.close();
});

let readers = 0;
let readerId = '';
let counted: string[] = [];
let logged = '';
beforeEach(() => {
  readerId = `reader-${++readers}`;
  counted = [];
  logged = '';
});

/** What SNS hands over when a mail to the reader has bounced for good. */
const bounce = async (): Promise<SNSMessage> => {
  const command = rawEmail(mime({}, 'x'), ['r@x.example']);
  command.input.Tags = [{ Name: 'reader', Value: readerId }];
  const { MessageId } = await sesClient(mailbox).send(command);
  const body = JSON.stringify({ messageId: MessageId, type: 'bounce' });
  await fetch(`${mailbox.url}/events`, { method: 'POST', body });
  return published.findLast(({ Records: [record] }) => record?.Sns.Message.includes('"Bounce"'))!.Records[0]!
    .Sns;
};

const handlerFor = async ({ table, client } = engine.fresh(), later = 0) => {
  const { endpoint } = client.config;
  const { protocol, hostname, port } = await endpoint!();
  const write = (message: string, details = {}) => {
    logged += `${message} ${JSON.stringify(details)}\n`;
  };
  return mailEventsHandler({
    config: readConfig({
      [environment.tableName]: table,
      [environment.mailEventsTopicArn]: mailEventsTopicArn,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: `${protocol}//${hostname}:${port}`,
      AWS_ENDPOINT_URL_SNS: mailbox.url,
    }),
    now: () => new Date(now().getTime() + later),
    randomBytes,
    random,
    feeds: { sources: [], allowLoopback: false, samples: false },
    log: { info: write, warn: write, error: write },
    count: (metric) => counted.push(metric),
  });
};

const eventOf = (...messages: SNSMessage[]): SNSEvent => ({
  Records: messages.map((Sns) => ({
    EventVersion: '1.0',
    EventSubscriptionArn: '',
    EventSource: 'aws:sns',
    Sns,
  })),
});

const isSuppressed = () => makeSuppressions(engine.fresh()).has(readerId);

test('what our topic signed is believed', async () => {
  const handler = await handlerFor();
  await handler(eventOf(await bounce()));
  expect(await isSuppressed()).toBe(true);
  expect(counted).toEqual(['MailsGone']);
});

const lies: [string, (truth: SNSMessage) => Partial<SNSMessage>][] = [
  ['altered', ({ Message }) => ({ Message: Message.replace('Permanent', 'permanent') })],
  ['unsigned', () => ({ Signature: '' })],
  ['signed the old way', () => ({ SignatureVersion: '1' })],
  ['of another topic', () => ({ TopicArn: 'arn:aws:sns:us-east-1:666666666666:mail-events' })],
  ['with a certificate from elsewhere', () => ({ SigningCertUrl: 'https://evil.example/x.pem' })],
  ['nothing', () => ({ Message: undefined as unknown as string })],
];
test.each(lies)('what is %s is logged, counted and left alone, and not tried again', async (_, lie) => {
  const handler = await handlerFor();
  const truth = await bounce();
  await handler(eventOf({ ...truth, ...lie(truth) }));
  expect(await isSuppressed()).toBe(false);
  expect(counted).toEqual(['MailEventsRefused']);
  expect(logged).toMatch(/^A notification was refused \{"reason":"It[^"]*"\}\n$/);
});

test('what is a year old is left alone, too', async () => {
  const handler = await handlerFor(engine.fresh(), 365 * 86_400_000);
  await handler(eventOf(await bounce()));
  expect(await isSuppressed()).toBe(false);
  expect(counted).toEqual(['MailEventsRefused']);
});

test('a lie keeps no truth from being heard', async () => {
  const handler = await handlerFor();
  const truth = await bounce();
  await handler(eventOf({ ...truth, Signature: 'RkFLRQ==' }, truth));
  expect(await isSuppressed()).toBe(true);
  expect(counted).toEqual(['MailEventsRefused', 'MailsGone']);
});

test('without its certificate an event fails, so that Lambda hands it over again; others are heard', async () => {
  const handler = await handlerFor();
  const truth = await bounce();
  const waiting = { ...truth, SigningCertUrl: `${mailbox.url}/not-there-yet.pem` };
  await expect(handler(eventOf(waiting))).rejects.toThrow('HTTP 404');
  expect(await isSuppressed()).toBe(false);
  await expect(handler(eventOf(waiting, truth))).rejects.toThrow('HTTP 404');
  expect(await isSuppressed()).toBe(true);
  expect(counted).toEqual(['MailsGone']);
});
