import { compareNames } from '../authors/compatibility.ts';
import { authorKeys } from '../authors/keys.ts';
import type { Paper } from '../papers/paper.ts';
import type { Edition } from './edition.ts';
import type { Filters } from './filters.ts';
import { fold, slug } from './fold.ts';
import { shuffle } from './shuffle.ts';

export const PAGE_SIZE = 50;

/** Ids of the papers that somebody of this name may have written; `wanted` may be an author key, too. */
const papersBy = (edition: Edition, wanted: string): Set<string> => {
  const byKey = edition.byAuthorKey.get(wanted) ?? [];
  const folded = fold(wanted);
  const isMeant = (name: string) => fold(name) === folded || compareNames(wanted, name) !== 'no';
  const candidates = authorKeys(wanted).flatMap((key) => edition.byAuthorKey.get(key) ?? []);
  const named = candidates.filter((paper) => paper.authors.some(({ name }) => isMeant(name)));
  const groups = edition.papers.filter((paper) =>
    paper.authors.some(({ group, name }) => group && fold(name) === folded),
  );
  return new Set([...byKey, ...named, ...groups].map(({ id }) => id));
};

const searchable = (paper: Paper): string =>
  fold([paper.title, paper.abstract ?? '', ...paper.authors.map(({ name }) => name)].join('\n'));

/** The edition's papers that pass the filters, in the order in which they are shown. */
export const selectPapers = (edition: Edition, filters: Filters): readonly Paper[] => {
  const { authors, sources, field, q } = filters;
  let papers = edition.papers;
  if (authors.length > 0) {
    const ids = new Set(authors.flatMap((author) => [...papersBy(edition, author)]));
    papers = papers.filter(({ id }) => ids.has(id));
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
    const words = fold(q).split(/\s+/);
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
