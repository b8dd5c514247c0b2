import { fieldsOf } from '../feeds/sources/fields.ts';
import type { Paper } from '../papers/paper.ts';
import { type AuthorIndex, type AuthorMatch, indexAuthors, matchAuthor } from './author-index.ts';
import { currentKeys, type Follow } from './follow.ts';
import { indexKeywords, type KeywordIndex, matchKeyword } from './keyword-index.ts';
import type { Match, MatchLevel } from './match.ts';
import { foldText } from './words.ts';

export type MatchedPaper = { paper: Paper; matches: Match[] };

/** A window's papers, indexed once for any number of radars: the small side of a broadcast join. */
export type PaperIndex = {
  /** Newest first: a paper's place is its rank where levels are equal. */
  papers: readonly Paper[];
  authors: AuthorIndex;
  keywords: KeywordIndex;
  /** By folded category, and by the archive before its dot. */
  categories: ReadonlyMap<string, readonly { place: number; category: string }[]>;
  /** By folded source id. */
  sources: ReadonlyMap<string, readonly number[]>;
  /** By place: where a paper stands among those that the radar at hand has met; anything where it has not. */
  slots: Int32Array;
  /** The other way round: the places of the papers that the radar at hand has met, in order of meeting. */
  met: Int32Array;
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

/** Indexes a window's papers; a paper that is there twice counts once. */
export const indexPapers = (papers: readonly Paper[]): PaperIndex => {
  const distinct = [...new Map(papers.map((paper) => [paper.id, paper])).values()].sort(newestFirst);
  return {
    papers: distinct,
    authors: indexAuthors(distinct),
    keywords: indexKeywords(distinct),
    categories: indexBy(distinct, categoryEntries),
    sources: indexBy(distinct, sourceEntries),
    slots: new Int32Array(distinct.length),
    met: new Int32Array(distinct.length),
  };
};

/** The papers that one radar has met so far, in order of meeting. */
type Found = { index: PaperIndex; papers: MatchedPaper[] };

const add = ({ index: { slots, met, papers: all }, papers }: Found, place: number, match: Match) => {
  const slot = slots[place] as number;
  if (slot < papers.length && met[slot] === place) {
    papers[slot]?.matches.push(match);
    return;
  }
  slots[place] = papers.length;
  met[papers.length] = place;
  papers.push({ paper: all[place] as Paper, matches: [match] });
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

const byRank = (one: Match, other: Match) => rank[one.level] - rank[other.level];

/** Best level first, then newest first. A radar meets few papers: any other way makes more garbage than all matches. */
const sortFew = ({ index: { slots, met }, papers }: Found): MatchedPaper[] => {
  const size = slots.length;
  for (let slot = 0; slot < papers.length; slot += 1) {
    const paper = papers[slot] as MatchedPaper;
    const key = rank[(paper.matches[0] as Match).level] * size + (met[slot] as number);
    let at = slot;
    for (; at > 0 && (met[at - 1] as number) > key; at -= 1) {
      met[at] = met[at - 1] as number;
      papers[at] = papers[at - 1] as MatchedPaper;
    }
    met[at] = key;
    papers[at] = paper;
  }
  return papers;
};

const sortMany = ({ index: { slots, met }, papers }: Found): MatchedPaper[] => {
  const size = slots.length;
  papers.forEach(({ matches: [best] }, slot) => {
    met[slot] = rank[(best as Match).level] * size + (met[slot] as number);
  });
  const order = met.subarray(0, papers.length).sort();
  return papers.map((_, at) => papers[slots[(order[at] as number) % size] as number] as MatchedPaper);
};

/** As many as take no longer to sort by moving each to its place. */
const few = 32;

const inOrder = (found: Found) => (found.papers.length > few ? sortMany(found) : sortFew(found));

/**
 * The papers that concern one radar, each once with all its matches, best first. Touches only the papers that share
 * a key with a follow. Papers come best level first, then newest first.
 */
export const matchRadar = (index: PaperIndex, follows: readonly Follow[]): MatchedPaper[] => {
  const found: Found = { index, papers: [] };
  for (const follow of follows) addMatches(found, follow);
  for (const { matches } of found.papers) if (matches.length > 1) matches.sort(byRank);
  return inOrder(found);
};
