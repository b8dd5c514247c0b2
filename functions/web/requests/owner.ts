import type { Context } from 'hono';
import type { Reader } from '../../radar/reader.ts';
import type { WebEnv } from '../respond.tsx';
import { SignedOutError } from './signed-out-error.ts';

/** Who is signed in. Throws `SignedOutError`. */
export const owner = (c: Context<WebEnv>): Reader => {
  const reader = c.get('reader');
  if (!reader) throw new SignedOutError();
  return reader;
};
