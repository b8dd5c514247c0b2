import type { Edition } from '../editions/edition.ts';
import type { Editions } from '../editions/editions.ts';
import type { WebServices } from '../services.ts';
import { indexPapers, packSegment, type Segment, segmentForm, unpackSegment } from './search-segment.ts';

const DAY_MS = 86_400_000;
// What was being read at midnight is in the table long before.
const SETTLING_MS = 3_600_000;
// Four weeks, and some days that papers looked at were first seen on.
const KEPT_DAYS = 40;

/** The search indexes of editions. */
export type SearchDays = {
  of(edition: Edition): Promise<Segment>;
  /** Null for a day that has no papers. */
  on(date: string): Promise<Segment | null>;
};

type Services = Pick<WebServices, 'readEdition' | 'searchIndexes' | 'now' | 'wait' | 'log'>;

/** Makes the index of a day anew that was kept already: its papers are others by now. */
export const renewSearchIndex = async (
  date: string,
  { readEdition, searchIndexes, now, wait }: Omit<Services, 'log'>,
): Promise<void> => {
  if ((await searchIndexes.get(date, segmentForm)) === null) return;
  const segment = await indexPapers(await readEdition(date), () => wait(0));
  await searchIndexes.put(date, segmentForm, packSegment(segment), now());
};

/**
 * A day that is over is indexed once: by whoever first searches it, for every process after that. A day that still
 * grows is indexed again when it has.
 */
export const makeSearchDays = (services: Services, editions: Editions): SearchDays => {
  const pause = () => services.wait(0);
  const ofEditions = new WeakMap<Edition, Promise<Segment>>();
  const kept = new Map<string, Promise<Segment | null>>();

  const of = (edition: Edition): Promise<Segment> => {
    const known = ofEditions.get(edition) ?? indexPapers(edition.papers, pause);
    ofEditions.set(edition, known);
    return known;
  };

  const stored = async (date: string): Promise<Segment | null> => {
    try {
      const bytes = await services.searchIndexes.get(date, segmentForm);
      return bytes && unpackSegment(bytes);
    } catch (error) {
      // Half of it may be another process's: it is made anew.
      services.log('search-index-unread', { date, error: String(error) });
      return null;
    }
  };

  const settled = async (date: string): Promise<Segment | null> => {
    const known = await stored(date);
    if (known) return known;
    const papers = await services.readEdition(date);
    if (papers.length === 0) return null;
    const segment = await indexPapers(papers, pause);
    await services.searchIndexes
      .put(date, segmentForm, packSegment(segment), services.now())
      .catch((error) => services.log('search-index-unkept', { date, error: String(error) }));
    return segment;
  };

  const on = async (date: string): Promise<Segment | null> => {
    const isOver = services.now().getTime() > Date.parse(date) + DAY_MS + SETTLING_MS;
    if (!isOver) {
      const edition = await editions.read(date);
      return edition && of(edition);
    }
    const known = kept.get(date) ?? settled(date);
    kept.delete(date);
    for (const oldest of kept.keys()) {
      if (kept.size < KEPT_DAYS) break;
      kept.delete(oldest);
    }
    kept.set(date, known);
    known.catch(() => kept.delete(date));
    return known;
  };

  return { of, on };
};
