import type { RandomBytes, Token, TokenPurpose, TokenStore } from './ports.ts';
import { hashOf, newSecret } from './secrets.ts';

/** A link that is forged, used, expired, or made for something else: callers are not told which. */
export class TokenError extends Error {
  constructor() {
    super('This link has been used already, or it has expired.');
  }
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const lifetime: Record<TokenPurpose, number> = {
  'sign-in': 15 * MINUTE,
  confirm: 7 * DAY,
  'move-old': DAY,
  'move-new': DAY,
};

type Clock = { now: () => Date };

/** Stores a new single-use token and returns its secret, 43 characters of base64url, for the letter's link. */
export const issueToken = async (
  { purpose, readerId }: { purpose: TokenPurpose; readerId: string },
  { tokens, randomBytes, now }: Clock & { tokens: TokenStore; randomBytes: RandomBytes },
): Promise<string> => {
  const secret = newSecret(randomBytes);
  const expiresAt = new Date(now().getTime() + lifetime[purpose]).toISOString();
  await tokens.put({ hash: hashOf(secret), purpose, readerId, expiresAt });
  return secret;
};

const valid = (token: Token | null, purpose: TokenPurpose, now: Date): Token => {
  // The table sweeps expired rows late: the expiry is compared here.
  if (token === null || token.purpose !== purpose || Date.parse(token.expiresAt) <= now.getTime()) {
    throw new TokenError();
  }
  return token;
};

export type OpenedToken = { readerId: string; issuedAt: Date };

const opened = (token: Token): OpenedToken => ({
  readerId: token.readerId,
  issuedAt: new Date(Date.parse(token.expiresAt) - lifetime[token.purpose]),
});

/** Whose link this is, without using it up. Throws `TokenError`. */
export const peekToken = async (
  secret: string,
  purpose: TokenPurpose,
  { tokens, now }: Clock & { tokens: TokenStore },
): Promise<OpenedToken> => opened(valid(await tokens.get(hashOf(secret)), purpose, now()));

/** Uses the link up: of several parallel callers exactly one gets through. Throws `TokenError`. */
export const consumeToken = async (
  secret: string,
  purpose: TokenPurpose,
  { tokens, now }: Clock & { tokens: TokenStore },
): Promise<OpenedToken> => {
  const token = valid(await tokens.get(hashOf(secret)), purpose, now());
  if (!(await tokens.consume(token.hash))) throw new TokenError();
  return opened(token);
};
