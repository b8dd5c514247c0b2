import { compareNames } from '../authors/compatibility.ts';
import type { Paper } from '../papers/paper.ts';
import { backtest } from './backtest.ts';
import type { Follow } from './follow.ts';
import { makeIsFollowed } from './followed.ts';
import { indexPapers } from './matching.ts';
import { rankAuthors } from './rank-authors.ts';
import type { Reader } from './reader.ts';

/** Somebody who writes with a followed author. */
export type Coauthor = { name: string; orcid: string | null; papers: number };

export type CoauthorSuggestion = Coauthor & {
  /** The followed author whom they write with. */
  with: string;
};

/** Beyond this, two people who signed the same paper need not know each other. */
const SMALL_TEAM = 30;
/** Once is chance. */
const OFTEN = 2;

/**
 * Who writes with a followed author again and again, most papers first; `papers` are those that may be theirs. Papers
 * that only may be by the followed author, and those of whole collaborations, tell nothing.
 */
export const coauthorsOf = (
  follow: Follow,
  papers: readonly Paper[],
  answers: NonNullable<Reader['answers']>,
): Coauthor[] => {
  const [record] = backtest([indexPapers(papers)], { follows: [follow], answers });
  const lists = (record?.papers ?? [])
    .filter(({ paper, match }) => match.level !== 'possible' && paper.authors.length <= SMALL_TEAM)
    .map(({ paper, match }) =>
      paper.authors.filter(({ name, group }) => !group && name !== match.matchedName),
    );
  return rankAuthors(lists)
    .filter(({ count }) => count >= OFTEN)
    .map(({ name, orcid, count }) => ({ name, orcid, papers: count }));
};

/** Of the coauthors of several followed authors those who are not on the radar, nor muted; each once, most papers first. */
export const suggestCoauthors = (
  found: readonly { follow: Follow; coauthors: readonly Coauthor[] }[],
  { follows, mutes = [] }: Pick<Reader, 'follows' | 'mutes'>,
  limit: number,
): CoauthorSuggestion[] => {
  const isFollowed = makeIsFollowed(follows);
  const muted = mutes.filter(({ kind }) => kind === 'author').map(({ value }) => value);
  const all = found
    .flatMap(({ follow, coauthors }) => coauthors.map((coauthor) => ({ ...coauthor, with: follow.value })))
    .sort((one, other) => other.papers - one.papers);
  const suggested: CoauthorSuggestion[] = [];
  for (const one of all) {
    if (suggested.length === limit) break;
    if (isFollowed({ ...one, also: [] }) !== 'no') continue;
    if (
      [...muted, ...suggested.map(({ name }) => name)].some((name) => compareNames(name, one.name) !== 'no')
    )
      continue;
    suggested.push(one);
  }
  return suggested;
};
