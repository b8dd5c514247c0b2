import { describe, expect, test } from 'vitest';
import { ingestSource } from '../../../functions/feeds/polling/ingest-source.ts';
import { documentOf, fault, makeWorld, rss, sourceOf, validatorsOf } from './world.ts';

const a = 'https://feeds.example.org/a';
const b = 'https://other.example.org/b';
const two = sourceOf({ urls: [a, b] });
const id = two.id;

describe('a source that answers', () => {
  test('has its papers announced, then its validators noted', async () => {
    const world = makeWorld([sourceOf()], { [a]: documentOf(rss([1, 2])) });
    expect(await ingestSource(id, world.deps)).toEqual({
      sourceId: id,
      health: 'healthy',
      documents: 1,
      papers: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      errors: [],
      notices: [],
    });
    expect(world.order).toEqual(['arxiv:2606.10001', 'arxiv:2606.10002', 'state']);
    expect(world.papers.get('arxiv:2606.10001')).toMatchObject({
      source: id,
      title: 'Paper 1',
      venue: 'arXiv',
    });
    expect(world.states.get(id)).toEqual({
      sourceId: id,
      validators: { [a]: validatorsOf('"one"') },
      nextDueAt: '2026-06-18T13:00:00.000Z',
      failures: 0,
      health: 'healthy',
      lastError: null,
      lastPolledAt: '2026-06-18T12:00:00.000Z',
      lastSuccessAt: '2026-06-18T12:00:00.000Z',
      lastPaperAt: '2026-06-18T12:00:00.000Z',
      lastBatch: 2,
      failingSince: null,
      silent: false,
      movedTo: {},
      batch: { ids: expect.any(String), dates: expect.any(String) },
      pace: { skipDays: [], skipHours: [], minutes: null },
    });
  });

  test('is asked conditionally next time; unchanged keeps everything', async () => {
    const world = makeWorld([sourceOf()], { [a]: documentOf(rss([1, 2])) });
    await ingestSource(id, world.deps);
    world.answers[a] = { kind: 'unchanged', movedTo: null };
    world.at('2026-06-18T13:00:00Z');
    expect(await ingestSource(id, world.deps)).toMatchObject({ documents: 0, papers: 0, errors: [] });
    expect(world.requests.map(({ validators }) => validators)).toEqual([null, validatorsOf('"one"')]);
    expect(world.states.get(id)).toMatchObject({
      validators: { [a]: validatorsOf('"one"') },
      health: 'healthy',
      lastBatch: 2,
      lastPaperAt: '2026-06-18T12:00:00.000Z',
      lastSuccessAt: '2026-06-18T13:00:00.000Z',
    });
  });

  test('says at most that a paper was published now', async () => {
    const date = 'Fri, 18 Jun 2027 00:00:00 +0000';
    const world = makeWorld([sourceOf()], { [a]: documentOf(rss([1], { date })) });
    await ingestSource(id, world.deps);
    expect(world.papers.get('arxiv:2606.10001')?.publishedAt).toBe('2026-06-18T12:00:00.000Z');
  });

  test('that moved for good is still read, and the operator told', async () => {
    const movedTo = 'https://new.example.org/a';
    const world = makeWorld([sourceOf()], { [a]: documentOf(rss([1]), { movedTo }) });
    const report = await ingestSource(id, world.deps);
    expect([report.added, report.notices]).toEqual([1, [`feeds.example.org: moved for good to ${movedTo}`]]);
    expect(world.states.get(id)?.movedTo).toEqual({ [a]: movedTo });
    // Served at its old address again, there is nothing to tell any more.
    world.answers[a] = { kind: 'unchanged', movedTo: null };
    await ingestSource(id, world.deps);
    expect(world.states.get(id)?.movedTo).toEqual({});
    world.answers[a] = { kind: 'unchanged', movedTo };
    await ingestSource(id, world.deps);
    expect(world.states.get(id)?.movedTo).toEqual({ [a]: movedTo });
  });

  test('spreads its polls by the randomness given', async () => {
    const due = async (random: number) => {
      const world = makeWorld([sourceOf()], { [a]: documentOf(rss([1])) });
      await ingestSource(id, { ...world.deps, random: () => random });
      return world.states.get(id)?.nextDueAt;
    };
    expect([await due(0), await due(1)]).toEqual(['2026-06-18T12:54:00.000Z', '2026-06-18T13:06:00.000Z']);
  });
});

