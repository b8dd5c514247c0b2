export type FetchErrorKind =
  | 'bad-url'
  | 'refused-address'
  | 'redirect'
  | 'status'
  | 'retry-later'
  | 'too-large'
  | 'truncated'
  | 'timeout'
  | 'network';

/** A document could not be had. The message is one line and begins with the host that was asked. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly kind: FetchErrorKind;
  /** Only with `retry-later`: what the server asked for, 0 to 86,400; null where it named no usable time. */
  readonly retryAfterSeconds: number | null;

  constructor(kind: FetchErrorKind, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
