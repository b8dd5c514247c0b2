import { createHash } from 'node:crypto';
import { compareNames } from '../authors/compatibility.ts';
import { mergePapers, preprintDoi, preprintServer } from './merge.ts';
import type { Paper, PaperPart } from './paper.ts';
import { foldTitle, isSpecificTitle } from './title.ts';

const dayMs = 86_400_000;
/** 18 months. */
const longestApartMs = 549 * dayMs;

type Side = 'preprint' | 'journal';

/** Which of the two it is; null where it is known as both already, or as neither. */
const sideOf = ({ identifiers: { arxiv, doi }, venue, announcements }: Paper): Side | null => {
  const published = announcements.some(({ kind }) => kind === 'published');
  const isPreprint =
    arxiv !== null ||
    (doi !== null && preprintDoi.test(doi)) ||
    (venue !== null && preprintServer.test(venue)) ||
    announcements.some(({ kind }) => kind !== 'published');
  const isJournal = published || (doi !== null && !preprintDoi.test(doi));
  return isPreprint === isJournal ? null : isPreprint ? 'preprint' : 'journal';
};

/**
 * The key under which a paper meets others of its title: `title:` with a hash. Null where the title or its authors say
 * too little, or where it is not just a preprint or just a journal's.
 */
export const titleKey = (paper: Paper): string | null => {
  if (paper.authors.length === 0 || sideOf(paper) === null) return null;
  return keyOfTitle(paper.title);
};

/** What `titleKey` is, where the paper has one. */
export const keyOfTitle = (title: string): string | null =>
  isSpecificTitle(title)
    ? `title:${createHash('sha256').update(foldTitle(title)).digest('base64url').slice(0, 22)}`
    : null;

/**
 * Whether the two are probably a preprint and its journal version: the same title, compatible first authors, and not
 * more than 18 months between them. The same whichever comes first.
 */
export const isLikelyPair = (one: PaperPart, other: PaperPart): boolean => {
  const [a, b] = [one.paper, other.paper];
  const sides = [sideOf(a), sideOf(b)];
  return (
    sides.includes('preprint') &&
    sides.includes('journal') &&
    isSpecificTitle(a.title) &&
    foldTitle(a.title) === foldTitle(b.title) &&
    !contradict(a, b) &&
    !areApart(one, other) &&
    betweenMs(a, b) <= longestApartMs &&
    sameFirstAuthor(a, b)
  );
};

/** How long lies between their first dates, in milliseconds. */
export const betweenMs = (one: Paper, other: Paper): number => Math.abs(firstDate(one) - firstDate(other));

/** A new version of an old preprint bears the date of the version; the arXiv id keeps the month of the first. */
const firstDate = ({ publishedAt, firstSeenAt, identifiers: { arxiv } }: Paper): number => {
  const dated = Date.parse(publishedAt ?? firstSeenAt);
  const [, year, month] = /^(?:[a-z-]+(?:\.[a-z]{2})?\/)?(\d\d)(\d\d)/i.exec(arxiv ?? '') ?? [];
  if (year === undefined || month === undefined) return dated;
  const century = Number(year) > 90 ? 1900 : 2000;
  const endOfMonth = Date.UTC(century + Number(year), Number(month), 1);
  return Math.min(dated, endOfMonth);
};

const sameFirstAuthor = ({ authors: [one] }: Paper, { authors: [other] }: Paper): boolean => {
  if (one === undefined || other === undefined) return false;
  if (one.orcid !== null && other.orcid !== null) return one.orcid === other.orcid;
  return compareNames(one.name, other.name) !== 'no';
};

/** Whether their identifiers say that they are two works: two journal versions, two arXiv papers, two of PubMed's. */
export const contradict = (one: Paper, other: Paper): boolean => {
  const differ = (left: string | null, right: string | null) =>
    left !== null && right !== null && left !== right;
  const journalDoi = ({ identifiers: { doi } }: Paper) =>
    doi === null || preprintDoi.test(doi) ? null : doi;
  return (
    differ(one.identifiers.arxiv, other.identifiers.arxiv) ||
    differ(one.identifiers.pmid, other.identifiers.pmid) ||
    differ(journalDoi(one), journalDoi(other))
  );
};

/** Whether an operator said so of either. */
export const areApart = (one: PaperPart, other: PaperPart): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([left, right]) => left?.paper.apart?.some((key) => right?.keys.includes(key)));

/** The parts of a stored paper: itself, where it is not one of probable grounds. */
export const partsOf = ({ paper, keys }: PaperPart): PaperPart[] => paper.likely ?? [{ paper, keys }];

/** Several parts as the one paper that they are shown as: its id and its edition are those of the one seen first. */
export const composeParts = (parts: readonly PaperPart[]): Paper => {
  const [first, ...rest] = [...parts].sort((a, b) => bySeniority(a.paper, b.paper));
  if (first === undefined) throw new Error('A paper has at least one part');
  if (rest.length === 0) return first.paper;
  const { apart: _, ...merged } = rest.reduce((paper, part) => mergePapers(paper, part.paper), first.paper);
  return { ...merged, likely: [first, ...rest] };
};

/** The one seen first before the others; the id decides between equals. */
export const bySeniority = (a: Paper, b: Paper): number => {
  const rank = ({ firstSeenAt, id }: Paper) => firstSeenAt + id;
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
};
