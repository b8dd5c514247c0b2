import type { Reader } from '../radar/reader.ts';
import type { Delivery } from './delivery.ts';
import { deliveryId } from './delivery-id.ts';
import { MailError } from './mail-error.ts';
import { digestAfter, periodId } from './period.ts';
import type { DeliveryLedger, DigestReaders, DigestRequest, SendMail, SendOutcome } from './ports.ts';
import { type FinishedDigest, type RenderDeps, renderDigestFor } from './render-digest-for.ts';
import { RetryLater } from './retry-later.ts';

// No worker lives longer than its Lambda's 2 minutes: an older claim belongs to one that died.
const staleAfterMilliseconds = 15 * 60_000;

export const isStale = ({ claimedAt }: Delivery, now: Date): boolean =>
  now.getTime() - Date.parse(claimedAt) >= staleAfterMilliseconds;

export type SendDigestDeps = RenderDeps & {
  readers: Pick<DigestReaders, 'get' | 'advance' | 'postpone'>;
  ledger: Pick<DeliveryLedger, 'get' | 'claim' | 'settle'>;
  /** Strongly consistent: bounced hard, complained. */
  isSuppressed: (readerId: string) => Promise<boolean>;
  sendMail: SendMail;
  now: () => Date;
};

export type DigestOutcome =
  | { kind: 'sent'; messageId: string }
  | { kind: 'refused' | 'unknown'; detail: string }
  /** Nothing was handed to the mail service now. */
  | { kind: 'skipped'; reason: 'not-due' | 'suppressed' | 'empty' | 'left' | 'settled' | 'in-progress' };

const skipped = (reason: Extract<DigestOutcome, { kind: 'skipped' }>['reason']): DigestOutcome => ({
  kind: 'skipped',
  reason,
});

/** The planner may be a little ahead of this clock. */
const isDue = (reader: Reader, request: DigestRequest, now: Date) => {
  if (reader.status !== 'active' || reader.nextDigestAt === null) return false;
  const dueAt = new Date(reader.nextDigestAt);
  const latest = Math.max(now.getTime(), Date.parse(request.cutoff));
  return dueAt.getTime() <= latest && periodId(reader.settings, dueAt) === request.periodId;
};

/** The period is done. Where the watermark stands further already, `advance` would move nothing, not even the time. */
const moveOn = (reader: Reader, cutoff: Date, next: Date | null, readers: SendDigestDeps['readers']) =>
  new Date(reader.watermark) < cutoff
    ? readers.advance(reader.id, cutoff, next)
    : readers.postpone(reader.id, next);

/** What a period that has a record already still needs. */
const finish = async (
  known: Delivery,
  reader: Reader,
  next: Date | null,
  { readers, ledger, now }: SendDigestDeps,
): Promise<DigestOutcome> => {
  const at = now();
  if (known.state === 'sending') {
    if (!isStale(known, at)) return skipped('in-progress');
    const detail = 'the worker that claimed it did not settle it';
    await ledger.settle({ ...known, state: 'unknown', detail, settledAt: at.toISOString() });
  }
  if (known.state === 'sent' || known.state === 'skipped') {
    await moveOn(reader, new Date(known.cutoff), next, readers);
  } else {
    await readers.postpone(reader.id, next);
  }
  return skipped('settled');
};

/** Somebody else, such as the mail service's own report, may have settled it first: then that stands. */
const settleAs = async (
  claimed: Delivery,
  state: Delivery['state'],
  result: { messageId?: string; detail?: string },
  { ledger, now }: SendDigestDeps,
): Promise<Delivery> => {
  const outcome = { messageId: result.messageId ?? null, detail: result.detail ?? null };
  const settled = { ...claimed, ...outcome, state, settledAt: now().toISOString() };
  if (await ledger.settle(settled)) return settled;
  return (await ledger.get(claimed.readerId, claimed.periodId)) ?? settled;
};

/** Looked at again with the claim in hand: who left meanwhile gets nothing more. */
const mayStillSend = async (reader: Reader, { readers, isSuppressed }: SendDigestDeps) => {
  const [current, suppressed] = await Promise.all([readers.get(reader.id), isSuppressed(reader.id)]);
  return current?.status === 'active' && current.address === reader.address && !suppressed;
};

