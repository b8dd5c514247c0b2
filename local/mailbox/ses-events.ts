import * as z from 'zod/mini';
import type { Mail } from './mail.ts';

/** The topic that the embedded SES publishes its events to. */
export const mailEventsTopicArn = 'arn:aws:sns:us-east-1:000000000000:mail-events';

/** Where the inbox serves the certificate of that topic. */
export const certificatePath = '/SimpleNotificationService.pem';

export const eventsRequest = z.object({
  messageId: z.string(),
  type: z.enum(['send', 'delivery', 'bounce', 'complaint']),
  /** Laid over the event's own object, field by field: `{"bounceType":"Transient"}`. */
  detail: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});

export type EventType = z.infer<typeof eventsRequest>['type'];

/**
 * What SES publishes about `mail`.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
 */
export const sesEvent = (mail: Mail, type: EventType, detail: Record<string, unknown>, at: Date) => ({
  eventType: type.charAt(0).toUpperCase() + type.slice(1),
  mail: describeMail(mail),
  [type]: { ...details[type](mail, at.toISOString()), ...detail },
});

const describeMail = (mail: Mail) => ({
  timestamp: mail.receivedAt,
  source: mail.from,
  sendingAccountId: '000000000000',
  messageId: mail.id,
  destination: mail.to,
  headersTruncated: false,
  headers: [],
  commonHeaders: { from: [mail.from], to: mail.to, messageId: mail.id, subject: mail.subject },
  tags: {
    ...(mail.configurationSet === null ? {} : { 'ses:configuration-set': [mail.configurationSet] }),
    ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
  },
});

const details: Record<EventType, (mail: Mail, timestamp: string) => Record<string, unknown>> = {
  send: () => ({}),
  delivery: ({ to }, timestamp) => ({
    timestamp,
    processingTimeMillis: 1,
    recipients: to,
    smtpResponse: '250 2.6.0 Message received',
    reportingMTA: 'mta.example.com',
  }),
  bounce: ({ to, id }, timestamp) => ({
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: to.map((emailAddress) => ({
      emailAddress,
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: 'smtp; 550 5.1.1 user unknown',
    })),
    timestamp,
    feedbackId: id,
    reportingMTA: 'dsn; mta.example.com',
  }),
  complaint: ({ to, id }, timestamp) => ({
    complainedRecipients: to.map((emailAddress) => ({ emailAddress })),
    timestamp,
    feedbackId: id,
    complaintFeedbackType: 'abuse',
    userAgent: 'mta.example.com',
  }),
};
