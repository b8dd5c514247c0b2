import type { SourceState } from '../feeds/source.ts';
import { arrangeEdition, type Edition } from './edition.ts';
import type { WebServices } from './services.ts';

// Arranging 5,000 papers takes longer than showing 50 of them. Ten seconds are short enough that nobody who has just
// ingested something wonders where it is.
const KEPT_MS = 10_000;
const KEPT_EDITIONS = 8;
const LISTED_EDITIONS = 400;
// Briefings in other languages reach readers by mail; the public page is in English.
const LANGUAGE = 'en';

export type Editions = {
  /** The papers of one UTC day; null for a day that has none. */
  read(date: string): Promise<Edition | null>;
  /** Days that have an edition, newest first. */
  dates(): Promise<string[]>;
  sourceStates(): Promise<SourceState[]>;
};

/** Keeps what `read` gave for some seconds; callers who come meanwhile share one reading. */
const makeKept = <Value>(read: (key: string) => Promise<Value>, now: () => Date, size: number) => {
  const kept = new Map<string, { until: number; value: Promise<Value> }>();
  return (key: string): Promise<Value> => {
    const at = now().getTime();
    const known = kept.get(key);
    // Compared both ways: a clock that is set back must not keep an edition for ever.
    if (known && known.until > at && known.until <= at + KEPT_MS) return known.value;
    kept.delete(key);
    for (const oldest of kept.keys()) {
      if (kept.size < size) break;
      kept.delete(oldest);
    }
    const value = read(key);
    kept.set(key, { until: at + KEPT_MS, value });
    value.catch(() => kept.delete(key));
    return value;
  };
};

type Services = Pick<
  WebServices,
  'readEdition' | 'listEditions' | 'briefings' | 'catalogue' | 'sourceStates' | 'now'
>;

/** The editions as the pages read them. */
export const makeEditions = (services: Services): Editions => {
  const readEdition = async (date: string): Promise<Edition | null> => {
    const [papers, briefing] = await Promise.all([
      services.readEdition(date),
      services.briefings.get(date, LANGUAGE),
    ]);
    return papers.length === 0 ? null : arrangeEdition(date, papers, briefing, services.catalogue);
  };
  const edition = makeKept(readEdition, services.now, KEPT_EDITIONS);
  const dates = makeKept(() => services.listEditions(LISTED_EDITIONS), services.now, 1);
  const states = makeKept(() => services.sourceStates.list(), services.now, 1);
  return { read: edition, dates: () => dates('all'), sourceStates: () => states('all') };
};
