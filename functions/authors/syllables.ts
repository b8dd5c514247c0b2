import { latinSyllables } from './latin-syllables.ts';
import { ownSyllables } from './romanise.ts';

/** A day's authors share their words: each is cut once. About 5 MB. */
const known = new Map<string, string[][]>();
const maxKnown = 20_000;

/** Ways to cut a folded word into one or two Chinese or Korean syllables; none where it is no such word. */
export const segmentations = (folded: string): readonly string[][] => {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const cuts = segment(folded);
  if (known.size >= maxKnown) known.clear();
  known.set(folded, cuts);
  return cuts;
};

const segment = (folded: string): string[][] =>
  /^[a-z]+$/.test(folded) ? latinSyllables(folded) : ownSyllables(folded);

const vietnamese =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Whether a folded word may be one syllable of a Vietnamese name. */
export const isVietnameseSyllable = (folded: string): boolean => vietnamese.test(folded);

/** Whether a word may be one or two syllables of a Chinese or Korean given name. */
export const isSyllabicWord = (folded: string): boolean => segmentations(folded).length > 0;
