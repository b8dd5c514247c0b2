import type { Pace } from '../pace.ts';
import type { Batch } from '../polling/batch.ts';

/** One endpoint that we poll. */
export type Source = {
  /** `arxiv-cs-ai`, `nature`, `biorxiv-neuroscience`. */
  id: string;
  name: string;
  publisher: string;
  /** What the papers carry as venue where the feed names none. */
  venue: string | null;
  /** Fields of study, for filters: `Computer science`, `Biology`. */
  fields: string[];
  /** Usually one; a folder of documents or a paged API has several. */
  urls: string[];
  /** Preprint servers announce `new`, journals `published`, where the feed itself says nothing. */
  kind: 'preprint' | 'journal';
  pollEveryMinutes: number;
  /** False: the address follows the publisher's pattern, and nobody has been seen to read it. */
  verified?: boolean;
};

/** Cache validators of HTTP (RFC 9110, section 8.8), kept for the next conditional GET. */
export type Validators = { etag: string | null; lastModified: string | null };

/**
 * `quiet`: it answers, and has nothing (a weekend, a holiday). `stale`: it serves the same papers as before under new
 * dates. `retired`: gone for good (HTTP 410), and asked no more.
 */
export type SourceHealth = 'new' | 'healthy' | 'quiet' | 'stale' | 'failing' | 'retired';

/** What the hub remembers of a source between polls. */
export type SourceState = {
  sourceId: string;
  /** By URL. */
  validators: Record<string, Validators>;
  nextDueAt: string;
  failures: number;
  health: SourceHealth;
  /** One line for the operator: why it fails. */
  lastError: string | null;
  lastPolledAt: string | null;
  lastSuccessAt: string | null;
  lastPaperAt: string | null;
  /** Papers in the last good batch. */
  lastBatch: number;
  /** When the first of the failures in a row happened; null while all is well. Absent from states of old, as below. */
  failingSince?: string | null;
  /** It fails, and has not answered anything; else it answers with an error, or with what cannot be read. */
  silent?: boolean;
  /** By URL: where permanent redirects lead, for the operator to follow. */
  movedTo?: Record<string, string>;
  batch?: Batch | null;
  /** What its documents last asked for. */
  pace?: Pace;
};
