import type { Paper } from '../../papers/paper.ts';
import type { Editions } from '../editions/editions.ts';
import type { WebServices } from '../services.ts';
import { findPapers } from './search.ts';
import type { SearchDays } from './search-days.ts';
import type { Segment } from './search-segment.ts';

const DAYS = 28;
const DAY_MS = 86_400_000;
// What a visitor waits for while a fresh process reads; it reads on meanwhile, and the next search finds more.
const READING_MS = 1500;
/** Days read at the same time. */
const AT_ONCE = 6;
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

type Services = Pick<WebServices, 'getPapers' | 'now' | 'wait' | 'log'>;

const windowOf = (dates: readonly string[]): string[] => {
  const newest = dates[0];
  if (newest === undefined) return [];
  const first = new Date(Date.parse(newest) - (DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  return dates.filter((date) => date >= first);
};

/** Searches the editions of the last four weeks, newest first: a fresh process may have read some, and says how many. */
export const makeFindRecent = (services: Services, editions: Editions, days: SearchDays): FindRecent => {
  /** What has been read in time, without a gap, newest first. */
  const readDays = async (dates: readonly string[]): Promise<(Segment | null)[]> => {
    const read: (Segment | null)[] = [];
    const done = new Set<number>();
    let next = 0;
    let isLate = false;
    const readOn = async () => {
      while (next < dates.length) {
        const place = next;
        next += 1;
        try {
          read[place] = await days.on(dates[place] ?? '');
          done.add(place);
        } catch (error) {
          // The newest one is what a search is about; without an older one it says how far it came.
          if (place === 0 && !isLate) throw error;
          services.log('search-day-unread', { date: dates[place], error: String(error) });
        }
      }
    };
    await Promise.race([Promise.all(Array.from({ length: AT_ONCE }, readOn)), services.wait(READING_MS)]);
    isLate = true;
    let length = 0;
    while (done.has(length)) length += 1;
    return read.slice(0, length);
  };

  return async (query) => {
    const dates = windowOf(await editions.dates());
    const read = await readDays(dates);
    const since = dates[Math.max(read.length - 1, 0)] ?? services.now().toISOString().slice(0, 10);
    const oldestFirst = read.flatMap((segment) => segment ?? []).reverse();
    const { ids, total } = findPapers(oldestFirst, query, READ_HITS);
    const papers = new Map((await services.getPapers(ids)).map((paper) => [paper.id, paper]));
    const found = ids.flatMap((id) => papers.get(id) ?? []).filter((paper) => paper.firstSeenAt >= since);
    return { papers: found, total: ids.length < total ? total : found.length, since };
  };
};
