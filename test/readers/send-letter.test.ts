import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import type { OutgoingMail, SendOutcome } from '../../functions/digests/ports.ts';
import { RetryLater } from '../../functions/digests/retry-later.ts';
import type { Reader } from '../../functions/radar/reader.ts';
import type { LetterKind, Token } from '../../functions/readers/ports.ts';
import { type SendLetterDeps, sendLetter } from '../../functions/readers/send-letter.ts';
import { aReader } from '../fakes/papers.ts';

const statusFor: Record<LetterKind, Reader['status']> = {
  confirm: 'pending',
  'sign-in': 'active',
  'move-old': 'active',
  'move-new': 'active',
  goodbye: 'gone',
};
const kinds = Object.keys(statusFor) as LetterKind[];

const makeOffice = (reader: Reader | null, outcome: SendOutcome = { kind: 'accepted', messageId: 'm' }) => {
  const tokens: Token[] = [];
  const mails: OutgoingMail[] = [];
  let drawn = 0;
  const deps: SendLetterDeps = {
    readers: { get: async (id) => (reader?.id === id ? reader : null) },
    tokens: {
      get: async () => null,
      put: async (token) => {
        tokens.push(token);
      },
      consume: async () => false,
      deleteOf: async () => {},
    },
    isSuppressed: async () => false,
    sendMail: async (mail) => {
      mails.push(mail);
      return outcome;
    },
    randomBytes: (size) => {
      drawn += 1;
      return new Uint8Array(size).fill(drawn);
    },
    links: {
      confirm: (secret) => `https://hub.example.org/confirm?token=${secret}`,
      signIn: (secret) => `https://hub.example.org/sign-in/link?token=${secret}`,
      moveOld: (secret) => `https://hub.example.org/address/old?token=${secret}`,
      moveNew: (secret) => `https://hub.example.org/address/new?token=${secret}`,
      home: 'https://hub.example.org/',
    },
    sender: 'AcademicHub <hub@example.org>',
    replyTo: null,
    postalAddress: '1 Example Street, Example City',
    now: () => new Date('2026-06-18T12:00:00Z'),
  };
  return { deps, tokens, mails };
};

const requestOf = (kind: LetterKind) => ({ kind, readerId: 'a'.repeat(64) });

const moving = {
  address: 'ada@new.example.org',
  readerId: 'b'.repeat(64),
  requestedAt: '2026-06-18T12:00:00.000Z',
  agreed: [],
};

const parsed = (mail: OutgoingMail | undefined) => simpleParser(Buffer.from(mail?.raw ?? []));

test.each([
  ['confirm', 'https://hub.example.org/confirm?token=', '7 days', 7 * 24 * 60],
  ['sign-in', 'https://hub.example.org/sign-in/link?token=', '15 minutes', 15],
] as const)('%s: a link in both parts, and how long it works', async (kind, link, within, minutes) => {
  const { deps, tokens, mails } = makeOffice(aReader({ status: statusFor[kind] }));
  expect(await sendLetter(requestOf(kind), deps)).toEqual({ kind: 'sent', messageId: 'm' });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ to: 'ada@example.org', tags: { letter: kind, reader: 'a'.repeat(64) } });
  const mail = await parsed(mails[0]);
  const secret = mail.text?.split(link)[1]?.split(/\s/)[0] ?? '';
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(String(mail.html).replaceAll('&#x3D;', '=')).toContain(`href="${link}${secret}"`);
  expect(mail.text).toContain(within);
  const hash = createHash('sha256').update(secret).digest('hex');
  const expiresAt = new Date(Date.parse('2026-06-18T12:00:00Z') + minutes * 60_000).toISOString();
  expect(tokens).toEqual([{ hash, purpose: kind, readerId: 'a'.repeat(64), expiresAt }]);
});

