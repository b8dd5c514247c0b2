import { describe, expect, it } from 'vitest';
import type { Reader } from '../../functions/radar/reader.ts';
import { parseAddress, readerIdOf } from '../../functions/readers/address.ts';
import { LimitError } from '../../functions/readers/ask-for-letter.ts';
import { changeReader } from '../../functions/readers/change-reader.ts';
import { clientPrefix } from '../../functions/readers/client-prefix.ts';
import { stayInstead, unsubscribe } from '../../functions/readers/leaving.ts';
import { parsePauseEnd, parseSettings, SettingsError } from '../../functions/readers/settings.ts';
import {
  activate,
  pauseUntil,
  requestSignIn,
  subscribe,
  withSettings,
} from '../../functions/readers/subscription.ts';
import { makeFakeLetters, makeFakeLimits, makeFakeReaders } from '../fakes/readers.ts';
import { makeFakeClock } from '../fakes/time.ts';

const DAY = 24 * 3_600_000;
const secret = 'secret';
const idOf = (email: string) => readerIdOf(parseAddress(email).identity, secret);
const ADA = idOf('ada@example.org');

const setUp = () => {
  const clock = makeFakeClock();
  const readers = makeFakeReaders();
  const { asked, requestLetter } = makeFakeLetters();
  const deps = { readers, takeFromLimit: makeFakeLimits(), requestLetter, secret, now: clock.now };
  const ask = (email = 'ada@example.org', clientAddress: string | null = null) =>
    subscribe({ email, timezone: 'Europe/Berlin', follow: null, clientAddress }, deps);
  const confirm = () => changeReader(ADA, (reader) => activate(reader, clock.now()), readers);
  const ada = async (): Promise<Reader> => {
    const reader = await readers.get(ADA);
    if (!reader) throw new Error('no such reader');
    return reader;
  };
  return { clock, readers, asked, deps, ask, confirm, ada };
};

describe('subscribe', () => {
  it('makes a pending reader who is sent nothing but the confirming letter', async () => {
    const { ask, asked, ada } = setUp();
    await ask();
    expect(await ada()).toEqual({
      id: ADA,
      address: 'ada@example.org',
      status: 'pending',
      settings: { cadence: 'daily', hour: 7, timezone: 'Europe/Berlin', language: 'en' },
      follows: [],
      watermark: '2026-11-16T12:00:00.000Z',
      nextDigestAt: null,
      subscribedAt: '2026-11-23T12:00:00.000Z',
      confirmedAt: null,
      version: 1,
    });
    expect(asked).toEqual([{ kind: 'confirm', readerId: ADA }]);
  });

  it('asks for one letter a window, however often and however spelled', async () => {
    const { clock, ask, asked, readers } = setUp();
    for (let time = 0; time < 100; time += 1) await ask(time % 2 ? 'ADA@example.org' : 'ada＠EXAMPLE.org');
    expect(asked).toHaveLength(1);
    expect(readers.rows.size).toBe(1);
    clock.advance(5 * 60_000);
    await ask();
    expect(asked).toHaveLength(2);
  });

  it('does not flood a mailbox over a day either', async () => {
    const { clock, ask, asked } = setUp();
    for (let time = 0; time < 100; time += 1) {
      await ask();
      clock.advance(10 * 60_000);
    }
    expect(asked).toHaveLength(12);
  });

  it('leaves an active reader as they are, and sends a link to sign in', async () => {
    const { ask, confirm, asked, ada } = setUp();
    await ask();
    await confirm();
    const before = await ada();
    await ask();
    expect(await ada()).toEqual(before);
    expect(asked.at(-1)).toEqual({ kind: 'sign-in', readerId: ADA });
  });

  it('limits a network and everybody together, whatever the address', async () => {
    const { ask, clock } = setUp();
    for (let time = 0; time < 60; time += 1) await ask(`a${time}@example.org`, `198.51.100.${time}`);
    await expect(ask('ada@example.org', '198.51.100.200')).rejects.toThrow(LimitError);
    await ask('ada@example.org', '203.0.113.1');
    for (let time = 61; time < 2000; time += 1) await ask(`a${time}@example.org`);
    await expect(ask()).rejects.toThrow(LimitError);
    clock.advance(3_600_000);
    await ask('ada@example.org', '198.51.100.200');
  });

  it('takes somebody back who had left, once they confirm', async () => {
    const { ask, confirm, deps, ada, asked, clock } = setUp();
    await ask();
    await confirm();
    await unsubscribe(ADA, deps);
    clock.advance(30 * DAY);
    const before = await ada();
    await ask();
    // Whoever types the address of somebody who left changes nothing.
    expect(await ada()).toEqual(before);
    expect(asked.at(-1)).toEqual({ kind: 'confirm', readerId: ADA });
    await confirm();
    expect(await ada()).toMatchObject({ status: 'active', nextDigestAt: '2026-12-24T06:00:00.000Z' });
  });
});

