import type { Reader } from '../radar/reader.ts';
import type { ReaderStore, TokenPurpose, TokenStore } from './ports.ts';
import { consumeToken, type OpenedToken, peekToken, TokenError } from './tokens.ts';

type Deps = { tokens: TokenStore; readers: Pick<ReaderStore, 'get'>; now: () => Date };

const readerOf = async ({ readerId, issuedAt }: OpenedToken, { readers }: Deps): Promise<Reader> => {
  const reader = await readers.get(readerId);
  // Deleting the account kills its links, even when the same address subscribes again.
  if (reader === null || issuedAt.toISOString() < reader.subscribedAt) throw new TokenError();
  if (reader.signedOutAt !== undefined && issuedAt.toISOString() <= reader.signedOutAt)
    throw new TokenError();
  return reader;
};

/** Whose link this is, any number of times. Throws `TokenError`. */
export const showLink = async (secret: string, purpose: TokenPurpose, deps: Deps): Promise<Reader> =>
  readerOf(await peekToken(secret, purpose, deps), deps);

/** Uses the link up, once. Throws `TokenError`. */
export const useLink = async (secret: string, purpose: TokenPurpose, deps: Deps): Promise<Reader> =>
  readerOf(await consumeToken(secret, purpose, deps), deps);
