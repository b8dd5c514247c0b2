import { describe, expect, it } from 'vitest';
import { makeCountBounces } from '../../../functions/adapters/dynamodb/bounces.ts';
import { makeBriefingStore } from '../../../functions/adapters/dynamodb/briefings.ts';
import { makeTableCounts } from '../../../functions/adapters/dynamodb/counts.ts';
import { makeDeliveryLedger } from '../../../functions/adapters/dynamodb/deliveries.ts';
import { makeTakeFromLimit } from '../../../functions/adapters/dynamodb/limits.ts';
import { makeNoteMailReport } from '../../../functions/adapters/dynamodb/mail-reports.ts';
import { makeSessionStore } from '../../../functions/adapters/dynamodb/sessions.ts';
import { makeSourceStates } from '../../../functions/adapters/dynamodb/sources.ts';
import { makeSuppressions } from '../../../functions/adapters/dynamodb/suppressions.ts';
import { makeTokenStore } from '../../../functions/adapters/dynamodb/tokens.ts';
import type { Briefing } from '../../../functions/briefings/briefing.ts';
import type { Delivery } from '../../../functions/digests/delivery.ts';
import type { SourceState } from '../../../functions/feeds/sources/source.ts';
import { cutPages, repeatFirstWrite, useTable } from './fixture.ts';

const engine = useTable();

const parallel = <T>(times: number, act: () => Promise<T>) =>
  Promise.all(Array.from({ length: times }, () => act()));

const delivery = (facts: Partial<Delivery>): Delivery => ({
  id: `${facts.readerId ?? 'ada'}:${facts.periodId ?? '2026-06-18'}`,
  readerId: 'ada',
  periodId: '2026-06-18',
  state: 'sending',
  after: '2026-06-17T05:00:00.000Z',
  cutoff: '2026-06-18T05:00:00.000Z',
  paperIds: ['arxiv:2606.18465'],
  messageId: null,
  detail: null,
  claimedAt: '2026-06-18T05:01:00.000Z',
  settledAt: null,
  ...facts,
});

describe('the ledger', () => {
  it('gives a period to exactly one of several parallel claimants', async () => {
    const ledger = makeDeliveryLedger(engine.fresh());
    const claims = await parallel(12, () => ledger.claim(delivery({ readerId: 'parallel' })));
    expect(claims.filter(Boolean).length).toBe(1);
    expect(await ledger.get('parallel', '2026-06-18')).toEqual(delivery({ readerId: 'parallel' }));
    expect(await ledger.get('parallel', '2026-06-19')).toBeNull();
  });

  it('knows its own claim when the answer got lost', async () => {
    const table = engine.fresh();
    repeatFirstWrite(table);
    const ledger = makeDeliveryLedger(table);
    expect(await ledger.claim(delivery({ readerId: 'echo' }))).toBe(true);
    expect(await ledger.claim(delivery({ readerId: 'echo' }))).toBe(false);
  });

  it('lets a refused period be claimed again, and no other', async () => {
    const ledger = makeDeliveryLedger(engine.fresh());
    for (const state of ['sent', 'skipped', 'unknown', 'refused'] as const) {
      const one = delivery({ readerId: `after-${state}` });
      await ledger.claim(one);
      expect(await ledger.settle({ ...one, state, messageId: 'm-1' })).toBe(true);
      expect(await ledger.claim(one)).toBe(state === 'refused');
    }
  });

  it('settles what is being sent or unknown, once', async () => {
    const ledger = makeDeliveryLedger(engine.fresh());
    const one = delivery({ readerId: 'settling' });
    expect(await ledger.settle({ ...one, state: 'sent' })).toBe(false);
    expect(await ledger.get('settling', one.periodId)).toBeNull();
    await ledger.claim(one);
    expect(await ledger.settle({ ...one, state: 'unknown', detail: 'connection reset' })).toBe(true);
    const sent = { ...one, state: 'sent' as const, messageId: 'm-2', settledAt: '2026-06-18T05:02:00.000Z' };
    expect(await ledger.settle(sent)).toBe(true);
    expect(await ledger.settle({ ...one, state: 'unknown' })).toBe(false);
    expect(await ledger.settle({ ...one, state: 'refused' })).toBe(false);
    expect(await ledger.get('settling', one.periodId)).toEqual(sent);
  });

  it('does not settle what somebody else has claimed since', async () => {
    const ledger = makeDeliveryLedger(engine.fresh());
    const one = delivery({ readerId: 'reclaimed' });
    await ledger.claim(one);
    await ledger.settle({ ...one, state: 'refused' });
    const again = { ...one, claimedAt: '2026-06-18T05:03:00.000Z' };
    expect(await ledger.claim(again)).toBe(true);
    expect(await ledger.settle({ ...one, state: 'refused' })).toBe(false);
    expect(await ledger.get('reclaimed', one.periodId)).toEqual(again);
  });

  it('lists and counts deliveries by state', async () => {
    const paged = engine.fresh();
    cutPages(paged);
    const ledger = makeDeliveryLedger(paged);
    const readerIds = Array.from({ length: 40 }, (_, number) => `r${number}`);
    const states = ['sending', 'unknown', 'refused', 'sent', 'skipped'] as const;
    for (const state of states) {
      for (const readerId of readerIds) {
        const one = delivery({ readerId: `${readerId}-in-${state}`, periodId: '2026-W25' });
        await ledger.claim(one);
        if (state !== 'sending') await ledger.settle({ ...one, state });
      }
    }
    const { deliveries } = await makeTableCounts(engine.fresh())(new Date());
    for (const state of states) {
      const found: Delivery[] = [];
      for await (const one of ledger.inState(state)) found.push(one);
      expect(found.every((one) => one.state === state)).toBe(true);
      expect(found.filter(({ readerId }) => readerId.endsWith(`-in-${state}`)).length).toBe(readerIds.length);
      expect(deliveries[state]).toBe(found.length);
    }
  });
});

