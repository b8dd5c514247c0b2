import { expect, it } from 'vitest';
import type { Reader } from '../../functions/radar/reader.ts';
import { endSession, readerOfSession, startSession } from '../../functions/readers/sessions.ts';
import { defaultSettings } from '../../functions/readers/settings.ts';
import { makeFakeReaders, makeFakeSessions } from '../fakes/readers.ts';
import { makeFakeClock, makeFakeRandomBytes } from '../fakes/time.ts';

const DAY = 24 * 3_600_000;

const setUp = async () => {
  const clock = makeFakeClock();
  const readers = makeFakeReaders();
  const ada: Reader = {
    id: 'ada',
    address: 'ada@example.org',
    status: 'active',
    settings: defaultSettings('UTC'),
    follows: [],
    watermark: clock.now().toISOString(),
    nextDigestAt: null,
    subscribedAt: clock.now().toISOString(),
    confirmedAt: clock.now().toISOString(),
    version: 1,
  };
  await readers.create(ada);
  const deps = { sessions: makeFakeSessions(), readers, now: clock.now, randomBytes: makeFakeRandomBytes() };
  return { clock, ada, deps, secret: await startSession('ada', null, deps) };
};

it('knows who is signed in until they sign out', async () => {
  const { deps, secret } = await setUp();
  expect(await readerOfSession(secret, deps)).toMatchObject({ id: 'ada' });
  expect(JSON.stringify([...deps.sessions.rows])).not.toContain(secret);
  await endSession(secret, deps);
  expect(await readerOfSession(secret, deps)).toBeNull();
});

it('rotates: the cookie that the browser came with is dead after signing in', async () => {
  const { deps, secret } = await setUp();
  const next = await startSession('ada', secret, deps);
  expect(next).not.toBe(secret);
  expect(await readerOfSession(secret, deps)).toBeNull();
  expect(await readerOfSession(next, deps)).not.toBeNull();
});

it('ends after 30 idle days', async () => {
  const { clock, deps, secret } = await setUp();
  clock.advance(30 * DAY - 1);
  expect(await readerOfSession(secret, deps)).not.toBeNull();
  clock.advance(30 * DAY - 1);
  expect(await readerOfSession(secret, deps)).not.toBeNull();
  clock.advance(30 * DAY);
  expect(await readerOfSession(secret, deps)).toBeNull();
});

it('ends after 180 days, however busy', async () => {
  const { clock, deps, secret } = await setUp();
  for (let day = 1; day < 180; day += 1) {
    clock.advance(DAY);
    expect(await readerOfSession(secret, deps)).not.toBeNull();
  }
  clock.advance(DAY);
  expect(await readerOfSession(secret, deps)).toBeNull();
});

it('does not open the account of somebody who deleted everything and subscribed again', async () => {
  const { clock, ada, deps, secret } = await setUp();
  await deps.readers.delete('ada');
  expect(await readerOfSession(secret, deps)).toBeNull();
  clock.advance(1000);
  await deps.readers.create({ ...ada, subscribedAt: clock.now().toISOString() });
  expect(await readerOfSession(secret, deps)).toBeNull();
});
