/** Scripts written without spaces: each character is a word of its own, and a word of several is a phrase. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

// C++, C# and F# are words; a sign elsewhere is not.
const pattern = new RegExp(`[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+[+#]*`, 'gu');

/** The same for plain ASCII, which is quicker. */
const asciiPattern = /[a-z0-9]+[+#]*/g;

/** Text as it is matched: lower case, without accents; `ß` is `ss`. */
export const foldText = (text: string): string => {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øœæđłı]/g, (letter) => ({ ø: 'o', œ: 'oe', æ: 'ae', đ: 'd', ł: 'l' })[letter] ?? 'i');
};

/** The words of a text in order, folded. */
export const wordsOf = (text: string): string[] => {
  const folded = foldText(text);
  return folded.match(/^[\0-\x7f]*$/.test(folded) ? asciiPattern : pattern) ?? [];
};

/** A word as it is matched, and where it stands in the text: offsets in UTF-16 code units, the end not included. */
export type PlacedWord = { word: string; from: number; to: number };

/** The words of a text, each with its place. A sign that folds to several words counts as several in one place. */
export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    wordsOf(found).map((word) => ({ word, from: index, to: index + found.length })),
  );