it('deliveries are read and forgotten by their reader', async () => {
  const ledger = makeDeliveryLedger(engine.fresh());
  for (const periodId of ['2026-06-17', '2026-06-18']) {
    await ledger.claim(delivery({ readerId: 'archived', periodId }));
    await ledger.claim(delivery({ readerId: 'another', periodId }));
  }
  const periods = async (readerId: string) => {
    const found: string[] = [];
    for await (const { periodId } of ledger.of(readerId)) found.push(periodId);
    return found;
  };
  expect(await periods('archived')).toEqual(['2026-06-17', '2026-06-18']);
  await ledger.forget('archived');
  expect(await periods('archived')).toEqual([]);
  expect(await periods('another')).toHaveLength(2);
});

describe('tokens', () => {
  const token = (hash: string) => ({
    hash,
    purpose: 'sign-in' as const,
    readerId: 'ada',
    expiresAt: '2026-06-18T05:15:00.500Z',
  });

  it('are consumed by exactly one of several parallel callers', async () => {
    const tokens = makeTokenStore(engine.fresh());
    await tokens.put(token('t-1'));
    expect(await tokens.get('t-1')).toEqual(token('t-1'));
    const consumed = await parallel(10, () => tokens.consume('t-1'));
    expect(consumed.filter(Boolean).length).toBe(1);
    expect(await tokens.get('t-1')).toBeNull();
    expect(await tokens.consume('never-issued')).toBe(false);
  });
});

describe('sessions', () => {
  const session = (facts: { hash: string; lastSeenAt?: string }) => ({
    readerId: 'ada',
    createdAt: '2026-06-18T05:00:00.000Z',
    lastSeenAt: '2026-06-18T05:00:00.000Z',
    expiresAt: '2026-07-18T05:00:00.000Z',
    ...facts,
  });

  it('are kept, renewed and deleted', async () => {
    const sessions = makeSessionStore(engine.fresh());
    await sessions.put(session({ hash: 's-1' }));
    const renewed = session({ hash: 's-1', lastSeenAt: '2026-06-19T05:00:00.000Z' });
    await sessions.put(renewed);
    expect(await sessions.get('s-1')).toEqual(renewed);
    await sessions.delete('s-1');
    expect(await sessions.get('s-1')).toBeNull();
  });

  it('are found by their reader, and so are tokens', async () => {
    const sessions = makeSessionStore(engine.fresh());
    const tokens = makeTokenStore(engine.fresh());
    for (const hash of ['of-1', 'of-2']) await sessions.put({ ...session({ hash }), readerId: 'emmy' });
    await sessions.put(session({ hash: 'of-3' }));
    expect((await sessions.of('emmy')).map(({ hash }) => hash).sort()).toEqual(['of-1', 'of-2']);
    const expiresAt = '2026-06-18T05:15:00.000Z';
    await tokens.put({ hash: 'of-1', purpose: 'move-new', readerId: 'emmy', expiresAt });
    await tokens.deleteOf('emmy');
    expect(await tokens.get('of-1')).toBeNull();
  });

  it('are not brought back by a request that was under way at sign-out', async () => {
    const sessions = makeSessionStore(engine.fresh());
    await sessions.put(session({ hash: 's-2' }));
    await sessions.delete('s-2');
    await sessions.put(session({ hash: 's-2', lastSeenAt: '2026-06-18T05:00:01.000Z' }));
    expect(await sessions.get('s-2')).toBeNull();
  });
});