const handOver = async (mail: FinishedDigest, reader: Reader, claimed: Delivery, deps: SendDigestDeps) => {
  const tags = { delivery: claimed.id, reader: reader.id };
  return deps
    .sendMail({ to: reader.address, raw: mail.raw, tags })
    .catch((error: unknown): SendOutcome => ({ kind: 'unknown', detail: String(error) }));
};

const settleOutcome = async (
  outcome: SendOutcome,
  reader: Reader,
  claimed: Delivery,
  next: Date | null,
  deps: SendDigestDeps,
): Promise<DigestOutcome> => {
  const { readers } = deps;
  if (outcome.kind === 'accepted') {
    await settleAs(claimed, 'sent', { messageId: outcome.messageId }, deps);
    await moveOn(reader, new Date(claimed.cutoff), next, readers);
    return { kind: 'sent', messageId: outcome.messageId };
  }
  const { detail } = outcome;
  const settled = await settleAs(claimed, outcome.kind, { detail }, deps);
  if (settled.state === 'sent') {
    await moveOn(reader, new Date(settled.cutoff), next, readers);
    return skipped('settled');
  }
  if (outcome.kind === 'refused' && outcome.reason !== 'rejected')
    throw new RetryLater(outcome.reason, detail);
  // The papers roll into the next period: nothing is sent twice, and a rejected mail is not tried in a circle.
  await readers.postpone(claimed.readerId, next);
  return { kind: outcome.kind, detail };
};

/**
 * Sends one reader's digest of one period, at most once however often, and by however many workers, it is called
 * (the ledger decides). Throws `RetryLater` when the mail service is throttled, over quota or paused; what else it
 * throws comes from a port, and calling again is right then, too.
 */
export const sendDigest = async (request: DigestRequest, deps: SendDigestDeps): Promise<DigestOutcome> => {
  const { readers, ledger, now } = deps;
  const { readerId } = request;
  const cutoff = new Date(request.cutoff);
  const reader = await readers.get(readerId);
  if (!reader || !isDue(reader, request, now())) return skipped('not-due');
  const next = digestAfter(reader.settings, cutoff, now());
  if (await deps.isSuppressed(readerId)) {
    await readers.postpone(readerId, next);
    return skipped('suppressed');
  }
  const known = await ledger.get(readerId, request.periodId);
  if (known && known.state !== 'refused') return finish(known, reader, next, deps);

  const mail = await renderDigestFor(reader, { periodId: request.periodId, cutoff }, deps).catch(
    (error: unknown) => {
      if (error instanceof MailError) return error;
      throw error;
    },
  );
  const delivery: Delivery = {
    id: deliveryId(readerId, request.periodId),
    readerId,
    periodId: request.periodId,
    state: 'sending',
    after: reader.watermark,
    cutoff: cutoff.toISOString(),
    paperIds: mail === null || mail instanceof MailError ? [] : mail.paperIds,
    messageId: null,
    detail: null,
    claimedAt: now().toISOString(),
    settledAt: null,
  };
  if (mail === null) {
    const empty = { ...delivery, state: 'skipped' as const, detail: 'nothing matched' };
    if (!(await ledger.claim({ ...empty, settledAt: delivery.claimedAt }))) return skipped('in-progress');
    await moveOn(reader, cutoff, next, readers);
    return skipped('empty');
  }
  if (!(await ledger.claim(delivery))) return skipped('in-progress');
  if (mail instanceof MailError) {
    const outcome = { kind: 'refused', reason: 'rejected', detail: mail.message } as const;
    return settleOutcome(outcome, reader, delivery, next, deps);
  }
  const stays = await mayStillSend(reader, deps).catch(async (error: unknown) => {
    // Nothing was handed over, so the period need not wait for the claim to grow stale.
    await settleAs(delivery, 'refused', { detail: 'the reader could not be read again' }, deps);
    throw error;
  });
  if (!stays) {
    await settleAs(delivery, 'refused', { detail: 'the reader left before it was sent' }, deps);
    return skipped('left');
  }
  if (isStale(delivery, now())) {
    // Such as a laptop that slept: the sweep may have given the claim up, and the papers may be in another digest.
    const detail = 'its worker was held up for too long';
    await settleAs(delivery, 'refused', { detail }, deps);
    return { kind: 'refused', detail };
  }
  return settleOutcome(await handOver(mail, reader, delivery, deps), reader, delivery, next, deps);
};
