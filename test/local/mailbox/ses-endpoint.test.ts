import {
  AccountSendingPausedException,
  GetAccountSendingEnabledCommand,
  GetSendQuotaCommand,
  ListIdentitiesCommand,
  MessageRejected,
  SendEmailCommand,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { endAll, mime, openMailbox, rawEmail, sesClient } from './running-mailbox.ts';

afterEach(endAll);

test('keeps what it accepts byte for byte, for the recipients of the envelope', async () => {
  const mailbox = await openMailbox();
  const raw = mime(
    { To: 'someone@else.example', Bcc: 'third@x.example', 'X-Odd': '=?utf-8?Q?=C3=BC?=' },
    'ü\0',
  );
  const { MessageId } = await sesClient(mailbox).send(rawEmail(raw, ['Reader <Reader@X.example>']));
  expect(MessageId).toMatch(/^0100[0-9a-f]{12}-[0-9a-f-]{36}-000000$/);
  expect(await mailbox.messages()).toEqual([
    {
      id: MessageId,
      from: '"Hub" <hub@hub.example>',
      to: ['Reader@X.example'],
      subject: 'Hello',
      receivedAt: '2026-06-18T06:00:00.000Z',
    },
  ]);
  const kept = await mailbox.get(`/messages/${MessageId}/raw`);
  expect(Buffer.from(await kept.arrayBuffer())).toEqual(Buffer.from(raw));
  expect(kept.headers.get('content-type')).toBe('message/rfc822');
});

test('any bytes come back as they were sent', async () => {
  const mailbox = await openMailbox();
  const client = sesClient(mailbox);
  const head = Buffer.from('From: a@b.example\r\n\r\n');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (body) => {
      const raw = Buffer.concat([head, body]);
      const { MessageId } = await client.send(rawEmail(raw, ['r@x.example']));
      const kept = await (await mailbox.get(`/messages/${MessageId}/raw`)).arrayBuffer();
      expect(Buffer.from(kept)).toEqual(raw);
    }),
    { numRuns: 30 },
  );
});

test('without an envelope, the recipients are those of the headers', async () => {
  const mailbox = await openMailbox();
  const headers = {
    To: 'A <a@x.example>, Team: b@x.example, c@x.example;',
    Cc: 'd@x.example',
    Bcc: 'e@x.example',
  };
  await sesClient(mailbox).send(rawEmail(mime(headers, 'x')));
  const [mail] = await mailbox.messages();
  expect(mail?.to).toEqual(['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example', 'e@x.example']);
});

const refused: [string, () => SendRawEmailCommand, string][] = [
  ['an empty message', () => rawEmail('', ['r@x.example']), 'ValidationError'],
  ['no recipient', () => rawEmail('From: a@b.example\r\n\r\nx'), 'InvalidParameterValue'],
  ['no sender', () => rawEmail('Subject: x\r\n\r\nx', ['r@x.example']), 'InvalidParameterValue'],
  ['an address that is none', () => rawEmail(mime({}, 'x'), ['nobody']), 'InvalidParameterValue'],
  ['51 recipients', () => rawEmail(mime({}, 'x'), Array(51).fill('r@x.example')), 'InvalidParameterValue'],
  [
    'a tag with a colon',
    () =>
      new SendRawEmailCommand({
        RawMessage: { Data: Buffer.from(mime({}, 'x')) },
        Tags: [{ Name: 'delivery', Value: 'reader:2026-06-18' }],
      }),
    'InvalidParameterValue',
  ],
];
test.each(refused)('refuses %s as SES does, and keeps nothing', async (_, command, name) => {
  const mailbox = await openMailbox();
  await expect(sesClient(mailbox).send(command())).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: 400 },
  });
  expect(await mailbox.messages()).toEqual([]);
});

test('says what it does not know rather than to hang', async () => {
  const client = sesClient(await openMailbox());
  await expect(client.send(new ListIdentitiesCommand({}))).rejects.toMatchObject({ name: 'InvalidAction' });
  const plain = new SendEmailCommand({
    Source: 'a@b.example',
    Destination: { ToAddresses: ['r@x.example'] },
    Message: { Subject: { Data: 'x' }, Body: { Text: { Data: 'x' } } },
  });
  await expect(client.send(plain)).rejects.toMatchObject({ name: 'InvalidAction' });
});

test('knows its quota and that sending is enabled', async () => {
  const mailbox = await openMailbox();
  const client = sesClient(mailbox);
  await client.send(rawEmail(mime({}, 'x')));
  const { $metadata: _, ...quota } = await client.send(new GetSendQuotaCommand({}));
  expect(quota).toEqual({ Max24HourSend: 1_000_000, MaxSendRate: 500, SentLast24Hours: 1 });
  expect(await client.send(new GetAccountSendingEnabledCommand({}))).toMatchObject({ Enabled: true });
});

test('fails the next sends as planned, in order, and then no more', async () => {
  const mailbox = await openMailbox();
  const client = sesClient(mailbox);
  const send = () => client.send(rawEmail(mime({}, 'x')));
  await mailbox.post('/faults', {
    next: [
      { kind: 'throttle', count: 2 },
      { kind: 'reject' },
      { kind: 'pause' },
      { kind: 'reset-before' },
      { kind: 'reset-after' },
    ],
  });
  const throttled = { name: 'Throttling', message: 'Maximum sending rate exceeded.' };
  await expect(send()).rejects.toMatchObject(throttled);
  await expect(send()).rejects.toMatchObject(throttled);
  await expect(send()).rejects.toBeInstanceOf(MessageRejected);
  await expect(send()).rejects.toBeInstanceOf(AccountSendingPausedException);
  await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await mailbox.messages()).toEqual([]);
  await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await mailbox.messages()).toHaveLength(1);
  await send();
  expect(await mailbox.messages()).toHaveLength(2);
});

test('a send that times out was not accepted', async () => {
  const mailbox = await openMailbox();
  await mailbox.post('/faults', { next: [{ kind: 'timeout', count: 1 }] });
  const client = sesClient(mailbox);
  await expect(
    client.send(rawEmail(mime({}, 'x')), { requestTimeout: 0, abortSignal: AbortSignal.timeout(50) }),
  ).rejects.toMatchObject({ name: 'AbortError' });
  expect(await mailbox.messages()).toEqual([]);
  await client.send(rawEmail(mime({}, 'x')));
});
