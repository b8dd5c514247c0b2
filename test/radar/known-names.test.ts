import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeKnownNames } from '../../functions/radar/known-names.ts';

test('no name is given what was found for another, however many share their keys', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 3 });
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 40 }),
      fc.array(fc.array(fc.integer(), { maxLength: 3 }), { minLength: 1, maxLength: 2 }),
      (names, keys) => {
        const known = makeKnownNames<string>(1000);
        const keysOf = (place: number) => keys[place % keys.length] ?? [];
        names.forEach((each, place) => {
          expect(known.get(each, keysOf(place))).toBeUndefined();
          known.set(each, keysOf(place), `found for ${each}`);
        });
        names.forEach((each, place) => {
          expect([undefined, `found for ${each}`]).toContain(known.get(each, keysOf(place)));
        });
      },
    ),
  );
});

test('a few names that share their keys are all kept, and no more than there is room for', () => {
  const known = makeKnownNames<number>(2);
  ['José Silva', 'Jose Silva', 'JOSE SILVA'].forEach((name, place) => {
    known.set(name, [7, 8], place);
  });
  known.set('Ada Lovelace', [9], 3);
  known.set('Emmy Noether', [10], 4);
  const kept = ['José Silva', 'Jose Silva', 'JOSE SILVA'].map((name) => known.get(name, [7, 8]));
  expect([...kept, known.get('Ada Lovelace', [9]), known.get('Emmy Noether', [10])]).toEqual([
    0,
    1,
    2,
    3,
    undefined,
  ]);
});