describe('limits', () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 5, 18) + seconds * 1000);

  it('give exactly the limit to parallel callers', async () => {
    const take = makeTakeFromLimit(engine.fresh());
    const taken = await parallel(20, () => take('parallel', 5, 60, at(0)));
    expect(taken.filter(Boolean).length).toBe(5);
  });

  it('begin a window with its first use and give again when it has ended', async () => {
    const take = makeTakeFromLimit(engine.fresh());
    const taken = [];
    for (const seconds of [50, 51, 60, 109.999, 110, 111, 400])
      taken.push(await take('w', 1, 60, at(seconds)));
    expect(taken).toEqual([true, false, false, false, true, false, true]);
  });

  it('count nothing of a window that has ended', async () => {
    const take = makeTakeFromLimit(engine.fresh());
    const taken = [];
    for (const seconds of [0, 60, 61, 62]) taken.push(await take('two', 2, 60, at(seconds)));
    expect(taken).toEqual([true, true, true, false]);
  });

  it('are apart by bucket, and nothing is taken from a limit of none', async () => {
    const take = makeTakeFromLimit(engine.fresh());
    expect(await take('a'.repeat(5000), 1, 60, at(0))).toBe(true);
    expect(await take('a'.repeat(5001), 1, 60, at(0))).toBe(true);
    expect(await take('none', 0, 60, at(0))).toBe(false);
  });
});

it('bounces and complaints are counted once a mail and kind, for 30 days', async () => {
  const table = engine.fresh();
  const note = makeNoteMailReport(table);
  const at = new Date('2030-06-18T05:00:00.000Z');
  expect(await note({ messageId: 'm-1', kind: 'bounced' }, at)).toBe(true);
  expect(await note({ messageId: 'm-1', kind: 'bounced' }, at)).toBe(false);
  expect(await note({ messageId: 'm-1', kind: 'complained' }, at)).toBe(true);
  expect(await note({ messageId: 'm-2', kind: 'bounced' }, at)).toBe(true);
  expect((await makeTableCounts(table)(at)).mailReports).toEqual({ bounced: 2, complained: 1 });
  expect((await makeTableCounts(table)(new Date('2030-07-20T05:00:00.000Z'))).mailReports).toEqual({});
});

describe('bounces', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 5, 1 + day));

  it('count each mail once, whoever counts it and however often', async () => {
    const count = makeCountBounces(engine.fresh());
    expect(await count('bouncing', 'm-1', at(0))).toBe(1);
    expect(await count('bouncing', 'm-1', at(1))).toBe(1);
    await Promise.all(['m-2', 'm-3', 'm-2', 'm-4'].map((id) => count('bouncing', id, at(2))));
    expect(await count('bouncing', 'm-5', at(29))).toBe(5);
    expect(await count('another', 'm-1', at(0))).toBe(1);
  });

  it('begin together', async () => {
    const count = makeCountBounces(engine.fresh());
    await Promise.all(['m-1', 'm-2', 'm-3'].map((id) => count('together', id, at(0))));
    expect(await count('together', 'm-4', at(0))).toBe(4);
  });

  it('are forgotten 30 days after the first', async () => {
    const count = makeCountBounces(engine.fresh());
    await count('patient', 'm-1', at(0));
    await count('patient', 'm-2', at(29));
    expect(await count('patient', 'm-3', at(30))).toBe(1);
    expect(await count('patient', 'm-4', at(59))).toBe(2);
  });

  it('survive a write that arrives twice', async () => {
    for (const before of [[], ['m-1']]) {
      const table = engine.fresh();
      const readerId = `twice-${before.length}`;
      for (const id of before) await makeCountBounces(table)(readerId, id, at(0));
      repeatFirstWrite(table);
      expect(await makeCountBounces(table)(readerId, 'm-2', at(0))).toBe(before.length + 1);
    }
  });
});

