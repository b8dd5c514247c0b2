import type { Delivery } from './delivery.ts';
import { digestAfter } from './period.ts';
import type { DeliveryLedger, DigestReaders } from './ports.ts';
import { isStale } from './send-digest.ts';

// SES reports a send within seconds; half an hour without a word is for the operator to look at.
const alarmAfterMilliseconds = 30 * 60_000;

export type StaleDeps = {
  readers: Pick<DigestReaders, 'get' | 'postpone'>;
  ledger: Pick<DeliveryLedger, 'inState' | 'settle'>;
  now: () => Date;
};

const postpone = async (delivery: Delivery, now: Date, readers: StaleDeps['readers']) => {
  const reader = await readers.get(delivery.readerId);
  const isWaiting = reader?.status === 'active' && reader.nextDigestAt !== null;
  if (!isWaiting || new Date(reader.nextDigestAt ?? now) > now) return;
  await readers.postpone(reader.id, digestAfter(reader.settings, new Date(delivery.cutoff), now));
};

/**
 * Claims that nobody settled within a quarter of an hour become `unknown`, never sent again; their papers roll into
 * the next period. Returns those settled now, and those unknown for over half an hour, for the alarm.
 */
export const settleStale = async ({
  readers,
  ledger,
  now,
}: StaleDeps): Promise<{ settled: Delivery[]; unsettled: Delivery[] }> => {
  const at = now();
  const ageOf = (delivery: Delivery) => at.getTime() - Date.parse(delivery.claimedAt);
  const unsettled: Delivery[] = [];
  for await (const delivery of ledger.inState('unknown')) {
    if (ageOf(delivery) >= alarmAfterMilliseconds) unsettled.push(delivery);
  }
  const settled: Delivery[] = [];
  for await (const delivery of ledger.inState('sending')) {
    if (!isStale(delivery, at)) continue;
    const detail = 'the worker that claimed it did not settle it';
    const unknown = { ...delivery, state: 'unknown' as const, detail, settledAt: at.toISOString() };
    if (!(await ledger.settle(unknown))) continue;
    settled.push(unknown);
    await postpone(delivery, at, readers);
  }
  return { settled, unsettled };
};
