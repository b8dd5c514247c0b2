import { isFunctionWord, lemma } from '../language/lemma.ts';

// Words on whose two sides different things stand: `A exceeds B` is not `B exceeds A`.
const pivots = new Set(
  `than outperform exceed surpass inhibit activate suppress promote induce cause regulate repress predict drive trigger
   precede affect require replace block infect improve increase decrease reduce enhance impair accelerate enable prevent
   lead convert determine control outweigh dominate follow modulate stabilise stabilize destabilise mediate shape`
    .split(/\s+/)
    .map(lemma),
);

// What stands nearer to a word than these many others belongs to it.
const reach = 7;

type Sides = { before: Set<string>; after: Set<string>; isPassive: boolean };

const contentOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => !isFunctionWord(word) && !pivots.has(lemma(word))).map(lemma));

const sidesOf = (words: readonly string[], place: number): Sides => {
  const before = contentOf(words.slice(Math.max(0, place - reach), place));
  const after = contentOf(words.slice(place + 1, place + 1 + reach));
  const both = [...before].filter((stem) => after.has(stem));
  for (const stem of both) {
    before.delete(stem);
    after.delete(stem);
  }
  return { before, after, isPassive: words.slice(place + 1, place + 3).includes('by') };
};

const shared = (one: Set<string>, other: Set<string>): number =>
  [...one].filter((stem) => other.has(stem)).length;

/**
 * The word of the claim whose two sides are exchanged against every sentence of the source that has it between the same
 * things; null where there is none. `A is inhibited by B` is `B inhibits A`.
 */
export const turnedSides = (
  claim: readonly string[],
  sources: readonly (readonly string[])[],
): string | null => {
  for (const [place, word] of claim.entries()) {
    const pivot = lemma(word);
    if (!pivots.has(pivot)) continue;
    const ours = sidesOf(claim, place);
    let isTurned = false;
    let isKept = false;
    for (const words of sources)
      for (const [at, other] of words.entries()) {
        if (lemma(other) !== pivot) continue;
        const theirs = sidesOf(words, at);
        const straight = [shared(ours.before, theirs.before), shared(ours.after, theirs.after)];
        const crossed = [shared(ours.before, theirs.after), shared(ours.after, theirs.before)];
        const [kept, turned] =
          ours.isPassive === theirs.isPassive ? [straight, crossed] : [crossed, straight];
        const sum = ([one = 0, two = 0]: number[]) => one + two;
        if (sum(turned) > sum(kept) && Math.min(...turned) > 0) isTurned = true;
        else if (sum(kept) > 0) isKept = true;
      }
    if (isTurned && !isKept) return word;
  }
  return null;
};

// No English clause ends with one of these.
const openEnd =
  /\b(?:the|an?|per|and|or|than|its|their|our|your|whose)(?=\s*(?:[;.:]\s*$|[;:]\s|$))|\b(?:of|within|into|between|is|are|was|were)(?=\s*;)/;

/**
 * Where sentences were cut off or put together anyhow: a small letter at the start, `over We`, `by 0.11 per;`; null
 * where none is seen.
 */
export const spliceIn = (text: string): string | null => {
  const start = /^\p{Ll}{2,}(?=\s)/u.exec(text)?.[0];
  if (start !== undefined) return start;
  const end = openEnd.exec(text)?.[0];
  if (end !== undefined) return `ends with ${end}`;
  for (const [whole, word = ''] of text.matchAll(/\p{Ll}\s(\p{Lu}\p{Ll}*)(?=\s)/gu))
    if (
      isFunctionWord(word) &&
      /^(?:The|This|These|We|Here|In|To|Our|It|They|However|For|By|With)$/.test(word)
    )
      return whole;
  return null;
};