test('goodbye carries no token and is the last mail', async () => {
  const { deps, tokens, mails } = makeOffice(aReader({ status: 'gone' }));
  await sendLetter(requestOf('goodbye'), deps);
  expect(tokens).toEqual([]);
  expect((await parsed(mails[0])).text).toContain('No further digest will come.');
});

test.each(kinds)('%s: says why it came and from where; not a list mail; no images', async (kind) => {
  const { deps, mails } = makeOffice(aReader({ status: statusFor[kind], addressChange: moving }));
  await sendLetter(requestOf(kind), deps);
  const mail = await parsed(mails[0]);
  expect(mail.text).toContain(mails[0]?.to);
  expect(mail.text).toContain('1 Example Street, Example City');
  expect(mail.headers.has('list')).toBe(false);
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.html).not.toMatch(/<img|<script|<link/);
  for (const line of mail.text?.split('\n') ?? []) {
    if (line.length > 72) expect(line).toMatch(/^https:\/\//);
  }
});

test('a letter that no longer fits the reader is not sent', async () => {
  for (const kind of kinds) {
    for (const status of ['pending', 'active', 'paused', 'gone'] as const) {
      const { deps, mails } = makeOffice(aReader({ status, addressChange: moving }));
      const outcome = await sendLetter(requestOf(kind), deps);
      // Who has left may come back, and may sign in to take their data along.
      const fits =
        (kind === 'goodbye' && status === 'gone') ||
        (kind === 'confirm' && (status === 'pending' || status === 'gone')) ||
        (kind === 'sign-in' && status !== 'pending') ||
        (kind.startsWith('move') && (status === 'active' || status === 'paused'));
      expect(outcome.kind, `${kind} to ${status}`).toBe(fits ? 'sent' : 'skipped');
      expect(mails).toHaveLength(fits ? 1 : 0);
    }
  }
});

test('a change of address asks both mailboxes, each by its own link', async () => {
  for (const [kind, to] of [
    ['move-old', 'ada@example.org'],
    ['move-new', 'ada@new.example.org'],
  ] as const) {
    const { deps, mails, tokens } = makeOffice(aReader({ addressChange: moving }));
    await sendLetter(requestOf(kind), deps);
    expect(mails.map((mail) => mail.to)).toEqual([to]);
    expect(tokens).toMatchObject([{ purpose: kind, readerId: 'a'.repeat(64) }]);
    const none = makeOffice(aReader());
    expect(await sendLetter(requestOf(kind), none.deps)).toEqual({ kind: 'skipped', reason: 'outdated' });
  }
});

test('unknown and suppressed readers get nothing, and no token is made', async () => {
  const nobody = makeOffice(null);
  expect(await sendLetter(requestOf('sign-in'), nobody.deps)).toEqual({
    kind: 'skipped',
    reason: 'no-such-reader',
  });
  const bounced = makeOffice(aReader());
  const deps = { ...bounced.deps, isSuppressed: async () => true };
  expect(await sendLetter(requestOf('sign-in'), deps)).toEqual({ kind: 'skipped', reason: 'suppressed' });
  expect([...nobody.mails, ...bounced.mails, ...nobody.tokens, ...bounced.tokens]).toEqual([]);
});

test.each(['throttled', 'quota', 'paused', 'unreachable'] as const)(
  '%s: to be tried again later',
  async (reason) => {
    const { deps } = makeOffice(aReader(), { kind: 'refused', reason, detail: 'no' });
    await expect(sendLetter(requestOf('sign-in'), deps)).rejects.toThrow(RetryLater);
  },
);

test.each<SendOutcome>([
  { kind: 'refused', reason: 'rejected', detail: 'no' },
  { kind: 'unknown', detail: 'no' },
])('not tried again: $kind', async (outcome) => {
  const { deps } = makeOffice(aReader(), outcome);
  expect(await sendLetter(requestOf('sign-in'), deps)).toEqual({ kind: outcome.kind, detail: 'no' });
});
