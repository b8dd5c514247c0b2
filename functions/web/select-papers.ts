import type { Paper } from '../papers/paper.ts';
import { matchAuthor, placesUnderKey } from '../radar/author-index.ts';
import { foldText } from '../radar/words.ts';
import type { Edition } from './edition.ts';
import type { Filters } from './filters.ts';
import { shuffle } from './shuffle.ts';
import { slug } from './slug.ts';

const PAGE_SIZE = 50;

/** Places of the papers that somebody of this name may have written; `wanted` may be an author key, too. */
const placesOf = (edition: Edition, wanted: string): number[] => {
  const byName = matchAuthor(edition.authors(), wanted).map(({ place }) => place);
  const places = [...byName, ...placesUnderKey(edition.authors(), wanted)];
  if (places.length > 0) return places;
  // A name that nothing can be made of still finds itself.
  return edition.papers.flatMap(({ authors }, place) =>
    authors.some(({ name }) => name === wanted) ? [place] : [],
  );
};

const searchable = (paper: Paper): string =>
  foldText([paper.title, paper.abstract ?? '', ...paper.authors.map(({ name }) => name)].join('\n'));

/** The edition's papers that pass the filters, in the order in which they are shown. */
export const selectPapers = (edition: Edition, filters: Filters): readonly Paper[] => {
  const { authors, sources, field, q } = filters;
  let papers = edition.papers;
  if (authors.length > 0) {
    const places = new Set(authors.flatMap((author) => placesOf(edition, author)));
    papers = papers.filter((_, place) => places.has(place));
  }
  if (sources.length > 0) {
    papers = papers.filter(({ announcements }) =>
      announcements.some(({ source }) => sources.includes(source)),
    );
  }
  if (field !== null) {
    const wanted = slug(field);
    papers = papers.filter((paper) => edition.fieldsOf(paper).some((name) => slug(name) === wanted));
  }
  if (q !== '') {
    const words = foldText(q).split(/\s+/);
    papers = papers.filter((paper) => {
      const text = searchable(paper);
      return words.every((word) => text.includes(word));
    });
  }
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
