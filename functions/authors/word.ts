import { fold, respellings } from './fold.ts';
import { romanisations } from './romanise.ts';

/** One word of a name. */
export type NameWord = {
  /** As printed, NFC. */
  printed: string;
  folded: string;
  /** Every way in which the word may be written, folded; `folded` is the first. */
  spellings: readonly string[];
  /** A letter, or an abbreviation such as `Yu.`: `folded` is then how the full name begins. */
  initial: boolean;
  /** By a hyphen to the word before: `Pierre` in `Jean-Pierre`. */
  tied: boolean;
};

/** A word of plain letters, folded already. */
export const makePlainWord = (printed: string, folded: string): NameWord => ({
  printed,
  folded,
  spellings: [folded],
  initial: false,
  tied: false,
});

type WordFacts = Partial<Pick<NameWord, 'initial' | 'tied'>> & { others?: readonly string[] };

/** `others`: spellings that the letters do not tell. */
export const makeWord = (
  printed: string,
  { initial = false, tied = false, others = [] }: WordFacts,
): NameWord => {
  const folded = fold(printed);
  const spellings = /^[\0-\x7f]*$/.test(printed)
    ? [folded]
    : [...new Set([...respellings(printed), ...others, ...romanisations(printed)])];
  return { printed, folded, spellings, initial, tied };
};
