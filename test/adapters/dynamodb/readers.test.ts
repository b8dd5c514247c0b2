import { describe, expect, it } from 'vitest';
import { makeTableCounts } from '../../../functions/adapters/dynamodb/counts.ts';
import {
  makeDigestReaders,
  makeListReaders,
  makeReaderStore,
} from '../../../functions/adapters/dynamodb/readers.ts';
import { cutPages, reader, repeatFirstWrite, useTable } from './fixture.ts';

const engine = useTable();

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe('the reader store', () => {
  it('gives back what was created, once', async () => {
    const store = makeReaderStore(engine.fresh());
    const follows = [
      { kind: 'author' as const, value: 'Truong Xuan Khanh', since: '2026-06-01T00:00:00.000Z' },
    ];
    const ada = reader({ id: 'ada', follows });
    expect(await store.get('ada')).toBeNull();
    expect(await store.create(ada)).toBe(true);
    expect(await store.create({ ...ada, address: 'other@example.org' })).toBe(false);
    expect(await store.get('ada')).toEqual(ada);
    await store.delete('ada');
    await store.delete('ada');
    expect(await store.get('ada')).toBeNull();
    expect(await store.replace(ada)).toBe(false);
  });

  it('lets one of several parallel writers through, and loses none that tries again', async () => {
    const store = makeReaderStore(engine.fresh());
    await store.create(reader({ id: 'busy' }));
    const current = await store.get('busy');
    if (current === null) throw new Error('not created');
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => store.replace(current)));
    expect(outcomes.filter(Boolean).length).toBe(1);

    const follow = async (value: string): Promise<void> => {
      const before = await store.get('busy');
      if (before === null) throw new Error('gone');
      const follows = [...before.follows, { kind: 'keyword' as const, value, since: before.subscribedAt }];
      if (!(await store.replace({ ...before, follows }))) await follow(value);
    };
    const values = Array.from({ length: 10 }, (_, number) => `keyword ${number}`);
    await Promise.all(values.map(follow));
    const after = await store.get('busy');
    expect(after?.follows.map(({ value }) => value).sort()).toEqual(values);
    expect(after?.version).toBe(current.version + 11);
  });

  it('knows its own write when the answer got lost', async () => {
    const creating = engine.fresh();
    repeatFirstWrite(creating);
    expect(await makeReaderStore(creating).create(reader({ id: 'echo' }))).toBe(true);
    const replacing = engine.fresh();
    repeatFirstWrite(replacing);
    expect(await makeReaderStore(replacing).replace(reader({ id: 'echo' }))).toBe(true);
    expect((await makeReaderStore(engine.fresh()).get('echo'))?.version).toBe(2);
  });

  it('holds a radar of 1,000 follows of 200 characters, and says when one is too large', async () => {
    const store = makeReaderStore(engine.fresh());
    const follows = (size: number) =>
      Array.from({ length: 1000 }, (_, number) => ({
        kind: 'keyword' as const,
        value: Array.from({ length: size }, (_, place) =>
          String.fromCodePoint(0xc0 + ((number * 7919 + place * place * 31 + number * place) % 400)),
        ).join(''),
        since: '2026-06-01T00:00:00.000Z',
      }));
    const large = reader({ id: 'large', follows: follows(200) });
    expect(await store.create(large)).toBe(true);
    expect(await store.get('large')).toEqual(large);
    await expect(store.replace({ ...large, follows: follows(2000) })).rejects.toThrow('The radar is larger');
    expect(await store.get('large')).toEqual(large);
  });
});

