import type { AnnouncedPaper } from '../../papers/paper.ts';
import type { Pace } from '../pace.ts';
import { parseFeed } from '../parse.ts';
import type { AnnounceOutcome, AnnouncePaper, FetchFeed } from '../ports.ts';
import type { Source, Validators } from '../sources/source.ts';
import { type Batch, batchOf } from './batch.ts';
import { FetchError } from './fetch-error.ts';
import { awaitTurn, type HostPacing, holdHost } from './host-pace.ts';

export type DocumentOutcome =
  | { kind: 'unchanged'; movedTo: string | null }
  | { kind: 'gone'; error: string }
  /** Other workers had all the turns at its host. */
  | { kind: 'postponed' }
  /** `silent`: there was no answer at all, or not in time. */
  | { kind: 'failed'; error: string; silent: boolean; retryAfterSeconds: number | null }
  | {
      kind: 'read';
      papers: number;
      counts: Record<AnnounceOutcome, number>;
      pace: Pace;
      batch: Batch;
      movedTo: string | null;
      /** Null where a paper could not be stored: the document is then read again, whatever its validators. */
      validators: Validators | null;
      errors: string[];
      notices: string[];
    };

export type DocumentDeps = {
  fetchFeed: FetchFeed;
  announce: AnnouncePaper;
  now: () => Date;
  /** Without it, hosts are asked as fast as they answer. */
  pacing?: HostPacing;
};

/** Other workers have all the turns at a host for now. */
class NoTurn extends Error {}

/** An error's message as one line of at most 300 characters. */
const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error)).replace(/\s+/g, ' ').slice(0, 300);

/** Fetches one document, unless it is what `validators` stand for, and announces its papers. Never throws. */
export const ingestDocument = async (
  url: string,
  source: Source,
  validators: Validators | null,
  deps: DocumentDeps,
): Promise<DocumentOutcome> => {
  const takeTurn = async (at: string) => {
    if (deps.pacing && !(await awaitTurn(at, deps.pacing))) throw new NoTurn();
  };
  try {
    await takeTurn(url);
    const fetched = await deps.fetchFeed(url, validators, takeTurn);
    if (fetched.kind === 'unchanged') return fetched;
    const host = URL.parse(url)?.host ?? url;
    if (fetched.kind === 'gone') return { kind: 'gone', error: `${host}: gone for good (HTTP 410)` };

    const { bytes, contentType, movedTo } = fetched;
    const feed = parseFeed(bytes, { source, contentType });
    const { counts, errors } = await announceAll(feed.papers, deps);
    return {
      kind: 'read',
      papers: feed.papers.length,
      counts,
      pace: feed.pace,
      batch: batchOf(feed.papers),
      movedTo,
      validators: errors.length === 0 ? fetched.validators : null,
      errors,
      notices: [...(movedTo === null ? [] : [`${host}: moved for good to ${movedTo}`]), ...feed.oddities],
    };
  } catch (error) {
    if (error instanceof NoTurn) return { kind: 'postponed' };
    // Of whatever kind: a document that cannot be read must not keep its source's other documents from it.
    const fetchError = error instanceof FetchError ? error : null;
    const retryAfter = fetchError?.retryAfter ?? null;
    if (retryAfter?.seconds && deps.pacing) await holdHost(retryAfter.url, retryAfter.seconds, deps.pacing);
    return {
      kind: 'failed',
      error: oneLine(error),
      silent: fetchError?.kind === 'network' || fetchError?.kind === 'timeout',
      retryAfterSeconds: retryAfter?.seconds ?? null,
    };
  }
};

const announceAll = async (papers: AnnouncedPaper[], deps: DocumentDeps) => {
  const counts: Record<AnnounceOutcome, number> = { added: 0, changed: 0, unchanged: 0 };
  const errors: string[] = [];
  for (const paper of papers) {
    // Asked anew for each paper: a digest must not pass the moment that a paper says it was seen at.
    const seenAt = deps.now();
    try {
      counts[await deps.announce(notFromTheFuture(paper, seenAt), seenAt)] += 1;
    } catch (error) {
      errors.push(`${paper.id}: ${oneLine(error)}`);
    }
  }
  return { counts, errors };
};

const notFromTheFuture = (paper: AnnouncedPaper, seenAt: Date): AnnouncedPaper =>
  paper.publishedAt !== null && Date.parse(paper.publishedAt) > seenAt.getTime()
    ? { ...paper, publishedAt: seenAt.toISOString() }
    : paper;
