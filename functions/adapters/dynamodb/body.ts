import { gunzipSync, gzipSync } from 'node:zlib';

/** The item would pass DynamoDB's limit of 400 KB. */
export class ItemTooLargeError extends Error {
  override name = 'ItemTooLargeError';
}

/** What is left of DynamoDB's 400 KB for the body, beside keys and index attributes. */
const maxBodyBytes = 380_000;

/** JSON, gzipped: a paper of 5,000 authors takes about a third of an item. Null when it does not fit into one. */
export const packIfFits = (value: unknown): Uint8Array | null => {
  const packed = gzipSync(JSON.stringify(value));
  return packed.length > maxBodyBytes ? null : packed;
};

/** As `packIfFits`; throws `ItemTooLargeError`, naming `what`. */
export const pack = (value: unknown, what: string): Uint8Array => {
  const packed = packIfFits(value);
  if (packed === null) throw new ItemTooLargeError(`${what} is larger than one item of the table may be`);
  return packed;
};

/** The value that `pack` was given; the caller says what it was. */
export const unpack = <T>(packed: Uint8Array): T => JSON.parse(gunzipSync(packed).toString('utf8')) as T;
