import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { SNSEvent } from 'aws-lambda';
import { afterEach, expect, test } from 'vitest';
import { mailEventsTopicArn } from '../../../local/mailbox/ses-events.ts';
import { PortTaken } from '../../../local/port-taken.ts';
import { atEnd, endAll, mime, openMailbox, rawEmail, sesClient } from './running-mailbox.ts';

afterEach(endAll);

const folder = async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hub-mail-'));
  atEnd(() => rm(dir, { recursive: true, force: true }));
  return dir;
};

test('lists the newest first and by recipient, whatever the case', async () => {
  const mailbox = await openMailbox();
  const client = sesClient(mailbox);
  for (const [subject, to] of [
    ['1', 'a@x.example'],
    ['2', 'B@x.example'],
    ['3', 'a@x.example'],
  ] as const)
    await client.send(rawEmail(mime({ Subject: subject }, 'x'), [to]));
  const subjects = async (query?: string) => (await mailbox.messages(query)).map((mail) => mail.subject);
  expect(await subjects()).toEqual(['3', '2', '1']);
  expect(await subjects('?to=A%40x.example')).toEqual(['3', '1']);
  expect(await subjects('?to=b@x.example')).toEqual(['2']);
  expect(await subjects('?to=x.example')).toEqual([]);
});

test('keeps everything between starts, in order; what a crash left half written was never accepted', async () => {
  const dir = await folder();
  const first = await openMailbox({ dir });
  const raw = mime({}, 'kept');
  const { MessageId } = await sesClient(first).send(rawEmail(raw));
  await sesClient(first).send(rawEmail(mime({ Subject: 'second' }, 'x')));
  await first.close();
  await writeFile(join(dir, 'mail', '0100half.eml'), 'half');
  await writeFile(join(dir, 'mail', '0100half.json.part'), '{"id"');

  const second = await openMailbox({ dir });
  expect((await second.messages()).map((mail) => mail.subject)).toEqual(['second', 'Hello']);
  expect(await (await second.get(`/messages/${MessageId}/raw`)).text()).toBe(raw);
  await sesClient(second).send(rawEmail(mime({ Subject: 'third' }, 'x')));
  expect((await second.messages()).map((mail) => mail.subject)).toEqual(['third', 'second', 'Hello']);
});

test('is emptied for good', async () => {
  const dir = await folder();
  const mailbox = await openMailbox({ dir });
  const { MessageId } = await sesClient(mailbox).send(rawEmail(mime({}, 'x')));
  const answer = await fetch(`${mailbox.endpoint}/messages`, { method: 'DELETE' });
  expect(answer.status).toBe(204);
  expect(await mailbox.messages()).toEqual([]);
  expect((await mailbox.get(`/messages/${MessageId}/raw`)).status).toBe(404);
  expect(await readdir(join(dir, 'mail'))).toEqual([]);
});

