import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeKeyTable } from '../../functions/radar/key-table.ts';

test('answers as a Map does, whatever the numbers', () => {
  const key = fc.oneof(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), fc.array(key), (entries, others) => {
      const map = new Map(entries);
      const table = makeKeyTable(map);
      for (const wanted of [...map.keys(), ...others]) expect(table.get(wanted)).toBe(map.get(wanted));
    }),
  );
});
