import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachNear, eachWithPrefix } from '../../../functions/web/search/near-terms.ts';

/** Optimal string alignment, as the textbook has it. */
const distanceOf = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let cell = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cell = Math.min(cell, at(i - 2, j - 2) + 1);
      rows[i]![j] = cell;
    }
  return at(a.length, b.length);
};

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '\uffff'), maxLength: 9 });
const sorted = (terms: string[]) => [...new Set(terms)].sort();

describe('terms of a sorted list', () => {
  it('that are near a word are found, each with its distance, and no others', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        words,
        fc.integer({ min: 1, max: 2 }),
        (list, word, typos) => {
          const terms = sorted(list);
          const found: [string, number][] = [];
          eachNear(terms, word, typos, (place, distance) => found.push([terms[place] ?? '', distance]));
          const expected = terms
            .map((term): [string, number] => [term, distanceOf(term, word)])
            .filter(([, distance]) => distance <= typos);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('that begin as typed are found', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), words, (list, prefix) => {
        const terms = sorted(list);
        const found: string[] = [];
        eachWithPrefix(terms, prefix, (place) => found.push(terms[place] ?? ''));
        expect(found).toEqual(terms.filter((term) => term.startsWith(prefix)));
      }),
    );
  });
});