describe('requestSignIn', () => {
  it('asks for a letter whether or not the address is known', async () => {
    const { asked, deps, readers } = setUp();
    await requestSignIn({ email: 'eve@example.org', clientAddress: null }, deps);
    expect(asked).toEqual([{ kind: 'sign-in', readerId: idOf('eve@example.org') }]);
    expect(readers.rows.size).toBe(0);
  });

  it('reminds a pending reader to confirm', async () => {
    const { ask, asked, deps, clock } = setUp();
    await ask();
    clock.advance(5 * 60_000);
    await requestSignIn({ email: 'ada@example.org', clientAddress: null }, deps);
    expect(asked.at(-1)).toEqual({ kind: 'confirm', readerId: ADA });
  });
});

describe('a reader', () => {
  it('is due at the next local hour once confirmed, with a week of papers', async () => {
    const { ask, confirm, clock, ada } = setUp();
    await ask();
    clock.advance(5 * DAY);
    await confirm();
    expect(await ada()).toMatchObject({
      status: 'active',
      confirmedAt: '2026-11-28T12:00:00.000Z',
      nextDigestAt: '2026-11-29T06:00:00.000Z',
      watermark: '2026-11-21T12:00:00.000Z',
    });
  });

  it('gets no paper again after coming back', async () => {
    const { ask, confirm, readers, clock, ada } = setUp();
    await ask();
    await confirm();
    const settled = clock.now().toISOString();
    await changeReader(ADA, (reader) => ({ ...reader, status: 'gone', watermark: settled }), readers);
    clock.advance(DAY);
    await confirm();
    expect((await ada()).watermark).toBe(settled);
  });

  it('leaves once, with one goodbye', async () => {
    const { ask, confirm, deps, ada, asked } = setUp();
    await ask();
    await confirm();
    await unsubscribe(ADA, deps);
    const left = await ada();
    expect(left).toMatchObject({ status: 'gone', nextDigestAt: null });
    await unsubscribe(ADA, deps);
    expect(await ada()).toEqual(left);
    expect(asked.filter(({ kind }) => kind === 'goodbye')).toHaveLength(1);
    await unsubscribe('nobody', deps);
  });

  it('pauses and goes on', async () => {
    const { ask, confirm, ada, clock } = setUp();
    await ask();
    await confirm();
    const reader = await ada();
    const paused = withSettings(reader, { ...reader.settings, cadence: 'paused' }, clock.now());
    expect(paused).toMatchObject({ status: 'paused', nextDigestAt: null });
    clock.advance(90 * DAY);
    const again = withSettings(paused, { ...reader.settings, cadence: 'weekly' }, clock.now());
    expect(again).toMatchObject({ status: 'active', nextDigestAt: '2027-02-22T06:00:00.000Z' });
    expect(again.watermark).toBe('2027-02-14T12:00:00.000Z');
  });

  it('rests until a day, and then hears of the last week', async () => {
    const { ask, confirm, ada, clock } = setUp();
    await ask();
    await confirm();
    const reader = await ada();
    const until = parsePauseEnd('2026-12-24', 'Europe/Berlin', clock.now());
    expect(until.toISOString()).toBe('2026-12-23T23:00:00.000Z');
    const resting = pauseUntil(reader, until, clock.now());
    expect(resting).toMatchObject({
      status: 'active',
      nextDigestAt: '2026-12-24T06:00:00.000Z',
      watermark: '2026-12-17T06:00:00.000Z',
    });
    // Back early: what was skipped so far is not lost.
    clock.advance(2 * DAY);
    const back = withSettings(resting, resting.settings, clock.now());
    expect(back).toMatchObject({
      nextDigestAt: '2026-11-26T06:00:00.000Z',
      watermark: '2026-11-18T12:00:00.000Z',
    });
    expect(back.pause).toBeUndefined();
    const paused = withSettings(resting, { ...resting.settings, cadence: 'paused' }, clock.now());
    expect(paused).toMatchObject({ status: 'paused', nextDigestAt: null, watermark: reader.watermark });
    expect(pauseUntil(paused, until, clock.now()).settings.cadence).toBe('daily');
  });

  it.each(['', 'tomorrow', '2026-11-23', '2026-02-30', '2020-01-01', '2028-01-01', '2026-12-24T00:00'])(
    'does not rest until %j',
    (text) => {
      const now = new Date('2026-11-23T12:00:00Z');
      expect(() => parsePauseEnd(text, 'Europe/Berlin', now)).toThrow(SettingsError);
    },
  );

  it('undoes leaving for a day, by the mail’s own link', async () => {
    const { ask, confirm, ada, deps, clock } = setUp();
    await ask();
    expect(await stayInstead(ADA, 'undo', deps)).toMatchObject({ status: 'pending' });
    await confirm();
    await unsubscribe(ADA, deps);
    clock.advance(DAY - 1);
    expect(await stayInstead(ADA, 'undo', deps)).toMatchObject({ status: 'active' });
    await unsubscribe(ADA, deps);
    expect(await stayInstead(ADA, 'weekly', deps)).toMatchObject({
      status: 'active',
      settings: { cadence: 'weekly' },
    });
    await unsubscribe(ADA, deps);
    clock.advance(DAY);
    for (const instead of ['undo', 'weekly', 'pause'] as const) await stayInstead(ADA, instead, deps);
    expect((await ada()).status).toBe('gone');
    expect(await stayInstead('nobody', 'undo', deps)).toBeNull();
  });

  it('stays gone or pending whatever is set', async () => {
    const { ask, ada, clock } = setUp();
    await ask();
    const reader = await ada();
    for (const status of ['pending', 'gone'] as const) {
      const changed = withSettings({ ...reader, status }, { ...reader.settings, hour: 9 }, clock.now());
      expect(changed).toMatchObject({ status, nextDigestAt: null });
    }
  });
});

