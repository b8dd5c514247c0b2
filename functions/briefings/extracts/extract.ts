import { termsOf, wordsOf } from '../language/terms.ts';
import { readAbstract } from '../read-abstract.ts';
import { contribution, dependence } from './cues.ts';
import { textRank } from './text-rank.ts';
import { cutShort, wholeBeginnings, withoutConcession, withoutLead } from './trim.ts';

export type Extract = {
  text: string;
  /** The abstract is so short that it stands whole. */
  whole: boolean;
  /** It sounds like what the paper contributes, and ends; not like why its subject matters. */
  tells: boolean;
  /** Number of the abstract's sentence that it is taken from; see `readAbstract`. */
  number: number;
};

/** A summary has at most this many words. */
export const summaryWords = 30;
// What people write of a paper in one sentence has about 22 words: what only adds is left out beyond these.
const wantedWords = 25;
// A sentence that can only be cut off is a worse summary than one that ends.
const unfinished = 0.7;
const isCut = /(?:…|\.{3})$/;
// See `contribution`: a result told in the passive, at least.
const telling = 0.3;
// What feeds give in place of an abstract.
const saysNothing = /\?$|^supporting information\b/i;

/** How much of the title a sentence says; what else it says counts less, since summaries say more than titles. */
const overlap = (terms: string[], title: Set<string>): number => {
  if (title.size === 0) return 0;
  const own = new Set(terms);
  const shared = [...own].filter((term) => title.has(term)).length;
  return (1.4 * shared) / (title.size ** 0.7 * Math.max(1, own.size) ** 0.3);
};

// Sentences under 12 words seldom say enough; past 30 they have to be cut.
const lengthPenalty = (words: number): number =>
  words < 12 ? 0.07 * (12 - words) : words > summaryWords ? Math.min(0.3, (words - summaryWords) / 50) : 0;

const countWords = (text: string): number => wordsOf(text).length;

/** The sentence as a summary: untied from its neighbours, and ended early where it is long. */
const shortened = (sentence: string): string => {
  const whole = withoutLead(sentence);
  const untied = (countWords(whole) > summaryWords && withoutConcession(whole)) || whole;
  const words = countWords(untied);
  if (words <= wantedWords) return untied;
  const beginnings = wholeBeginnings(untied);
  const within = (most: number) => beginnings.find((text) => countWords(text) <= most);
  return (
    within(wantedWords) ??
    (words <= summaryWords ? untied : (within(summaryWords) ?? cutShort(untied, summaryWords - 1)))
  );
};

/** As much of the sentence as its summary tells, with what led to it. */
const upTo = (sentence: string, summary: string): string => {
  const told = summary.slice(1).replace(/(?: …|\.)$/, '');
  const from = sentence.indexOf(told);
  return from === -1 ? sentence : sentence.slice(0, from + told.length);
};

/**
 * The one sentence that best says what a paper contributes, in the words of its abstract: cue phrases + similarity to
 * the title + 0.75 x TextRank (Mihalcea and Tarau 2004), less background, dependence and length. At most 30 words: it
 * may begin after a discourse marker and end before a clause that only adds; " …" marks any other end.
 * Null when no sentence may be shown. Deterministic.
 */
export const extractSummary = (paper: { title: string; abstract: string | null }): Extract | null => {
  const sentences = readAbstract(paper.abstract);
  const first = sentences[0];
  if (first === undefined) return null;
  if (sentences.length === 1)
    return countWords(first.text) <= summaryWords
      ? {
          text: withoutLead(first.text),
          whole: true,
          tells: !saysNothing.test(first.text),
          number: first.number,
        }
      : { text: shortened(first.text), whole: false, tells: false, number: first.number };
  const title = new Set(termsOf(paper.title));
  const terms = sentences.map(({ text }) => termsOf(text));
  const ranks = textRank(terms);
  const summaries = sentences.map(({ text }) => shortened(text));
  const cues = sentences.map(({ text }, place) =>
    contribution(upTo(text, summaries[place] ?? ''), place, sentences.length),
  );
  let best = { ...first, cue: 0, score: Number.NEGATIVE_INFINITY };
  let announced = 0;
  sentences.forEach(({ text, number }, place) => {
    const cue = cues[place] ?? 0;
    const score =
      cue -
      // What is announced first is the contribution; what follows are its parts.
      Math.min(0.45, 0.15 * announced) +
      overlap(terms[place] ?? [], title) +
      0.75 * (ranks[place] ?? 0) -
      dependence(text) -
      lengthPenalty(countWords(withoutLead(text))) -
      (isCut.test(summaries[place] ?? '') ? unfinished : 0);
    if (cue >= 0.8) announced += 1;
    if (score > best.score) best = { text, number, cue, score };
  });
  const text = shortened(best.text);
  return { text, whole: false, tells: best.cue >= telling && !isCut.test(text), number: best.number };
};
