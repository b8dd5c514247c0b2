import type { SNSEvent, SNSMessage } from 'aws-lambda';
import { settleDelivery } from '../digests/settle-delivery.ts';
import { metrics } from '../resources/metrics.ts';
import type { Runtime } from '../runtime.ts';
import { mailEventReader, settleDeps } from '../services/mail-events.ts';
import { onLambda } from './on-lambda.ts';

const counted = {
  gone: metrics.mailsGone,
  bounced: metrics.mailsBounced,
  complained: metrics.mailsComplained,
};

/** From SNS: what the mail service reports settles deliveries and suppresses addresses that bounce or complain. */
export const mailEventsHandler = async (runtime: Runtime) => {
  const deps = settleDeps(runtime);
  const read = mailEventReader(runtime);
  const work = async (sns: SNSMessage): Promise<void> => {
    const mailEvent = await read(sns);
    if (mailEvent === null) return;
    const result = await settleDelivery(mailEvent, deps);
    runtime.log.info('Mail event', { kind: mailEvent.kind, ...result });
    if (result.reported !== null) runtime.count(counted[result.reported]);
  };
  return async (event: SNSEvent): Promise<void> => {
    const failures: unknown[] = [];
    for (const { Sns } of event.Records) await work(Sns).catch((error) => failures.push(error));
    // Lambda hands over the whole event once more; what was worked off stays as it is.
    if (failures.length > 0) throw failures[0];
  };
};

export const handler = onLambda(mailEventsHandler);
