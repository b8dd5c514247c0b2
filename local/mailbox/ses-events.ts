import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Mail } from './mail.ts';

/** The topic that the embedded SES publishes its events to. */
export const mailEventsTopicArn = 'arn:aws:sns:us-east-1:000000000000:mail-events';

export const eventsRequest = z.object({
  messageId: z.string(),
  type: z.enum(['send', 'delivery', 'bounce', 'complaint']),
  /** Laid over the event's own object, field by field: `{"bounceType":"Transient"}`. */
  detail: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});

export type EventType = z.infer<typeof eventsRequest>['type'];

/**
 * The notification that Lambda receives when SES publishes an event about `mail`.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
 */
export const sesEvent = (
  mail: Mail,
  type: EventType,
  detail: Record<string, unknown>,
  at: Date,
  id: string,
): SNSEvent => {
  const message = {
    eventType: type.charAt(0).toUpperCase() + type.slice(1),
    mail: describeMail(mail),
    [type]: { ...details[type](mail, at.toISOString()), ...detail },
  };
  return {
    Records: [
      {
        EventVersion: '1.0',
        EventSubscriptionArn: `${mailEventsTopicArn}:local`,
        EventSource: 'aws:sns',
        Sns: {
          SignatureVersion: '1',
          Timestamp: at.toISOString(),
          Signature: '',
          SigningCertUrl: '',
          MessageId: id,
          Message: JSON.stringify(message),
          MessageAttributes: {},
          Type: 'Notification',
          UnsubscribeUrl: '',
          TopicArn: mailEventsTopicArn,
          Subject: 'Amazon SES Email Event Notification',
        },
      },
    ],
  };
};

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
