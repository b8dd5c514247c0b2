import { domainToASCII } from 'node:url';
import { encodeWord, encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import { MailError } from './mail-error.ts';
import { oneLine } from './mail-text.ts';
import { encodePiece, type Piece } from './pattern.ts';

/** What makes a mail one of a list, which mail programs then offer to leave with one click. */
export type MailingList = {
  /** RFC 2919: `digests.hub.example.org`. */
  id: string;
  /** RFC 8058: leaves with one POST. */
  unsubscribeUrl: string;
  /** RFC 2369: a mailbox that unsubscribes whoever writes to it; null where nobody reads one. */
  unsubscribeMailbox: string | null;
  /** RFC 2369: where to change what comes. */
  helpUrl: string;
  /** What mailbox providers count complaints by (Gmail's Feedback-ID): `daily:digest`. */
  kind: string;
};

type Envelope = {
  /** `AcademicHub <hub@example.org>`. */
  from: string;
  /** Exactly one address, without a name. */
  to: string;
  replyTo: string | null;
  subject: string;
  date: Date;
  /** Letters, digits, `-`: names the message and parts its boundary; the same id gives the same bytes. */
  id: string;
  list: MailingList | null;
};

/** `html` and `text`: lines ended by LF. */
export type MailMessage = Envelope & { html: string; text: string };

/** A message whose two parts are encoded already. */
export type EncodedMessage = Envelope & { html: Piece; text: Piece };

const oneAddress = /^[^\s<>,;:"()[\]\\@\p{C}]+@[^\s<>,;:"()[\]\\@\p{C}]+$/u;

/** The domain of `AcademicHub <hub@example.org>` or `hub@example.org`. */
export const domainOf = (sender: string): string => /@([^\s>@]+)>?\s*$/.exec(sender)?.[1] ?? 'localhost';

const asciiAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  const ascii = `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
  if (!oneAddress.test(ascii) || /[^\x21-\x7e]/.test(ascii))
    throw new MailError('a message goes to exactly one address');
  return ascii;
};

/** RFC 2047 words where the text is not plain ASCII, or looks as if it held such words. */
const words = (text: string): string => {
  const line = oneLine(text);
  return line.includes('=?') ? encodeWord(line, 'B', 52) : encodeWords(line, 'Q', 52);
};

/** A name before an address: a quoted string where it holds what separates addresses (RFC 5322, section 3.2.4). */
const phrase = (name: string): string =>
  /[()<>[\]:;@\\,."]/.test(name) && /^[\x20-\x7e]*$/.test(name)
    ? `"${name.replace(/^"|"$/g, '').replace(/["\\]/g, '\\$&')}"`
    : words(name);

/** `Zoë’s hub <hub@example.org>`: the name may be any text. */
const mailbox = (sender: string): string => {
  const [, name = '', address] = /^(.*?)\s*<([^<>]*)>$/.exec(oneLine(sender)) ?? [];
  if (address === undefined) return asciiAddress(oneLine(sender));
  return name === '' ? asciiAddress(address) : `${phrase(name)} <${asciiAddress(address)}>`;
};

// Whole on one line: a folded address is not what every mail server expects here.
const listHeaders = ({ id, unsubscribeUrl, unsubscribeMailbox, helpUrl, kind }: MailingList): string[] => {
  const byMail = unsubscribeMailbox ? `, <mailto:${unsubscribeMailbox}?subject=unsubscribe>` : '';
  return [
    `List-Id: <${id}>`,
    `List-Unsubscribe: <${unsubscribeUrl}>${byMail}`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    `List-Help: <${helpUrl}>`,
    `Feedback-ID: ${kind}:academichub:${id.replace(/[^\w.-]/g, '')}`,
  ].map(oneLine);
};

const part = (type: string, boundary: string, { encoded }: Piece): string =>
  `--${boundary}\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encoded}\r\n`;

/**
 * One message in Internet format: multipart/alternative, quoted-printable, CRLF, lines under 998 octets.
 * No text of a stranger can add a header. Throws `MailError` unless `to` is exactly one address.
 */
export const assembleMime = (message: EncodedMessage): Uint8Array => {
  const { to, subject, date, id, list, replyTo } = message;
  if (!oneAddress.test(to)) throw new MailError('a message goes to exactly one address');
  // `=_` occurs in no quoted-printable text.
  const boundary = `=_${id}`;
  const headers = [
    foldLines(`From: ${mailbox(message.from)}`, 76),
    `To: ${asciiAddress(to)}`,
    ...(replyTo ? [foldLines(`Reply-To: ${mailbox(replyTo)}`, 76)] : []),
    foldLines(`Subject: ${words(subject)}`, 76),
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${domainToASCII(domainOf(message.from))}>`,
    // RFC 3834: keeps out-of-office answers away.
    'Auto-Submitted: auto-generated',
    ...(list ? listHeaders(list) : []),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ].join('\r\n');
  const parts = part('plain', boundary, message.text) + part('html', boundary, message.html);
  return proofRead(`${headers}\r\n\r\n${parts}--${boundary}--\r\n`, message);
};

/**
 * Before it leaves, a message is read once more, as bytes: one recipient, no header twice, nothing but ASCII in the
 * headers, and something in both parts. Throws `MailError`.
 */
const proofRead = (message: string, { to, text, html }: EncodedMessage): Uint8Array => {
  const raw = Buffer.from(message, 'latin1');
  const headers = raw.toString('latin1', 0, raw.indexOf('\r\n\r\n'));
  const names = headers
    .split(/\r\n(?![ \t])/)
    .map((line) => line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase());
  const isSound =
    new Set(names).size === names.length &&
    names.every((name) => /^[a-z-]+$/.test(name) && name !== 'cc' && name !== 'bcc') &&
    headers.includes(`\r\nTo: ${asciiAddress(to)}\r\n`) &&
    /^[\t\r\n\x20-\x7e]*$/.test(headers);
  if (!isSound) throw new MailError('its headers are not those of a mail to one reader');
  if (text.bytes === 0 || html.bytes === 0) throw new MailError('it is empty');
  return raw;
};

/** `assembleMime` for a message that is written once. */
export const composeMime = (message: MailMessage): Uint8Array =>
  assembleMime({ ...message, text: encodePiece(message.text), html: encodePiece(message.html) });
