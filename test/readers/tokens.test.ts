import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { consumeToken, issueToken, peekToken, TokenError } from '../../functions/readers/tokens.ts';
import { readerOfUnsubscribeToken, unsubscribeToken } from '../../functions/readers/unsubscribe-token.ts';
import { makeFakeTokens } from '../fakes/readers.ts';
import { makeFakeClock, makeFakeRandomBytes } from '../fakes/time.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const setUp = async (purpose: 'confirm' | 'sign-in' = 'sign-in') => {
  const clock = makeFakeClock();
  const tokens = makeFakeTokens();
  const deps = { tokens, now: clock.now, randomBytes: makeFakeRandomBytes() };
  const secret = await issueToken({ purpose, readerId: 'ada' }, deps);
  return { clock, tokens, deps, secret };
};

it('stores nothing that would open anything', async () => {
  const { tokens, secret } = await setUp();
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify([...tokens.rows])).not.toContain(secret);
  expect([...tokens.rows.keys()]).toEqual([createHash('sha256').update(secret).digest('hex')]);
});

it('shows whose link it is any number of times, and uses it up once', async () => {
  const { deps, secret } = await setUp();
  for (let look = 0; look < 10; look += 1) {
    expect(await peekToken(secret, 'sign-in', deps)).toMatchObject({ readerId: 'ada' });
  }
  expect(await consumeToken(secret, 'sign-in', deps)).toMatchObject({ readerId: 'ada' });
  await expect(consumeToken(secret, 'sign-in', deps)).rejects.toThrow(TokenError);
  await expect(peekToken(secret, 'sign-in', deps)).rejects.toThrow(TokenError);
});

it('lets one of several parallel callers through', async () => {
  const { deps, secret } = await setUp();
  const uses = await Promise.allSettled(
    Array.from({ length: 8 }, () => consumeToken(secret, 'sign-in', deps)),
  );
  expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it.each([
  ['sign-in', 15 * MINUTE],
  ['confirm', 7 * DAY],
] as const)('ends %s in time, though the row is still there', async (purpose, lifetime) => {
  const { clock, deps, tokens, secret } = await setUp(purpose);
  clock.advance(lifetime - 1);
  await peekToken(secret, purpose, deps);
  clock.advance(1);
  expect(tokens.rows.size).toBe(1);
  await expect(peekToken(secret, purpose, deps)).rejects.toThrow(TokenError);
  await expect(consumeToken(secret, purpose, deps)).rejects.toThrow(TokenError);
});

it('says one and the same of a link that is used, expired, altered, or made for something else', async () => {
  const messages = new Set<string>();
  const refused = async (use: Promise<unknown>) =>
    messages.add(
      await use.then(
        () => 'let through',
        ({ message }: Error) => message,
      ),
    );
  const { clock, deps, secret } = await setUp();
  await refused(consumeToken(secret, 'confirm', deps));
  await refused(consumeToken(`${secret}A`, 'sign-in', deps));
  await refused(consumeToken('', 'sign-in', deps));
  const used = await issueToken({ purpose: 'sign-in', readerId: 'ada' }, deps);
  await consumeToken(used, 'sign-in', deps);
  await refused(consumeToken(used, 'sign-in', deps));
  clock.advance(DAY);
  await refused(consumeToken(secret, 'sign-in', deps));
  expect([...messages]).toEqual([new TokenError().message]);
});

it('knows its own unsubscribe tokens, however old, and no others', () => {
  const token = unsubscribeToken('ada', 'secret');
  expect(readerOfUnsubscribeToken(token, 'secret')).toBe('ada');
  expect(token).toBe(unsubscribeToken('ada', 'secret'));
  const [id, signature = ''] = token.split('.');
  const altered = [
    '',
    'ada',
    `eve.${signature}`,
    `${id}.`,
    `${token}.`,
    `${token}x`,
    `${id}.${signature.slice(0, -1)}`,
    // The last character of 43 carries two unused bits: another text for the same bytes.
    `${id}.${signature.slice(0, -1)}${String.fromCharCode(signature.charCodeAt(42) + 1)}`,
    unsubscribeToken('ada', 'another secret'),
  ];
  for (const text of altered) expect(readerOfUnsubscribeToken(text, 'secret')).toBeNull();
});
