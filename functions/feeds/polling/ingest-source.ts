import type { SourceStates } from '../ports.ts';
import type { Source, SourceHealth } from '../sources/source.ts';
import { type DocumentDeps, type DocumentOutcome, ingestDocument } from './ingest-document.ts';
import { errorsOf, newSourceState, stateAfter } from './source-state.ts';

export type IngestDeps = DocumentDeps & {
  sources: Source[];
  states: SourceStates;
  /** 0 to 1; spreads the polls of sources that were polled together. */
  random?: () => number;
};

export type IngestReport = {
  sourceId: string;
  /** How the source is after this round. */
  health: SourceHealth;
  /** Documents read; those that the server called unchanged are not among them. */
  documents: number;
  papers: number;
  added: number;
  changed: number;
  unchanged: number;
  /** One line each: documents not read, papers not stored. */
  errors: string[];
  /** One line each, for the operator: addresses that moved, oddities of the documents. */
  notices: string[];
};

/**
 * Reads every document of one source, announces their papers, and notes how the source is. Documents and papers fail
 * one by one, what can be kept is kept, and validators are noted last: after a crash everything is read again.
 * Throws only where the source's state cannot be read or written.
 */
export const ingestSource = async (sourceId: string, deps: IngestDeps): Promise<IngestReport> => {
  const source = deps.sources.find(({ id }) => id === sourceId);
  if (!source) return { ...reportOf(sourceId, [], 'new'), errors: [`there is no source "${sourceId}"`] };

  const state = (await deps.states.get(sourceId)) ?? newSourceState(sourceId);
  const outcomes = new Map<string, DocumentOutcome>();
  const askedForPatience = new Set<string | undefined>();
  for (const url of source.urls) {
    const host = URL.parse(url)?.host;
    if (askedForPatience.has(host)) continue;
    const outcome = await ingestDocument(url, source, state.validators[url] ?? null, deps);
    if (outcome.kind === 'failed' && outcome.retryAfterSeconds) askedForPatience.add(host);
    outcomes.set(url, outcome);
  }
  const after = stateAfter(state, source, outcomes, deps.now(), deps.random ?? (() => 0.5));
  await deps.states.put(after);
  return reportOf(sourceId, [...outcomes.values()], after.health);
};

const reportOf = (sourceId: string, outcomes: DocumentOutcome[], health: SourceHealth): IngestReport => {
  const report: IngestReport = {
    sourceId,
    health,
    documents: 0,
    papers: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    errors: errorsOf(outcomes),
    notices: [],
  };
  for (const outcome of outcomes) {
    if (outcome.kind !== 'read') continue;
    report.documents += 1;
    report.papers += outcome.papers;
    report.added += outcome.counts.added;
    report.changed += outcome.counts.changed;
    report.unchanged += outcome.counts.unchanged;
    report.notices.push(...outcome.notices);
  }
  return report;
};
