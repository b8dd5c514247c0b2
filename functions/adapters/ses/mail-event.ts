import * as z from 'zod/mini';
import type { MailEvent } from '../../digests/settle-delivery.ts';
import { decodeTags } from './message-tags.ts';

/** The message of a notification is not an event of our mail service. */
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

// In plain text, when SES is first told to publish to a topic.
const greeting = /^Successfully validated SNS topic for Amazon SES event publishing/;

/**
 * Reads the message of a verified SNS notification. Null for what we do not act on (SES's greeting, opens, clicks,
 * delays). Throws `MailEventError`.
 */
export const parseMailEvent = (message: string): MailEvent | null => {
  if (greeting.test(message)) return null;
  let value: unknown;
  try {
    value = JSON.parse(message);
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
