import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  CertificateUnavailable,
  makeFetchCertificate,
} from '../../../functions/adapters/sns/fetch-certificate.ts';
import {
  makeVerifyNotification,
  NotificationRefused,
} from '../../../functions/adapters/sns/verify-notification.ts';
import { loopbackUrl } from '../../../local/loopback.ts';
import { selfSignedCertificate } from '../../../local/mailbox/self-signed-certificate.ts';

const now = new Date('2026-06-18T06:00:00Z');
const topicArn = 'arn:aws:sns:eu-central-1:123456789012:mail-events';
const certificateUrl =
  'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-f3ecfb7224c7233fe7bb5f59f96de52f.pem';
const always = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z') };

let keys: ReturnType<typeof makeKeys>;
const makeKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
beforeAll(() => {
  keys = makeKeys();
});

const fields = {
  Type: 'Notification',
  MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
  TopicArn: topicArn,
  Subject: 'Amazon SES Email Event Notification',
  Message: '{"eventType":"Bounce","mail":{"messageId":"m"}}\nand a second line: é',
  Timestamp: '2026-06-18T05:59:30.123Z',
};
type Fields = { [Name in keyof typeof fields]: string | null };

/** Spelt out as SNS's documentation has it. */
const signed = (of: Fields, { hash = 'RSA-SHA256', by = keys.privateKey } = {}) => {
  const subject = of.Subject === null ? '' : `Subject\n${of.Subject}\n`;
  const text = `Message\n${of.Message}\nMessageId\n${of.MessageId}\n${subject}Timestamp\n${of.Timestamp}\nTopicArn\n${of.TopicArn}\nType\n${of.Type}\n`;
  return sign(hash, Buffer.from(text), by).toString('base64');
};

const record = (more: Record<string, unknown> = {}, of: Fields = fields) => ({
  ...of,
  SignatureVersion: '2',
  Signature: signed(of),
  SigningCertUrl: certificateUrl,
  UnsubscribeUrl: 'https://sns.eu-central-1.amazonaws.com/?Action=Unsubscribe',
  MessageAttributes: {},
  ...more,
});

const verifier = (more: { topicArn?: string; valid?: typeof always; now?: Date } = {}) => {
  const asked: string[] = [];
  const verify = makeVerifyNotification({
    topicArn: more.topicArn ?? topicArn,
    endpoint: null,
    now: () => more.now ?? now,
    fetchCertificate: async (url) => {
      asked.push(url);
      return new X509Certificate(selfSignedCertificate('sns.amazonaws.com', keys, more.valid ?? always));
    },
  });
  return { verify, asked };
};

const refused = async (given: unknown, more: Parameters<typeof verifier>[0] = {}) => {
  const { verify, asked } = verifier(more);
  await expect(verify(given)).rejects.toThrow(NotificationRefused);
  return asked;
};

describe('believes', () => {
  test('what SNS signed, as Lambda hands it over', async () => {
    const { verify, asked } = verifier();
    expect(await verify(record())).toBe(fields.Message);
    expect(asked).toEqual([certificateUrl]);
  });

  test('what has no subject, which Lambda calls null', async () => {
    const bare = { ...fields, Subject: null };
    expect(await verifier().verify(record({}, bare))).toBe(fields.Message);
  });

  test('what comes out of a dead letter of SNS, two weeks late and spelt otherwise', async () => {
    const { SigningCertUrl, Subject: _, ...letter } = record({}, { ...fields, Subject: null });
    const late = new Date('2026-07-02T06:00:00Z');
    expect(await verifier({ now: late }).verify({ ...letter, SigningCertURL: SigningCertUrl })).toBe(
      fields.Message,
    );
  });

  test('a topic in China, whose certificates lie under .cn', async () => {
    const arn = 'arn:aws-cn:sns:cn-north-1:123456789012:mail-events';
    const given = record(
      { SigningCertUrl: 'https://sns.cn-north-1.amazonaws.com.cn/SimpleNotificationService-0.pem' },
      { ...fields, TopicArn: arn },
    );
    expect(await verifier({ topicArn: arn }).verify(given)).toBe(fields.Message);
  });
});

