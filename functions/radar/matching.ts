import { fieldsOf } from '../feeds/fields.ts';
import type { Paper } from '../papers/paper.ts';
import { type AuthorIndex, indexAuthors, matchAuthor } from './author-index.ts';
import { currentKeys, type Follow } from './follow.ts';
import { indexKeywords, type KeywordIndex, matchKeyword } from './keyword-index.ts';
import type { Match, MatchLevel } from './match.ts';
import { foldText } from './words.ts';

export type MatchedPaper = { paper: Paper; matches: Match[] };

/** A window's papers, indexed once for any number of radars: the small side of a broadcast join. */
export type PaperIndex = {
  papers: readonly Paper[];
  authors: AuthorIndex;
  keywords: KeywordIndex;
  /** By folded category, and by the archive before its dot. */
  categories: ReadonlyMap<string, readonly { place: number; category: string }[]>;
  /** By folded source id. */
  sources: ReadonlyMap<string, readonly number[]>;
};

const indexBy = <T>(
  papers: readonly Paper[],
  entriesOf: (paper: Paper, place: number) => Iterable<[string, T]>,
) => {
  const index = new Map<string, T[]>();
  papers.forEach((paper, place) => {
    for (const [key, entry] of entriesOf(paper, place)) {
      const entries = index.get(key);
      if (entries === undefined) index.set(key, [entry]);
      else entries.push(entry);
    }
  });
  return index;
};

const foldLabel = (label: string) => foldText(label).replace(/\s+/g, ' ').trim();

/** `cs.LG` is found under itself, its archive `cs` and its field `Computer science`, the paper once under each. */
const categoryEntries = (paper: Paper, place: number) => {
  const entries = new Map<string, { place: number; category: string }>();
  for (const category of paper.categories) {
    const folded = foldLabel(category);
    const dot = folded.indexOf('.');
    for (const key of dot > 0 ? [folded, folded.slice(0, dot)] : [folded])
      if (!entries.has(key)) entries.set(key, { place, category });
  }
  for (const field of fieldsOf(paper)) {
    const folded = foldLabel(field);
    if (!entries.has(folded)) entries.set(folded, { place, category: field });
  }
  return entries;
};

const sourceEntries = (paper: Paper, place: number) =>
  new Map(paper.announcements.map(({ source }) => [foldLabel(source), place] as const));

/** Indexes a window's papers; a paper that is there twice counts once. */
export const indexPapers = (papers: readonly Paper[]): PaperIndex => {
  const distinct = [...new Map(papers.map((paper) => [paper.id, paper])).values()];
  return {
    papers: distinct,
    authors: indexAuthors(distinct),
    keywords: indexKeywords(distinct),
    categories: indexBy(distinct, categoryEntries),
    sources: indexBy(distinct, sourceEntries),
  };
};

type Found = { place: number; match: Match };

/** Who gives the followed ORCID is certain under any name; who gives another is somebody else. */
const matchAuthorFollow = (index: PaperIndex, follow: Follow): Found[] => {
  const { orcid } = follow;
  const equal = orcid === undefined ? [] : (index.authors.byOrcid.get(orcid) ?? []);
  const certain = new Map(
    equal.map(({ place, author: { name } }): [number, Match] => [
      place,
      { follow, level: 'certain', matchedName: name, reasons: ['ORCID match'] },
    ]),
  );
  const isOther = (place: number, printed: string) =>
    orcid !== undefined &&
    index.papers[place]?.authors.every(({ name, orcid: own }) => name !== printed || own !== null) === true;
  const byName = matchAuthor(index.authors, follow.value, currentKeys(follow))
    .filter(({ place, name }) => !certain.has(place) && !isOther(place, name))
    .map(
      ({ place, level, name, reason }): Found => ({
        place,
        match: { follow, level, matchedName: name, reasons: [reason] },
      }),
    );
  return [...[...certain].map(([place, match]) => ({ place, match })), ...byName];
};

const matchFollow = (index: PaperIndex, follow: Follow): Found[] => {
  const certain = (place: number, reasons: string[]): Found => ({
    place,
    match: { follow, level: 'certain', matchedName: null, reasons },
  });
  switch (follow.kind) {
    case 'author':
      return matchAuthorFollow(index, follow);
    case 'keyword':
      return matchKeyword(index.keywords, follow.value).map(({ place, reasons }) =>
        certain(place, [...reasons]),
      );
    case 'category':
      return (index.categories.get(foldLabel(follow.value)) ?? []).map(({ place, category }) =>
        certain(place, [`in ${category}`]),
      );
    case 'source':
      return (index.sources.get(foldLabel(follow.value)) ?? []).map((place) =>
        certain(place, [`announced by ${follow.value}`]),
      );
  }
};

const rank: Record<MatchLevel, number> = { certain: 0, likely: 1, possible: 2 };

/** Best level first, then newest; the id settles what is left, so that the order is always the same. */
const inOrder = (one: MatchedPaper, other: MatchedPaper): number => {
  const best = ({ matches }: MatchedPaper) => Math.min(...matches.map(({ level }) => rank[level]));
  const byLevel = best(one) - best(other);
  if (byLevel !== 0) return byLevel;
  const [first, second] = [one.paper, other.paper];
  if (first.firstSeenAt !== second.firstSeenAt) return first.firstSeenAt < second.firstSeenAt ? 1 : -1;
  return first.id < second.id ? -1 : 1;
};

/**
 * The papers that concern one radar, each once with all its matches, best first. Touches only the papers that share
 * a key with a follow. Papers come best level first, then newest first.
 */
export const matchRadar = (index: PaperIndex, follows: readonly Follow[]): MatchedPaper[] => {
  const matched = new Map<number, Match[]>();
  for (const follow of follows)
    for (const { place, match } of matchFollow(index, follow)) {
      const matches = matched.get(place);
      if (matches === undefined) matched.set(place, [match]);
      else matches.push(match);
    }
  return [...matched]
    .map(([place, matches]) => ({
      paper: index.papers[place] as Paper,
      matches: matches.sort((one, other) => rank[one.level] - rank[other.level]),
    }))
    .sort(inOrder);
};
