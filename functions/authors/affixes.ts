import { fold } from './fold.ts';

// `Hon` and `Eng` are given names too: they count only with their dot.
const titles = /^(?:(?:dr|prof|professor|sir|mr|mrs|dame)\.?|(?:rev|hon|eng|ing|dipl-ing|ms)\.)$/i;
const degrees =
  /^(?:ph\.? ?d\.?|m\.d\.|dr\.? ?rer\.? ?nat\.?|m\.?sc\.?|b\.?sc\.?|d\.?phil\.?|m\.?p\.?h\.?|f\.?r\.?s\.?|esq\.?|d\.?sc\.?|rn|facp|mbbs|pharm\.?d\.?)$/i;

const suffixOf = (text: string): string | null => {
  const plain = text.replace(/[.,]/g, '').toLowerCase();
  if (/^(?:jr|jnr|junior|júnior)$/.test(plain)) return 'jr';
  if (/^(?:sr|snr|senior)$/.test(plain)) return 'sr';
  if (/^(?:ii|2nd|2d)$/.test(plain)) return '2';
  if (/^(?:iii|3rd|3d)$/.test(plain)) return '3';
  if (/^(?:iv|4th)$/.test(plain)) return '4';
  return null;
};

const isNoName = (word: string) => /^(?:fnu|n\.?n\.?)$/i.test(word);

const splitWords = (part: string): string[] =>
  part
    .replace(/\.(?=[^\s.\-,'])/gu, '. ')
    .split(' ')
    .filter((word) => fold(word) !== '');

/** The comma-separated parts of a name, in words, without titles, degrees and suffix. */
export const withoutAffixes = (text: string): { lists: string[][]; suffix: string | null } => {
  let suffix: string | null = null;
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part, place) => {
      if (part === '' || (place > 0 && degrees.test(part))) return false;
      const found = place > 0 ? suffixOf(part) : null;
      if (found !== null) suffix = found;
      return found === null;
    });
  const lists = parts.map((part) => {
    const words = splitWords(part);
    while (words.length > 1 && titles.test(words[0] ?? '')) words.shift();
    while (words.length > 1 && isNoName(words[0] ?? '')) words.shift();
    while (words.length > 2 && degrees.test(words.at(-1) ?? '')) words.pop();
    const last = words.at(-1) ?? '';
    const found = suffixOf(last);
    // `Ivanov II` are two initials; `John Smith II` is the second.
    const enough = /^I+V?$/.test(last) && parts.length === 1 ? words.length > 2 : words.length > 1;
    if (found !== null && enough) {
      suffix = found;
      words.pop();
    }
    return words;
  });
  return { lists, suffix };
};
