import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../functions/feeds/parse.ts';
import { FetchError } from '../../../functions/feeds/polling/fetch-error.ts';
import { awaitTurn, type HostPacing } from '../../../functions/feeds/polling/host-pace.ts';
import { ingestSource } from '../../../functions/feeds/polling/ingest-source.ts';
import type { FetchFeed } from '../../../functions/feeds/ports.ts';
import { documentOf, fault, makeWorld, rss, sourceOf } from './world.ts';

const a = 'https://feeds.example.org/a';
const { id } = sourceOf();
const item = '<item><title>A paper</title><link>https://example.org/1</link></item>';
const rss2 = (inChannel: string) =>
  `<rss version="2.0"><channel><title>T</title>${inChannel}${item}</channel></rss>`;
const rdf = (inChannel: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:s="http://purl.org/rss/1.0/modules/syndication/"><channel rdf:about="x"><title>T</title>${inChannel}</channel>${item}</rdf:RDF>`;

describe('what a feed says about when it changes', () => {
  test.each<[string, string, object]>([
    ['nothing', rss2(''), { skipDays: [], skipHours: [], minutes: null }],
    ['ttl', rss2('<ttl>180</ttl>'), { minutes: 180 }],
    ['an absurd ttl', rss2('<ttl>999999</ttl>'), { minutes: 1440 }],
    ['a negative ttl', rss2('<ttl>-5</ttl>'), { minutes: null }],
    ['a ttl in words', rss2('<ttl>often</ttl>'), { minutes: null }],
    [
      'hours',
      rss2('<skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>x</hour></skipHours>'),
      { skipHours: [0, 7] },
    ],
    [
      'a period',
      rdf('<s:updatePeriod>daily</s:updatePeriod><s:updateFrequency>4</s:updateFrequency>'),
      { minutes: 360 },
    ],
    ['a period alone', rdf('<s:updatePeriod> Hourly </s:updatePeriod>'), { minutes: 60 }],
    [
      'a frequency of nought',
      rdf('<s:updatePeriod>hourly</s:updatePeriod><s:updateFrequency>0</s:updateFrequency>'),
      { minutes: 60 },
    ],
    ['a year', rdf('<s:updatePeriod>yearly</s:updatePeriod>'), { minutes: 1440 }],
  ])('%s', (_, document, pace) => {
    const bytes = new TextEncoder().encode(document);
    expect(parseFeed(bytes, { source: null, contentType: null }).pace).toMatchObject(pace);
  });

  test('is when the source is polled next, also after an answer without a document', async () => {
    const world = makeWorld([sourceOf()], {
      [a]: documentOf(rss2('<ttl>300</ttl><skipHours><hour>17</hour><hour>18</hour></skipHours>')),
    });
    await ingestSource(id, world.deps);
    expect(world.states.get(id)?.nextDueAt).toBe('2026-06-18T19:00:00.000Z');
    world.answers[a] = { kind: 'unchanged', movedTo: null };
    world.at('2026-06-18T19:00:00Z');
    await ingestSource(id, world.deps);
    expect(world.states.get(id)?.nextDueAt).toBe('2026-06-19T00:00:00.000Z');
  });
});

/** Turns as the table counts them, and a clock that only moves while somebody waits. */
const makePacing = (start = 0) => {
  let time = start;
  const ends = new Map<string, number>();
  const taken: [string, number][] = [];
  const pacing: HostPacing = {
    takeTurn: async (name, _limit, seconds, now) => {
      if ((ends.get(name) ?? 0) > now.getTime()) return false;
      ends.set(name, now.getTime() + seconds * 1000);
      if (name.startsWith('host:')) taken.push([name, now.getTime()]);
      return true;
    },
    closeTurns: async (name, seconds, now) => {
      ends.set(name, Math.max(ends.get(name) ?? 0, now.getTime() + seconds * 1000));
    },
    now: () => new Date(time),
    random: () => 0.5,
    pause: async (ms) => {
      time += ms;
    },
  };
  return { pacing, taken };
};

describe('the pace of a host', () => {
  test('arXiv is asked once in three seconds, whatever its subdomain and how many ask', async () => {
    const { pacing, taken } = makePacing();
    const urls = [
      'https://rss.arxiv.org/rss/cs.AI',
      'https://export.arxiv.org/api/query',
      'http://arxiv.org/rss/math',
    ];
    expect(await Promise.all(urls.map((url) => awaitTurn(url, pacing)))).toEqual([true, true, true]);
    expect(new Set(taken.map(([name]) => name))).toEqual(new Set(['host:arxiv.org']));
    const times = taken.map(([, at]) => at);
    for (const [at, time] of times.entries()) {
      if (at > 0) expect(time - (times[at - 1] ?? 0)).toBeGreaterThanOrEqual(3000);
    }
  });

  test('others once a second, each for itself; the machine itself without waiting', async () => {
    const { pacing, taken } = makePacing();
    await awaitTurn('https://www.nature.com/nature.rss', pacing);
    await awaitTurn('https://notarxiv.org/x', pacing);
    await awaitTurn('https://www.nature.com/nphys.rss', pacing);
    expect(taken[1]).toEqual(['host:notarxiv.org', 0]);
    expect(taken[2]?.[1]).toBeGreaterThanOrEqual(1000);
    await awaitTurn('http://127.0.0.1:1/x', pacing);
    expect(taken).toHaveLength(3);
  });

  test('a source that gets no turn comes back soon, and has not failed', async () => {
    const world = makeWorld([sourceOf()], { [a]: documentOf(rss([1])) });
    const { pacing } = makePacing();
    const busy = { ...world.deps, pacing: { ...pacing, takeTurn: async () => false } };
    expect(await ingestSource(id, busy)).toMatchObject({ documents: 0, errors: [] });
    expect(world.requests).toEqual([]);
    expect(world.states.get(id)).toMatchObject({
      health: 'new',
      failures: 0,
      lastPolledAt: null,
      nextDueAt: '2026-06-18T12:02:00.000Z',
    });
  });

  test('half of a source that got its turn is read, and the other half asked for soon', async () => {
    const b = 'https://other.example.org/b';
    const world = makeWorld([sourceOf({ urls: [a, b] })], {
      [a]: documentOf(rss([1])),
      [b]: fault('status'),
    });
    const { pacing } = makePacing();
    const takeTurn: HostPacing['takeTurn'] = async (name) => name.endsWith(':feeds.example.org');
    const report = await ingestSource(id, { ...world.deps, pacing: { ...pacing, takeTurn } });
    expect(report).toMatchObject({ documents: 1, added: 1, errors: [], health: 'healthy' });
    expect(world.states.get(id)?.nextDueAt).toBe('2026-06-18T12:02:00.000Z');
  });
});

describe('a redirect', () => {
  test('to the same host waits for another turn', async () => {
    const world = makeWorld([sourceOf({ urls: ['http://arxiv.org/rss/math'] })], {});
    const { pacing, taken } = makePacing();
    const fetchFeed: FetchFeed = async (_url, _validators, beforeHop) => {
      await beforeHop?.('https://rss.arxiv.org/rss/math');
      return documentOf(rss([1]));
    };
    await ingestSource(id, { ...world.deps, fetchFeed, pacing });
    const times = taken.filter(([name]) => name === 'host:arxiv.org').map(([, at]) => at);
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(3000);
  });

  test('to a host whose turns others have is followed later, and no failure', async () => {
    const world = makeWorld([sourceOf()], {});
    const { pacing } = makePacing();
    const fetchFeed: FetchFeed = async (_url, _validators, beforeHop) => {
      await beforeHop?.('https://rss.arxiv.org/rss/math');
      return documentOf(rss([1]));
    };
    const takeTurn: HostPacing['takeTurn'] = async (name) => !name.endsWith('arxiv.org');
    await ingestSource(id, { ...world.deps, fetchFeed, pacing: { ...pacing, takeTurn } });
    expect(world.states.get(id)).toMatchObject({ health: 'new', failures: 0 });
  });
});

describe('a host that asks to be left alone', () => {
  test('is asked by no source until then', async () => {
    const other = 'https://feeds.example.org/other';
    const world = makeWorld([sourceOf(), sourceOf({ id: 'other', urls: [other] })], {
      [a]: fault('retry-later', 600),
      [other]: documentOf(rss([1])),
    });
    const clock = makePacing();
    const deps = { ...world.deps, pacing: clock.pacing };
    await ingestSource(id, deps);
    await ingestSource('other', deps);
    expect(world.requests.map(({ url }) => url)).toEqual([a]);
    expect(world.states.get('other')).toMatchObject({ health: 'new', failures: 0 });
    await clock.pacing.pause(601_000);
    await ingestSource('other', deps);
    expect(world.requests.map(({ url }) => url)).toEqual([a, other]);
  });

  test('is the one that a redirect led to, where that is who asks', async () => {
    const mirror = 'https://mirror.example.net/feed';
    const other = 'https://feeds.example.org/other';
    const sources = [
      sourceOf(),
      sourceOf({ id: 'other', urls: [other] }),
      sourceOf({ id: 'mirror', urls: [mirror] }),
    ];
    const world = makeWorld(sources, { [other]: documentOf(rss([1])), [mirror]: documentOf(rss([2])) });
    const fetchFeed: FetchFeed = async (url, validators, beforeHop) => {
      if (url !== a) return world.deps.fetchFeed(url, validators);
      await beforeHop?.(mirror);
      const asked = { seconds: 600, url: mirror };
      throw new FetchError('retry-later', 'mirror.example.net: HTTP 429', asked);
    };
    const deps = { ...world.deps, fetchFeed, pacing: makePacing().pacing };
    for (const source of sources) await ingestSource(source.id, deps);
    expect(world.requests.map(({ url }) => url)).toEqual([other]);
    expect(world.states.get('mirror')).toMatchObject({ health: 'new', failures: 0 });
  });
});
