import type { Reader } from '../radar/reader.ts';
import { AddressError, parseAddress, readerIdOf } from './address.ts';
import { askForLetter, countRequest } from './ask-for-letter.ts';
import { changeReader } from './change-reader.ts';
import type {
  ReaderStore,
  RequestLetter,
  Suppressions,
  TakeFromLimit,
  TokenPurpose,
  TokenStore,
} from './ports.ts';
import { consumeToken, type OpenedToken, peekToken, TokenError } from './tokens.ts';

/** Which of the two mailboxes speaks. */
export type Side = 'old' | 'new';

const purposeOf: Record<Side, TokenPurpose> = { old: 'move-old', new: 'move-new' };

type RequestDeps = {
  readers: ReaderStore;
  takeFromLimit: TakeFromLimit;
  requestLetter: RequestLetter;
  secret: string;
  now: () => Date;
};

/**
 * Asks both mailboxes whether the reader moves to `email`; nothing changes before both have agreed. To the caller it
 * is the same whatever is known about the new address. Throws `AddressError` and `LimitError`.
 */
export const requestAddressChange = async (
  readerId: string,
  request: { email: string; clientAddress: string | null },
  deps: RequestDeps,
): Promise<void> => {
  const { address, identity } = parseAddress(request.email);
  const newId = readerIdOf(identity, deps.secret);
  if (newId === readerId) throw new AddressError('Digests go to this address already.');
  await countRequest(request.clientAddress, deps);
  const requestedAt = deps.now().toISOString();
  await changeReader(
    readerId,
    (reader) => ({ ...reader, addressChange: { address, readerId: newId, requestedAt, agreed: [] } }),
    deps.readers,
  );
  // Counted for whoever is written to, so that nobody's mailbox is flooded through another's radar.
  await askForLetter('move-old', readerId, deps);
  await askForLetter('move-new', newId, {
    ...deps,
    requestLetter: ({ kind }) => deps.requestLetter({ kind, readerId }),
  });
};

type LinkDeps = { tokens: TokenStore; readers: ReaderStore; now: () => Date };

/** A letter about an earlier wish says nothing about the present one. */
const isAbout = (reader: Reader, { issuedAt }: OpenedToken): boolean =>
  reader.addressChange !== undefined && issuedAt.toISOString() >= reader.addressChange.requestedAt;

const movingReader = async (opened: OpenedToken, { readers }: LinkDeps): Promise<Reader> => {
  const reader = await readers.get(opened.readerId);
  if (!reader || !isAbout(reader, opened)) throw new TokenError();
  return reader;
};

/** Who is about to move, any number of times. Throws `TokenError`. */
export const showAddressChange = async (secret: string, side: Side, deps: LinkDeps): Promise<Reader> =>
  movingReader(await peekToken(secret, purposeOf[side], deps), deps);

export type MoveOutcome =
  | { kind: 'waiting' }
  | { kind: 'moved'; reader: Reader }
  /** Somebody reads under the new address already: it must be deleted first. */
  | { kind: 'taken' };

/** The whole radar under the new address; false where somebody reads there. */
const take = async (reader: Reader, readers: ReaderStore): Promise<Reader | null> => {
  const { addressChange, ...rest } = reader;
  if (!addressChange) return null;
  const moved: Reader = {
    ...rest,
    id: addressChange.readerId,
    address: addressChange.address,
    movedFrom: [...(reader.movedFrom ?? []), reader.id],
    version: 1,
  };
  if (await readers.create(moved)) return moved;
  let isFree = false;
  const written = await changeReader(
    moved.id,
    (there) => {
      isFree = there.status === 'pending' || there.status === 'gone';
      return isFree ? { ...moved, version: there.version } : there;
    },
    readers,
  );
  return isFree ? written : null;
};

/** What stays under the old id until the reader is deleted: old mails still lead to whom they were for. */
const stub = (reader: Reader, movedTo: string): Reader => ({
  id: reader.id,
  address: reader.address,
  status: 'gone',
  settings: reader.settings,
  follows: [],
  watermark: reader.watermark,
  nextDigestAt: null,
  subscribedAt: reader.subscribedAt,
  confirmedAt: null,
  movedTo,
  version: reader.version,
});

/** One mailbox agrees; once both have, the reader moves. Throws `TokenError`. */
export const agreeToMove = async (
  secret: string,
  side: Side,
  deps: LinkDeps & { suppressions: Pick<Suppressions, 'welcomeBack'> },
): Promise<MoveOutcome> => {
  const { readers } = deps;
  await showAddressChange(secret, side, deps);
  const opened = await consumeToken(secret, purposeOf[side], deps);
  const reader = await changeReader(
    opened.readerId,
    (known) => {
      if (!known.addressChange || !isAbout(known, opened)) throw new TokenError();
      const agreed = [...new Set([...known.addressChange.agreed, side])];
      return { ...known, addressChange: { ...known.addressChange, agreed } };
    },
    readers,
  );
  if (!reader?.addressChange) throw new TokenError();
  if (reader.addressChange.agreed.length < 2) return { kind: 'waiting' };
  const moved = await take(reader, readers);
  if (moved === null) return { kind: 'taken' };
  await changeReader(reader.id, (known) => ({ ...stub(known, moved.id), version: known.version }), readers);
  await deps.suppressions.welcomeBack(moved.id);
  return { kind: 'moved', reader: moved };
};
