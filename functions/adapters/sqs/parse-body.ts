import type * as z from 'zod/mini';

/** A queue message that is not what its queue carries: it will never be, so it ends with the dead letters. */
export class MessageError extends Error {
  constructor(expected: string) {
    super(`The message is not ${expected}`);
    this.name = 'MessageError';
  }
}

/** Whatever may stand in the queue is a stranger's until `schema` has read it. Throws `MessageError`. */
export const parseBody = <T>(body: string, schema: z.ZodMiniType<T>, expected: string): T => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new MessageError(expected);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new MessageError(expected);
  return parsed.data;
};
