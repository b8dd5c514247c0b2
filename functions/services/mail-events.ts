import type { SNSMessage } from 'aws-lambda';
import { makeCountBounces } from '../adapters/dynamodb/bounces.ts';
import { makeNoteMailReport } from '../adapters/dynamodb/mail-reports.ts';
import { parseMailEvent } from '../adapters/ses/mail-event.ts';
import { makeFetchCertificate } from '../adapters/sns/fetch-certificate.ts';
import { makeVerifyNotification, NotificationRefused } from '../adapters/sns/verify-notification.ts';
import type { MailEvent, SettleDeps } from '../digests/settle-delivery.ts';
import type { StaleDeps } from '../digests/settle-stale.ts';
import { metrics } from '../resources/metrics.ts';
import type { Runtime } from '../runtime.ts';
import { table } from './clients.ts';
import { deliveryLedger, digestReaders } from './digests.ts';
import { suppressions } from './readers.ts';

export const settleDeps = (runtime: Runtime): SettleDeps => ({
  readers: digestReaders(runtime),
  ledger: deliveryLedger(runtime),
  suppress: suppressions(runtime).add,
  note: makeNoteMailReport(table(runtime)),
  countBounces: makeCountBounces(table(runtime)),
  now: runtime.now,
});

export const staleDeps = (runtime: Runtime): StaleDeps => ({
  readers: digestReaders(runtime),
  ledger: deliveryLedger(runtime),
  now: runtime.now,
});

/** What SES tells in a notification; null for what we do not act on, whoever sent it. */
export const mailEventReader = (runtime: Runtime): ((sns: SNSMessage) => Promise<MailEvent | null>) => {
  const { config, now, log, count } = runtime;
  const verify = makeVerifyNotification({
    topicArn: config.mailEventsTopicArn(),
    endpoint: config.awsClient('SNS').endpoint ?? null,
    fetchCertificate: makeFetchCertificate(),
    now,
  });
  return async (sns) => {
    try {
      return parseMailEvent(await verify(sns));
    } catch (error) {
      if (!(error instanceof NotificationRefused)) throw error;
      log.warn('A notification was refused', { reason: error.message });
      count(metrics.mailEventsRefused);
      return null;
    }
  };
};
