import { areSynonyms, isFunctionWord, isGeneric, lemma } from '../language/lemma.ts';
import { saysSameNumber } from '../language/quantities.ts';
import { isDirection, isHedge, isNegation } from '../language/scope.ts';
import { align } from './align.ts';
import type { Part, Rejection } from './claim.ts';

// A claim of which so many words stand in one sentence in its order is that sentence, changed.
const sameSentence = 0.66;

const saysNumber = (word: string, claim: Part, part: Part): boolean =>
  claim.quantities.some(
    (quantity) =>
      quantity.text.toLowerCase().includes(word) &&
      part.quantities.some((source) => saysSameNumber(quantity, source)),
  );

/** Reads a claim beside the sentence that it nearly repeats: what was put in, taken out or exchanged. */
const alteredRule = (claim: Part, part: Part, everything: ReadonlySet<string>): Rejection | null => {
  const { places, share } = align(claim.stems, part.stems);
  if (share < sameSentence || claim.words.length < 3) return null;
  const kept = new Set(places);
  // Put in or exchanged.
  for (const [place, word] of claim.words.entries()) {
    if (places[place] !== -1) continue;
    const before = places.slice(0, place).findLast((at) => at !== -1) ?? -1;
    const after = places.slice(place + 1).find((at) => at !== -1) ?? part.words.length;
    const gone = part.words.slice(before + 1, after);
    const stem = lemma(word);
    if (/\d/.test(word)) {
      // Rounded or in another unit it is the same number; as written but elsewhere it counts something else.
      if (!part.words.includes(word) && saysNumber(word, claim, part)) continue;
      if (gone.some((other) => /\d/.test(other))) return { rule: 'number', what: word };
    }
    // A unit belongs to its number.
    if (claim.quantities.some(({ text }) => text.toLowerCase().endsWith(` ${word}`))) continue;
    if (isNegation(word) && !gone.some(isNegation)) return { rule: 'negation', what: word };
    if (isDirection(word) && gone.some(isDirection)) return { rule: 'altered', what: word };
    if (isFunctionWord(word) || isGeneric(stem)) continue;
    if (gone.some((other) => areSynonyms(stem, lemma(other)))) continue;
    if (!everything.has(stem)) return { rule: 'altered', what: word };
    const exchanged = gone.filter((other) => !isFunctionWord(other) && !isGeneric(lemma(other)));
    if (exchanged.length === 1 && gone.length <= 2)
      return { rule: 'altered', what: `${word} for ${exchanged[0]}` };
  }
  // Taken out, although what it belongs to stayed.
  const last = Math.max(...places);
  const first = places.find((at) => at !== -1) ?? 0;
  const next = part.words[last + 1] ?? '';
  // `The rest did not.`
  if (isNegation(next) && isFunctionWord(part.words[last] ?? ''))
    return { rule: 'negation', what: `without "${next}"` };
  for (let at = first; at < last; at += 1) {
    const word = part.words[at] ?? '';
    if (kept.has(at) || !(isNegation(word) || isHedge(word))) continue;
    if (kept.has(at + 1) || (kept.has(at + 2) && kept.has(at - 1)))
      return { rule: isNegation(word) ? 'negation' : 'scope', what: `without "${word}"` };
  }
  return null;
};

// What follows one of these says when, or how far, what stands before it is true.
const limits = new Set('only unless except if when provided until'.split(' '));

/** A sentence's beginning that leaves out the word that turns or bounds it. */
const endsTooSoon = (part: Part, places: number[]): Rejection | null => {
  const last = places.at(-1) ?? -1;
  const next = part.words[last + 1];
  if (last === -1 || next === undefined) return null;
  if (isNegation(next)) return { rule: 'negation', what: `without "${next}"` };
  return limits.has(next) && isVerbatim(places) ? { rule: 'scope', what: `without "${next}"` } : null;
};

const isVerbatim = (places: number[]): boolean =>
  places.every((at, place) => at !== -1 && (place === 0 || at === (places[place - 1] ?? 0) + 1));

/** How the claim changes the sentence that it is closest to; a sentence that stands there verbatim changes nothing. */
export const changeOf = (claim: Part, parts: Part[]): Rejection | null => {
  const everything = new Set(parts.flatMap(({ stems }) => stems));
  const closest = parts
    .map((part) => ({ part, ...align(claim.stems, part.stems) }))
    .sort((a, b) => b.share - a.share)[0];
  if (closest === undefined) return null;
  return (
    endsTooSoon(closest.part, closest.places) ??
    (isVerbatim(closest.places) ? null : alteredRule(claim, closest.part, everything))
  );
};
