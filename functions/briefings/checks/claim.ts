import { isFunctionWord, lemma } from '../language/lemma.ts';
import { flattenNames } from '../language/names.ts';
import { normaliseNumbers, type Quantity, readQuantities } from '../language/quantities.ts';
import type { UnsafeRule } from './unsafe.ts';

/** Why a sentence of the model is not shown. */
export type Rule =
  | UnsafeRule
  | 'empty'
  | 'length'
  | 'citation'
  | 'number'
  | 'name'
  | 'scope'
  | 'negation'
  | 'altered'
  | 'support';

/** `what`: the words that broke the rule, for the repair call and for `--explain`. */
export type Rejection = { rule: Rule; what: string };

/** A claim, or a sentence that it may rest on, taken apart. */
export type Part = { text: string; words: string[]; stems: string[]; quantities: Quantity[] };

/** Words in order, lower case, numbers among them. */
export const claimWords = (text: string): string[] =>
  flattenNames(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu) ?? [];

export const partOf = (text: string): Part => {
  const words = claimWords(text);
  return { text, words, stems: words.map(lemma), quantities: readQuantities(normaliseNumbers(text)) };
};

/** The words that carry meaning, as lemmas. */
export const contentOf = (words: readonly string[]): string[] =>
  words.filter((word) => !isFunctionWord(word) && !/^[\d.,-]+$/.test(word)).map(lemma);

export const shareOf = (stems: readonly string[], known: ReadonlySet<string>): number =>
  stems.length === 0 ? 1 : stems.filter((stem) => known.has(stem)).length / stems.length;
