/** What SES answers instead of a result: its error code and message. */
export class SesError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'SesError';
    this.code = code;
  }
}
