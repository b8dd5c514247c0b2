import type { Reader } from '../radar/reader.ts';

export type ReaderStore = {
  /** Strongly consistent. */
  get(readerId: string): Promise<Reader | null>;
  /** False when a reader with this id exists. */
  create(reader: Reader): Promise<boolean>;
  /** Writes `reader` with version + 1, provided that the stored version equals `reader.version`; else false. */
  replace(reader: Reader): Promise<boolean>;
  /** Forgets the reader; nothing happens where there is none. */
  delete(readerId: string): Promise<void>;
};

export type TokenPurpose = 'confirm' | 'sign-in';

/** Stored under the SHA-256 of the secret; the secret itself is only ever in the letter. */
export type Token = { hash: string; purpose: TokenPurpose; readerId: string; expiresAt: string };

export type TokenStore = {
  get(hash: string): Promise<Token | null>;
  put(token: Token): Promise<void>;
  /** Deletes conditionally: true for exactly one of several parallel callers. */
  consume(hash: string): Promise<boolean>;
};

export type Session = {
  /** SHA-256 of the cookie's secret. */
  hash: string;
  readerId: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
};

export type SessionStore = {
  get(hash: string): Promise<Session | null>;
  put(session: Session): Promise<void>;
  delete(hash: string): Promise<void>;
};

export type LetterKind = 'confirm' | 'sign-in' | 'goodbye';

/** A transactional mail to be written by `send-letters`; carries no secret. */
export type LetterRequest = { kind: LetterKind; readerId: string };

export type RequestLetter = (letter: LetterRequest) => Promise<void>;

/** Whether mail to this reader is barred (hard bounce, complaint); keyed by reader id, outlives the reader. */
export type Suppressions = {
  has(readerId: string): Promise<boolean>;
  add(readerId: string, reason: 'bounce' | 'complaint' | 'unsubscribed', at: Date): Promise<void>;
  remove(readerId: string): Promise<void>;
};

/** Counts one use in a window; false once the limit is reached. Expiry is compared in code, not left to TTL. */
export type TakeFromLimit = (
  bucket: string,
  limit: number,
  windowSeconds: number,
  now: Date,
) => Promise<boolean>;

/** `size` random bytes from a cryptographic source. */
export type RandomBytes = (size: number) => Uint8Array;
