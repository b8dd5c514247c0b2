import { composeMime } from '../digests/mime.ts';
import type { SendMail } from '../digests/ports.ts';
import { RetryLater } from '../digests/retry-later.ts';
import type { Reader } from '../radar/reader.ts';
import { type LetterLinks, renderLetter } from './letters.ts';
import type { LetterKind, LetterRequest, RandomBytes, ReaderStore, TokenStore } from './ports.ts';
import { issueToken } from './tokens.ts';

export type SendLetterDeps = {
  readers: Pick<ReaderStore, 'get'>;
  tokens: TokenStore;
  isSuppressed: (readerId: string) => Promise<boolean>;
  sendMail: SendMail;
  randomBytes: RandomBytes;
  links: LetterLinks;
  /** `AcademicHub <hub@example.org>`. */
  sender: string;
  replyTo: string | null;
  postalAddress: string | null;
  now: () => Date;
};

export type LetterOutcome =
  | { kind: 'sent'; messageId: string }
  | { kind: 'refused' | 'unknown'; detail: string }
  | { kind: 'skipped'; reason: 'no-such-reader' | 'suppressed' | 'outdated' };

/** A letter that the reader's state has overtaken says something that is not so any more. */
const fits: Record<LetterKind, readonly Reader['status'][]> = {
  confirm: ['pending', 'gone'],
  // Who has left may still take their data along, or delete it.
  'sign-in': ['active', 'paused', 'gone'],
  'move-old': ['active', 'paused'],
  'move-new': ['active', 'paused'],
  goodbye: ['gone'],
};

/** Whom a letter goes to; null where the reader's state has overtaken it. */
const recipientOf = (kind: LetterKind, reader: Reader): { address: string; readerId: string } | null => {
  if (!fits[kind].includes(reader.status)) return null;
  const own = { address: reader.address, readerId: reader.id };
  if (kind === 'sign-in' && reader.movedTo !== undefined) return null;
  if (kind === 'move-old') return reader.addressChange ? own : null;
  return kind === 'move-new' ? (reader.addressChange ?? null) : own;
};

/**
 * Writes and sends one letter; the link's token is issued here, so that no queue ever holds its secret. An unknown
 * outcome is not tried again: the reader asks for another letter. Throws `RetryLater` when the mail service takes
 * nothing now; what else it throws comes from a port, before anything was sent.
 */
export const sendLetter = async (request: LetterRequest, deps: SendLetterDeps): Promise<LetterOutcome> => {
  const { kind, readerId } = request;
  const reader = await deps.readers.get(readerId);
  if (!reader) return { kind: 'skipped', reason: 'no-such-reader' };
  const recipient = recipientOf(kind, reader);
  if (!recipient) return { kind: 'skipped', reason: 'outdated' };
  if (await deps.isSuppressed(recipient.readerId)) return { kind: 'skipped', reason: 'suppressed' };
  const secret = kind === 'goodbye' ? '' : await issueToken({ purpose: kind, readerId }, deps);
  const { links, postalAddress, sender, replyTo } = deps;
  const raw = await composeMime({
    ...renderLetter({
      kind,
      address: recipient.address,
      newAddress: reader.addressChange?.address ?? '',
      secret,
      links,
      postalAddress,
    }),
    from: sender,
    to: recipient.address,
    replyTo,
    date: deps.now(),
    id: Buffer.from(deps.randomBytes(16)).toString('hex'),
    list: null,
  });
  const tags = { letter: kind, reader: recipient.readerId };
  const outcome = await deps.sendMail({ to: recipient.address, raw, tags });
  if (outcome.kind === 'accepted') return { kind: 'sent', messageId: outcome.messageId };
  if (outcome.kind === 'refused' && outcome.reason !== 'rejected') {
    throw new RetryLater(outcome.reason, outcome.detail);
  }
  return { kind: outcome.kind, detail: outcome.detail };
};
