import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** The largest libraries that readers bring have some 5,000 entries of 400 bytes. */
export const MAX_FILE = 2 * 1024 * 1024;

/** Reads the posted file. Throws HTTP 415 for another content type, 413 past 2 MB, 400 for what cannot be read. */
export const readUpload = async (context: Context): Promise<Uint8Array> => {
  if (!/^multipart\/form-data\s*;/i.test(context.req.header('content-type') ?? ''))
    throw new HTTPException(415, {
      message: 'A file is expected: multipart/form-data, as the form sends it.',
    });
  const data = await context.req.formData().catch(() => {
    throw new HTTPException(400, { message: 'The form cannot be read.' });
  });
  const files = [...data.values()].filter((value) => typeof value !== 'string');
  const [file] = files;
  if (file === undefined || file.size === 0)
    throw new HTTPException(400, { message: 'No file came along, or an empty one. Choose a file first.' });
  if (file.size > MAX_FILE)
    throw new HTTPException(413, {
      message: 'A file of at most 2 MB can be read at once. Split it, please.',
    });
  return new Uint8Array(await file.arrayBuffer());
};
