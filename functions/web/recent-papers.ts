import type { Paper } from '../papers/paper.ts';
import type { Editions } from './editions.ts';
import { makePaperSearch } from './search.ts';
import type { WebServices } from './services.ts';

const DAYS = 28;
const DAY_MS = 86_400_000;
// What a visitor waits for while a fresh process reads; the next search reads on.
const READING_MS = 3000;
// Ten pages of results: whoever has not found it by then types another word.
const READ_HITS = 500;

export type Found = {
  /** Best first. */
  papers: Paper[];
  /** How many papers have all the words; `papers` may be the best of them. */
  total: number;
  /** The first UTC day that was searched. */
  since: string;
};

export type FindRecent = (query: string) => Promise<Found>;

type Services = Pick<WebServices, 'readEdition' | 'getPapers' | 'now'>;

/** Searches the editions of the last four weeks, newest first: a fresh process has read some, and says how many. */
export const makeFindRecent = (services: Services, editions: Editions): FindRecent => {
  let search = makePaperSearch();
  let read = new Set<string>();
  let reading: Promise<string> | null = null;

  const windowOf = (dates: readonly string[]): string[] => {
    const newest = dates[0];
    if (newest === undefined) return [];
    const first = new Date(Date.parse(newest) - (DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
    return dates.filter((date) => date >= first);
  };

  const readOn = async (): Promise<string> => {
    const dates = windowOf(await editions.dates());
    // Days that have left the window stay in memory until there are as many as a week of them.
    if ([...read].filter((date) => !dates.includes(date)).length >= 7) {
      search = makePaperSearch();
      read = new Set();
    }
    const started = services.now().getTime();
    let since = dates[0] ?? services.now().toISOString().slice(0, 10);
    for (const [place, date] of dates.entries()) {
      // The last two days may still grow: today's does, and yesterday's did until a moment ago.
      const isSettled = place > 1;
      if (!isSettled || !read.has(date)) {
        if (place > 0 && services.now().getTime() - started > READING_MS) break;
        const papers = isSettled ? await services.readEdition(date) : (await editions.read(date))?.papers;
        search.add(papers ?? []);
        read.add(date);
      }
      since = date;
    }
    return since;
  };

  return async (query) => {
    reading ??= readOn().finally(() => {
      reading = null;
    });
    const since = await reading;
    const { ids, total } = search.find(query, READ_HITS);
    const papers = new Map((await services.getPapers(ids)).map((paper) => [paper.id, paper]));
    const found = ids.flatMap((id) => papers.get(id) ?? []).filter((paper) => paper.firstSeenAt >= since);
    return { papers: found, total: ids.length < total ? total : found.length, since };
  };
};
