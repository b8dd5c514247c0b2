import type { Match } from '../radar/match.ts';
import type { MatchedPaper } from '../radar/matching.ts';
import { personOf } from './reason.ts';

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
  /** One match of each followed person behind `byPeople`. */
  people: Match[];
};

const isByPerson = (match: Match) => match.follow.kind === 'author' && match.level !== 'possible';
const isTopic = (match: Match) => match.follow.kind !== 'author';
const isPossible = (match: Match) => match.follow.kind === 'author' && match.level === 'possible';

/** With its matches of these kinds, one kind after the other. */
const keeping = (matched: MatchedPaper, ...kinds: ((match: Match) => boolean)[]): MatchedPaper =>
  // Most have one match only, and are as they should be.
  matched.matches.length === 1
    ? matched
    : { paper: matched.paper, matches: kinds.flatMap((kind) => matched.matches.filter(kind)) };

/** Sorts matched papers into the digest's parts; within a part they keep their order. */
export const selectContent = (matched: MatchedPaper[]): DigestContent => {
  const content: DigestContent = { byPeople: [], byTopic: [], perhaps: [], perhapsLeftOut: 0, people: [] };
  const named = new Set<string>();
  for (const each of matched) {
    const { matches } = each;
    if (matches.some(isByPerson)) {
      content.byPeople.push(keeping(each, isByPerson, isTopic));
      for (const match of matches) {
        if (!isByPerson(match)) continue;
        // Somebody may be followed by name and by ORCID iD.
        const person = personOf(match);
        if (named.has(person)) continue;
        named.add(person);
        content.people.push(match);
      }
    } else if (matches.some(isTopic)) content.byTopic.push(keeping(each, isTopic));
    else if (content.perhaps.length < maxPerhaps) content.perhaps.push(keeping(each, isPossible));
    else content.perhapsLeftOut += 1;
  }
  return content;
};

export const isEmpty = (content: DigestContent): boolean =>
  content.byPeople.length + content.byTopic.length + content.perhaps.length === 0;
