import { expect, it } from 'vitest';
import { makeSearchIndexes } from '../../../functions/adapters/dynamodb/search-indexes.ts';
import { useTable } from './fixture.ts';

const engine = useTable();
const now = new Date('2026-06-18T06:00:00Z');

it('search indexes of any size come back as they were put, by day and form', async () => {
  const indexes = makeSearchIndexes(engine.fresh());
  // More than an answer of the table holds.
  const large = Uint8Array.from({ length: 1_500_000 }, (_, place) => place * 7);
  await indexes.put('2026-06-17', '1', large, now);
  await indexes.put('2026-06-17', '2', Uint8Array.of(2), now);
  await indexes.put('2026-06-16', '1', Uint8Array.of(3), now);
  expect(Buffer.compare((await indexes.get('2026-06-17', '1'))!, large)).toBe(0);
  expect([...(await indexes.get('2026-06-17', '2'))!]).toEqual([2]);
  expect([...(await indexes.get('2026-06-16', '1'))!]).toEqual([3]);
  expect(await indexes.get('2026-06-15', '1')).toBeNull();
});

it('an index put again in fewer parts leaves none of the earlier ones', async () => {
  const indexes = makeSearchIndexes(engine.fresh());
  await indexes.put('2026-06-17', '1', new Uint8Array(800_000), now);
  await indexes.put('2026-06-17', '1', Uint8Array.of(5), now);
  expect([...(await indexes.get('2026-06-17', '1'))!]).toEqual([5]);
});