describe('an empty document', () => {
  test('makes a quiet source, not a failing one, polled again after the days it skips', async () => {
    const skipDays = ['Sunday', 'saturday'];
    const world = makeWorld([sourceOf()], { [a]: documentOf(rss([], { skipDays })) });
    world.at('2026-06-20T08:00:00Z');
    expect((await ingestSource(id, world.deps)).errors).toEqual([]);
    expect(world.states.get(id)).toMatchObject({
      health: 'quiet',
      failures: 0,
      nextDueAt: '2026-06-22T00:00:00.000Z',
    });
    world.at('2026-06-22T00:00:00Z');
    world.answers[a] = documentOf(rss([1], { skipDays }));
    await ingestSource(id, world.deps);
    expect(world.states.get(id)).toMatchObject({ health: 'healthy', nextDueAt: '2026-06-22T01:00:00.000Z' });
  });

  test('that skips every day is polled at its usual pace', async () => {
    const skipDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const world = makeWorld([sourceOf()], { [a]: documentOf(rss([], { skipDays })) });
    await ingestSource(id, world.deps);
    expect(world.states.get(id)?.nextDueAt).toBe('2026-06-18T13:00:00.000Z');
  });
});

describe('a document that cannot be read', () => {
  test.each([
    ['not to be had', fault('status'), 'feeds.example.org: status'],
    ['truncated', documentOf(rss([1, 2]).slice(0, -200)), expect.any(String)],
    ['a web page', documentOf('<!doctype html><title>Sorry</title>'), expect.any(String)],
    ['empty', documentOf(''), expect.any(String)],
    ['a fault of ours', new TypeError('x is\nundefined'), 'x is undefined'],
  ])('%s: the last good state is kept', async (_, answer, message) => {
    const world = makeWorld([sourceOf()], { [a]: documentOf(rss([1])) });
    await ingestSource(id, world.deps);
    const good = world.states.get(id);
    world.answers[a] = answer;
    world.at('2026-06-18T13:00:00Z');
    const report = await ingestSource(id, world.deps);
    expect(report).toMatchObject({ documents: 0, papers: 0, errors: [message] });
    expect(report.errors[0]).not.toContain('\n');
    expect(world.states.get(id)).toEqual({
      ...good,
      health: 'failing',
      failures: 1,
      failingSince: '2026-06-18T13:00:00.000Z',
      lastError: report.errors[0],
      lastPolledAt: '2026-06-18T13:00:00.000Z',
      nextDueAt: '2026-06-18T13:15:00.000Z',
    });
  });

  test('keeps none of its papers back that other documents hold, nor the source from its pace', async () => {
    const world = makeWorld([two], { [a]: fault('status'), [b]: documentOf(rss([7])) });
    expect(await ingestSource(id, world.deps)).toMatchObject({
      documents: 1,
      added: 1,
      errors: ['feeds.example.org: status'],
    });
    expect(world.states.get(id)).toMatchObject({
      validators: { [b]: validatorsOf('"one"') },
      health: 'failing',
      nextDueAt: '2026-06-18T13:00:00.000Z',
      lastSuccessAt: '2026-06-18T12:00:00.000Z',
    });
  });

  test('is tried again ever later, a day apart at most, and forgiven at the first success', async () => {
    const world = makeWorld([sourceOf()], { [a]: fault('network') });
    const waits: number[] = [];
    for (let round = 0; round < 10; round++) {
      await ingestSource(id, { ...world.deps, random: () => round / 9 });
      waits.push((Date.parse(world.states.get(id)?.nextDueAt ?? '') - world.deps.now().getTime()) / 60_000);
    }
    expect(world.states.get(id)?.failures).toBe(10);
    waits.forEach((wait, round) => {
      const middle = Math.min(15 * 2 ** round, 1440);
      expect(wait).toBeGreaterThanOrEqual(middle * 0.9);
      expect(wait).toBeLessThanOrEqual(Math.min(middle * 1.1, 1440));
    });
    world.answers[a] = documentOf(rss([1]));
    await ingestSource(id, world.deps);
    expect(world.states.get(id)).toMatchObject({ failures: 0, health: 'healthy', lastError: null });
  });
});

