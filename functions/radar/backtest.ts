import type { Paper } from '../papers/paper.ts';
import { followedIn, recordOf, weighAll } from './evidence.ts';
import type { Follow } from './follow.ts';
import type { Match } from './match.ts';
import { asHeard } from './match-reader.ts';
import { matchRadar, type PaperIndex } from './matching.ts';
import type { Reader } from './reader.ts';

/** What one follow would have sent. */
export type FollowRecord = {
  follow: Follow;
  /** Newest first. */
  papers: { paper: Paper; match: Match }[];
  /** How many of them are only possibly by the followed author. */
  uncertain: number;
};

const newestFirst = (one: { paper: Paper }, other: { paper: Paper }) =>
  one.paper.firstSeenAt < other.paper.firstSeenAt ? 1 : -1;

/**
 * What each follow of a radar would have sent, over the papers of several windows (one index a day, say); in the
 * order of the follows. A paper counts once for each follow that it concerns. Evidence about an author is what these
 * same papers say.
 */
export const backtest = (
  indexes: readonly PaperIndex[],
  reader: Pick<Reader, 'follows' | 'answers' | 'mutes'>,
): FollowRecord[] => {
  const records = new Map<Follow, FollowRecord>(
    reader.follows.map((follow) => [follow, { follow, papers: [], uncertain: 0 }]),
  );
  const windows = indexes.map((index) => ({ index, matched: matchRadar(index, reader.follows) }));
  const everything = windows.flatMap(({ matched }) => matched);
  const histories = new Map<Follow, Paper[]>(followedIn(everything).map((follow) => [follow, []]));
  for (const { paper, matches } of everything)
    for (const { follow } of matches) histories.get(follow)?.push(paper);
  const evidence = new Map(
    [...histories].map(([follow, papers]) => [follow.value, recordOf(follow, papers, reader.answers ?? [])]),
  );
  for (const { index, matched } of windows)
    for (const { paper, matches } of asHeard(weighAll(matched, evidence), index, reader))
      for (const match of matches) {
        const record = records.get(match.follow);
        if (!record) continue;
        record.papers.push({ paper, match });
        if (match.level === 'possible') record.uncertain += 1;
      }
  const all = [...records.values()];
  for (const { papers } of all) papers.sort(newestFirst);
  return all;
};
