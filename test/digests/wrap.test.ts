import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../functions/digests/wrap.ts';

test('breaks between words; a long address stays whole', () => {
  const url = `https://example.org/${'x'.repeat(90)}`;
  expect(wrap(`${'word '.repeat(15)}${url} end`, '   ')).toBe(
    `   ${'word '.repeat(13)}word\n   word\n   ${url}\n   end`,
  );
});

test('Chinese has no spaces and two columns a character', () => {
  expect(wrap('漢'.repeat(80))).toBe(['漢'.repeat(36), '漢'.repeat(36), '漢'.repeat(8)].join('\n'));
});

test('loses nothing but the spaces at which it breaks', () => {
  const texts = fc.array(fc.stringMatching(/^[a-z漢字]{1,90}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(texts, (words) => {
      expect(wrap(words.join(' ')).replace(/\s/g, '')).toBe(words.join(''));
    }),
  );
});
