import type { DocumentOutcome } from './ingest-document.ts';
import { nextPoll, nextRetry } from './next-poll.ts';
import type { Source, SourceHealth, SourceState, Validators } from './source.ts';

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
  const all = [...outcomes.values()];
  const read = all.filter((outcome) => outcome.kind === 'read');
  const errors = errorsOf(all);
  const answered = all.some(({ kind }) => kind === 'read' || kind === 'unchanged');
  const papers = read.reduce((sum, outcome) => sum + outcome.papers, 0);
  const news = read.some(({ counts }) => counts.added + counts.changed > 0);

  const failures = errors.length === 0 ? 0 : state.failures + 1;
  // A source that answers in part keeps its pace: its good documents must not wait for the bad one.
  const due = answered
    ? nextPoll(source, skippedByAll(read.map(({ skipDays }) => skipDays)), now, random)
    : nextRetry(failures, now, random);
  const patience = Math.max(
    0,
    ...all.map((outcome) => (outcome.kind === 'failed' ? (outcome.retryAfterSeconds ?? 0) : 0)),
  );

  return {
    ...state,
    validators: validatorsAfter(state, source, outcomes),
    nextDueAt: new Date(Math.max(due.getTime(), now.getTime() + patience * 1000)).toISOString(),
    failures,
    health: healthAfter(state.health, all, papers),
    lastError: errors.length === 0 ? null : summary(errors),
    lastPolledAt: now.toISOString(),
    lastSuccessAt: answered ? now.toISOString() : state.lastSuccessAt,
    lastPaperAt: news ? now.toISOString() : state.lastPaperAt,
    lastBatch: read.length > 0 ? papers : state.lastBatch,
  };
};

/** One line for each document not read and each paper not stored. */
export const errorsOf = (outcomes: DocumentOutcome[]): string[] =>
  outcomes.flatMap((outcome) => {
    if (outcome.kind === 'read') return outcome.errors;
    return outcome.kind === 'unchanged' ? [] : [outcome.error];
  });

const summary = (errors: string[]) =>
  errors.length === 1 ? (errors[0] ?? '') : `${errors[0]} (and ${errors.length - 1} more)`;

const healthAfter = (before: SourceHealth, outcomes: DocumentOutcome[], papers: number): SourceHealth => {
  if (outcomes.length > 0 && outcomes.every(({ kind }) => kind === 'gone')) return 'retired';
  if (errorsOf(outcomes).length > 0) return 'failing';
  if (papers > 0) return 'healthy';
  // Nothing new to read says nothing; an empty document is a weekend's or a holiday's.
  if (outcomes.some(({ kind }) => kind === 'unchanged')) return before === 'quiet' ? 'quiet' : 'healthy';
  return 'quiet';
};

const skippedByAll = ([first = [], ...rest]: string[][]): string[] =>
  first.filter((day) => rest.every((days) => days.includes(day)));

const validatorsAfter = (state: SourceState, source: Source, outcomes: Map<string, DocumentOutcome>) => {
  const kept: Record<string, Validators> = {};
  for (const url of source.urls) {
    const outcome = outcomes.get(url);
    const validators = outcome?.kind === 'read' ? outcome.validators : state.validators[url];
    if (validators && outcome?.kind !== 'gone') kept[url] = validators;
  }
  return kept;
};
