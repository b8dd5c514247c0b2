import type { Delivery } from './delivery.ts';
import { readDeliveryId } from './delivery-id.ts';
import { digestAfter, periodId } from './period.ts';
import type { DeliveryLedger, DigestReaders } from './ports.ts';

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
  /** Counts a transient bounce; true where the mailbox has had too many of them to be written to again. */
  bouncesTooOften: (readerId: string, messageId: string, at: Date) => Promise<boolean>;
  now: () => Date;
};

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

/**
 * Settles what a worker could not: a message that the mail service reports on was accepted, whatever became of the
 * answer. Complaints,
 * permanent bounces and many transient ones suppress the reader. Safe to repeat, in any order. Returns what it did.
 */
export const settleDelivery = async (
  event: MailEvent,
  deps: SettleDeps,
): Promise<{ settled: boolean; suppressed: boolean }> => {
  const { ledger, now } = deps;
  const named = event.tags.delivery ? readDeliveryId(event.tags.delivery) : null;
  const delivery = named && (await ledger.get(named.readerId, named.periodId));
  let settled = false;
  if (delivery && event.kind !== 'reject') {
    if (delivery.state === 'sending' || delivery.state === 'unknown') {
      const sent = { state: 'sent' as const, messageId: event.messageId, settledAt: now().toISOString() };
      settled = await ledger.settle({ ...delivery, ...sent, detail: null });
    }
    // Its worker may have settled it in between, and died before it moved the reader on.
    const current = settled ? delivery : await ledger.get(delivery.readerId, delivery.periodId);
    if (settled || current?.state === 'sent') await advance(delivery, deps);
  }
  const readerId = named?.readerId ?? event.tags.reader;
  const reason = event.kind === 'complaint' ? 'complaint' : 'bounce';
  const isBad = async (id: string) =>
    event.kind === 'complaint' ||
    (event.kind === 'bounce' &&
      (event.permanent || (await deps.bouncesTooOften(id, event.messageId, now()))));
  const suppressed = readerId !== undefined && (await isBad(readerId));
  if (suppressed) await deps.suppress(readerId, reason, now());
  return { settled, suppressed };
};
