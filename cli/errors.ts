/** The command was called wrongly: exit status 1. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The input cannot be used: exit status 2, its message says why in one line. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** parseArgs marks a wrong option by a code; its message already says what is wrong. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Tells a usage or input error in one line and returns its exit status; throws every other error on. */
export const tellError = (error: unknown, stderr: (text: string) => void): number => {
  const status =
    error instanceof UsageError || isArgumentError(error) ? 1 : error instanceof InputError ? 2 : null;
  if (status === null) throw error;
  stderr(`hub: ${(error as Error).message}\n`);
  return status;
};
