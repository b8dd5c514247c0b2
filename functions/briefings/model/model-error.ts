/**
 * Why a model gave no answer:
 * `unreachable`: no connection, too slow, too busy, an error of the server: later may be better;
 * `unauthorised`: key, model or address are wrong: until somebody changes them nothing will be better;
 * `refused`, `truncated`, `malformed`: it answered, but not this question.
 */
export type ModelErrorKind = 'unreachable' | 'unauthorised' | 'refused' | 'truncated' | 'malformed';

/** The model gave no usable answer. `tokens`: what it cost nevertheless. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly kind: ModelErrorKind;
  readonly tokens: { input: number; output: number };

  constructor(kind: ModelErrorKind, message: string, tokens = { input: 0, output: 0 }) {
    super(message);
    this.kind = kind;
    this.tokens = tokens;
  }
}
