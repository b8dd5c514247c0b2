import type { SendOutcome } from './ports.ts';

/** Why the mail service takes nothing now, although nothing is wrong with the mail. */
export type Hindrance = Exclude<Extract<SendOutcome, { kind: 'refused' }>['reason'], 'rejected'>;

/** The mail service takes nothing now; the same message, delivered again later, is to be tried again. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
  readonly reason: Hindrance;

  constructor(reason: Hindrance, detail: string) {
    super(`the mail service refused (${reason}): ${detail}`);
    this.reason = reason;
  }
}
