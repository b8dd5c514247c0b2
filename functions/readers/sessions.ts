import type { Reader } from '../radar/reader.ts';
import { changeReader } from './change-reader.ts';
import type { RandomBytes, ReaderStore, Session, SessionStore } from './ports.ts';
import { hashOf, newSecret } from './secrets.ts';

const DAY = 24 * 3_600_000;
export const SESSION_DAYS = 180;
const IDLE_DAYS = 30;
// Once a day is often enough to tell 30 idle days, and keeps reading a page free of writes.
const TOUCH_AFTER = DAY;

type Deps = { sessions: SessionStore; now: () => Date };

/**
 * Signs a reader in. Returns the cookie's secret, always a new one; `previous`, the cookie that the browser
 * came with, is dead afterwards, whoever put it there.
 */
export const startSession = async (
  readerId: string,
  previous: string | null,
  { sessions, now, randomBytes }: Deps & { randomBytes: RandomBytes },
): Promise<string> => {
  const secret = newSecret(randomBytes);
  const at = now();
  if (previous !== null) await sessions.delete(hashOf(previous));
  await sessions.put({
    hash: hashOf(secret),
    readerId,
    createdAt: at.toISOString(),
    lastSeenAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + SESSION_DAYS * DAY).toISOString(),
  });
  return secret;
};

const isOver = (session: Session, now: number) =>
  now >= Date.parse(session.expiresAt) || now - Date.parse(session.lastSeenAt) >= IDLE_DAYS * DAY;

/** Who is signed in with this cookie; null when nobody is: unknown, signed out, idle too long, expired, deleted. */
export const readerOfSession = async (
  secret: string,
  { sessions, readers, now }: Deps & { readers: Pick<ReaderStore, 'get'> },
): Promise<Reader | null> => {
  const session = await sessions.get(hashOf(secret));
  const at = now();
  if (session === null || isOver(session, at.getTime())) return null;
  const reader = await readers.get(session.readerId);
  // Somebody who deleted everything and subscribes again has the same id: old sessions stay dead.
  if (reader === null || session.createdAt < reader.subscribedAt || reader.movedTo !== undefined) return null;
  if (reader.signedOutAt !== undefined && session.createdAt <= reader.signedOutAt) return null;
  if (at.getTime() - Date.parse(session.lastSeenAt) >= TOUCH_AFTER) {
    await sessions.put({ ...session, lastSeenAt: at.toISOString() });
  }
  return reader;
};

export const endSession = (secret: string, { sessions }: Pick<Deps, 'sessions'>): Promise<void> =>
  sessions.delete(hashOf(secret));

/** Ends every session of a reader, on whatever machine, and every sign-in link that is under way. */
export const endAllSessions = async (
  readerId: string,
  { sessions, readers, now }: Deps & { readers: ReaderStore },
): Promise<void> => {
  // The reader's own mark decides; the rows are only swept, and their index may lag behind.
  await changeReader(readerId, (reader) => ({ ...reader, signedOutAt: now().toISOString() }), readers);
  for (const { hash } of await sessions.of(readerId)) await sessions.delete(hash);
};
