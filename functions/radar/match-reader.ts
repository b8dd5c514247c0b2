import { applyAnswers } from './answers.ts';
import { type AuthorHistory, followedIn, recordOf, weighAll } from './evidence.ts';
import type { MatchLevel } from './match.ts';
import { type MatchedPaper, matchRadar, type PaperIndex } from './matching.ts';
import { mutedPapers } from './mutes.ts';
import type { Reader } from './reader.ts';

type Radar = Pick<Reader, 'follows' | 'answers' | 'mutes'>;

/** Whoever follows more people that have papers in one window is told by names alone about the others. */
const maxHistories = 100;

const rank: Record<MatchLevel, number> = { certain: 0, likely: 1, possible: 2 };

const best = ({ matches }: MatchedPaper) => Math.min(...matches.map(({ level }) => rank[level]));

/** Matched papers as the reader's own answers have them, without what is muted. Order as of `matchRadar`. */
export const asHeard = (
  matched: readonly MatchedPaper[],
  index: PaperIndex,
  { answers = [], mutes = [] }: Radar,
): MatchedPaper[] => {
  const judged = applyAnswers(matched, answers);
  const muted = mutes.length > 0 ? mutedPapers(index, mutes) : null;
  const heard = muted ? judged.filter(({ paper }) => !muted.has(paper.id)) : judged;
  // Evidence and answers change levels; sorting is stable, so that within a level the order stays.
  return heard.sort((one, other) => best(one) - best(other));
};

/**
 * The papers that concern a reader, judged by names alone: what matches the radar, as the reader's own answers have it,
 * without what is muted. Order as of `matchRadar`.
 */
export const matchReader = (index: PaperIndex, radar: Radar): MatchedPaper[] =>
  asHeard(matchRadar(index, radar.follows), index, radar);

/** The same in the light of what followed authors wrote before; one call of `history` for each that a paper matches. */
export const matchReaderWithHistory = async (
  index: PaperIndex,
  radar: Radar,
  history: AuthorHistory,
): Promise<MatchedPaper[]> => {
  const matched = matchRadar(index, radar.follows);
  const records = await Promise.all(
    followedIn(matched)
      .slice(0, maxHistories)
      .map(
        async (follow) =>
          [follow.value, recordOf(follow, await history(follow.value), radar.answers ?? [])] as const,
      ),
  );
  return asHeard(weighAll(matched, new Map(records)), index, radar);
};
