import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Text of a form's field by name; a missing field reads as `''`. */
export type Form = (name: string) => string;

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/**
 * Every field of a posted form that is text, in its order, names as often as they come. Throws HTTP 415 for another
 * content type, 400 for what cannot be read.
 */
export const readFormEntries = async (context: Context): Promise<[name: string, value: string][]> => {
  if (!formTypes.test(context.req.header('content-type') ?? '')) {
    throw new HTTPException(415, { message: 'A form is expected: application/x-www-form-urlencoded.' });
  }
  const data = await context.req.formData().catch(() => {
    throw new HTTPException(400, { message: 'The form cannot be read.' });
  });
  return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
};

/** Reads a posted form, of each name the first field. Throws like `readFormEntries`. */
export const readForm = async (context: Context): Promise<Form> => {
  const entries = await readFormEntries(context);
  return (name) => entries.find(([known]) => known === name)?.[1] ?? '';
};
