import { wordsOf } from './words.ts';

/** Words that must stand side by side; `open` where the last one may go on: `neur*`. */
export type Phrase = { words: readonly string[]; open: boolean };

/** What a keyword asks for: every wanted phrase, and none of the excluded. */
export type KeywordQuery = { wanted: readonly Phrase[]; excluded: readonly Phrase[] };

const term = /(?<=^|\s)([-−–]?)(?:["“”„]([^"“”„]*)["“”„]?(\*?)|([^\s"“”„]+))/gu;

/**
 * Reads a keyword follow: words that must all occur, `"exact phrase"`, `-excluded`, and a trailing `*`. A word that
 * holds punctuation or comes from a script without spaces is a phrase of its parts: `self-supervised`, `機械学習`.
 */
export const parseKeyword = (value: string): KeywordQuery => {
  const wanted: Phrase[] = [];
  const excluded: Phrase[] = [];
  for (const [, minus, quoted, star, bare] of value.matchAll(term)) {
    const text = quoted ?? bare ?? '';
    const words = wordsOf(text);
    if (words.length === 0) continue;
    const open = star === '*' || /\*$/.test(text.trimEnd());
    (minus === '' ? wanted : excluded).push({ words, open });
  }
  return { wanted, excluded };
};
