import { isAscii, isUtf8 } from 'node:buffer';
import { FeedError } from '../feed-error.ts';

/** Byte order marks; UTF-32 has no decoder and no publisher. */
const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Names of charsets that Encoding (https://encoding.spec.whatwg.org) does not know and publishers write. */
const ALIASES = new Map([
  ['latin-1', 'windows-1252'],
  ['iso-latin-1', 'windows-1252'],
  ['windows1252', 'windows-1252'],
  ['cp-1252', 'windows-1252'],
  ['utf_8', 'utf-8'],
  ['utf-8n', 'utf-8'],
  ['gb-2312', 'gb18030'],
  ['cp936', 'gb18030'],
]);
/** Charsets in which every byte is a character: that the bytes are UTF-8 all the same is no accident. */
const ANY_BYTE = /^(?:us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp1252)$/i;

/** A document as a string, and what a part of it says that begins and ends with a character. */
export type WrittenDocument = { written: string; decode: (part: string) => string };

/**
 * The text of a document: charset by byte order mark, else by the HTTP header, else by the XML declaration, else
 * UTF-8 (RFC 7303, section 3). Where the bytes are no text in the header's charset, which is often a server's default,
 * the declaration's is tried; where ASCII or Latin 1 is claimed for what is UTF-8, it is read as UTF-8. Throws
 * `FeedError`: `truncated` where the last character is cut, `undecodable` for an unknown charset and for bytes that are
 * no text in it, instead of putting U+FFFD in their place.
 */
export const decodeDocument = (bytes: Uint8Array, contentType: string | null): string => {
  const { written, decode } = writtenDocument(bytes, contentType);
  return decode(written);
};

/**
 * The same, with UTF-8 still as it is written, one character for each byte. Of a single character beyond Latin 1,
 * every string that is cut out of the text would take two bytes a character, and a fifth more time to read.
 */
export const writtenDocument = (bytes: Uint8Array, contentType: string | null): WrittenDocument => {
  const mark = charsetByBytes(bytes);
  const charset = charsetOf(contentType);
  const declared = declaredEncoding(bytes);
  if (mark === null && charset !== null && declared !== null) {
    try {
      return writtenIn(charset, bytes);
    } catch {
      return writtenIn(declared, bytes);
    }
  }
  return writtenIn(mark ?? charset ?? declared ?? 'utf-8', bytes);
};

const writtenIn = (label: string, bytes: Uint8Array): WrittenDocument => {
  if (ANY_BYTE.test(label)) {
    try {
      return writtenStrictly('utf-8', bytes);
    } catch {
      return writtenStrictly(label, bytes);
    }
  }
  return writtenStrictly(label, bytes);
};

const writtenStrictly = (label: string, bytes: Uint8Array): WrittenDocument => {
  const decoder = decoderFor(label);
  if (decoder.encoding === 'utf-8' && isUtf8(bytes)) {
    const { buffer, byteOffset, byteLength } = charsetByBytes(bytes) === 'utf-8' ? bytes.subarray(3) : bytes;
    const written = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
    return { written, decode: isAscii(bytes) ? asWritten : decodeUtf8 };
  }
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    throw new FeedError('undecodable', `not valid ${label.slice(0, 40)} text`);
  }
  try {
    return { written: text + decoder.decode(), decode: asWritten };
  } catch {
    throw new FeedError('truncated', 'the document ends inside a character');
  }
};

export const asWritten = (text: string): string => text;

/** Most texts are ASCII: as many bytes as characters. */
const decodeUtf8 = (written: string): string =>
  Buffer.byteLength(written) === written.length ? written : Buffer.from(written, 'latin1').toString('utf8');

const decoderFor = (label: string) => {
  try {
    return new TextDecoder(ALIASES.get(label.toLowerCase()) ?? label, { fatal: true });
  } catch {
    throw new FeedError('undecodable', `unknown charset "${label.slice(0, 40)}"`);
  }
};

/** What the bytes themselves say, by a mark or, in UTF-16, by the zeros beside ASCII (XML 1.0, appendix F); else null. */
export const charsetByBytes = (bytes: Uint8Array): string | null =>
  MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? unmarkedUtf16(bytes);

const unmarkedUtf16 = ([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array): string | null => {
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : null;
};

const charsetOf = (contentType: string | null): string | null =>
  /;\s*charset\s*=\s*"?\s*([^\s;"]+)/i.exec(contentType ?? '')?.[1] ?? null;

const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
  const encoding = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return encoding === undefined || /^(?:utf-?16|ucs-?2|utf-?32|ucs-?4)/i.test(encoding)
    ? null
    : encoding.trim();
};
