import * as z from 'zod/mini';
import type { MailEvent } from '../../digests/settle-delivery.ts';
import { decodeTags } from './message-tags.ts';

/** An SNS notification that is not an event of our mail service. */
export class MailEventError extends Error {
  override readonly name = 'MailEventError';
}

// https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
const sesEvent = z.object({
  eventType: z.enum(['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject']),
  mail: z.object({
    messageId: z.string(),
    tags: z._default(z.record(z.string(), z.array(z.string())), {}),
  }),
  bounce: z.optional(z.object({ bounceType: z.string() })),
});

const kinds = {
  Send: 'send',
  Delivery: 'delivery',
  Bounce: 'bounce',
  Complaint: 'complaint',
  Reject: 'reject',
} as const;

/**
 * Reads the message of one SNS notification. `topicArn` is where it claims to come from.
 * Null for events that we do not act on (opens, clicks, delays). Throws `MailEventError`.
 */
export const parseMailEvent = (
  notification: { topicArn: string; message: string },
  ownTopicArn: string,
): MailEvent | null => {
  if (notification.topicArn !== ownTopicArn)
    throw new MailEventError('The notification is of a foreign topic.');
  let value: unknown;
  try {
    value = JSON.parse(notification.message);
  } catch {
    throw new MailEventError('The notification is not JSON.');
  }
  const named = z.object({ eventType: z.string() }).safeParse(value);
  if (!named.success) throw new MailEventError('The notification is not an event of SES.');
  if (!Object.hasOwn(kinds, named.data.eventType)) return null;
  const event = sesEvent.safeParse(value);
  if (!event.success) throw new MailEventError('The notification is not an event of SES.');
  const { eventType, mail, bounce } = event.data;
  return {
    kind: kinds[eventType],
    messageId: mail.messageId,
    tags: decodeTags(mail.tags),
    permanent: bounce?.bounceType === 'Permanent',
  };
};
