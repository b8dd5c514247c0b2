import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../functions/papers/paper.ts';
import { createApp } from '../../../functions/web/app.tsx';
import type { WebServices } from '../../../functions/web/services.ts';
import { aPaper } from '../../fakes/papers.ts';
import { makeFakeWebServices } from '../../fakes/web-services.ts';
import { makeClient } from '../client.ts';

const aDay = (day: string, title: string) =>
  aPaper(day.replaceAll('-', ''), { title, firstSeenAt: `${day}T04:00:00.000Z` });
const days = ['2026-11-23', '2026-11-22', '2026-11-20', '2026-11-10', '2026-11-01'];
const papers = days.map((day) => aDay(day, 'On spindles'));

/** One table, and as many processes as are started on it. */
const setUp = (more: (services: WebServices) => Partial<WebServices> = () => ({})) => {
  const fakes = makeFakeWebServices({ papers });
  const read: string[] = [];
  const services: WebServices = {
    ...fakes.services,
    readEdition: (date) => {
      read.push(date);
      return fakes.services.readEdition(date);
    },
  };
  const start = () => {
    const { get } = makeClient(createApp({ ...services, ...more(services) }));
    return {
      get,
      find: async (q: string): Promise<string[]> =>
        JSON.parse((await get(`/api/papers?${new URLSearchParams({ q })}`)).body).papers.map(
          ({ firstSeenAt }: Paper) => firstSeenAt.slice(0, 10),
        ),
    };
  };
  return { ...fakes, read, start };
};

describe('the search index of a day', () => {
  it('is made once it is over, by the first process that wants it, for all after that', async () => {
    const hub = setUp();
    expect((await hub.start().find('spindles')).sort()).toEqual([...days].sort());
    expect([...new Set(hub.read)].sort()).toEqual([...days].sort());
    hub.read.length = 0;
    const second = hub.start();
    expect((await second.find('spindels')).sort()).toEqual([...days].sort());
    // Today's may grow.
    expect(hub.read).toEqual(['2026-11-23']);
    await second.get('/papers/arxiv:20261101');
    expect(hub.read).toEqual(['2026-11-23']);
  });

  it('waits an hour after midnight, for what was being read then', async () => {
    const hub = setUp();
    hub.clock.advance(12.5 * 3_600_000);
    await hub.start().find('spindles');
    expect([...hub.searchIndexes.keys()].map((key) => key.slice(0, 10)).sort()).toEqual(days.slice(1).sort());
    hub.clock.advance(3_600_000);
    await hub.start().find('spindles');
    expect(hub.searchIndexes.size).toBe(days.length);
  });

  it('is made anew where what was kept is damaged, and needs not be kept', async () => {
    const hub = setUp();
    await hub.start().find('spindles');
    for (const [key, bytes] of hub.searchIndexes)
      hub.searchIndexes.set(key, bytes.subarray(0, bytes.length / 2));
    expect(await hub.start().find('spindles')).toHaveLength(days.length);
    const full = setUp(({ searchIndexes }) => ({
      searchIndexes: { ...searchIndexes, put: () => Promise.reject(new Error('throttled')) },
    }));
    expect(await full.start().find('spindles')).toHaveLength(days.length);
    expect(full.logged.some(({ event }) => event === 'search-index-unkept')).toBe(true);
  });
});

describe('a search in a fresh process', () => {
  it('does not wait for a table that is slow, says how far it came, and reads on meanwhile', async () => {
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const hub = setUp(({ readEdition }) => ({
      readEdition: async (date) => {
        if (date < '2026-11-15') await late;
        return readEdition(date);
      },
    }));
    const { get, find } = hub.start();
    expect((await get('/?q=spindles')).body).toContain('3 papers since 20 November 2026.');
    arrive();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await find('spindles')).toHaveLength(days.length);
  });

  it('goes as far as it can where an older day cannot be read, and fails where the newest cannot', async () => {
    const broken = (day: string) =>
      setUp(({ readEdition }) => ({
        readEdition: (date) => (date === day ? Promise.reject(new Error('throttled')) : readEdition(date)),
      })).start();
    expect((await broken('2026-11-10').find('spindles')).sort()).toEqual(days.slice(0, 3).sort());
    expect((await broken('2026-11-23').get('/?q=spindles')).status).toBe(500);
  });

  it('finds letters that changed places, counts over all days, and puts newer papers first of equals', async () => {
    const hub = setUp();
    expect(await hub.start().find('spinldes')).toEqual(days);
    expect(await hub.start().find('knitwear')).toEqual([]);
  });
});
