import { createHash } from 'node:crypto';
import type { Briefing } from '../../briefings/briefing.ts';
import type { SourceState } from '../../feeds/sources/source.ts';
import type { Paper } from '../../papers/paper.ts';
import type { WebServices } from '../services.ts';
import { arrangeEdition, type Edition } from './edition.ts';

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

/** What of an edition can change: each announcement is merged into its paper, and the briefing is compiled anew. */
const contentOf = (papers: readonly Paper[], briefing: Briefing | null): string => {
  const hash = createHash('sha256').update(briefing?.compiledAt ?? '');
  for (const { id, announcements, authors, abstract, title } of papers)
    hash.update(JSON.stringify([id, announcements.length, authors.length, abstract?.length, title]));
  return hash.digest('base64url');
};

/** The editions as the pages read them. */
export const makeEditions = (services: Services): Editions => {
  const arranged = new Map<string, { content: string; edition: Edition }>();

  const readEdition = async (date: string): Promise<Edition | null> => {
    const [papers, briefing] = await Promise.all([
      services.readEdition(date),
      services.briefings.get(date, LANGUAGE),
    ]);
    if (papers.length === 0) return null;
    // The indexes of authors and words take seconds to make: they live as long as the edition does not change.
    const content = contentOf(papers, briefing);
    const known = arranged.get(date);
    arranged.delete(date);
    for (const oldest of arranged.keys()) {
      if (arranged.size < KEPT_EDITIONS) break;
      arranged.delete(oldest);
    }
    const edition =
      known?.content === content ? known.edition : arrangeEdition(date, papers, briefing, services.catalogue);
    arranged.set(date, { content, edition });
    return edition;
  };
  const edition = makeKept(readEdition, services.now, KEPT_EDITIONS);
  const dates = makeKept(() => services.listEditions(LISTED_EDITIONS), services.now, 1);
  const states = makeKept(() => services.sourceStates.list(), services.now, 1);
  return { read: edition, dates: () => dates('all'), sourceStates: () => states('all') };
};