test('reports each accepted mail as sent and delivered, after the answer, even where the answer was lost', async () => {
  const events: SNSEvent[] = [];
  const both = Promise.withResolvers<void>();
  const mailbox = await openMailbox({
    onEvent: async (event) => {
      if (events.push(event) === 2) both.resolve();
    },
  });
  await mailbox.post('/faults', { next: [{ kind: 'reset-after', count: 1 }] });
  const command = new SendRawEmailCommand({
    RawMessage: { Data: Buffer.from(mime({}, 'x')) },
    Destinations: ['r@x.example'],
    Tags: [{ Name: 'delivery', Value: 'd-1' }],
    ConfigurationSetName: 'hub',
  });
  await expect(sesClient(mailbox).send(command)).rejects.toMatchObject({ code: 'ECONNRESET' });
  await both.promise;
  const [mail] = await mailbox.messages();
  const told = events.map((event) => JSON.parse(event.Records[0]?.Sns.Message ?? ''));
  expect(told.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery']);
  expect(told[0].mail).toMatchObject({
    messageId: mail?.id,
    destination: ['r@x.example'],
    tags: { delivery: ['d-1'], 'ses:configuration-set': ['hub'] },
  });
  expect(events[0]?.Records[0]).toMatchObject({
    EventSource: 'aws:sns',
    Sns: {
      TopicArn: mailEventsTopicArn,
      Type: 'Notification',
      SignatureVersion: '2',
      SigningCertUrl: `${mailbox.url}/SimpleNotificationService.pem`,
    },
  });
});

test('publishes what it is told SES would report', async () => {
  const told: { eventType: string; bounce?: object; complaint?: object }[] = [];
  const mailbox = await openMailbox({
    onEvent: async (event) => {
      told.push(JSON.parse(event.Records[0]?.Sns.Message ?? ''));
    },
  });
  const { MessageId } = await sesClient(mailbox).send(rawEmail(mime({}, 'x')));
  const post = (body: object) => mailbox.post('/events', { messageId: MessageId, ...body });
  expect((await post({ type: 'bounce' })).status).toBe(200);
  expect((await post({ type: 'bounce', detail: { bounceType: 'Transient' } })).status).toBe(200);
  expect((await post({ type: 'complaint', detail: null })).status).toBe(200);
  expect(told.filter(({ eventType }) => eventType === 'Bounce').map(({ bounce }) => bounce)).toMatchObject([
    { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'r@x.example' }] },
    { bounceType: 'Transient' },
  ]);
  expect(told.find(({ eventType }) => eventType === 'Complaint')?.complaint).toMatchObject({
    complainedRecipients: [{ emailAddress: 'r@x.example' }],
  });
});

test('an event about nothing, or that the hub cannot take, is an error in the answer', async () => {
  const mailbox = await openMailbox({ onEvent: () => Promise.reject(new Error('broken')) });
  const missing = await mailbox.post('/events', { messageId: 'none', type: 'bounce' });
  expect([missing.status, await missing.json()]).toEqual([404, { error: 'There is no message none' }]);
  const { MessageId } = await sesClient(mailbox).send(rawEmail(mime({}, 'x')));
  const failing = await mailbox.post('/events', { messageId: MessageId, type: 'bounce' });
  expect([failing.status, await failing.json()]).toEqual([500, { error: 'The hub failed: broken' }]);
});

const unusable: [string, unknown][] = [
  ['/faults', { next: [{ kind: 'explode', count: 1 }] }],
  ['/faults', { next: [{ kind: 'throttle', count: 0 }] }],
  ['/faults', { next: 'throttle' }],
  ['/faults', 'not json'],
  ['/events', { messageId: 'x', type: 'open' }],
  ['/events', { messageId: 'x', type: 'bounce', detail: 'hard' }],
  ['/events', ''],
];
test.each(unusable)('POST %s %j: 400 that says what it takes', async (path, body) => {
  const mailbox = await openMailbox();
  const answer = await mailbox.post(path, body);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: expect.stringContaining('The body must be {') });
});

test('answers neither to a name that was re-pointed here nor to a website', async () => {
  const mailbox = await openMailbox();
  expect(await statusOf(mailbox.port, 'GET', '/messages', { host: 'evil.example' })).toBe(403);
  expect(await statusOf(mailbox.port, 'POST', '/', { host: 'evil.example' })).toBe(403);
  const origin = { origin: 'https://evil.example' };
  expect((await mailbox.post('/faults', { next: [] }, origin)).status).toBe(403);
  expect((await mailbox.post('/', 'Action=GetSendQuota', origin)).status).toBe(403);
  const emptied = await fetch(`${mailbox.endpoint}/messages`, {
    method: 'DELETE',
    headers: { origin: 'null' },
  });
  expect(emptied.status).toBe(403);
  for (const host of ['localhost', 'LOCALHOST:3025', '127.0.0.1:1', '[::1]:3025'])
    expect(await statusOf(mailbox.port, 'GET', '/messages', { host })).toBe(200);
});

test('a taken port is a typed error', async () => {
  const { port } = await openMailbox();
  const second = openMailbox({ port });
  await expect(second).rejects.toThrow(PortTaken);
  await expect(second).rejects.toMatchObject({ port });
});

const statusOf = (port: number, method: string, path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
