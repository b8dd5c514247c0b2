import { simplified } from './simplified.ts';

const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ɛ: 'e',
  ɔ: 'o',
};

/** Lower case without accents, letters and digits only; marks of other scripts than Latin, Greek and Cyrillic stay. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return (/\p{sc=Han}/u.test(lower) ? simplified(lower) : lower)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøđðþłıħŧŋəɓɗƙɛɔ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{Alpha}\p{N}\p{M}]/gu, '')
    .normalize('NFC');
};

/** How each letter is written out where the accent cannot be typed: one map per convention. */
const conventions: Record<string, string>[] = [
  { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', ō: 'ou', ū: 'uu', đ: 'dj', þ: 't', ð: 'dh' },
  { ō: 'oh', ū: 'uh', ð: 'th', å: 'o' },
  { ō: 'oo', ü: 'v' },
  { å: 'aa' },
  { ö: 'oe', ø: 'oe' },
];

/** The word folded, and its written-out forms: `Müller` is `muller` and `mueller`. */
export const respellings = (word: string): string[] => {
  const folded = fold(word);
  const lower = word.toLowerCase().normalize('NFC');
  if (!/[äöüåøōūđþð]/.test(lower)) return [folded];
  const written = conventions.map((convention) =>
    fold(lower.replace(/[äöüåøōūđþð]/g, (letter) => convention[letter] ?? letter)),
  );
  return [...new Set([folded, ...written])];
};
