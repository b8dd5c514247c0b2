import MailComposer from 'nodemailer/lib/mail-composer';
import { oneLine } from './mail-text.ts';

/** What makes a mail one of a list, which mail programs then offer to leave with one click. */
export type MailingList = {
  /** RFC 2919: `digests.hub.example.org`. */
  id: string;
  /** RFC 8058: leaves with one POST. */
  unsubscribeUrl: string;
  /** RFC 2369: a mailbox that unsubscribes whoever writes to it. */
  unsubscribeMailbox: string | null;
};

export type MailMessage = {
  /** `AcademicHub <hub@example.org>`. */
  from: string;
  /** Exactly one address, without a name. */
  to: string;
  replyTo: string | null;
  subject: string;
  date: Date;
  /** Letters, digits, `-`: names the message and parts its boundary; the same id gives the same bytes. */
  id: string;
  html: string;
  /** Lines ended by LF. */
  text: string;
  list: MailingList | null;
};

/** The message cannot be written as mail; no retry helps. */
export class MailError extends Error {
  override readonly name = 'MailError';
}

const oneAddress = /^[^\s<>,;:"()[\]\\@\p{C}]+@[^\s<>,;:"()[\]\\@\p{C}]+$/u;

/** The domain of `AcademicHub <hub@example.org>` or `hub@example.org`. */
export const domainOf = (sender: string): string => /@([^\s>@]+)>?\s*$/.exec(sender)?.[1] ?? 'localhost';

// Prepared: else a long address would be folded, and a folded one is not what every mail server expects.
const verbatim = (key: string, value: string) => ({ key, value: { prepared: true, value: oneLine(value) } });

const listHeaders = ({ id, unsubscribeUrl, unsubscribeMailbox }: MailingList) => {
  const mailbox = unsubscribeMailbox ? `, <mailto:${unsubscribeMailbox}?subject=unsubscribe>` : '';
  return [
    verbatim('List-Id', `<${id}>`),
    verbatim('List-Unsubscribe', `<${unsubscribeUrl}>${mailbox}`),
    verbatim('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'),
  ];
};

// Else ASCII text would travel as 7bit, where a mail server may touch it. The composer takes no empty content.
const quotedPrintable = (content: string) => ({
  content: content || '\n',
  contentTransferEncoding: 'quoted-printable' as const,
});

/**
 * One message in Internet format: multipart/alternative, quoted-printable, CRLF, lines under 998 octets.
 * No text of a stranger can add a header. Throws `MailError` unless `to` is exactly one address.
 */
export const composeMime = async (message: MailMessage): Promise<Uint8Array> => {
  if (!oneAddress.test(message.to)) throw new MailError('a message goes to exactly one address');
  const composer = new MailComposer({
    from: oneLine(message.from),
    to: { name: '', address: message.to },
    ...(message.replyTo && { replyTo: oneLine(message.replyTo) }),
    subject: oneLine(message.subject),
    date: message.date,
    messageId: `<${message.id}@${domainOf(message.from)}>`,
    headers: [
      // RFC 3834: keeps out-of-office answers away.
      verbatim('Auto-Submitted', 'auto-generated'),
      ...(message.list ? listHeaders(message.list) : []),
    ],
    text: quotedPrintable(message.text),
    html: quotedPrintable(message.html),
    textEncoding: 'quoted-printable',
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: message.id,
  } as ConstructorParameters<typeof MailComposer>[0]);
  return composer.compile().build();
};
