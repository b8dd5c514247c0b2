import { domainToASCII } from 'node:url';
import { encodeWord, encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import { keepSome } from './keep-some.ts';
import { MailError } from './mail-error.ts';
import { oneLine } from './mail-text.ts';
import { compact, encodePiece, type Piece } from './pattern.ts';

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

// A domain in lower-case letters, which the rules for international names leave as it is.
const plainAddress = /^[\w!#$%&'*+/=?^`{|}~.-]+@(?:[a-z\d]+[.-])*[a-z]+$/;

const asciiAddress = (address: string): string => {
  if (plainAddress.test(address)) return address;
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

const shortAscii = /^[\x20-\x7e]{0,66}$/;

const subjectHeader = (subject: string): string =>
  shortAscii.test(subject) && !subject.includes('=?')
    ? `Subject: ${oneLine(subject)}`
    : foldLines(`Subject: ${words(subject)}`, 76);

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

// What the mails of one list have alike, but for the way to leave it: cadences, times the hub's own settings.
const listHeads = keepSome<readonly string[]>(100);

// Whole on one line: a folded address is not what every mail server expects here.
const listHeaders = ({ id, unsubscribeUrl, unsubscribeMailbox, helpUrl, kind }: MailingList): string[] => {
  const byMail = unsubscribeMailbox ? `, <mailto:${unsubscribeMailbox}?subject=unsubscribe>` : '';
  const alike = listHeads(`${id}\n${helpUrl}\n${kind}`, () =>
    [
      `List-Id: <${id}>`,
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      `List-Help: <${helpUrl}>`,
      `Feedback-ID: ${kind}:academichub:${id.replace(/[^\w.-]/g, '')}`,
    ].map(oneLine),
  );
  return [oneLine(`List-Unsubscribe: <${unsubscribeUrl}>${byMail}`), ...alike];
};

/** What all mails of one sender have alike. */
type Letterhead = { from: string; replyTo: string[]; domain: string };

const letterheads = keepSome<Letterhead>(100);

const letterheadOf = (from: string, replyTo: string | null): Letterhead =>
  letterheads(`${from}\n${replyTo ?? ''}`, () => ({
    from: foldLines(`From: ${mailbox(from)}`, 76),
    replyTo: replyTo ? [foldLines(`Reply-To: ${mailbox(replyTo)}`, 76)] : [],
    domain: domainToASCII(domainOf(from)),
  }));

const part = (type: string, boundary: string, { encoded }: Piece): string =>
  `--${boundary}\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encoded}\r\n`;

/**
 * One message in Internet format: multipart/alternative, quoted-printable, CRLF, lines under 998 octets.
 * No text of a stranger can add a header. Throws `MailError` unless `to` is exactly one address.
 */
export const assembleMime = (message: EncodedMessage): Uint8Array => {
  const { subject, date, id, list } = message;
  if (!oneAddress.test(message.to)) throw new MailError('a message goes to exactly one address');
  const to = asciiAddress(message.to);
  // `=_` occurs in no quoted-printable text.
  const boundary = `=_${id}`;
  const { from, replyTo, domain } = letterheadOf(message.from, message.replyTo);
  const headers = [
    from,
    `To: ${to}`,
    ...replyTo,
    subjectHeader(subject),
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${domain}>`,
    // RFC 3834: keeps out-of-office answers away.
    'Auto-Submitted: auto-generated',
    ...(list ? listHeaders(list) : []),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  const head = compact(`${headers.join('\r\n')}\r\n`);
  proofRead(head, headers.length, to);
  if (message.text.bytes === 0 || message.html.bytes === 0) throw new MailError('it is empty');
  const parts = part('plain', boundary, message.text) + part('html', boundary, message.html);
  return Buffer.from(`${head}\r\n${parts}--${boundary}--\r\n`, 'latin1');
};

// One header, folded lines included, of printable ASCII only (RFC 5322, section 2.2).
const headerField = /([A-Za-z-]+): ([\x20-\x7e]*(?:\r\n[ \t][\x20-\x7e]*)*)\r\n/y;

/**
 * Before it leaves, the head of a message is read once more, as the bytes that it will be: as many headers as were
 * written, each once, nothing but ASCII in them, and one recipient. Throws `MailError`.
 */
const proofRead = (head: string, written: number, to: string): void => {
  const seen = new Set<string>();
  headerField.lastIndex = 0;
  for (let field = headerField.exec(head); field; field = headerField.exec(head)) {
    const name = field[1]?.toLowerCase() ?? '';
    const isWrong = name === 'cc' || name === 'bcc' || (name === 'to' && field[2] !== to) || seen.has(name);
    if (isWrong) break;
    seen.add(name);
    if (headerField.lastIndex === head.length && seen.size === written && seen.has('to')) return;
  }
  throw new MailError('its headers are not those of a mail to one reader');
};

/** `assembleMime` for a message that is written once. */
export const composeMime = (message: MailMessage): Uint8Array =>
  assembleMime({ ...message, text: encodePiece(message.text), html: encodePiece(message.html) });
