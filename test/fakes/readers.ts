import type { Delivery } from '../../functions/digests/delivery.ts';
import type { DigestArchive } from '../../functions/digests/ports.ts';
import type { Reader } from '../../functions/radar/reader.ts';
import type {
  LetterRequest,
  ReaderStore,
  RequestLetter,
  Session,
  SessionStore,
  SuppressionReason,
  Suppressions,
  TakeFromLimit,
  Token,
  TokenStore,
} from '../../functions/readers/ports.ts';

/** Each port's state is open, so that a test can look at what would be in the table, and put something there. */

export type FakeReaders = ReaderStore & { rows: Map<string, Reader> };

export const makeFakeReaders = (): FakeReaders => {
  const rows = new Map<string, Reader>();
  return {
    rows,
    get: async (id) => structuredClone(rows.get(id) ?? null),
    create: async (reader) => {
      if (rows.has(reader.id)) return false;
      rows.set(reader.id, structuredClone(reader));
      return true;
    },
    replace: async (reader) => {
      if (rows.get(reader.id)?.version !== reader.version) return false;
      rows.set(reader.id, { ...structuredClone(reader), version: reader.version + 1 });
      return true;
    },
    delete: async (id) => {
      rows.delete(id);
    },
  };
};

export type FakeTokens = TokenStore & { rows: Map<string, Token> };

export const makeFakeTokens = (): FakeTokens => {
  const rows = new Map<string, Token>();
  return {
    rows,
    get: async (hash) => rows.get(hash) ?? null,
    put: async (token) => {
      rows.set(token.hash, token);
    },
    consume: async (hash) => rows.delete(hash),
    deleteOf: async (readerId) => {
      for (const { hash } of [...rows.values()].filter((row) => row.readerId === readerId)) rows.delete(hash);
    },
  };
};

export type FakeSessions = SessionStore & { rows: Map<string, Session> };

export const makeFakeSessions = (): FakeSessions => {
  const rows = new Map<string, Session>();
  return {
    rows,
    get: async (hash) => rows.get(hash) ?? null,
    put: async (session) => {
      rows.set(session.hash, session);
    },
    delete: async (hash) => {
      rows.delete(hash);
    },
    of: async (readerId) => [...rows.values()].filter((row) => row.readerId === readerId),
  };
};

export const makeFakeSuppressions = (): Suppressions => {
  const rows = new Map<string, SuppressionReason>();
  return {
    has: async (id) => rows.has(id) && rows.get(id) !== 'deleted',
    reasonOf: async (id) => rows.get(id) ?? null,
    add: async (id, reason) => {
      if (reason !== 'deleted' || !rows.has(id)) rows.set(id, reason);
    },
    welcomeBack: async (id) => {
      if (rows.get(id) === 'deleted') rows.delete(id);
    },
  };
};

export type FakeArchive = DigestArchive & { rows: Delivery[] };

export const makeFakeArchive = (): FakeArchive => {
  const rows: Delivery[] = [];
  return {
    rows,
    async *of(readerId) {
      yield* rows.filter((row) => row.readerId === readerId);
    },
    forget: async (readerId) => {
      rows.splice(0, rows.length, ...rows.filter((row) => row.readerId !== readerId));
    },
  };
};

/** A window begins with its first use, as in the table. */
export const makeFakeLimits = (): TakeFromLimit => {
  const windows = new Map<string, { used: number; until: number }>();
  return async (bucket, limit, windowSeconds, now) => {
    const known = windows.get(bucket);
    const window =
      known && known.until > now.getTime() ? known : { used: 0, until: now.getTime() + windowSeconds * 1000 };
    windows.set(bucket, window);
    if (window.used >= limit) return false;
    window.used += 1;
    return true;
  };
};

export type FakeLetters = { asked: LetterRequest[]; requestLetter: RequestLetter };

export const makeFakeLetters = (): FakeLetters => {
  const asked: LetterRequest[] = [];
  return {
    asked,
    requestLetter: async (letter) => {
      asked.push(letter);
    },
  };
};
