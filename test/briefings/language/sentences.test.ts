import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../functions/briefings/language/sentences.ts';

test.each([
  ['As in Smith et al. (2020), it holds. We agree.', ['As in Smith et al. (2020), it holds.', 'We agree.']],
  ['It is large, i.e. 3.5 kg. Fig. 2 shows it.', ['It is large, i.e. 3.5 kg.', 'Fig. 2 shows it.']],
  ['E. coli grew. B. subtilis did not!', ['E. coli grew.', 'B. subtilis did not!']],
  ['', []],
])('%j is split at its sentences', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test('no word is lost or changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(splitSentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
