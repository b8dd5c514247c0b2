import type { AnnouncedPaper } from '../papers/paper.ts';
import type { SourceState, Validators } from './sources/source.ts';

export type FetchedFeed =
  | {
      kind: 'unchanged';
      /** As of a document. */
      movedTo: string | null;
    }
  | { kind: 'gone' }
  | {
      kind: 'document';
      bytes: Uint8Array;
      contentType: string | null;
      validators: Validators;
      /** Where permanent redirects (301, 308) led, for the operator; null where there were none. */
      movedTo: string | null;
    };

/**
 * Conditional GET of one document. Throws `FetchError` for everything that is neither a document, nor 304, nor 410, and
 * whatever `beforeHop` throws, which is asked with the address before a redirect is followed.
 */
export type FetchFeed = (
  url: string,
  validators: Validators | null,
  beforeHop?: (url: string) => Promise<void>,
) => Promise<FetchedFeed>;

/**
 * Takes one of the `limit` turns that all workers together have in `windowSeconds` under that name; false where none is
 * left.
 */
export type TakeTurn = (name: string, limit: number, windowSeconds: number, now: Date) => Promise<boolean>;

/** Leaves no turn under that name for so long; what has longer to last stays. */
export type CloseTurns = (name: string, seconds: number, now: Date) => Promise<void>;

export type SourceStates = {
  get(sourceId: string): Promise<SourceState | null>;
  list(): Promise<SourceState[]>;
  put(state: SourceState): Promise<void>;
};

export type AnnounceOutcome = 'added' | 'changed' | 'unchanged';

/** Merges what a source announced into the one paper it belongs to, whatever identifiers that paper is known under. */
export type AnnouncePaper = (paper: AnnouncedPaper, seenAt: Date) => Promise<AnnounceOutcome>;

/** Asks for sources to be ingested soon; a lost request is made again at the next tick. */
export type RequestIngest = (sourceIds: string[]) => Promise<void>;
