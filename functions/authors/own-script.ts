import { kanjiFamilyReadings } from './kanji-families.ts';
import { isHan, isHangul, isKana } from './romanise.ts';
import { chineseReadings, compoundSurnames, koreanReadings } from './surnames.ts';
import type { NameTokens, Token } from './tokens.ts';

type Split = { family: readonly Token[]; given: readonly Token[] } & NameTokens;

const token = (text: string): Token => ({
  text,
  folded: text,
  word: null,
  initial: false,
  capitals: false,
  particle: false,
  lowerParticle: false,
});

const split = (family: string, given: string): Split => ({
  family: [token(family)],
  given: given === '' ? [] : [token(given)],
  tokens: [],
  suffix: null,
  cased: false,
});

/** Where the family may end in a name without spaces, in characters. */
const familyLengths = (characters: readonly string[]): number[] => {
  const start = (length: number) => characters.slice(0, length).join('');
  if (compoundSurnames.has(start(2))) return [2];
  const japanese = [3, 2, 1].filter(
    (length) => length < characters.length && kanjiFamilyReadings(start(length)).length > 0,
  );
  if (characters.length >= 4) return [...new Set([...japanese, 2])];
  return [...new Set([1, ...japanese])];
};

/** Readings of a name in Chinese characters, Hangul or kana: the family comes first. None for other scripts. */
export const readOwnScript = (text: string): Split[] => {
  if (/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}・·•=]/u.test(text)) return [];
  if (!isHan(text) && !isHangul(text) && !isKana(text)) return [];
  const parts = text.split(/[ ,]+/).filter(Boolean);
  if (parts.length > 3) return [];
  if (parts.length > 1) {
    const [first = '', ...rest] = parts;
    const given = rest.join('');
    // `민준 김`: a single syllable behind is the family.
    const swapped = [...first].length > 1 && [...given].length === 1 && !text.includes(',') && isHangul(text);
    return [swapped ? split(given, first) : split(first, given)];
  }
  const characters = [...text];
  if (characters.length < 2 || characters.length > 6) return [split(text, '')];
  return familyLengths(characters).map((length) =>
    split(characters.slice(0, length).join(''), characters.slice(length).join('')),
  );
};

/** What the bearers of a family in its own script write in Latin letters. */
export const familyRomanisations = (family: string): readonly string[] =>
  /^[\0-\x7f]*$/.test(family)
    ? []
    : [
        ...(chineseReadings.get(family) ?? []),
        ...kanjiFamilyReadings(family),
        ...(koreanReadings.get(family) ?? []),
      ];
