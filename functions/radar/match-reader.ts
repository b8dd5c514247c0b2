import { applyAnswers } from './answers.ts';
import type { MatchLevel } from './match.ts';
import { type MatchedPaper, matchRadar, type PaperIndex } from './matching.ts';
import { mutedPapers } from './mutes.ts';
import type { Reader } from './reader.ts';

const rank: Record<MatchLevel, number> = { certain: 0, likely: 1, possible: 2 };

const best = ({ matches }: MatchedPaper) => Math.min(...matches.map(({ level }) => rank[level]));

/**
 * The papers that concern a reader: what matches the radar, as the reader's own answers have it, without what is
 * muted. Order as of `matchRadar`.
 */
export const matchReader = (
  index: PaperIndex,
  { follows, answers = [], mutes = [] }: Pick<Reader, 'follows' | 'answers' | 'mutes'>,
): MatchedPaper[] => {
  const matched = applyAnswers(matchRadar(index, follows), answers);
  const muted = mutes.length > 0 ? mutedPapers(index, mutes) : null;
  const heard = muted ? matched.filter(({ paper }) => !muted.has(paper.id)) : matched;
  // An answer raises a level; sorting is stable, so that within a level the order stays.
  return answers.length > 0 ? heard.sort((one, other) => best(one) - best(other)) : heard;
};
