import type { DroppedSentence } from '../briefing.ts';
import { type Aliases, makeAliases, type RandomBytes } from '../model/aliases.ts';
import { type Ask, type AskDeps, makeAsk } from '../model/ask.ts';
import { type Batching, makeBatching } from '../model/batching.ts';
import { countOne, type Tally } from '../model/tally.ts';
import type { ModelBatches, PendingBatches, SummaryCache } from '../ports.ts';

export type WritingDeps = AskDeps & {
  cache: SummaryCache;
  randomBytes: RandomBytes;
  /** Null: every question is asked directly. */
  batches: { api: ModelBatches; pending: PendingBatches } | null;
};

/** What the parts of one compilation in one language share while a model writes them. */
export type Writing = {
  language: string;
  model: string;
  ask: Ask;
  /** Null: every question is asked directly. */
  batching: Batching | null;
  cache: SummaryCache;
  now: () => Date;
  /** Questions under way at once. */
  parallel: number;
  /** A line that no quoted text can know. */
  mark: () => string;
  aliases: (ids: readonly string[]) => Aliases;
  rejected(rule: string): void;
  repaired(): void;
  cacheHit(): void;
  dropped(sentence: DroppedSentence): void;
  /** The model was asked and not heard: the briefing is partial. */
  unheard(): void;
};

export const makeWriting = (
  deps: WritingDeps,
  language: string,
  date: string,
  report: { tally: Tally; dropped: DroppedSentence[]; partial: boolean },
): Writing => ({
  language,
  model: deps.model.name,
  ask: makeAsk(deps, report.tally),
  batching:
    deps.batches &&
    makeBatching({ ...deps, ...deps.batches }, `${date} ${deps.model.name} ${language}`, report.tally),
  cache: deps.cache,
  now: deps.now,
  parallel: 4,
  mark: () => `=== ${Buffer.from(deps.randomBytes(12)).toString('hex')} ===`,
  aliases: (ids) => makeAliases(ids, deps.randomBytes),
  rejected: (rule) => countOne(report.tally.rejected, rule),
  repaired: () => {
    report.tally.repaired += 1;
  },
  cacheHit: () => {
    report.tally.cacheHits += 1;
  },
  dropped: (sentence) => void report.dropped.push(sentence),
  unheard: () => {
    report.partial = true;
  },
});
