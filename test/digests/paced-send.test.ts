import { expect, test } from 'vitest';
import { makeTakeSendSlots } from '../../functions/adapters/dynamodb/send-slots.ts';
import { makePacedSendMail, type SendQuota, type TakeSendSlots } from '../../functions/digests/paced-send.ts';
import type { SendOutcome } from '../../functions/digests/ports.ts';
import { useTable } from '../adapters/dynamodb/fixture.ts';

const engine = useTable();

const mail = { to: 'ada@example.org', raw: new Uint8Array(), tags: {} };
const accepted: SendOutcome = { kind: 'accepted', messageId: 'm' };
const no = (reason: 'throttled' | 'quota' | 'paused'): SendOutcome => ({
  kind: 'refused',
  reason,
  detail: '',
});

/** A clock that only waiting moves, and a service that notes when it was called. */
const makeOffice = (
  quota: SendQuota | null,
  more: { takeSlots?: TakeSendSlots; answers?: SendOutcome[] } = {},
) => {
  let time = Date.parse('2026-06-19T00:00:00Z');
  const times: number[] = [];
  const used = new Map<number, number>();
  const answers = more.answers ?? [];
  const deps = {
    sendMail: async () => {
      times.push(time);
      return answers.shift() ?? accepted;
    },
    readQuota: async () => quota,
    takeSlots:
      more.takeSlots ??
      (async (second: number, count: number, limit: number) => {
        const before = used.get(second) ?? 0;
        if (before + count > limit) return false;
        used.set(second, before + count);
        return true;
      }),
    wait: async (milliseconds: number) => {
      time += milliseconds;
    },
    now: () => new Date(time),
  };
  return {
    times,
    worker: () => makePacedSendMail(deps),
    wait: deps.wait,
    busiestSecond: () =>
      Math.max(
        ...[...Map.groupBy(times, (at) => Math.floor(at / 1000)).values()].map(({ length }) => length),
      ),
  };
};

const plenty: SendQuota = { perSecond: 14, perDay: null, sentLastDay: 0 };

test('three workers together keep the rate of the account', async () => {
  const office = makeOffice(plenty);
  const workers = [office.worker(), office.worker(), office.worker()];
  for (let at = 0; at < 210; at++) expect(await workers[at % 3]?.(mail)).toEqual(accepted);
  expect(office.busiestSecond()).toBeLessThanOrEqual(14);
});

test('one worker alone makes use of all of it', async () => {
  const office = makeOffice(plenty);
  const send = office.worker();
  for (let at = 0; at < 210; at++) await send(mail);
  expect(office.busiestSecond()).toBe(14);
  expect((office.times.at(-1) ?? 0) - (office.times[0] ?? 0)).toBeLessThanOrEqual(15_000);
});

test('throttled: offered again after growing pauses, then given back', async () => {
  const office = makeOffice(plenty, { answers: [no('throttled'), no('throttled'), accepted] });
  expect(await office.worker()(mail)).toEqual(accepted);
  const [first = 0, second = 0, third = 0] = office.times;
  expect(third - second).toBeGreaterThan(second - first);
  const never = makeOffice(plenty, { answers: Array.from({ length: 9 }, () => no('throttled')) });
  expect(await never.worker()(mail)).toEqual(no('throttled'));
  expect(never.times).toHaveLength(4);
});

test('the day’s quota ends the run before the service refuses, and the run resumes', async () => {
  const quota = { perSecond: 14, perDay: 100, sentLastDay: 98 };
  const office = makeOffice(quota);
  const send = office.worker();
  expect(await send(mail)).toEqual(accepted);
  expect(await send(mail)).toEqual(accepted);
  expect(await send(mail)).toMatchObject({ kind: 'refused', reason: 'quota' });
  expect(office.times).toHaveLength(2);
  quota.sentLastDay = 40;
  await office.wait(61_000);
  expect(await send(mail)).toEqual(accepted);
});

test.each(['quota', 'paused'] as const)(
  '%s, said by the service: it is left alone for a minute',
  async (reason) => {
    const office = makeOffice(plenty, { answers: [no(reason)] });
    const send = office.worker();
    expect(await send(mail)).toEqual(no(reason));
    expect(await send(mail)).toEqual(no(reason));
    expect(office.times).toHaveLength(1);
    await office.wait(61_000);
    expect(await send(mail)).toEqual(accepted);
  },
);

test('where the next seconds are taken, the message goes back to the queue', async () => {
  const office = makeOffice(plenty, { takeSlots: async () => false });
  expect(await office.worker()(mail)).toMatchObject({ kind: 'refused', reason: 'throttled' });
  expect(office.times).toHaveLength(0);
});

test('a service that does not tell its quota is mailed to as it comes', async () => {
  const office = makeOffice(null, { takeSlots: async () => false });
  expect(await office.worker()(mail)).toEqual(accepted);
});

test('on the real table: a second has so many slots, however many ask at once', async () => {
  const take = makeTakeSendSlots(engine.fresh());
  const asked = await Promise.all(Array.from({ length: 12 }, () => take(1_781_827_200, 5, 14)));
  expect(asked.filter(Boolean)).toHaveLength(2);
  expect(await take(1_781_827_201, 14, 14)).toBe(true);
  expect(await take(1_781_827_201, 1, 14)).toBe(false);
});
