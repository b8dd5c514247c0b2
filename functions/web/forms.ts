import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Text of a form's field by name; a missing field reads as `''`. */
export type Form = (name: string) => string;

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/** Reads a posted form. Throws HTTP 415 for another content type, 400 for what cannot be read. */
export const readForm = async (context: Context): Promise<Form> => {
  if (!formTypes.test(context.req.header('content-type') ?? '')) {
    throw new HTTPException(415, { message: 'A form is expected: application/x-www-form-urlencoded.' });
  }
  const data = await context.req.formData().catch(() => {
    throw new HTTPException(400, { message: 'The form cannot be read.' });
  });
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
};
