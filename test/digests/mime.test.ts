import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { MailError } from '../../functions/digests/mail-error.ts';
import { composeMime, type MailMessage } from '../../functions/digests/mime.ts';

const message: MailMessage = {
  from: 'AcademicHub <hub@example.org>',
  to: 'ada@example.org',
  replyTo: null,
  subject: '3 papers by people you follow: Trương Xuân Khánh',
  date: new Date('2026-06-19T00:00:00Z'),
  id: '0123456789abcdef',
  html: '<p>Grüße</p>',
  text: 'Grüße\n',
  list: {
    id: 'digests.example.org',
    unsubscribeUrl: `https://hub.example.org/unsubscribe?token=${'a'.repeat(64)}.${'b'.repeat(43)}`,
    unsubscribeMailbox: 'leave@example.org',
    helpUrl: 'https://hub.example.org/radar',
    kind: 'daily:digest',
  },
};

const compose = (changes: Partial<MailMessage> = {}) =>
  Buffer.from(composeMime({ ...message, ...changes })).toString('latin1');

const headersOf = (raw: string) => (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');

const headerNames = (raw: string) => headersOf(raw).map((line) => line.split(':')[0]?.toLowerCase());

test('every header that a list mail needs, whole and on one line', async () => {
  const headers = headersOf(compose());
  expect(headers).toEqual(
    expect.arrayContaining([
      'From: AcademicHub <hub@example.org>',
      'To: ada@example.org',
      'Date: Fri, 19 Jun 2026 00:00:00 +0000',
      'Message-ID: <0123456789abcdef@example.org>',
      'List-Id: <digests.example.org>',
      'List-Help: <https://hub.example.org/radar>',
      'Feedback-ID: daily:digest:academichub:digests.example.org',
      `List-Unsubscribe: <${message.list?.unsubscribeUrl}>, <mailto:leave@example.org?subject=unsubscribe>`,
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'Auto-Submitted: auto-generated',
      'MIME-Version: 1.0',
    ]),
  );
  expect(headers.find((line) => line.startsWith('Subject: '))).toMatch(/=\?UTF-8\?/);
  expect(headers.find((line) => line.startsWith('Content-Type: '))).toMatch(
    /^Content-Type: multipart\/alternative;/,
  );
});

test('a mail parser reads back what was written', async () => {
  const mail = await simpleParser(compose({ replyTo: 'editor@example.org' }));
  expect(mail.subject).toBe(message.subject);
  expect(mail.replyTo?.text).toBe('editor@example.org');
  expect(mail.text).toBe('Grüße\n');
  expect(mail.html).toContain('<p>Grüße</p>');
});

test('a letter has no list headers', async () => {
  expect(compose({ list: null }).toLowerCase()).not.toContain('list-');
});

test('the same message is the same bytes', async () => {
  expect(compose()).toBe(compose());
});

test('plain ASCII is quoted-printable, too', async () => {
  const raw = compose({ html: '<p>x</p>', text: 'x\n' });
  expect(raw.match(/Content-Transfer-Encoding: quoted-printable/g)).toHaveLength(2);
});

test('both parts are quoted-printable, lines are short and end in CRLF', async () => {
  const raw = compose({
    html: `<p>${'ü'.repeat(5000)}${'x'.repeat(5000)}</p>`,
    text: `${'word '.repeat(500)}`,
  });
  expect(raw.match(/Content-Transfer-Encoding: quoted-printable/g)).toHaveLength(2);
  const lines = raw.split('\r\n');
  expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(998);
});

test.each([
  'X\r\nBcc: victim@example.org',
  'X\nBcc: victim@example.org',
  'X\rBcc: victim@example.org',
  'X\u2028Bcc: victim@example.org',
  'X\0\r\n\r\n<html>',
])('a subject cannot add a header: %j', async (subject) => {
  const raw = compose({ subject });
  expect(headerNames(raw)).toEqual(headerNames(compose()));
  const mail = await simpleParser(raw);
  expect(mail.bcc).toBeUndefined();
});

test('whatever the texts, the headers and the recipient stay', async () => {
  const expected = headerNames(compose());
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (subject, text) => {
      const raw = compose({ subject: `x${subject}`, text: `x${text}`, html: `x${text}` });
      expect(headerNames(raw)).toEqual(expected);
      const mail = await simpleParser(raw);
      expect(mail.to).toMatchObject({ value: [{ address: 'ada@example.org' }] });
    }),
    { numRuns: 60 },
  );
});

test.each([
  'a@example.org, b@example.org',
  'a@example.org;b@example.org',
  'Ada <a@example.org>',
  'a@example.org\r\nBcc: b@example.org',
  '"a@evil.org"@example.org',
  'a@b@example.org',
  'undisclosed-recipients:;',
  '',
])('refuses all but exactly one recipient: %j', async (to) => {
  expect(() => composeMime({ ...message, to })).toThrow(MailError);
});
