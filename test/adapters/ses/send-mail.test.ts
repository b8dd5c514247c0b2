import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { makeSendMail } from '../../../functions/adapters/ses/send-mail.ts';
import { makeSesClient } from '../../../functions/adapters/ses/ses-client.ts';
import { localAws } from '../../../local/local-aws.ts';
import { loopbackUrl } from '../../../local/loopback.ts';
import { atEnd, endAll, mime, openMailbox } from '../../local/mailbox/running-mailbox.ts';

afterEach(endAll);

const sendThrough = (endpoint: string, answerWithinMs?: number, now = () => new Date()) => {
  const client = makeSesClient({ ...localAws(endpoint), now, ...(answerWithinMs && { answerWithinMs }) });
  atEnd(() => client.destroy());
  return makeSendMail({ client, sender: null, configurationSet: 'hub' });
};

const mail = (headers: Record<string, string> = {}) => ({
  to: 'reader@x.example',
  raw: Buffer.from(mime(headers, 'x')),
  tags: { delivery: 'r:2026-06-18' },
});

/** SES as a stranger: answers every request with one status and body, and counts. */
const answering = async (status: number, body: string) => {
  const requests: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    requests.push(new URLSearchParams(await text(request)));
    response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
  });
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => new Promise((resolve) => server.close(resolve)));
  return { endpoint: loopbackUrl(server), requests, connections: () => connections };
};

const errorXml = (code: string, message: string) =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`;

test('an accepted mail comes with the id that SES gave it', async () => {
  const mailbox = await openMailbox();
  const outcome = await sendThrough(mailbox.endpoint)(mail());
  const [kept] = await mailbox.messages();
  expect(outcome).toEqual({ kind: 'accepted', messageId: kept?.id });
});

test('mails that follow one another share a connection; one that was idle is not used again', async () => {
  const { endpoint, requests, connections } = await answering(400, errorXml('MessageRejected', 'no'));
  let at = Date.parse('2026-06-19T00:00:00Z');
  const send = sendThrough(endpoint, undefined, () => new Date(at));
  await send(mail());
  await send(mail());
  expect(connections()).toBe(1);
  // A Lambda slept, and SES closed what it had.
  at += 5_000;
  await send(mail());
  expect(connections()).toBe(2);
  expect(requests).toHaveLength(3);
});

test('goes to the one recipient it is for, whatever its headers say', async () => {
  const mailbox = await openMailbox();
  await sendThrough(mailbox.endpoint)(mail({ To: 'other@x.example', Cc: 'c@x.example', Bcc: 'b@x.example' }));
  expect((await mailbox.messages()).map(({ to }) => to)).toEqual([['reader@x.example']]);
});

test('every byte of a message arrives as it was', async () => {
  const { endpoint, requests } = await answering(500, '');
  const raw = Uint8Array.from({ length: 1024 }, (_, at) => (at * 7 + (at >> 8)) % 256);
  for (const cut of [0, 1, 2]) await sendThrough(endpoint)({ ...mail(), raw: raw.subarray(cut) });
  const arrived = requests.map((form) => Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'));
  expect(arrived).toEqual([0, 1, 2].map((cut) => Buffer.from(raw.subarray(cut))));
  expect(requests.map((form) => form.get('Action'))).toEqual(Array(3).fill('SendRawEmail'));
});

test('names the configuration set, and tags in the characters that SES takes', async () => {
  const { endpoint, requests } = await answering(500, '');
  await sendThrough(endpoint)(mail());
  expect(requests[0]?.get('ConfigurationSetName')).toBe('hub');
  expect(requests[0]?.get('Tags.member.1.Name')).toBe('delivery');
  expect(requests[0]?.get('Tags.member.1.Value')).toBe('r_3a2026-06-18');
});

const faults = [
  ['throttle', { kind: 'refused', reason: 'throttled' }, 0],
  ['pause', { kind: 'refused', reason: 'paused' }, 0],
  ['reject', { kind: 'refused', reason: 'rejected' }, 0],
  ['reset-before', { kind: 'unknown' }, 0],
  ['reset-after', { kind: 'unknown' }, 1],
  ['timeout', { kind: 'unknown' }, 0],
] as const;
test.each(faults)('%s: %j, and one attempt only', async (kind, outcome, kept) => {
  const mailbox = await openMailbox();
  await mailbox.post('/faults', { next: [{ kind, count: 1 }] });
  const send = sendThrough(mailbox.endpoint, kind === 'timeout' ? 100 : undefined);
  expect(await send(mail())).toMatchObject(outcome);
  // A second attempt of the SDK's would have met no fault.
  expect(await mailbox.messages()).toHaveLength(kept);
});

const answers: [number, string, string, object][] = [
  [400, 'Throttling', 'Daily message quota exceeded.', { kind: 'refused', reason: 'quota' }],
  [400, 'ThrottlingException', 'Maximum sending rate exceeded.', { kind: 'refused', reason: 'throttled' }],
  [400, 'Throttling', 'Rate exceeded', { kind: 'refused', reason: 'throttled' }],
  [400, 'ConfigurationSetSendingPausedException', 'Paused', { kind: 'refused', reason: 'paused' }],
  [400, 'MailFromDomainNotVerifiedException', 'No', { kind: 'refused', reason: 'rejected' }],
  [400, 'InvalidParameterValue', 'Illegal address', { kind: 'refused', reason: 'rejected' }],
  [400, 'SomethingNew', 'No', { kind: 'refused', reason: 'rejected' }],
  [403, 'ExpiredToken', 'The security token is expired', { kind: 'refused', reason: 'unreachable' }],
  [408, 'RequestTimeout', 'Slow', { kind: 'unknown' }],
  [500, 'InternalFailure', 'Oops', { kind: 'unknown' }],
  [503, 'ServiceUnavailable', 'Busy', { kind: 'unknown' }],
];
test.each(answers)('%i %s "%s": %j, asked once', async (status, code, message, outcome) => {
  const { endpoint, requests } = await answering(status, errorXml(code, message));
  expect(await sendThrough(endpoint)(mail())).toMatchObject(outcome);
  expect(requests).toHaveLength(1);
});

test.each([
  ['no XML', 200, 'all good'],
  ['nothing', 200, ''],
  ['a proxy page', 502, '<html>bad gateway</html>'],
])('%s for an answer: unknown', async (_, status, body) => {
  const { endpoint } = await answering(status, body);
  expect(await sendThrough(endpoint)(mail())).toMatchObject({ kind: 'unknown' });
});

test('nobody there, or no credentials: certainly not sent', async () => {
  const closed = await openMailbox();
  await closed.close();
  const refused = await sendThrough(closed.endpoint)(mail());
  expect(refused).toMatchObject({ kind: 'refused', reason: 'unreachable' });
  const byName = await sendThrough(closed.endpoint.replace('127.0.0.1', 'localhost'))(mail());
  expect(byName).toMatchObject({ kind: 'refused', reason: 'unreachable' });

  const anonymous = makeSesClient({
    now: () => new Date(),
    ...localAws(closed.endpoint),
    credentials: () => Promise.reject(Object.assign(new Error('none'), { name: 'CredentialsProviderError' })),
  });
  const send = makeSendMail({ client: anonymous, sender: null, configurationSet: null });
  expect(await send(mail())).toMatchObject({ kind: 'refused', reason: 'unreachable' });
});

test('what it says of a failure is one line', async () => {
  const { endpoint } = await answering(400, errorXml('MessageRejected', 'Line\none\r\nand two'));
  const outcome = await sendThrough(endpoint)(mail());
  expect(outcome).toMatchObject({ detail: 'MessageRejected: Line one and two' });
});