describe('a server that asks for patience', () => {
  test('is not asked again before then, nor for its other documents', async () => {
    const c = 'https://feeds.example.org/c';
    const source = sourceOf({ urls: [a, c, b] });
    const world = makeWorld([source], { [a]: fault('retry-later', 7200), [b]: documentOf(rss([7])) });
    await ingestSource(id, world.deps);
    expect(world.requests.map(({ url }) => url)).toEqual([a, b]);
    expect(world.states.get(id)).toMatchObject({ nextDueAt: '2026-06-18T14:00:00.000Z', health: 'failing' });
  });

  test.each([0, 60, null])('but for %s s only: our own back-off holds', async (seconds) => {
    const world = makeWorld([sourceOf()], { [a]: fault('retry-later', seconds) });
    await ingestSource(id, world.deps);
    expect(world.states.get(id)?.nextDueAt).toBe('2026-06-18T12:15:00.000Z');
  });
});

describe('a source that is gone', () => {
  test('is retired; answering again revives it', async () => {
    const world = makeWorld([sourceOf()], { [a]: { kind: 'gone' } });
    const report = await ingestSource(id, world.deps);
    expect(report.errors).toEqual(['feeds.example.org: gone for good (HTTP 410)']);
    expect(world.states.get(id)).toMatchObject({ health: 'retired', lastError: report.errors[0] });
    world.answers[a] = documentOf(rss([1]));
    await ingestSource(id, world.deps);
    expect(world.states.get(id)?.health).toBe('healthy');
  });

  test('in one of its documents only fails', async () => {
    const world = makeWorld([two], { [a]: { kind: 'gone' }, [b]: documentOf(rss([1])) });
    await ingestSource(id, world.deps);
    expect(world.states.get(id)?.health).toBe('failing');
  });
});

describe('the store', () => {
  test('refusing one paper keeps no other from it; the document is read again', async () => {
    const world = makeWorld([two], { [a]: documentOf(rss([1, 2, 3])), [b]: documentOf(rss([4])) });
    world.poison.add('arxiv:2606.10002');
    expect(await ingestSource(id, world.deps)).toMatchObject({
      papers: 4,
      added: 3,
      errors: ['arxiv:2606.10002: item too large'],
    });
    expect(world.states.get(id)).toMatchObject({
      validators: { [b]: validatorsOf('"one"') },
      health: 'failing',
    });

    world.poison.clear();
    expect(await ingestSource(id, world.deps)).toMatchObject({ added: 1, unchanged: 3, errors: [] });
    expect(world.requests.at(-2)).toEqual({ url: a, validators: null });
    expect(world.states.get(id)).toMatchObject({ health: 'healthy', failures: 0 });
  });

  test('losing the state after the papers: they are read and announced again', async () => {
    const world = makeWorld([sourceOf()], { [a]: documentOf(rss([1])) });
    const put = () => Promise.reject(new Error('crash'));
    await expect(ingestSource(id, { ...world.deps, states: { ...world.deps.states, put } })).rejects.toThrow(
      'crash',
    );
    expect(await ingestSource(id, world.deps)).toMatchObject({ added: 0, unchanged: 1 });
    expect(world.requests.map(({ validators }) => validators)).toEqual([null, null]);
  });
});

test('an id that no source has touches nothing', async () => {
  const world = makeWorld([sourceOf()], {});
  expect((await ingestSource('nope', world.deps)).errors).toEqual(['there is no source "nope"']);
  expect([world.requests, world.order]).toEqual([[], []]);
});
