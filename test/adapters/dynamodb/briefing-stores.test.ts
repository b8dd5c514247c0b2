import { describe, expect, it } from 'vitest';
import { makeBriefingStore } from '../../../functions/adapters/dynamodb/briefings.ts';
import { makeLanguagesInUse, notingLanguages } from '../../../functions/adapters/dynamodb/languages.ts';
import { makePendingBatches } from '../../../functions/adapters/dynamodb/pending-batches.ts';
import { makeReaderStore } from '../../../functions/adapters/dynamodb/readers.ts';
import { makeSummaryCache } from '../../../functions/adapters/dynamodb/summary-cache.ts';
import { makeTokenBudget } from '../../../functions/adapters/dynamodb/token-budget.ts';
import type { Briefing } from '../../../functions/briefings/briefing.ts';
import { reader as aReader, useTable } from './fixture.ts';

const engine = useTable();
const now = new Date('2026-06-18T06:00:00Z');

describe('the summary cache', () => {
  it('gives what was put, for more keys than one batch holds', async () => {
    const cache = makeSummaryCache(engine.fresh());
    const entries = Array.from({ length: 230 }, (_, number) => ({
      key: `k${number}`,
      value: { text: `t${number}` },
    }));
    await cache.put(entries, now);
    const found = await cache.get([...entries.map(({ key }) => key), 'unknown']);
    expect(found.size).toBe(230);
    expect(found.get('k229')).toEqual({ text: 't229' });
    expect((await cache.get([])).size).toBe(0);
  });
});

describe('the token budget', () => {
  it('gives parallel callers no more than the day has', async () => {
    const budget = makeTokenBudget(engine.fresh());
    const taken = await Promise.all(Array.from({ length: 20 }, () => budget.take('2026-06-18', 10, 100)));
    expect(taken.filter(Boolean)).toHaveLength(10);
    expect(await budget.take('2026-06-18', 1, 100)).toBe(false);
    expect(await budget.take('2026-06-19', 100, 100)).toBe(true);
    expect(await budget.take('2026-06-20', 101, 100)).toBe(false);
  });

  it('is counted apart for personal paragraphs', async () => {
    const table = engine.fresh();
    expect(await makeTokenBudget(table).take('2026-08-01', 100, 100)).toBe(true);
    const personal = makeTokenBudget(table, 'personal');
    expect(await personal.take('2026-08-01', 100, 100)).toBe(true);
    expect(await personal.take('2026-08-01', 1, 100)).toBe(false);
    await personal.settle('2026-08-01', -1);
    expect(await makeTokenBudget(table).take('2026-08-01', 1, 100)).toBe(false);
  });

  it('gives back what was not used', async () => {
    const budget = makeTokenBudget(engine.fresh());
    expect(await budget.take('2026-07-01', 100, 100)).toBe(true);
    await budget.settle('2026-07-01', -60);
    expect(await budget.take('2026-07-01', 60, 100)).toBe(true);
    expect(await budget.take('2026-07-01', 1, 100)).toBe(false);
  });
});

describe('batches under way', () => {
  it('are kept by their scope until they are removed', async () => {
    const pending = makePendingBatches(engine.fresh());
    const batch = {
      id: 'batch_1',
      submittedAt: now.toISOString(),
      day: '2026-06-18',
      estimate: 5_000,
      keys: [{ p0abc: 'k0' }, {}],
    };
    expect(await pending.get('2026-06-18 m en')).toBeNull();
    await pending.put('2026-06-18 m en', batch);
    expect(await pending.get('2026-06-18 m en')).toEqual(batch);
    expect(await pending.get('2026-06-18 m de')).toBeNull();
    await pending.remove('2026-06-18 m en');
    expect(await pending.get('2026-06-18 m en')).toBeNull();
  });
});

describe('languages in use', () => {
  it('are those that readers have been written with, once each', async () => {
    const table = engine.fresh();
    const readers = notingLanguages(makeReaderStore(table), table);
    const reader = aReader({ id: 'de-reader' });
    await readers.create({ ...reader, settings: { ...reader.settings, language: 'de' } });
    const stored = await readers.get('de-reader');
    if (stored === null) throw new Error('No reader');
    await readers.replace({ ...stored, settings: { ...stored.settings, language: 'ja' } });
    await readers.create({ ...reader, id: 'en-reader' });
    expect(await makeLanguagesInUse(table)()).toEqual(['de', 'ja']);
  });
});

describe('briefings of one field', () => {
  const briefing = (facts: Partial<Briefing>): Briefing => ({
    date: '2026-06-18',
    language: 'en',
    lead: [],
    themes: [],
    summaries: {},
    compiledAt: now.toISOString(),
    paperCount: 1,
    contentHash: 'h',
    ...facts,
  });

  it('stand beside the whole edition’s', async () => {
    const store = makeBriefingStore(engine.fresh());
    await store.put(briefing({}));
    await store.put(briefing({ field: 'Computer science', paperCount: 7 }));
    expect((await store.get('2026-06-18', 'en'))?.paperCount).toBe(1);
    expect((await store.get('2026-06-18', 'en', 'Computer science'))?.paperCount).toBe(7);
    expect(await store.get('2026-06-18', 'en', 'Physics')).toBeNull();
    expect(await store.get('2026-06-18', 'de', 'Computer science')).toBeNull();
  });
});
