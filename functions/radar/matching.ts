import { fieldsOf } from '../feeds/fields.ts';
import type { Paper } from '../papers/paper.ts';
import { type AuthorIndex, type AuthorMatch, indexAuthors, matchAuthor } from './author-index.ts';
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
  /** By place: how many papers come before it where levels are equal. */
  ranks: Int32Array;
  /** By place: where it stands in `places` of the radar at hand; of another radar's where it stands elsewhere. */
  slots: Int32Array;
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

/** Newest first; the id settles what is left, so that the order is always the same. */
const newestFirst = (one: Paper, other: Paper): number => {
  if (one.firstSeenAt !== other.firstSeenAt) return one.firstSeenAt < other.firstSeenAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
};

const ranksOf = (papers: readonly Paper[]): Int32Array => {
  const ranks = new Int32Array(papers.length);
  const places = papers.map((_, place) => place);
  places.sort((one, other) => newestFirst(papers[one] as Paper, papers[other] as Paper));
  places.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
};

/** Indexes a window's papers; a paper that is there twice counts once. */
export const indexPapers = (papers: readonly Paper[]): PaperIndex => {
  const distinct = [...new Map(papers.map((paper) => [paper.id, paper])).values()];
  return {
    papers: distinct,
    authors: indexAuthors(distinct),
    keywords: indexKeywords(distinct),
    categories: indexBy(distinct, categoryEntries),
    sources: indexBy(distinct, sourceEntries),
    ranks: ranksOf(distinct),
    slots: new Int32Array(distinct.length),
  };
};

/** The papers that one radar has met so far, and their places; `index.slots` tells which of them stands where. */
type Found = { index: PaperIndex; places: number[]; papers: MatchedPaper[] };

const add = ({ index, places, papers }: Found, place: number, match: Match) => {
  const slot = index.slots[place] as number;
  if (places[slot] === place) {
    papers[slot]?.matches.push(match);
    return;
  }
  index.slots[place] = places.push(place) - 1;
  papers.push({ paper: index.papers[place] as Paper, matches: [match] });
};

const addCertain = (
  found: Found,
  follow: Follow,
  place: number,
  reason: string,
  name: string | null = null,
) => add(found, place, { follow, level: 'certain', matchedName: name, reasons: [reason] });

const addAuthor = (found: Found, follow: Follow) => {
  const byName = matchAuthor(found.index.authors, follow.value, currentKeys(follow));
  if (follow.orcid !== undefined) return addOrcid(found, follow, follow.orcid, byName);
  for (const { place, level, name, reasons } of byName)
    add(found, place, { follow, level, matchedName: name, reasons });
};

/** Who gives the followed ORCID is certain under any name; who gives another is somebody else. */
const addOrcid = (found: Found, follow: Follow, orcid: string, byName: readonly AuthorMatch[]) => {
  const { index } = found;
  const equal = new Map(
    index.authors.byOrcid.get(orcid)?.map(({ place, author: { name } }) => [place, name]),
  );
  for (const [place, name] of equal) addCertain(found, follow, place, 'ORCID match', name);
  for (const { place, level, name, reasons } of byName)
    if (!equal.has(place) && !givesOrcid(index.papers[place], name))
      add(found, place, { follow, level, matchedName: name, reasons });
};

/** Whether all who bear the printed name on a paper give an ORCID, which is then another than the followed one. */
const givesOrcid = (paper: Paper | undefined, printed: string) =>
  paper?.authors.every(({ name, orcid }) => name !== printed || orcid !== null) === true;

const addMatches = (found: Found, follow: Follow) => {
  const { index } = found;
  switch (follow.kind) {
    case 'author':
      return addAuthor(found, follow);
    case 'keyword':
      for (const { place, reasons } of matchKeyword(index.keywords, follow.value))
        add(found, place, { follow, level: 'certain', matchedName: null, reasons });
      return;
    case 'category':
      for (const { place, category } of index.categories.get(foldLabel(follow.value)) ?? [])
        addCertain(found, follow, place, `in ${category}`);
      return;
    case 'source':
      for (const place of index.sources.get(foldLabel(follow.value)) ?? [])
        addCertain(found, follow, place, `announced by ${follow.value}`);
  }
};

const rank: Record<MatchLevel, number> = { certain: 0, likely: 1, possible: 2 };

/** Of matches in order the first is the best. */
const best = ({ matches: [first] }: MatchedPaper): number => (first === undefined ? 0 : rank[first.level]);

const byRank = (one: Match, other: Match) => rank[one.level] - rank[other.level];

/**
 * The papers that concern one radar, each once with all its matches, best first. Touches only the papers that share
 * a key with a follow. Papers come best level first, then newest first.
 */
export const matchRadar = (index: PaperIndex, follows: readonly Follow[]): MatchedPaper[] => {
  const found: Found = { index, places: [], papers: [] };
  for (const follow of follows) addMatches(found, follow);
  const { places, papers } = found;
  for (const { matches } of papers) matches.sort(byRank);
  const paperAt = (place: number) => papers[index.slots[place] as number] as MatchedPaper;
  const inOrder = (one: number, other: number) =>
    best(paperAt(one)) - best(paperAt(other)) ||
    (index.ranks[one] as number) - (index.ranks[other] as number);
  return places.sort(inOrder).map(paperAt);
};
