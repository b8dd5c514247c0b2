import { clientPrefix } from './client-prefix.ts';
import type { LetterKind, RequestLetter, TakeFromLimit } from './ports.ts';

/** Too much was asked for, letters from one network or altogether, say; says nothing about any address. */
export class LimitError extends Error {}

const HOUR = 3600;
// A university behind one NAT has a seminar subscribe at once; a script has not.
const PER_CLIENT_HOURLY = 60;
const ALTOGETHER_HOURLY = 2000;
// Somebody who waits for a letter asks again after a few minutes; a mailbox cannot be flooded either way.
const LETTER_WINDOW = 300;
const PER_ADDRESS_DAILY = 12;

type Deps = { takeFromLimit: TakeFromLimit; now: () => Date };

/** Counts one request for a letter. Throws `LimitError`. */
export const countRequest = async (
  clientAddress: string | null,
  { takeFromLimit, now }: Deps,
): Promise<void> => {
  const prefix = clientPrefix(clientAddress);
  const perClient =
    prefix === null || (await takeFromLimit(`client:${prefix}`, PER_CLIENT_HOURLY, HOUR, now()));
  if (!perClient || !(await takeFromLimit('letters', ALTOGETHER_HOURLY, HOUR, now()))) {
    throw new LimitError('Too many letters were asked for. Please try again in an hour.');
  }
};

/**
 * One letter of a kind per address and window, silently: whoever asks learns nothing. Also for ids without a
 * reader and for suppressed ones, so that all take the same time; `send-letters` drops those.
 */
export const askForLetter = async (
  kind: LetterKind,
  readerId: string,
  { takeFromLimit, requestLetter, now }: Deps & { requestLetter: RequestLetter },
): Promise<void> => {
  if (!(await takeFromLimit(`letter:${kind}:${readerId}`, 1, LETTER_WINDOW, now()))) return;
  if (!(await takeFromLimit(`letters:${readerId}`, PER_ADDRESS_DAILY, 24 * HOUR, now()))) return;
  await requestLetter({ kind, readerId });
};
