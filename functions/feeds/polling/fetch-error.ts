export type FetchErrorKind =
  | 'bad-url'
  | 'refused-address'
  | 'redirect'
  | 'status'
  | 'retry-later'
  | 'too-large'
  | 'truncated'
  | 'undecodable'
  | 'timeout'
  | 'network';

/** `seconds`: 0 to 86,400. `url`: who asked for it, which redirects may have led to. */
export type RetryAfter = { seconds: number; url: string };

/** A document could not be had. The message is one line and begins with the host that was asked. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly kind: FetchErrorKind;
  /** Only with `retry-later`: what the server asked for; null where it named no usable time. */
  readonly retryAfter: RetryAfter | null;

  constructor(kind: FetchErrorKind, message: string, retryAfter: RetryAfter | null = null) {
    super(message);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}
