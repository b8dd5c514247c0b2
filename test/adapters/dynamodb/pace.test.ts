import { expect, it } from 'vitest';
import { makeCloseLimit, makeTakeFromLimit } from '../../../functions/adapters/dynamodb/limits.ts';
import { awaitTurn, type HostPacing, holdHost } from '../../../functions/feeds/polling/host-pace.ts';
import { useTable } from './fixture.ts';

const engine = useTable();

/** Workers with tables of their own, on one clock that moves while all of them wait. */
const makeWorkers = (count: number) => {
  let time = Date.parse('2026-06-18T12:00:00Z');
  let seed = 7;
  return Array.from(
    { length: count },
    (): HostPacing => ({
      takeTurn: makeTakeFromLimit(engine.fresh()),
      closeTurns: makeCloseLimit(engine.fresh()),
      now: () => new Date(time),
      random: () => {
        seed = (seed * 16_807) % 2_147_483_647;
        return seed / 2_147_483_647;
      },
      pause: async (ms) => {
        time += ms / count;
      },
    }),
  );
};

it('lets six workers at arXiv one by one, three seconds apart', async () => {
  const times: number[] = [];
  const asked = makeWorkers(6).map(async (pacing) => {
    const turn = await awaitTurn('https://rss.arxiv.org/rss/cs.AI', {
      ...pacing,
      takeTurn: async (name, limit, seconds, now) => {
        const taken = await pacing.takeTurn(name, limit, seconds, now);
        if (taken && name.startsWith('host:')) times.push(now.getTime());
        return taken;
      },
    });
    return turn;
  });
  const turns = await Promise.all(asked);
  expect(turns.filter(Boolean).length).toBe(times.length);
  expect(times.length).toBeGreaterThan(1);
  times.sort((one, other) => one - other);
  for (const [at, time] of times.entries())
    if (at > 0) expect(time - (times[at - 1] ?? 0)).toBeGreaterThanOrEqual(3000);
});

it('keeps every worker from a host that is held', async () => {
  const [one, other] = makeWorkers(2) as [HostPacing, HostPacing];
  const url = 'https://www.example.org/feed';
  expect(await awaitTurn(url, one)).toBe(true);
  await holdHost(url, 600, one);
  expect(await awaitTurn(url, other)).toBe(false);
  expect(await awaitTurn('https://other.example.org/feed', other)).toBe(true);
  await other.pause(2 * 601_000);
  expect(await awaitTurn(url, other)).toBe(true);
});

it('holds a host that is held for longer where it asks again, and never for shorter', async () => {
  const [one, other] = makeWorkers(2) as [HostPacing, HostPacing];
  const url = 'https://patient.example.org/feed';
  await holdHost(url, 60, one);
  await holdHost(url, 600, other);
  await holdHost(url, 60, one);
  await other.pause(2 * 599_000);
  expect(await awaitTurn(url, other)).toBe(false);
  await other.pause(2 * 2000);
  expect(await awaitTurn(url, other)).toBe(true);
});

it('keeps no worker away who asks just after another, by a clock that is a moment behind', async () => {
  const [one, other] = makeWorkers(2) as [HostPacing, HostPacing];
  const url = 'https://behind.example.org/feed';
  expect(await awaitTurn(url, { ...one, now: () => new Date(one.now().getTime() + 5) })).toBe(true);
  expect(await awaitTurn(url, other)).toBe(true);
});
