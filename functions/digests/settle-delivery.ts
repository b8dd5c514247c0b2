import type { Delivery } from './delivery.ts';
import { readDeliveryId } from './delivery-id.ts';
import { digestAfter, periodId } from './period.ts';
import type { CountBounces, DeliveryLedger, DigestReaders, MailReport, NoteMailReport } from './ports.ts';

/** What the mail service reports about one message, of a digest or a letter. */
export type MailEvent = {
  kind: 'send' | 'delivery' | 'bounce' | 'complaint' | 'reject';
  messageId: string;
  /** As `sendMail` was given them: `reader`, and `delivery` for a digest. */
  tags: Record<string, string>;
  /** Of a bounce: the mailbox does not exist, rather than being full or slow. */
  permanent: boolean;
};

export type SettleDeps = {
  readers: Pick<DigestReaders, 'get' | 'advance'>;
  ledger: Pick<DeliveryLedger, 'get' | 'settle'>;
  suppress: (readerId: string, reason: 'bounce' | 'complaint', at: Date) => Promise<void>;
  note: NoteMailReport;
  countBounces: CountBounces;
  now: () => Date;
};

// Of transient ones: a mailbox that is full or slow is not written to again at its fifth within 30 days.
const bouncesForgiven = 4;

/** Moves the reader on, unless a later digest did so already. */
const advance = async (delivery: Delivery, { readers, now }: SettleDeps) => {
  const reader = await readers.get(delivery.readerId);
  if (!reader) return;
  const dueAt = reader.nextDigestAt === null ? null : new Date(reader.nextDigestAt);
  const isStillDue = dueAt !== null && periodId(reader.settings, dueAt) === delivery.periodId;
  const cutoff = new Date(delivery.cutoff);
  const next = isStillDue ? digestAfter(reader.settings, cutoff, now()) : dueAt;
  await readers.advance(delivery.readerId, cutoff, next);
};

/** Settles the delivery that the event is about, where there is one; true where that was still to do. */
const settle = async (event: MailEvent, deps: SettleDeps): Promise<boolean> => {
  const { ledger, now } = deps;
  const named = event.tags.delivery ? readDeliveryId(event.tags.delivery) : null;
  const delivery = named && (await ledger.get(named.readerId, named.periodId));
  if (!delivery || event.kind === 'reject') return false;
  let settled = false;
  if (delivery.state === 'sending' || delivery.state === 'unknown') {
    const sent = { state: 'sent' as const, messageId: event.messageId, settledAt: now().toISOString() };
    settled = await ledger.settle({ ...delivery, ...sent, detail: null });
  }
  // Its worker may have settled it in between, and died before it moved the reader on.
  const current = settled ? delivery : await ledger.get(delivery.readerId, delivery.periodId);
  if (settled || current?.state === 'sent') await advance(delivery, deps);
  return settled;
};

const reportOf = ({ kind, permanent }: MailEvent): MailReport['kind'] | null => {
  if (kind === 'complaint') return 'complained';
  if (kind !== 'bounce') return null;
  return permanent ? 'gone' : 'bounced';
};

/** Bars a reader who is not to be written to again after what is reported; true where that is so. */
const bar = async (
  readerId: string,
  { messageId, kind }: MailReport,
  at: Date,
  { suppress, countBounces }: SettleDeps,
): Promise<boolean> => {
  if (kind === 'bounced' && (await countBounces(readerId, messageId, at)) <= bouncesForgiven) return false;
  await suppress(readerId, kind === 'complained' ? 'complaint' : 'bounce', at);
  return true;
};

export type Settled = {
  settled: boolean;
  suppressed: boolean;
  /** What is counted now: null for what is no bounce or complaint, or counts already. */
  reported: MailReport['kind'] | null;
};

/**
 * Settles what a worker could not: a message that the mail service reports on was accepted, whatever became of the
 * answer. Complaints, permanent bounces and many transient ones suppress the reader. Safe to repeat, in any order.
 * Returns what it did.
 */
export const settleDelivery = async (event: MailEvent, deps: SettleDeps): Promise<Settled> => {
  const settled = await settle(event, deps);
  const kind = reportOf(event);
  if (kind === null) return { settled, suppressed: false, reported: null };
  const at = deps.now();
  const named = event.tags.delivery ? readDeliveryId(event.tags.delivery) : null;
  const readerId = named?.readerId ?? event.tags.reader;
  const report = { messageId: event.messageId, kind };
  const suppressed = readerId !== undefined && (await bar(readerId, report, at, deps));
  // Last: a report that is noted was worked off in full.
  const isNew = await deps.note(report, at);
  return { settled, suppressed, reported: isNew ? kind : null };
};
