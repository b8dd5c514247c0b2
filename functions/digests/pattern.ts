import { encode, wrap } from 'nodemailer/lib/qp';
import { MailError } from './mail-error.ts';

/**
 * A part of a mail in quoted-printable (RFC 2045, section 6.7): whole lines of at most 76, so that pieces follow one
 * another without more ado. `bytes`: of the text itself, in UTF-8.
 */
export type Piece = { encoded: string; bytes: number };

// One less than may stand in a line: a soft line break ends it.
const lineWidth = 75;

// Most of what differs between readers; the soft line break that follows saves the spaces at the end.
const ascii = /^[\x20-\x7e]+$/;

/** Text without line breaks, in which only `=` is written otherwise. */
const encodeAscii = (text: string): string => {
  const escaped = text.replaceAll('=', '=3D');
  let lines = '';
  for (let at = 0; at < escaped.length; ) {
    const cut = at + lineWidth < escaped.length ? escaped.indexOf('=', at + lineWidth - 2) : -1;
    const end = cut >= 0 && cut < at + lineWidth ? cut : at + lineWidth;
    lines += `${escaped.slice(at, end)}=\r\n`;
    at = end;
  }
  return lines;
};

/** Lines of `text` end in LF, and in CRLF in the mail. */
export const encodePiece = (text: string): Piece => {
  if (text === '') return { encoded: '', bytes: 0 };
  if (ascii.test(text)) return { encoded: encodeAscii(text), bytes: text.length };
  const lines = wrap(encode(text.replace(/\r\n?|\n/g, '\r\n')), lineWidth);
  return { encoded: lines.endsWith('\n') ? lines : `${lines}=\r\n`, bytes: Buffer.byteLength(text) };
};

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
    pieces: pieces.map(({ encoded }) => encoded),
    holes: parts.filter((_, index) => index % 2 === 1),
    bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0),
  };
};

/** Throws `MailError` where a hole has no value. */
export const fill = ({ pieces, holes, bytes }: Pattern, values: Record<string, Piece>): Piece => {
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

/** Pieces in a row. */
export const join = (pieces: Piece[]): Piece => ({
  encoded: pieces.map(({ encoded }) => encoded).join(''),
  bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0),
});
