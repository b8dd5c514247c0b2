import type { Briefing } from '../briefings/briefing.ts';
import type { BriefingStore } from '../briefings/ports.ts';
import type { Paper } from '../papers/paper.ts';
import type { AuthorHistory } from '../radar/evidence.ts';
import { indexPapers, type PaperIndex } from '../radar/matching.ts';
import type { PapersFirstSeen } from './ports.ts';
import type { SourceTrouble } from './source-notices.ts';

// Readers of one planning run share a cutoff and few watermarks; a new reader's is a week back.
const maxIndexes = 16;

/** A hundred papers each, which other names share: about 100 MB at the very most. One array a name and instant. */
const maxHistories = 200;

/** What the digests of one batch read in common: each loaded, and indexed, once. */
export type DigestWindows = {
  /** Papers with after < firstSeenAt <= until. */
  index(after: Date, until: Date): Promise<PaperIndex>;
  /** The briefings of the UTC days that the window touches, newest first. */
  briefings(after: Date, until: Date, language: string): Promise<Briefing[]>;
  /** Sources that have been silent for too long. */
  troubles(now: Date): Promise<SourceTrouble[]>;
  /** What authors of a name wrote up to an instant. */
  history(until: Date): AuthorHistory;
};

const remember = <Key, Value>(limit: number) => {
  const values = new Map<Key, Promise<Value>>();
  return (key: Key, load: () => Promise<Value>): Promise<Value> => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const [oldest] = values.keys();
    if (values.size >= limit && oldest !== undefined) values.delete(oldest);
    const loading = load();
    values.set(key, loading);
    // A failure is for the next reader to try again.
    loading.catch(() => values.delete(key));
    return loading;
  };
};

const utcDays = (after: Date, until: Date): string[] => {
  const days: string[] = [];
  const first = after.toISOString().slice(0, 10);
  for (let time = until.getTime(); ; time -= 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (day < first) return days;
    days.push(day);
  }
};

/**
 * Hands out one run's windows, and new ones once those are `milliseconds` old: batches that follow one another share
 * what they read, and what is corrected in a paper or a briefing meanwhile is seen soon.
 */
export const keepWindows = (
  make: () => DigestWindows,
  milliseconds: number,
  now: () => Date,
): (() => DigestWindows) => {
  let kept: { windows: DigestWindows; until: number } | null = null;
  return () => {
    const at = now().getTime();
    if (kept === null || at >= kept.until) kept = { windows: make(), until: at + milliseconds };
    return kept.windows;
  };
};

/** Makes the windows of one run of digests; to be dropped soon, since papers and briefings change. */
export const makeDigestWindows = (stores: {
  papersFirstSeen: PapersFirstSeen;
  briefings: Pick<BriefingStore, 'get'>;
  troubles: (now: Date) => Promise<SourceTrouble[]>;
  history?: AuthorHistory;
}): DigestWindows => {
  const indexes = remember<string, PaperIndex>(maxIndexes);
  const editions = remember<string, Briefing | null>(64);
  const troubles = remember<string, SourceTrouble[]>(4);
  const histories = remember<string, readonly Paper[]>(maxHistories);
  const historiesUntil = remember<string, readonly Paper[]>(maxHistories);
  /** The widest load so far, by cutoff: a narrower window is cut out of it. */
  const loads = new Map<number, { after: Date; papers: Promise<Paper[]> }>();

  const papersOf = async (after: Date, until: Date) => {
    const known = loads.get(until.getTime());
    const isCovered = known !== undefined && known.after <= after;
    const load = isCovered ? known : { after, papers: stores.papersFirstSeen(after, until) };
    if (!isCovered) {
      loads.clear();
      loads.set(until.getTime(), load);
      load.papers.catch(() => loads.delete(until.getTime()));
    }
    const papers = await load.papers;
    return papers.filter(({ firstSeenAt }) => new Date(firstSeenAt) > after);
  };

  return {
    index: (after, until) =>
      indexes(`${after.toISOString()}/${until.toISOString()}`, async () =>
        indexPapers(await papersOf(after, until)),
      ),
    briefings: async (after, until, language) => {
      const found = await Promise.all(
        utcDays(after, until).map((day) =>
          editions(`${day} ${language}`, () => stores.briefings.get(day, language)),
        ),
      );
      return found.filter((briefing) => briefing !== null);
    },
    history: (until) => (name) =>
      historiesUntil(`${until.getTime()} ${name}`, async () => {
        const papers = await histories(name, async () => (await stores.history?.(name)) ?? []);
        return papers.filter(({ firstSeenAt }) => new Date(firstSeenAt) <= until);
      }),
    troubles: (now) => troubles(now.toISOString(), () => stores.troubles(now)),
  };
};
