import { HTTPException } from 'hono/http-exception';
import type { Paper } from '../../papers/paper.ts';
import type { FindRecent } from '../search/recent-papers.ts';
import { findPapers } from '../search/search.ts';
import type { SearchDays } from '../search/search-days.ts';
import type { WebServices } from '../services.ts';
import { arrangeFound, type Edition } from './edition.ts';
import type { Editions } from './editions.ts';
import type { Filters } from './filters.ts';
import { type PaperPage, pageOf, selectPapers } from './select-papers.ts';

/** What an address of the list shows. */
export type Shown = {
  /** The edition that the page is about. */
  edition: Edition;
  /** What the filters choose from: the edition, or what a search found in the recent ones. */
  among: Edition;
  selection: PaperPage;
  /** For a search in the recent editions: from which day on, and how many papers have its words. */
  searched: { since: string; total: number } | null;
};

export type Show = (filters: Filters, pageSize?: number) => Promise<Shown | null>;

/** Null as long as there is no edition. Throws a 404 for a day that has none. */
export const makeShow = (
  editions: Editions,
  days: SearchDays,
  findRecent: FindRecent,
  { catalogue }: Pick<WebServices, 'catalogue'>,
): Show => {
  const findIn = async (edition: Edition, q: string): Promise<Paper[]> => {
    const segment = await days.on(edition.date);
    const { ids } = segment ? findPapers([segment], q, edition.papers.length) : { ids: [] };
    return ids.flatMap((id) => edition.papers[(edition.numbers.get(id) ?? 0) - 1] ?? []);
  };

  return async (filters, pageSize) => {
    const date = filters.date ?? (await editions.dates())[0];
    const edition = date ? await editions.read(date) : null;
    if (!edition && filters.date)
      throw new HTTPException(404, { message: 'There is no edition of that day.' });
    if (!edition) return null;
    // A day in the address keeps the search to that day.
    if (filters.q === '' || filters.date !== null) {
      const found = filters.q === '' ? edition.papers : await findIn(edition, filters.q);
      const selection = pageOf(selectPapers(edition, filters, found), filters.page, pageSize);
      return { edition, among: edition, selection, searched: null };
    }
    const { papers, total, since } = await findRecent(filters.q);
    const among = arrangeFound(edition.date, papers, catalogue);
    const selection = pageOf(selectPapers(among, filters), filters.page, pageSize);
    return { edition, among, selection, searched: { since, total } };
  };
};