it('suppressions are added and found; a complaint stays', async () => {
  const suppressions = makeSuppressions(engine.fresh());
  expect(await suppressions.has('ada')).toBe(false);
  await suppressions.add('ada', 'bounce', new Date('2026-06-18T05:00:00.000Z'));
  await suppressions.add('ada', 'complaint', new Date('2026-06-19T05:00:00.000Z'));
  expect(await suppressions.has('ada')).toBe(true);
  expect(await suppressions.has('bob')).toBe(false);
  await suppressions.welcomeBack('ada');
  expect(await suppressions.reasonOf('ada')).toBe('complaint');
});

it('a wish to be forgotten bars no mail, ends with coming back, and never hides a bounce', async () => {
  const suppressions = makeSuppressions(engine.fresh());
  const at = new Date('2026-06-18T05:00:00.000Z');
  await suppressions.add('carl', 'deleted', at);
  expect([await suppressions.has('carl'), await suppressions.reasonOf('carl')]).toEqual([false, 'deleted']);
  await suppressions.welcomeBack('carl');
  expect(await suppressions.reasonOf('carl')).toBeNull();
  await suppressions.add('bob', 'bounce', at);
  await suppressions.add('bob', 'deleted', at);
  expect(await suppressions.has('bob')).toBe(true);
});

it('source states are kept by source', async () => {
  const states = makeSourceStates(engine.fresh());
  const state = (sourceId: string, failures: number): SourceState => ({
    sourceId,
    validators: { 'https://a.example/feed?x=1': { etag: '"e"', lastModified: null } },
    nextDueAt: '2026-06-18T05:00:00.000Z',
    failures,
    health: 'new',
    lastError: null,
    lastPolledAt: null,
    lastSuccessAt: null,
    lastPaperAt: null,
    lastBatch: 0,
  });
  expect(await states.get('nature')).toBeNull();
  await states.put(state('nature', 0));
  await states.put(state('arxiv-cs-ai', 1));
  await states.put(state('nature', 2));
  expect(await states.get('nature')).toEqual(state('nature', 2));
  expect(await states.list()).toEqual([state('arxiv-cs-ai', 1), state('nature', 2)]);
});

describe('briefings', () => {
  const briefing = (papers: number): Briefing => {
    const sentence = (number: number) => ({
      text: Array.from({ length: 40 }, (_, word) => ((number * 40 + word) * 2_654_435_761).toString(36)).join(
        ' ',
      ),
      paperIds: [`doi:10.1000/${number}`],
      origin: 'extract' as const,
    });
    const ids = Array.from({ length: papers }, (_, number) => number);
    return {
      date: '2026-06-18',
      language: 'en',
      lead: [sentence(0)],
      themes: [{ title: 'Rivers', sentences: [sentence(1)] }],
      summaries: Object.fromEntries(ids.map((number) => [`doi:10.1000/${number}`, sentence(number)])),
      compiledAt: '2026-06-19T00:10:00.000Z',
      paperCount: papers,
      contentHash: 'h',
    };
  };

  it('are kept by day and language', async () => {
    const store = makeBriefingStore(engine.fresh());
    await store.put(briefing(50));
    expect(await store.get('2026-06-18', 'en')).toEqual(briefing(50));
    expect(await store.get('2026-06-18', 'de')).toBeNull();
  });

  it('of editions too large for an item keep their lead, their themes and what summaries fit', async () => {
    const store = makeBriefingStore(engine.fresh());
    const large = briefing(5000);
    await store.put(large);
    const kept = await store.get('2026-06-18', 'en');
    expect(kept).toMatchObject({ lead: large.lead, themes: large.themes, paperCount: 5000 });
    expect(Object.keys(kept?.summaries ?? {}).length).toBeGreaterThan(500);
  });
});