describe('refuses, and asks nobody for a certificate', () => {
  test.each([
    ...Object.keys(fields).filter((name) => name !== 'Subject'),
    'SignatureVersion',
    'Signature',
    'SigningCertUrl',
  ])('what has no %s, or not as text', async (name) => {
    for (const value of [undefined, null, 7, ['x']])
      expect(await refused({ ...record(), [name]: value })).toEqual([]);
  });

  test.each([null, undefined, 'x', 7, [], {}])('%j', async (given) => {
    expect(await refused(given)).toEqual([]);
  });

  test('signature version 1, however well it is signed', async () => {
    const given = record({ SignatureVersion: '1', Signature: signed(fields, { hash: 'RSA-SHA1' }) });
    expect(await refused(given)).toEqual([]);
    expect(await refused(record({ SignatureVersion: '3' }))).toEqual([]);
  });

  test.each([
    'arn:aws:sns:eu-central-1:666666666666:mail-events',
    'arn:aws:sns:eu-central-1:123456789012:mail-events2',
    'arn:aws:sns:us-east-1:123456789012:mail-events',
  ])('another topic, however well it is signed: %s', async (TopicArn) => {
    expect(await refused(record({}, { ...fields, TopicArn }))).toEqual([]);
  });

  test('another kind of message, however well it is signed', async () => {
    expect(await refused(record({}, { ...fields, Type: 'SubscriptionConfirmation' }))).toEqual([]);
  });

  test.each(['2026-06-03T05:59:59Z', '2020-01-01T00:00:00Z', '2026-06-18T06:05:01Z', 'yesterday', ''])(
    'the time %j, however well it is signed',
    async (Timestamp) => {
      expect(await refused(record({}, { ...fields, Timestamp }))).toEqual([]);
    },
  );

  const path = 'SimpleNotificationService-f3ecfb7224c7233fe7bb5f59f96de52f.pem';
  test.each([
    `http://sns.eu-central-1.amazonaws.com/${path}`,
    `https://sns.us-east-1.amazonaws.com/${path}`,
    `https://sns.eu-central-1.amazonaws.com.evil.org/${path}`,
    `https://sns.eu-central-1.amazonaws.com.cn/${path}`,
    `https://sns.s3-eu-central-1.amazonaws.com/${path}`,
    `https://evil-sns.eu-central-1.amazonaws.com/${path}`,
    `https://sns.eu-central-1.amazonaws.com@evil.org/${path}`,
    `https://evil.org@sns.eu-central-1.amazonaws.com/${path}`,
    `https://sns.eu-central-1.amazonaws.com:8443/${path}`,
    `https://sns.eu-central-1.amazonaws.com./${path}`,
    `https://sns.eu-central-1.amazonaws.com\\@evil.org/${path}`,
    `https://sns.eu-central-1.amazonaws.com/${path}?x=.pem`,
    `https://sns.eu-central-1.amazonaws.com/?Action=Echo&x=${path}`,
    `https://sns.eu-central-1.amazonaws.com/#${path}`,
    'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService.cer',
    `https://evil.org/https://sns.eu-central-1.amazonaws.com/${path}`,
    `//sns.eu-central-1.amazonaws.com/${path}`,
    ` https://sns.eu-central-1.amazonaws.com/${path}`,
    `https://127.0.0.1/${path}`,
    'file:///etc/ssl/cert.pem',
    '',
  ])('a certificate at %j', async (SigningCertUrl) => {
    expect(await refused(record({ SigningCertUrl }))).toEqual([]);
  });
});

describe('refuses, once it has the certificate', () => {
  test.each(['Message', 'MessageId', 'Subject', 'Timestamp'] as const)(
    'what was signed with another %s',
    async (name) => {
      const altered = { ...record(), [name]: name === 'Timestamp' ? '2026-06-18T05:59:30.124Z' : 'altered' };
      expect(await refused(altered)).toEqual([certificateUrl]);
    },
  );

  test('a subject added, or taken away', async () => {
    await refused({ ...record(), Subject: null });
    await refused({ ...record({}, { ...fields, Subject: null }), Subject: 'added' });
  });

  test('another key, no signature, and the hash of version 1 under the name of 2', async () => {
    await refused(record({ Signature: signed(fields, { by: makeKeys().privateKey }) }));
    for (const Signature of ['', 'EXAMPLE', 'FAKE', signed(fields).slice(0, -8)])
      await refused(record({ Signature }));
    await refused(record({ Signature: signed(fields, { hash: 'RSA-SHA1' }) }));
    await refused(record({ Signature: createHash('sha256').update(fields.Message).digest('base64') }));
  });

  test('a certificate that is not valid yet, or no more', async () => {
    await refused(record(), { valid: { ...always, to: new Date('2026-06-18T05:59:59Z') } });
    await refused(record(), { valid: { ...always, from: new Date('2026-06-18T06:00:01Z') } });
  });
});

describe('the certificate', () => {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const step of undo.splice(0)) step();
  });

  const serve = async (answer: RequestListener) => {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    undo.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return loopbackUrl(server);
  };

  test('is fetched once, and again where that failed', async () => {
    const pem = selfSignedCertificate('sns.amazonaws.com', keys, always);
    const asked: string[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(asked.length === 1 ? 503 : 200).end(pem);
    });
    const verify = makeVerifyNotification({
      topicArn,
      endpoint: origin,
      fetchCertificate: makeFetchCertificate(),
      now: () => now,
    });
    const given = record({ SigningCertUrl: `${origin}/a.pem` });
    await expect(verify(given)).rejects.toThrow(CertificateUnavailable);
    const said = await Promise.all([given, given, given].map(verify));
    expect([...said, await verify(given)]).toEqual(Array(4).fill(fields.Message));
    expect(asked).toEqual(['/a.pem', '/a.pem']);
    // Where certificates come from another place, SNS's own is not asked.
    await expect(verify(record())).rejects.toThrow(NotificationRefused);
  });

  const hostile: [string, RequestListener][] = [
    ['a redirect', (_, response) => response.writeHead(302, { location: '/elsewhere.pem' }).end()],
    ['a refusal', (_, response) => response.writeHead(404).end()],
    ['another page', (_, response) => response.end('<html>')],
    ['nothing', (_, response) => response.end()],
    ['half of what was promised', (_, response) => response.writeHead(200, { 'content-length': 9 }).end('x')],
    ['more than a certificate', (_, response) => response.end('x'.repeat(20_000))],
    ['no end', (_, response) => response.write('-----BEGIN CERTIFICATE-----')],
    ['a broken connection', (request) => request.socket.destroy()],
  ];
  test.each(hostile)('that is %s can be asked for again', async (_, answer) => {
    const origin = await serve((request, response) => {
      if (request.url === '/elsewhere.pem')
        response.end(selfSignedCertificate('sns.amazonaws.com', keys, always));
      else answer(request, response);
    });
    const fetchCertificate = makeFetchCertificate({ deadlineMs: 300 });
    await expect(fetchCertificate(`${origin}/a.pem`)).rejects.toThrow(CertificateUnavailable);
  });
});
