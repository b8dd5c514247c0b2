import type { FollowRecord } from '../../radar/backtest.ts';
import type { Follow } from '../../radar/follow.ts';
import { paperPath } from '../addresses.ts';
import { dayAndMonth } from '../dates.ts';
import { backtestSentence } from './backtest-sentence.ts';
import { matchWords } from './match-words.ts';

/** What a follow would have sent, in short. */
export type TestedFollow = {
  /** `Emmy Noether`. */
  name: string;
  /** `would have sent 14 papers …`. */
  sentence: string;
  papers: number;
  /** The newest ones, a certain and an uncertain one among them where there are. */
  examples: { title: string; path: string; why: string }[];
};

const EXAMPLES = 3;
const MAX_TITLE = 120;

const clipped = (title: string) =>
  title.length > MAX_TITLE
    ? `${title
        .slice(0, MAX_TITLE - 1)
        .toWellFormed()
        .trimEnd()}…`
    : title;

/** The newest papers; the last of them an uncertain one, where there are some and the newest have none. */
const examplesOf = ({ papers }: FollowRecord): FollowRecord['papers'] => {
  const newest = papers.slice(0, EXAMPLES);
  const uncertain = papers.find(({ match }) => match.level === 'possible');
  return uncertain === undefined || newest.includes(uncertain)
    ? newest
    : [...newest.slice(0, EXAMPLES - 1), uncertain];
};

export const tested = (record: FollowRecord, nameOf: (follow: Follow) => string): TestedFollow => ({
  name: nameOf(record.follow),
  sentence: backtestSentence(record),
  papers: record.papers.length,
  examples: examplesOf(record).map(({ paper, match }) => ({
    title: clipped(paper.title),
    path: paperPath(paper.id),
    why: `${dayAndMonth(paper.firstSeenAt)}, ${matchWords(match, nameOf)}`,
  })),
});
