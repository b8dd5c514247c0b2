import { encode, wrap } from 'nodemailer/lib/qp';
import { MailError } from './mail-error.ts';

/**
 * A part of a mail in quoted-printable (RFC 2045, section 6.7): whole lines of at most 76, so that pieces follow one
 * another without more ado. `bytes`: of the text itself, in UTF-8.
 */
export type Piece = { encoded: string; bytes: number };

// One less than may stand in a line: a soft line break ends it.
const lineWidth = 75;

/**
 * The same Latin-1 text in one place, a byte a character. Whatever was cut out of a text with wider letters takes two,
 * and makes two of every character that it is put in a row with.
 */
export const compact = (text: string): string => Buffer.from(text, 'latin1').toString('latin1');

// Most of what differs between readers.
const ascii = /^[\x20-\x7e\n]*$/;

/** One line of printable ASCII, in which only `=` is written otherwise, and a space that would end the line. */
const encodeLine = (line: string, end: '\n' | ''): string => {
  const last = end === '\n' ? '\r\n' : '=\r\n';
  if (line.length <= lineWidth && !line.includes('=') && !(line.endsWith(' ') && end === '\n'))
    return line + last;
  let escaped = line.replaceAll('=', '=3D');
  if (end === '\n' && escaped.endsWith(' ')) escaped = `${escaped.slice(0, -1)}=20`;
  let lines = '';
  let at = 0;
  while (escaped.length - at > lineWidth) {
    const cut = escaped.indexOf('=', at + lineWidth - 2);
    const to = cut >= 0 && cut < at + lineWidth ? cut : at + lineWidth;
    lines += `${escaped.slice(at, to)}=\r\n`;
    at = to;
  }
  return lines + escaped.slice(at) + last;
};

const encodeAscii = (text: string): string => {
  let lines = '';
  let at = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
    lines += encodeLine(text.slice(at, end), '\n');
    at = end + 1;
  }
  return at < text.length ? lines + encodeLine(text.slice(at), '') : lines;
};

/** Lines of `text` end in LF, and in CRLF in the mail. */
export const encodePiece = (text: string): Piece => {
  if (text === '') return emptyPiece;
  if (ascii.test(text)) return { encoded: encodeAscii(text), bytes: text.length };
  const lines = compact(wrap(encode(text.replace(/\r\n?|\n/g, '\r\n')), lineWidth));
  return { encoded: lines.endsWith('\n') ? lines : `${lines}=\r\n`, bytes: Buffer.byteLength(text) };
};

export const emptyPiece: Piece = { encoded: '', bytes: 0 };

/** Stands where readers' mails differ. No text of a stranger holds it: `oneLine` takes control characters out. */
export const hole = (name: string): string => `\u0001${name}\u0002`;

const marks = new RegExp(`${hole('(\\w+)')}`);

/** A page or a card with holes, encoded once; between two pieces goes what `holes` names. */
export type Pattern = { pieces: string[]; holes: string[]; bytes: number };

export const patternOf = (text: string): Pattern => {
  // Every second part is the name of a hole.
  const parts = text.split(marks);
  const pieces = parts.filter((_, index) => index % 2 === 0).map(encodePiece);
  return {
    pieces: pieces.map(({ encoded }) => compact(encoded)),
    holes: parts.filter((_, index) => index % 2 === 1),
    bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0),
  };
};

type Values = Readonly<Record<string, Piece>>;

/** Throws `MailError` where a hole has no value. */
export const fill = ({ pieces, holes, bytes }: Pattern, values: Values): Piece => {
  let encoded = pieces[0] ?? '';
  let sum = bytes;
  for (let index = 0; index < holes.length; index++) {
    const value = values[holes[index] ?? ''];
    if (value === undefined) throw new MailError(`nothing fills "${holes[index]}"`);
    encoded += value.encoded + pieces[index + 1];
    sum += value.bytes;
  }
  return { encoded, bytes: sum };
};

/** One piece after the other. */
export const add = (one: Piece, other: Piece): Piece => ({
  encoded: one.encoded + other.encoded,
  bytes: one.bytes + other.bytes,
});

/** Pieces in a row. */
export const join = (pieces: readonly Piece[]): Piece => pieces.reduce(add, emptyPiece);
