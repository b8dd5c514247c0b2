import { makeNoteMailReport } from '../adapters/dynamodb/mail-reports.ts';
import { parseMailEvent } from '../adapters/ses/mail-event.ts';
import type { SettleDeps } from '../digests/settle-delivery.ts';
import type { StaleDeps } from '../digests/settle-stale.ts';
import type { Runtime } from '../runtime.ts';
import { table } from './clients.ts';
import { deliveryLedger, digestReaders } from './digests.ts';
import { suppressions, takeFromLimit } from './readers.ts';

const bouncesForgiven = 4;
const bounceWindowSeconds = 30 * 86_400;

const bouncesTooOften = (runtime: Runtime): SettleDeps['bouncesTooOften'] => {
  const take = takeFromLimit(runtime);
  return async (readerId, at) =>
    !(await take(`bounces#${readerId}`, bouncesForgiven, bounceWindowSeconds, at));
};

export const settleDeps = (runtime: Runtime): SettleDeps => ({
  readers: digestReaders(runtime),
  ledger: deliveryLedger(runtime),
  suppress: suppressions(runtime).add,
  note: makeNoteMailReport(table(runtime)),
  bouncesTooOften: bouncesTooOften(runtime),
  now: runtime.now,
});

export const staleDeps = (runtime: Runtime): StaleDeps => ({
  readers: digestReaders(runtime),
  ledger: deliveryLedger(runtime),
  now: runtime.now,
});

export const mailEventReader = (runtime: Runtime) => {
  const ownTopicArn = runtime.config.mailEventsTopicArn();
  return (notification: { topicArn: string; message: string }) => parseMailEvent(notification, ownTopicArn);
};
