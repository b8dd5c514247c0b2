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
};

/** A word of plain letters, folded already. */
export const makePlainWord = (printed: string, folded: string): NameWord => ({
  printed,
  folded,
  spellings: [folded],
  initial: false,
});

export const makeWord = (printed: string, initial = false, others: readonly string[] = []): NameWord => {
  const folded = fold(printed);
  const spellings = /^[\0-\x7f]*$/.test(printed)
    ? [folded]
    : [...new Set([...respellings(printed), ...others, ...romanisations(printed)])];
  return { printed, folded, spellings, initial };
};
