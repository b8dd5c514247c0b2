import type { Reader } from '../radar/reader.ts';
import type { RandomBytes, ReaderStore } from './ports.ts';
import { readSignedToken, signToken } from './signed-token.ts';

/** What the private feed's address carries; null while the reader has none. The nonce alone opens nothing. */
export const feedToken = ({ id, feed }: Pick<Reader, 'id' | 'feed'>, secret: string): string | null =>
  feed ? signToken('feed', [id, feed.nonce], secret) : null;

/** Whose feed this is; null where the token is not ours, or was revoked. */
export const readerOfFeedToken = async (
  token: string,
  { readers, secret }: { readers: Pick<ReaderStore, 'get'>; secret: string },
): Promise<Reader | null> => {
  const [readerId, nonce] = readSignedToken('feed', token, secret) ?? [];
  if (!readerId || !nonce) return null;
  const reader = await readers.get(readerId);
  return reader?.feed?.nonce === nonce ? reader : null;
};

/** The reader with a new private feed; the address of an earlier one is dead. */
export const withFeed = (reader: Reader, randomBytes: RandomBytes, now: Date): Reader => ({
  ...reader,
  feed: { nonce: Buffer.from(randomBytes(16)).toString('base64url'), since: now.toISOString() },
});

export const withoutFeed = ({ feed: _revoked, ...reader }: Reader): Reader => reader;