describe('digest readers', () => {
  it('lists exactly the readers that are due', async () => {
    const store = makeReaderStore(engine.fresh());
    const paged = engine.fresh();
    cutPages(paged);
    const { due } = makeDigestReaders(paged);
    const now = new Date('2030-01-01T06:00:00.000Z');
    const times = ['2030-01-01T05:59:59.999Z', '2030-01-01T06:00:00.000Z', '2030-01-01T06:00:00.001Z', null];
    for (let number = 0; number < 120; number++) {
      await store.create(reader({ id: `due-${number}`, nextDigestAt: times[number % 4] ?? null }));
    }
    const ids = (await collect(due(now))).filter((id) => id.startsWith('due-'));
    const expected = Array.from({ length: 120 }, (_, number) => number).filter((number) => number % 4 < 2);
    expect(ids.sort()).toEqual(expected.map((number) => `due-${number}`).sort());
  });

  it('moves the watermark and the next digest, only forward, and whatever else was changed', async () => {
    const store = makeReaderStore(engine.fresh());
    const { advance, due, get } = makeDigestReaders(engine.fresh());
    const created = reader({ id: 'moving', nextDigestAt: '2031-06-19T05:00:00.000Z' });
    await store.create(created);
    await store.replace({
      ...created,
      follows: [{ kind: 'category', value: 'cs.AI', since: created.watermark }],
    });

    const watermark = new Date('2031-06-19T04:55:00.000Z');
    await advance('moving', watermark, new Date('2031-06-20T05:00:00.000Z'));
    const moved = await get('moving');
    expect(moved).toMatchObject({
      watermark: watermark.toISOString(),
      nextDigestAt: '2031-06-20T05:00:00.000Z',
      follows: [{ value: 'cs.AI' }],
    });
    const isDue = async (now: string) => (await collect(due(new Date(now)))).includes('moving');
    expect(await isDue('2031-06-19T06:00:00.000Z')).toBe(false);
    expect(await isDue('2031-06-20T06:00:00.000Z')).toBe(true);

    await advance('moving', watermark, new Date('2031-07-01T05:00:00.000Z'));
    await advance('moving', new Date('2031-06-18T00:00:00.000Z'), null);
    expect(await get('moving')).toEqual(moved);

    await advance('moving', new Date('2031-06-20T04:55:00.000Z'), null);
    expect((await get('moving'))?.nextDigestAt).toBeNull();
    expect(await isDue('2039-01-01T00:00:00.000Z')).toBe(false);
  });

  it('refuses a write that was prepared before the watermark moved', async () => {
    const store = makeReaderStore(engine.fresh());
    const { advance } = makeDigestReaders(engine.fresh());
    const read = reader({ id: 'stale' });
    await store.create(read);
    await advance('stale', new Date('2026-06-20T00:00:00.000Z'), new Date('2026-06-21T05:00:00.000Z'));
    expect(await store.replace(read)).toBe(false);
  });

  it('does not make a reader due again who paused meanwhile', async () => {
    const store = makeReaderStore(engine.fresh());
    const { advance, postpone, get } = makeDigestReaders(engine.fresh());
    await store.create(reader({ id: 'paused', status: 'paused', nextDigestAt: null }));
    await advance('paused', new Date('2026-06-20T00:00:00.000Z'), new Date('2026-06-21T05:00:00.000Z'));
    expect(await get('paused')).toMatchObject({ watermark: '2026-06-20T00:00:00.000Z', nextDigestAt: null });
    await postpone('paused', new Date('2026-06-21T05:00:00.000Z'));
    expect((await get('paused'))?.nextDigestAt).toBeNull();
  });

  it('postpones without moving the watermark', async () => {
    const store = makeReaderStore(engine.fresh());
    const { postpone, get } = makeDigestReaders(engine.fresh());
    const created = reader({ id: 'later' });
    await store.create(created);
    await postpone('later', new Date('2026-06-25T05:00:00.000Z'));
    expect(await get('later')).toEqual({ ...created, nextDigestAt: '2026-06-25T05:00:00.000Z', version: 2 });
    await postpone('later', null);
    expect((await get('later'))?.nextDigestAt).toBeNull();
  });

  it('brings nobody back who was deleted', async () => {
    const { advance, postpone, get } = makeDigestReaders(engine.fresh());
    await advance('nobody', new Date('2026-06-20T00:00:00.000Z'), new Date('2026-06-21T05:00:00.000Z'));
    await postpone('nobody', null);
    expect(await get('nobody')).toBeNull();
  });
});

it('lists and counts every reader', async () => {
  const store = makeReaderStore(engine.fresh());
  await store.create(reader({ id: 'counted', status: 'gone' }));
  const paged = engine.fresh();
  cutPages(paged);
  const all = await collect(makeListReaders(paged)());
  expect(all.map(({ id }) => id)).toContain('counted');
  const { readers } = await makeTableCounts(paged)(new Date());
  expect(readers.gone).toBe(1);
  expect(Object.values(readers).reduce((sum, count) => sum + count, 0)).toBe(all.length);
});
