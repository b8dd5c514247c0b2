import { transliterate } from 'transliteration';
import { fold, respellings } from './fold.ts';

/** One word of a name. */
export type NameWord = {
  /** As printed, NFC. */
  printed: string;
  folded: string;
  /** Every way in which the word may be written, folded; `folded` is the first. */
  spellings: readonly string[];
  /** A letter, or an abbreviation such as `Yu.`: `folded` is then how the full name begins. */
  initial: boolean;
};

export const isHan = (text: string) => /\p{sc=Han}/u.test(text);
export const isHangul = (text: string) => /\p{sc=Hangul}/u.test(text);
export const isKana = (text: string) => /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);

/** Cyrillic endings and letters for which every journal has its own convention. */
const cyrillicConventions = (latin: string): string[] => {
  const endings =
    latin.endsWith('iy') || latin.endsWith('yy') ? ['iy', 'ii', 'y', 'i', 'ij'] : [latin.slice(-2)];
  return endings.flatMap((ending) => {
    const word = latin.slice(0, -2) + ending;
    return [
      word,
      word.replace(/y([aou])/g, 'i$1'),
      word.replace(/y([aou])/g, 'j$1'),
      word.replace(/kh/g, 'h'),
      word.replace(/ks/g, 'x'),
      word.replace(/ch/g, 'tch'),
      word.replace(/^e/, 'ye'),
      word.replace(/([aeiou])y(?=[^aeiou]|$)/g, '$1i'),
      word.replace(/([aeiou])e/g, '$1ye'),
      word.replace(/ts/g, 'c').replace(/shch/g, 'sch'),
      word.replace(/v(?=$)/g, 'ff'),
    ];
  });
};

const greekConventions = (latin: string): string[] => [
  latin,
  latin.replace(/oy/g, 'ou'),
  latin.replace(/oy/g, 'ou').replace(/x/g, 'ch'),
  latin.replace(/oy/g, 'ou').replace(/y/g, 'i'),
  latin.replace(/oy/g, 'ou').replace(/i/g, 'y'),
];

/** Romanisations of a word in another script, folded: one for most scripts, several where conventions differ. */
const romanisations = (word: string): string[] => {
  if (!/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(word)) return [];
  const latin = fold(transliterate(word));
  if (latin === '') return [];
  if (/\p{sc=Cyrillic}/u.test(word)) return cyrillicConventions(latin);
  if (/\p{sc=Greek}/u.test(word)) return greekConventions(latin);
  if (isKana(word))
    return [latin, latin.replace(/ou|oo/g, 'o').replace(/uu/g, 'u'), latin.replace(/ou|oo/g, 'oh')];
  return [latin];
};

export const makeWord = (printed: string, initial = false, others: readonly string[] = []): NameWord => ({
  printed,
  folded: fold(printed),
  spellings: [...new Set([...respellings(printed), ...others, ...romanisations(printed)])],
  initial,
});
