import type { Match } from '../radar/match.ts';
import type { MatchedPaper } from '../radar/matching.ts';
import { followedName } from './reason.ts';

const maxPerhaps = 5;

/** What one digest says, in order; each paper is in one list only. */
export type DigestContent = {
  /** Certainly or likely by people the reader follows. */
  byPeople: MatchedPaper[];
  /** Keywords, categories, sources. */
  byTopic: MatchedPaper[];
  /** Only possibly by people the reader follows: folded away, never in the subject. */
  perhaps: MatchedPaper[];
  /** How many of the uncertain ones were left out. */
  perhapsLeftOut: number;
  /** Followed people behind `byPeople`, each once. */
  people: string[];
};

const isByPerson = (match: Match) => match.follow.kind === 'author' && match.level !== 'possible';
const isTopic = (match: Match) => match.follow.kind !== 'author';
const isPossible = (match: Match) => match.follow.kind === 'author' && match.level === 'possible';

const keeping = (papers: MatchedPaper[], ...kinds: ((match: Match) => boolean)[]): MatchedPaper[] =>
  papers.map(({ paper, matches }) => ({ paper, matches: kinds.flatMap((kind) => matches.filter(kind)) }));

/** Sorts matched papers into the digest's parts; within a part they keep their order. */
export const selectContent = (matched: MatchedPaper[]): DigestContent => {
  const byPeople = matched.filter(({ matches }) => matches.some(isByPerson));
  const others = matched.filter(({ matches }) => !matches.some(isByPerson));
  const byTopic = others.filter(({ matches }) => matches.some(isTopic));
  const perhaps = others.filter(({ matches }) => !matches.some(isTopic) && matches.some(isPossible));
  const people = byPeople.flatMap(({ matches }) => matches.filter(isByPerson).map(followedName));
  return {
    byPeople: keeping(byPeople, isByPerson, isTopic),
    byTopic: keeping(byTopic, isTopic),
    perhaps: keeping(perhaps.slice(0, maxPerhaps), isPossible),
    perhapsLeftOut: Math.max(0, perhaps.length - maxPerhaps),
    people: [...new Set(people)],
  };
};

export const isEmpty = (content: DigestContent): boolean =>
  content.byPeople.length + content.byTopic.length + content.perhaps.length === 0;
