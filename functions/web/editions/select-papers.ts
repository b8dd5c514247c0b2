import type { Paper } from '../../papers/paper.ts';
import { matchAuthor } from '../../radar/author-index.ts';
import { slug } from '../slug.ts';
import type { Edition } from './edition.ts';
import type { Filters } from './filters.ts';
import { kindOf } from './paper-label.ts';
import { shuffle } from './shuffle.ts';

const PAGE_SIZE = 50;

/** Places of the papers that somebody of this name may have written; `wanted` may be an author key, too. */
const placesOf = (edition: Edition, wanted: string): number[] => {
  const byName = matchAuthor(edition.authors(), wanted).map(({ place }) => place);
  const byKey = wanted.includes('|') ? (edition.authorKeys().get(wanted) ?? []) : [];
  const places = [...byName, ...byKey];
  if (places.length > 0) return places;
  // A name that nothing can be made of still finds itself.
  return edition.papers.flatMap(({ authors }, place) =>
    authors.some(({ name }) => name === wanted) ? [place] : [],
  );
};

/**
 * The edition's papers that pass the filters, in the order in which they are shown. The words of a search are no
 * filter here: `found` has the papers that it found, best first.
 */
export const selectPapers = (
  edition: Edition,
  filters: Filters,
  found: readonly Paper[] = edition.papers,
): readonly Paper[] => {
  const { authors, sources, field, announcement } = filters;
  let papers = found;
  if (authors.length > 0) {
    const wanted = new Set(
      authors.flatMap((author) => placesOf(edition, author)).map((place) => edition.papers[place]),
    );
    papers = papers.filter((paper) => wanted.has(paper));
  }
  if (sources.length > 0) {
    papers = papers.filter(({ announcements }) =>
      announcements.some(({ source }) => sources.includes(source)),
    );
  }
  if (field !== null) {
    const wanted = slug(field);
    const names = new Set(edition.fields.filter(({ id }) => id === wanted).map(({ name }) => name));
    papers = papers.filter((paper) => edition.fieldsOf(paper).some((name) => names.has(name)));
  }
  if (announcement !== null) papers = papers.filter((paper) => kindOf(paper) === announcement);
  if (filters.shuffle === null) return papers;
  return shuffle(papers, (paper) => edition.fieldsOf(paper)[0] ?? '', filters.shuffle);
};

export type PaperPage = {
  papers: readonly Paper[];
  total: number;
  page: number;
  pages: number;
  first: number;
};

/** One page of the selection; a page past the end is the last one. */
export const pageOf = (papers: readonly Paper[], wanted: number, size = PAGE_SIZE): PaperPage => {
  const pages = Math.max(1, Math.ceil(papers.length / size));
  const page = Math.min(wanted, pages);
  const first = (page - 1) * size;
  return { papers: papers.slice(first, first + size), total: papers.length, page, pages, first: first + 1 };
};
