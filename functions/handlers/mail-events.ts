import type { SNSEvent } from 'aws-lambda';
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
  return async (event: SNSEvent): Promise<void> => {
    for (const { Sns } of event.Records) {
      const mailEvent = read({ topicArn: Sns.TopicArn, message: Sns.Message });
      if (mailEvent === null) continue;
      const result = await settleDelivery(mailEvent, deps);
      runtime.log.info('Mail event', { kind: mailEvent.kind, ...result });
      if (result.reported !== null) runtime.count(counted[result.reported]);
    }
  };
};

export const handler = onLambda(mailEventsHandler);
