import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, Metric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { HandlerName } from '../../functions/resources/handlers.ts';
import { metricsNamespace } from '../../functions/resources/metrics.ts';
import type { HubFunction } from './hub-function.ts';
import type { HubQueue } from './hub-queue.ts';
import type { HubTable } from './hub-table.ts';
import { hubMetric, reputation } from './watch.ts';
import type { WebApi } from './web-api.ts';

type Shown = {
  functions: Record<HandlerName, HubFunction>;
  queues: Record<'ingest' | 'digests' | 'letters', HubQueue>;
  table: HubTable;
  api: WebApi;
  /** Briefings are worded by a model, which has a price. */
  asksModel: boolean;
};

const hour = Duration.hours(1);

/** One page, three questions: are readers getting their mail, is every source read, what does it cost. */
export class HubDashboard extends Dashboard {
  constructor(scope: Construct, id: string, { functions, queues, table, api, asksModel }: Shown) {
    super(scope, id, { defaultInterval: Duration.days(7) });
    const every = Object.values(functions);
    this.#ask('Are readers getting their mail?', [
      [
        'Digests and letters',
        [
          'DigestsPlanned',
          'DigestsSent',
          'DigestsRefused',
          'DigestsUnknown',
          'DeliveriesUnsettled',
          'LettersSent',
        ].map(own),
      ],
      [
        'Waiting, seconds',
        [queues.digests, queues.letters].map((queue) =>
          queue.metricApproximateAgeOfOldestMessage({ period: hour, statistic: 'Maximum' }),
        ),
      ],
      [
        'Bounces and complaints',
        [reputation('Reputation.BounceRate'), reputation('Reputation.ComplaintRate')],
      ],
      [
        'Mails that bounced or were called spam',
        ['MailsGone', 'MailsBounced', 'MailsComplained', 'MailEventsRefused', 'SendingStopped'].map(own),
      ],
      [
        'Pages',
        [
          api.metricCount({ period: hour }),
          api.metricClientError({ period: hour }),
          api.metricServerError({ period: hour }),
        ],
      ],
    ]);
    this.#ask('Is every source read?', [
      [
        'Sources',
        ['SourcesRead', 'SourcesFailed', 'SourcesQuiet', 'SourcesStale', 'SourcesRetired'].map(own),
      ],
      ['Papers', [own('PapersAdded')]],
      [
        'Waiting, seconds',
        [queues.ingest.metricApproximateAgeOfOldestMessage({ period: hour, statistic: 'Maximum' })],
      ],
      ['Errors', every.map((lambda) => lambda.metricErrors({ period: hour }))],
    ]);
    this.#ask('What does it cost?', [
      ['Invocations', every.map((lambda) => lambda.metricInvocations({ period: hour }))],
      [
        'Lambda, milliseconds',
        every.map((lambda) => lambda.metricDuration({ period: hour, statistic: 'Sum' })),
      ],
      [
        'Table, units',
        [
          table.metrics.metricConsumedReadCapacityUnits({ period: hour }),
          table.metrics.metricConsumedWriteCapacityUnits({ period: hour }),
        ],
      ],
      ['Mails', [new Metric({ namespace: 'AWS/SES', metricName: 'Send', statistic: 'Sum', period: hour })]],
      ...(asksModel ? ofModel : []),
    ]);
  }

  #ask(question: string, graphs: Graph[]): void {
    this.addWidgets(new TextWidget({ markdown: `## ${question}`, width: 24, height: 1 }));
    this.addWidgets(...graphs.map(([title, left]) => new GraphWidget({ title, left, width: 6, height: 6 })));
  }
}

type Graph = [title: string, left: IMetric[]];

// Written by functions/briefings/model/tally.ts, without the dimension that the other counts have.
const briefings = (metricName: string): IMetric =>
  new Metric({ namespace: metricsNamespace, metricName, statistic: 'Sum', period: hour });
const ofModel: Graph[] = [
  ['Model, tokens', ['InputTokens', 'OutputTokens'].map(briefings)],
  ['Model, dollars', [briefings('CostUsd')]],
];

const own = (name: string): IMetric => hubMetric(name as Parameters<typeof hubMetric>[0]);
