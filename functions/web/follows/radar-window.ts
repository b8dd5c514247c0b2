import { indexPapers, type PaperIndex } from '../../radar/matching.ts';
import type { WebServices } from '../services.ts';

export const WINDOW_DAYS = 30;
const DAY = 86_400_000;
// What was first seen on a day that has ended changes only by merges; today's papers arrive by the hour.
const PAST_KEPT_MS = 6 * 3_600_000;
const TODAY_KEPT_MS = 60_000;
// Of the newest days: some 150 MB once indexed. arXiv as a whole announces about 30,000 a month.
const MAX_PAPERS = 40_000;
/** A page rather comes without numbers than late; they are there when it is loaded again. */
const PATIENCE_MS = 2_000;

/** The papers of the last 30 days, one index a day, newest first: what pages about a radar count in. */
export type RadarWindow = {
  indexes(): Promise<PaperIndex[]>;
  /** Null while they are being read for the first time. */
  soon(): Promise<PaperIndex[] | null>;
};

type Services = Pick<WebServices, 'readEdition' | 'listEditions' | 'now' | 'wait'>;

export const makeRadarWindow = ({ readEdition, listEditions, now, wait }: Services): RadarWindow => {
  const kept = new Map<string, { until: number; index: Promise<PaperIndex> }>();
  let reading: Promise<PaperIndex[]> | null = null;

  const dayIndex = (date: string, at: number): Promise<PaperIndex> => {
    const known = kept.get(date);
    if (known && known.until > at) return known.index;
    const isToday = date === new Date(at).toISOString().slice(0, 10);
    const index = readEdition(date).then(indexPapers);
    kept.set(date, { until: at + (isToday ? TODAY_KEPT_MS : PAST_KEPT_MS), index });
    index.catch(() => kept.delete(date));
    return index;
  };

  const read = async (): Promise<PaperIndex[]> => {
    const at = now().getTime();
    const first = new Date(at - WINDOW_DAYS * DAY).toISOString().slice(0, 10);
    const dates = (await listEditions(WINDOW_DAYS + 2)).filter((date) => date >= first);
    for (const date of kept.keys()) if (!dates.includes(date)) kept.delete(date);
    const indexes: PaperIndex[] = [];
    let papers = 0;
    for (const date of dates) {
      const index = await dayIndex(date, at);
      papers += index.papers.length;
      if (papers > MAX_PAPERS) break;
      indexes.push(index);
    }
    return indexes;
  };

  const indexes = (): Promise<PaperIndex[]> => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
  return {
    indexes,
    soon: () => Promise.race([indexes(), wait(PATIENCE_MS).then(() => null)]),
  };
};
