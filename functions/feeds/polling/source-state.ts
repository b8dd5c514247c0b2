import { noPace, paceOfAll } from '../pace.ts';
import type { Source, SourceHealth, SourceState, Validators } from '../sources/source.ts';
import { type Batch, uniteBatches } from './batch.ts';
import type { DocumentOutcome } from './ingest-document.ts';
import { nextPoll, nextRetry, nextTurn } from './next-poll.ts';

/** The state of a source that was never polled: due since ever. */
export const newSourceState = (sourceId: string): SourceState => ({
  sourceId,
  validators: {},
  nextDueAt: '1970-01-01T00:00:00.000Z',
  failures: 0,
  health: 'new',
  lastError: null,
  lastPolledAt: null,
  lastSuccessAt: null,
  lastPaperAt: null,
  lastBatch: 0,
  failingSince: null,
  silent: false,
  movedTo: {},
  batch: null,
  pace: noPace,
});

/**
 * The state after one round over a source's documents, by URL; a URL without outcome was not asked. What the last
 * good round left (validators, batch, dates) outlives a bad one.
 */
export const stateAfter = (
  state: SourceState,
  source: Source,
  outcomes: Map<string, DocumentOutcome>,
  now: Date,
  random: () => number,
): SourceState => {
  const all = [...outcomes.values()].filter(({ kind }) => kind !== 'postponed');
  const waits = all.length < outcomes.size;
  if (all.length === 0) return { ...state, nextDueAt: nextTurn(now, random).toISOString() };
  const read = all.filter((outcome) => outcome.kind === 'read');
  const errors = errorsOf(all);
  const answered = all.some(({ kind }) => kind === 'read' || kind === 'unchanged');
  const papers = read.reduce((sum, outcome) => sum + outcome.papers, 0);
  const news = read.some(({ counts }) => counts.added + counts.changed > 0);

  const failures = errors.length === 0 ? 0 : state.failures + 1;
  // A source that answers in part keeps its pace: its good documents must not wait for the bad one.
  const pace = read.length > 0 ? paceOfAll(read.map((outcome) => outcome.pace)) : (state.pace ?? noPace);
  const due = waits
    ? nextTurn(now, random)
    : answered
      ? nextPoll(source, pace, now, random)
      : nextRetry(failures, now, random);
  // Of a part of the documents nothing can be said about the whole.
  const batch =
    papers > 0 && read.length === source.urls.length
      ? uniteBatches(read.map((outcome) => outcome.batch))
      : (state.batch ?? null);
  const patience = Math.max(
    0,
    ...all.map((outcome) => (outcome.kind === 'failed' ? (outcome.retryAfterSeconds ?? 0) : 0)),
  );

  return {
    ...state,
    validators: validatorsAfter(state, source, outcomes),
    nextDueAt: new Date(Math.max(due.getTime(), now.getTime() + patience * 1000)).toISOString(),
    failures,
    health: healthAfter(state, all, papers, batch),
    lastError: errors.length === 0 ? null : summary(errors),
    lastPolledAt: now.toISOString(),
    lastSuccessAt: answered ? now.toISOString() : state.lastSuccessAt,
    lastPaperAt: news ? now.toISOString() : state.lastPaperAt,
    lastBatch: read.length > 0 ? papers : state.lastBatch,
    failingSince: errors.length === 0 ? null : (state.failingSince ?? now.toISOString()),
    silent: all.every((outcome) => outcome.kind === 'failed' && outcome.silent),
    movedTo: movedAfter(state, source, outcomes),
    batch,
    pace,
  };
};

/** One line for each document not read and each paper not stored. */
export const errorsOf = (outcomes: DocumentOutcome[]): string[] =>
  outcomes.flatMap((outcome) => {
    if (outcome.kind === 'read') return outcome.errors;
    return 'error' in outcome ? [outcome.error] : [];
  });

const summary = (errors: string[]) =>
  errors.length === 1 ? (errors[0] ?? '') : `${errors[0]} (and ${errors.length - 1} more)`;

const healthAfter = (
  before: SourceState,
  outcomes: DocumentOutcome[],
  papers: number,
  batch: Batch | null,
): SourceHealth => {
  if (outcomes.length > 0 && outcomes.every(({ kind }) => kind === 'gone')) return 'retired';
  if (errorsOf(outcomes).length > 0) return 'failing';
  if (papers > 0) return isStale(before, batch) ? 'stale' : 'healthy';
  // Nothing new to read says nothing; an empty document is a weekend's or a holiday's.
  if (outcomes.some(({ kind }) => kind === 'unchanged')) {
    return before.health === 'quiet' || before.health === 'stale' ? before.health : 'healthy';
  }
  return 'quiet';
};

/** The same papers once more: stale when they are dated anew, and as it was before when nothing has changed. */
const isStale = ({ batch: before, health }: SourceState, now: Batch | null): boolean =>
  before != null && before.ids === now?.ids && (before.dates !== now.dates || health === 'stale');

/** Where there was no answer this time, what was known stays. */
const movedAfter = (state: SourceState, source: Source, outcomes: Map<string, DocumentOutcome>) => {
  const moved: Record<string, string> = {};
  for (const url of source.urls) {
    const outcome = outcomes.get(url);
    const answered = outcome?.kind === 'read' || outcome?.kind === 'unchanged';
    const to = answered ? outcome.movedTo : state.movedTo?.[url];
    if (to) moved[url] = to;
  }
  return moved;
};

const validatorsAfter = (state: SourceState, source: Source, outcomes: Map<string, DocumentOutcome>) => {
  const kept: Record<string, Validators> = {};
  for (const url of source.urls) {
    const outcome = outcomes.get(url);
    const validators = outcome?.kind === 'read' ? outcome.validators : state.validators[url];
    if (validators && outcome?.kind !== 'gone') kept[url] = validators;
  }
  return kept;
};
