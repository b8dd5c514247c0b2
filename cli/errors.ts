/** The command was called wrongly: exit status 1. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The input cannot be used: exit status 2, its message says why in one line. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
