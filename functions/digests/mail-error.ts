/** The message cannot be written as mail; no retry helps. */
export class MailError extends Error {
  override readonly name = 'MailError';
}
