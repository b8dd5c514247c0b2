/**
 * Why a document gives no papers at all: it is no feed (HTML, nothing), it ends too early or is damaged, it attacks
 * the reader (DOCTYPE, endless nesting), it is too large, it is a server's error in the dress of a feed, or its
 * bytes are not text in the charset that it claims.
 */
export type FeedErrorKind =
  | 'not-a-feed'
  | 'truncated'
  | 'hostile'
  | 'too-large'
  | 'error-document'
  | 'undecodable';

/** A document that is refused whole; the message is one line, for the operator. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly kind: FeedErrorKind;

  constructor(kind: FeedErrorKind, message: string) {
    super(message.replace(/\s+/g, ' ').trim().slice(0, 300));
    this.kind = kind;
  }
}
