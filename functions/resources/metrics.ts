/** What the hub counts about itself, beside what AWS counts: functions write these, infra shows and watches them. */
export const metricsNamespace = 'AcademicHub';

/** The value of the dimension `service` that each metric has. */
export const metricsService = 'hub';

/** Each is a count per event, summed by CloudWatch; the comment says what one of it is. */
export const metrics = {
  /** A source read without an error, whether or not it had anything new. */
  sourcesRead: 'SourcesRead',
  /** A source that could not be read this time. */
  sourcesFailed: 'SourcesFailed',
  /** A source that served the same papers again under new dates. */
  sourcesStale: 'SourcesStale',
  /** A source that answered with nothing in it. */
  sourcesQuiet: 'SourcesQuiet',
  /** A source that its publisher has ended (HTTP 410): once, as it is asked no more. */
  sourcesRetired: 'SourcesRetired',
  /** A paper that no source had announced before. */
  papersAdded: 'PapersAdded',
  /** A reader found due. */
  digestsPlanned: 'DigestsPlanned',
  /** A digest that SES accepted. */
  digestsSent: 'DigestsSent',
  /** A digest that SES refused; its papers come with the next one. */
  digestsRefused: 'DigestsRefused',
  /** A digest handed to SES whose fate nobody knows yet. */
  digestsUnknown: 'DigestsUnknown',
  /** A confirm, sign-in or goodbye letter that SES accepted. */
  lettersSent: 'LettersSent',
  /** A mail, digest or letter, to a mailbox that does not exist; nothing is sent there any more. */
  mailsGone: 'MailsGone',
  /** A mail to a mailbox that is full or slow; at the fifth within 30 days nothing is sent there any more. */
  mailsBounced: 'MailsBounced',
  /** A mail that its reader called spam; they get nothing any more. */
  mailsComplained: 'MailsComplained',
  /** A notification that our topic did not sign, or long ago; what it says was not believed. */
  mailEventsRefused: 'MailEventsRefused',
  /** A digest turned away because SES has paused the account, or the day's quota is used up. */
  sendingStopped: 'SendingStopped',
  /** A digest on which SES has not reported within 30 minutes, counted at each sweep. */
  deliveriesUnsettled: 'DeliveriesUnsettled',
} as const;

export type MetricName = (typeof metrics)[keyof typeof metrics];
