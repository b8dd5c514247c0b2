import { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type MetricName, metricsNamespace, metricsService } from '../../functions/resources/metrics.ts';
import type { Alarms } from './alarms.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { HubFunction } from './hub-function.ts';
import type { HubQueue } from './hub-queue.ts';
import type { HubTable } from './hub-table.ts';
import type { WebApi } from './web-api.ts';

const quarter = Duration.minutes(15);
const hour = Duration.hours(1);

/** One of the hub's own counts. */
export const hubMetric = (metricName: MetricName, period: Duration = hour): IMetric =>
  new Metric({
    namespace: metricsNamespace,
    metricName,
    dimensionsMap: { service: metricsService },
    statistic: 'Sum',
    period,
  });

/** One of SES's rates over the whole account, between 0 and 1. */
export const reputation = (metricName: 'Reputation.BounceRate' | 'Reputation.ComplaintRate'): IMetric =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: hour });

type Watched = {
  functions: Record<'poll-sources' | 'summarize-edition' | 'plan-digests' | 'sweep' | 'web', HubFunction>;
  queues: Record<'ingest' | 'digests' | 'letters', HubQueue>;
  dead: Record<'schedules' | 'mail-events', DeadLetters>;
  table: HubTable;
  api: WebApi;
};

/** Everything that somebody should be woken for, and why. */
export function watch(alarms: Alarms, { functions, queues, dead, table, api }: Watched): void {
  const deadLetters = (name: string, queue: DeadLetters, impact: string) =>
    alarms.ring(`${name}-dead-letters`, {
      impact,
      metric: queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      above: 0,
    });
  const errors = (name: keyof Watched['functions'], impact: string) =>
    // Two quarters: a single failed tick is made good by the next one.
    alarms.ring(`${name}-errors`, {
      impact,
      metric: functions[name].metricErrors({
        period: name === 'summarize-edition' || name === 'sweep' ? hour : quarter,
      }),
      above: 0,
      periods: 2,
    });

  errors('poll-sources', 'No source is asked for new papers: every page and digest grows old.');
  deadLetters(
    'ingest',
    queues.ingest.dead,
    'A source could not be read at all: its papers are missing from pages and digests.',
  );
  alarms.ring('no-source-read', {
    impact: 'For three hours no source was read: readers see no new papers, and digests say nothing new.',
    metric: hubMetric('SourcesRead'),
    below: 1,
    periods: 3,
  });

  errors('summarize-edition', 'The briefing of the day is missing or old, on the page and in every digest.');

  errors('plan-digests', 'Nobody is found due: readers get no digest.');
  deadLetters(
    'digests',
    queues.digests.dead,
    'A reader did not get a digest, though it was tried five times; its papers come with the next.',
  );
  alarms.ring('digests-late', {
    impact: 'Digests wait for more than an hour: readers get them later than they asked for.',
    metric: queues.digests.metricApproximateAgeOfOldestMessage({ period: quarter, statistic: 'Maximum' }),
    above: 3600,
  });
  alarms.ring('digests-refused', {
    impact: 'SES refuses digests: readers get them later, or not at all while the account is paused.',
    metric: hubMetric('DigestsRefused'),
    above: 10,
  });
  alarms.ring('sending-stopped', {
    impact:
      'SES has paused the account, or the day’s quota is used up: readers get no digest until that is over.',
    metric: hubMetric('SendingStopped'),
    above: 0,
  });
  alarms.ring('deliveries-unsettled', {
    impact:
      'Some readers may not have got a digest, and SES does not say; it is not sent again, its papers come with the next.',
    metric: hubMetric('DeliveriesUnsettled'),
    above: 0,
  });
  errors(
    'sweep',
    'Digests whose fate is unknown stay so: their readers may wait for the next one unnoticed.',
  );

  errors('web', 'Visitors see an error page, and readers cannot change what they follow.');
  alarms.ring('web-unavailable', {
    impact: 'Requests fail before they reach the hub: pages, confirm and unsubscribe links do not work.',
    metric: api.metricServerError({ period: quarter, statistic: 'Sum' }),
    above: 5,
  });
  deadLetters(
    'letters',
    queues.letters.dead,
    'Somebody waits for a letter with a confirm or sign-in link that will not come.',
  );

  deadLetters(
    'mail-events',
    dead['mail-events'],
    'What SES reported is lost: an address that bounced may be written to again.',
  );
  alarms.ring('mail-events-refused', {
    impact:
      'Somebody tells the hub of bounces and complaints that SES did not report; or what SES reports is not believed.',
    metric: hubMetric('MailEventsRefused'),
    above: 0,
  });
  deadLetters(
    'schedules',
    dead.schedules,
    'Scheduled work did not start: sources, briefings or digests are late.',
  );
  alarms.ring('bounce-rate', {
    impact:
      'Too many mails bounce: at 5 % SES reviews the account, at 10 % it stops all mail to all readers.',
    metric: reputation('Reputation.BounceRate'),
    above: 0.02,
  });
  alarms.ring('complaint-rate', {
    impact:
      'Readers mark mails as spam: at 0.1 % SES reviews the account, at 0.5 % it stops all mail to all readers.',
    metric: reputation('Reputation.ComplaintRate'),
    above: 0.0005,
  });

  for (const [name, metricName] of [
    ['table-reads-throttled', 'ReadThrottleEvents'],
    ['table-writes-throttled', 'WriteThrottleEvents'],
  ] as const)
    alarms.ring(name, {
      impact: 'The table turns requests away: pages are slow, digests and papers come late.',
      metric: table.metrics.metric(metricName, { period: quarter, statistic: 'Sum' }),
      above: 100,
    });
  alarms.ring('functions-throttled', {
    impact: 'The account has no Lambda left to run: pages fail, and all else comes late.',
    metric: new Metric({
      namespace: 'AWS/Lambda',
      metricName: 'Throttles',
      statistic: 'Sum',
      period: quarter,
    }),
    above: 10,
  });
}
