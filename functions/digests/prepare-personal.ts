import { costOf, countOne, type Prices, type Tally } from '../briefings/model/tally.ts';
import { writePersonal } from '../briefings/writing/personal.ts';
import { makeWriting, type WritingDeps } from '../briefings/writing/writing.ts';
import { matchReaderWithHistory } from '../radar/match-reader.ts';
import type { DigestWindows } from './digest-windows.ts';
import type { DigestReaders } from './ports.ts';
import { papersOf, summaryIn } from './render-digest-for.ts';
import { selectContent } from './select.ts';

export type PreparePersonalDeps = {
  readers: Pick<DigestReaders, 'get' | 'due'>;
  windows: DigestWindows;
  /** With a budget of its own. */
  writing: WritingDeps & { prices: Prices | null };
  now: () => Date;
};

// Whoever prepares comes by once an hour; the rest is for one that comes late.
const aheadMs = 90 * 60_000;
// Of one reader, the papers of a week that has to be loaded for them included.
const longestMs = 30_000;

/**
 * Has the personal paragraphs written of the digests that will soon be due, from what they would hold now. Who sends a
 * digest asks no model: it finds the paragraph, or leaves without. Stops when the budget is spent, the time is up or
 * the endpoint rests. Gives how many readers were looked at; `tally` counts what it cost.
 */
export const preparePersonal = async (deps: PreparePersonalDeps, tally: Tally): Promise<number> => {
  const now = deps.now();
  const report = { tally, dropped: [], partial: false };
  let prepared = 0;
  for await (const readerId of deps.readers.due(new Date(now.getTime() + aheadMs))) {
    // Whose paragraphs are known already cost no question, and there may be a million of them.
    if (deps.writing.timeLeftMs() < longestMs) countOne(tally.skipped, 'time');
    if (Object.keys(tally.skipped).length > 0) break;
    const reader = await deps.readers.get(readerId);
    const after = reader && new Date(reader.watermark);
    if (reader?.status !== 'active' || !after || after >= now) continue;
    const index = await deps.windows.index(after, now);
    const content = selectContent(await matchReaderWithHistory(index, reader, deps.windows.history(now)));
    const { language } = reader.settings;
    const briefings = await deps.windows.briefings(after, now, language);
    const writing = makeWriting(deps.writing, language, now.toISOString().slice(0, 10), report);
    await writePersonal(papersOf(content), summaryIn(briefings), writing);
    if (Object.keys(tally.skipped).length > 0) break;
    prepared += 1;
  }
  tally.cost = costOf(tally, deps.writing.prices);
  return prepared;
};
