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

/** `move-old` and `move-new`: the two mailboxes of a change of address. */
export type TokenPurpose = 'confirm' | 'sign-in' | 'move-old' | 'move-new';

/** Stored under the SHA-256 of the secret; the secret itself is only ever in the letter. */
export type Token = { hash: string; purpose: TokenPurpose; readerId: string; expiresAt: string };

export type TokenStore = {
  get(hash: string): Promise<Token | null>;
  put(token: Token): Promise<void>;
  /** Deletes conditionally: true for exactly one of several parallel callers. */
  consume(hash: string): Promise<boolean>;
  /** Forgets a reader's tokens, save perhaps one issued in the last second: a token without reader is dead. */
  deleteOf(readerId: string): Promise<void>;
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
  /** A reader's sessions; one begun in the last second may be missing. */
  of(readerId: string): Promise<Session[]>;
};

export type LetterKind = TokenPurpose | 'goodbye';

/** A transactional mail to be written by `send-letters`; carries no secret. */
export type LetterRequest = { kind: LetterKind; readerId: string };

export type RequestLetter = (letter: LetterRequest) => Promise<void>;

/** A hard bounce or a complaint bars mail for good; `deleted` says that the person wanted to be forgotten. */
export type SuppressionReason = 'bounce' | 'complaint' | 'deleted';

/** Keyed by reader id, which is a keyed hash; outlives the reader. */
export type Suppressions = {
  /** Whether mail is barred: by a bounce or a complaint. */
  has(readerId: string): Promise<boolean>;
  reasonOf(readerId: string): Promise<SuppressionReason | null>;
  /** `deleted` never takes the place of a bounce or a complaint. */
  add(readerId: string, reason: SuppressionReason, at: Date): Promise<void>;
  /** Takes `deleted` away, since the person came back by their own confirmation; the others stay. */
  welcomeBack(readerId: string): Promise<void>;
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