describe('changeReader', () => {
  it('loses none of many concurrent edits', async () => {
    const { ask, readers, ada } = setUp();
    await ask();
    const follow = (value: string) =>
      changeReader(
        ADA,
        (reader) => ({
          ...reader,
          follows: [...reader.follows, { kind: 'keyword', value, since: '2026-11-23T12:00:00.000Z' }],
        }),
        readers,
      );
    const values = Array.from({ length: 15 }, (_, place) => `word ${place}`);
    await Promise.all(values.map(follow));
    expect((await ada()).follows.map(({ value }) => value).sort()).toEqual(values.sort());
  });

  it('says that there is nobody', async () => {
    expect(await changeReader('nobody', (reader) => reader, makeFakeReaders())).toBeNull();
  });
});

describe('parseSettings', () => {
  const current = { cadence: 'daily', hour: 7, timezone: 'UTC', language: 'en' } as const;

  it('keeps what is not given', () => {
    expect(parseSettings({}, current)).toEqual(current);
    expect(parseSettings({ hour: '0', timezone: 'Asia/Ho_Chi_Minh', language: 'PT-br' }, current)).toEqual({
      cadence: 'daily',
      hour: 0,
      timezone: 'Asia/Ho_Chi_Minh',
      language: 'pt-BR',
    });
  });

  it.each([
    { cadence: 'hourly' },
    { cadence: '__proto__' },
    { hour: '24' },
    { hour: '-1' },
    { hour: '7.5' },
    { hour: 'seven' },
    { timezone: 'Europe/Atlantis' },
    { timezone: '+02:00' },
    { timezone: '../etc/passwd' },
    { language: 'klingon language' },
    { language: 'x'.repeat(100) },
  ])('refuses %o', (fields) => {
    expect(() => parseSettings(fields, current)).toThrow(SettingsError);
  });
});

describe('clientPrefix', () => {
  it.each([
    ['203.0.113.7', '203.0.113.0/24'],
    ['::ffff:203.0.113.7', '203.0.113.0/24'],
    ['2001:db8:1:2::7', '2001:db8:1::/48'],
    ['2001:0db8:0001:0002:0:0:0:7', '2001:db8:1::/48'],
    ['2001:db8::7', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['127.0.0.1', null],
    ['::ffff:127.0.0.1', null],
    ['::1', null],
    ['unknown', null],
    [null, null],
  ])('counts %s under %s', (address, prefix) => {
    expect(clientPrefix(address)).toBe(prefix);
  });
});
