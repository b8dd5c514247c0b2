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

/** Somebody whose address is not confirmed yet: nothing but the confirming letter is sent to them. */
export const pendingReader = (id: string, address: string, timezone: string, now: Date): Reader => ({
  id,
  address,
  status: 'pending',
  settings: defaultSettings(timezone),
  follows: [],
  watermark: new Date(now.getTime() - REACH_BACK).toISOString(),
  nextDigestAt: null,
  subscribedAt: now.toISOString(),
  confirmedAt: null,
  version: 1,
});

const askedAgain = (reader: Reader, { follow }: SubscriptionRequest): Reader => {
  // Somebody who left stays gone until they confirm: a stranger who types their address changes nothing.
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
  const pending = pendingReader(id, address, request.timezone, deps.now());
  await deps.readers.create({ ...pending, follows: request.follow ? [request.follow] : [] });
  const reader = await changeReader(id, (known) => askedAgain(known, request), deps.readers);
  const isReading = reader?.status === 'active' || reader?.status === 'paused';
  await askForLetter(isReading ? 'sign-in' : 'confirm', id, deps);
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

/** The reader without a rest that was to last longer; what it would have skipped is open again. */
const awake = (reader: Reader, now: Date): Reader => {
  const { pause, ...rest } = reader;
  return pause && pause.until > now.toISOString() ? { ...rest, watermark: pause.watermark } : rest;
};

/** The reader as an active one from `now` on: no paper twice, and nothing older than a week. */
export const activate = (reader: Reader, now: Date): Reader => {
  const { leftAt: _left, movedTo: _moved, ...rest } = awake(reader, now);
  const next = nextDigestAt(rest.settings, now);
  const reach = now.getTime() - REACH_BACK;
  return {
    ...rest,
    status: next ? 'active' : 'paused',
    confirmedAt: rest.confirmedAt ?? now.toISOString(),
    watermark: new Date(Math.max(Date.parse(rest.watermark), reach)).toISOString(),
    nextDigestAt: next?.toISOString() ?? null,
  };
};

/** Who clicks the confirming link is active from then on; an active reader's second link changes nothing. */
export const confirm = (reader: Reader, now: Date): Reader =>
  reader.status === 'pending' || reader.status === 'gone' ? activate(reader, now) : reader;

/** The reader with other settings; who has left or not confirmed stays so. */
export const withSettings = (reader: Reader, settings: DigestSettings, now: Date): Reader => {
  if (reader.status === 'gone' || reader.status === 'pending') return { ...reader, settings };
  const next = nextDigestAt(settings, now);
  const wasResting = reader.status === 'paused' || reader.pause !== undefined;
  if (next && wasResting) return activate({ ...reader, settings }, now);
  return {
    ...awake(reader, now),
    settings,
    status: next ? 'active' : 'paused',
    nextDigestAt: next?.toISOString() ?? null,
  };
};

/** No digest before `until`; the first one then reaches a week back. Who has left or not confirmed stays so. */
export const pauseUntil = (reader: Reader, until: Date, now: Date): Reader => {
  if (reader.status === 'gone' || reader.status === 'pending') return reader;
  const rested = awake(reader, now);
  const settings: DigestSettings =
    rested.settings.cadence === 'paused' ? { ...rested.settings, cadence: 'daily' } : rested.settings;
  // A digest that is due at that very instant is the first one again.
  const next = nextDigestAt(settings, new Date(until.getTime() - 1));
  if (next === null) return rested;
  return {
    ...rested,
    settings,
    status: 'active',
    nextDigestAt: next.toISOString(),
    pause: { until: until.toISOString(), watermark: rested.watermark },
    watermark: new Date(Math.max(Date.parse(rested.watermark), next.getTime() - REACH_BACK)).toISOString(),
  };
};
