import { describe, expect, test } from 'vitest';
import { ingestSource } from '../../../functions/feeds/polling/ingest-source.ts';
import { newSourceState } from '../../../functions/feeds/polling/source-state.ts';
import { documentOf, fault, makeWorld, rss, sourceOf } from './world.ts';

const a = 'https://feeds.example.org/a';
const b = 'https://other.example.org/b';
const { id } = sourceOf();

const makeRounds = (urls = [a]) => {
  const world = makeWorld([sourceOf({ urls })], {});
  let hour = 0;
  /** One round an hour; the health after it. */
  const round = async (answers: typeof world.answers) => {
    Object.assign(world.answers, answers);
    world.at(`2026-06-18T${String(hour++).padStart(2, '0')}:00:00Z`);
    return (await ingestSource(id, world.deps)).health;
  };
  return { world, round };
};

describe('a batch that comes again', () => {
  const first = documentOf(rss([1, 2]));
  const dated = documentOf(rss([2, 1], { date: 'Fri, 19 Jun 2026 00:00:00 -0400' }));

  test('under new dates is stale until there is a new one', async () => {
    const { round, world } = makeRounds();
    expect(await round({ [a]: first })).toBe('healthy');
    expect(await round({ [a]: first })).toBe('healthy');
    expect(await round({ [a]: dated })).toBe('stale');
    expect(await round({ [a]: dated })).toBe('stale');
    expect(await round({ [a]: { kind: 'unchanged', movedTo: null } })).toBe('stale');
    expect(world.states.get(id)).toMatchObject({ health: 'stale', failures: 0, failingSince: null });
    expect(await round({ [a]: documentOf(rss([3, 2])) })).toBe('healthy');
  });

  test('survives a failure between', async () => {
    const { round } = makeRounds();
    await round({ [a]: first });
    expect(await round({ [a]: fault('timeout') })).toBe('failing');
    expect(await round({ [a]: dated })).toBe('stale');
  });

  test('is not judged by half of the documents', async () => {
    const { round } = makeRounds([a, b]);
    await round({ [a]: first, [b]: documentOf(rss([7])) });
    expect(await round({ [a]: dated, [b]: { kind: 'unchanged', movedTo: null } })).toBe('healthy');
    expect(await round({ [a]: dated, [b]: documentOf(rss([7])) })).toBe('stale');
  });
});

test('a failing source says since when, as long as it fails', async () => {
  const { round, world } = makeRounds();
  await round({ [a]: fault('timeout') });
  await round({ [a]: fault('status') });
  expect(world.states.get(id)).toMatchObject({
    failures: 2,
    failingSince: '2026-06-18T00:00:00.000Z',
    lastError: 'feeds.example.org: status',
  });
  await round({ [a]: documentOf(rss([1])) });
  expect(world.states.get(id)).toMatchObject({ failures: 0, failingSince: null });
});

test.each([
  ['is silent', [fault('timeout'), fault('network')], true],
  ['answers with an error', [fault('status'), fault('network')], false],
  ['answers with what is no feed', [documentOf('<html></html>'), fault('network')], false],
  ['answers in part', [documentOf(rss([1])), fault('network')], false],
  ['is well', [documentOf(rss([1])), documentOf(rss([2]))], false],
] as const)('a source that %s is told apart', async (_, [first, second], silent) => {
  const { round, world } = makeRounds([a, b]);
  await round({ [a]: first, [b]: second });
  expect(world.states.get(id)?.silent).toBe(silent);
});

test('a state from before these fields were kept serves', async () => {
  const { round, world } = makeRounds();
  const { failingSince, silent, movedTo, batch, pace, ...old } = newSourceState(id);
  world.states.set(id, old);
  expect(await round({ [a]: documentOf(rss([1])) })).toBe('healthy');
});
