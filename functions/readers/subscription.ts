import { nextDigestAt } from '../digests/period.ts';
import { addFollow, type Follow } from '../radar/follow.ts';
import type { DigestSettings, Reader } from '../radar/reader.ts';
import { type Address, parseAddress, readerIdOf } from './address.ts';
import { askForLetter, countRequest } from './ask-for-letter.ts';
import { changeReader } from './change-reader.ts';
import type { ReaderStore, RequestLetter, TakeFromLimit } from './ports.ts';
import { defaultSettings } from './settings.ts';

const DAY = 24 * 3_600_000;
/** A first digest reaches a week back, so that it has something to say; so does the first after a long leave. */
const REACH_BACK = 7 * DAY;
// Not confirmed yet, so anybody may have chosen them; the confirming page lists them all.
const PENDING_FOLLOWS = 10;

type Deps = {
  readers: ReaderStore;
  takeFromLimit: TakeFromLimit;
  requestLetter: RequestLetter;
  secret: string;
  now: () => Date;
};

export type SubscriptionRequest = {
  email: string;
  /** As the browser guesses it; anything unknown means UTC. */
  timezone: string;
  follow: Follow | null;
  clientAddress: string | null;
};

const pendingReader = (id: string, address: string, request: SubscriptionRequest, now: Date): Reader => ({
  id,
  address,
  status: 'pending',
  settings: defaultSettings(request.timezone),
  follows: request.follow ? [request.follow] : [],
  watermark: new Date(now.getTime() - REACH_BACK).toISOString(),
  nextDigestAt: null,
  subscribedAt: now.toISOString(),
  confirmedAt: null,
  version: 1,
});

const askedAgain = (reader: Reader, { follow }: SubscriptionRequest, now: Date): Reader => {
  // A new subscription of somebody who left: links and sessions from before stay dead.
  if (reader.status === 'gone') return { ...reader, status: 'pending', subscribedAt: now.toISOString() };
  if (reader.status !== 'pending' || !follow || reader.follows.length >= PENDING_FOLLOWS) return reader;
  const follows = addFollow(reader.follows, follow);
  return follows.length === reader.follows.length ? reader : { ...reader, follows };
};

/**
 * Subscribes an address: a pending reader, and a letter with the link that confirms. To the caller it is the same
 * for new, pending, active, gone and suppressed addresses; an active reader gets a sign-in link instead.
 * Throws `AddressError` and `LimitError`.
 */
export const subscribe = async (request: SubscriptionRequest, deps: Deps): Promise<void> => {
  const { address, identity } = parseAddress(request.email);
  await countRequest(request.clientAddress, deps);
  const id = readerIdOf(identity, deps.secret);
  await deps.readers.create(pendingReader(id, address, request, deps.now()));
  const reader = await changeReader(id, (known) => askedAgain(known, request, deps.now()), deps.readers);
  await askForLetter(reader === null || reader.status === 'pending' ? 'confirm' : 'sign-in', id, deps);
};

/** Asks for a letter with a sign-in link. To the caller it is the same for known and unknown addresses. */
export const requestSignIn = async (
  request: Pick<SubscriptionRequest, 'email' | 'clientAddress'>,
  deps: Deps,
): Promise<void> => {
  const { identity }: Address = parseAddress(request.email);
  await countRequest(request.clientAddress, deps);
  const id = readerIdOf(identity, deps.secret);
  const reader = await deps.readers.get(id);
  await askForLetter(reader?.status === 'pending' ? 'confirm' : 'sign-in', id, deps);
};

/** The reader as an active one from `now` on: no paper twice, and nothing older than a week. */
export const activate = (reader: Reader, now: Date): Reader => {
  const next = nextDigestAt(reader.settings, now);
  const reach = now.getTime() - REACH_BACK;
  return {
    ...reader,
    status: next ? 'active' : 'paused',
    confirmedAt: reader.confirmedAt ?? now.toISOString(),
    watermark: new Date(Math.max(Date.parse(reader.watermark), reach)).toISOString(),
    nextDigestAt: next?.toISOString() ?? null,
  };
};

/** The reader with other settings; who has left or not confirmed stays so. */
export const withSettings = (reader: Reader, settings: DigestSettings, now: Date): Reader => {
  if (reader.status === 'gone' || reader.status === 'pending') return { ...reader, settings };
  const next = nextDigestAt(settings, now);
  const changed: Reader = {
    ...reader,
    settings,
    status: next ? 'active' : 'paused',
    nextDigestAt: next?.toISOString() ?? null,
  };
  return reader.status === 'paused' && next ? activate(changed, now) : changed;
};

/**
 * No further digest; says goodbye once. Twice is as good as once, and so is a reader who is not there any more.
 */
export const unsubscribe = async (
  readerId: string,
  deps: Pick<Deps, 'readers' | 'requestLetter'>,
): Promise<void> => {
  let before = 'gone' as Reader['status'];
  await changeReader(
    readerId,
    (reader) => {
      before = reader.status;
      return reader.status === 'gone' ? reader : { ...reader, status: 'gone', nextDigestAt: null };
    },
    deps.readers,
  );
  if (before === 'active' || before === 'paused') await deps.requestLetter({ kind: 'goodbye', readerId });
};
