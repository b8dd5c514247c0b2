import type { Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchError } from '../../feeds/polling/fetch-error.ts';

type Bytes = AsyncIterable<Uint8Array>;

async function* through(source: Bytes, decoder: Duplex): AsyncGenerator<Uint8Array> {
  // A fault of the source destroys the decoder, whose reader then sees it.
  pipeline(source, decoder).catch(() => {});
  yield* decoder;
}

/** Servers send both zlib (RFC 1950) and bare deflate (RFC 1951) under the name `deflate`; the first byte tells. */
async function* inflateEither(source: Bytes): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const whole = async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  const isZlib = ((first.value[0] ?? 0) & 0x0f) === 8;
  yield* through(whole(), isZlib ? createInflate() : createInflateRaw());
}

const decoders = new Map<string, (source: Bytes) => Bytes>([
  ['gzip', (source) => through(source, createGunzip())],
  ['x-gzip', (source) => through(source, createGunzip())],
  ['br', (source) => through(source, createBrotliDecompress())],
  ['deflate', inflateEither],
]);

async function* capped(source: Bytes, maxBytes: number, host: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBytes) throw new FetchError('too-large', `${host}: more than ${maxBytes} bytes`);
    yield chunk;
  }
}

/**
 * The body with its content codings undone, of at most `maxBytes` bytes both on the wire and decoded: decoding stops
 * at the cap. Throws `FetchError` for a larger body and for codings that were not asked for; faults of the stream and
 * of zlib pass through.
 */
export const readBody = async (
  body: Readable,
  contentEncoding: string | undefined,
  { maxBytes, host }: { maxBytes: number; host: string },
): Promise<Uint8Array> => {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');

  let bytes = capped(body, maxBytes, host);
  // Listed in the order in which they were applied (RFC 9110, section 8.4).
  for (const coding of codings.reverse()) {
    const decode = decoders.get(coding);
    if (!decode)
      throw new FetchError('undecodable', `${host}: unknown content coding "${coding.slice(0, 40)}"`);
    bytes = capped(decode(bytes), maxBytes, host);
  }

  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
};
