import { splitSentences } from './sentences.ts';
import { termsOf, wordsOf } from './terms.ts';
import { textRank } from './text-rank.ts';

export type Extract = {
  text: string;
  /** The abstract is so short that it stands whole. */
  whole: boolean;
};

// What announces a contribution or a finding.
const cues: [RegExp, number][] = [
  [/\bhere,? (?:we|i)\b/i, 1],
  [/\bwe (?:show|find|found|demonstrate|prove|report|observe|identify|reveal|establish|discover)\b/i, 1],
  [/\bwe (?:propose|introduce|present|develop|describe|derive|study|investigate)\b/i, 0.9],
  [
    /\b(?:our|these|the) (?:results?|findings?|data|analys[ei]s|experiments?) (?:show|suggest|indicate|reveal|demonstrate|imply|support|provide|highlight)/i,
    1,
  ],
  [/\b(?:in this|this) (?:paper|work|study|article|letter|review|survey)\b/i, 0.7],
  [/\b(?:outperform|achiev|improv|reduc|increas)\w*\b.*\d/i, 0.3],
];

// What tells the reader why the subject matters, before anything was done.
const background =
  /\b(?:however|remains? (?:unclear|unknown|elusive|poorly|challenging|difficult|an open)|is (?:critical|crucial|essential|important|widely|one of)|are (?:critical|crucial|essential|important|widely)|has (?:become|emerged|been)|have (?:become|emerged|been)|little is known|in recent years|plays? an? (?:important|key|critical|central)|challeng\w+|typically|traditionally)\b/i;

const cueScore = (sentence: string): number =>
  cues.reduce((best, [pattern, weight]) => (pattern.test(sentence) ? Math.max(best, weight) : best), 0);

const overlap = (terms: string[], title: Set<string>): number => {
  if (title.size === 0) return 0;
  const shared = new Set(terms.filter((term) => title.has(term)));
  return shared.size / Math.sqrt(title.size * Math.max(1, new Set(terms).size));
};

// Sentences under 8 words seldom stand alone; past 35 they stop being a summary.
const lengthPenalty = (words: number): number => (words < 8 ? 0.5 : words > 35 ? (words - 35) / 35 : 0);

/**
 * The one sentence that best says what a paper contributes, verbatim from its abstract:
 * cue phrases + similarity to the title + 0.5 x TextRank (Mihalcea and Tarau 2004), less background and length.
 * Null when there is no abstract. Deterministic.
 */
export const extractSummary = (paper: { title: string; abstract: string | null }): Extract | null => {
  const sentences = splitSentences(paper.abstract ?? '');
  const first = sentences[0];
  if (first === undefined) return null;
  if (sentences.length === 1) return { text: first, whole: true };
  const title = new Set(termsOf(paper.title));
  const terms = sentences.map(termsOf);
  const ranks = textRank(terms);
  let best = { text: first, score: Number.NEGATIVE_INFINITY };
  sentences.forEach((text, index) => {
    const score =
      cueScore(text) +
      overlap(terms[index] ?? [], title) +
      0.5 * (ranks[index] ?? 0) -
      (background.test(text) ? 0.5 : 0) -
      lengthPenalty(wordsOf(text).length);
    if (score > best.score) best = { text, score };
  });
  return { text: best.text, whole: false };
};
