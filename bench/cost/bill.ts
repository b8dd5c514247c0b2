import { handlers } from '../../functions/resources/handlers.ts';
import { metrics } from '../../functions/resources/metrics.ts';
import { queues } from '../../functions/resources/queues.ts';
import { schedules } from '../../functions/resources/schedules.ts';
import type { Counts } from './measure.ts';
import { prices } from './prices.ts';

export type Load = {
  readers: number;
  /** New papers a day. */
  papers: number;
  sources: number;
  /** Page views by visitors, a day. */
  views: number;
  model: boolean;
};

const days = 30;
/** As many as the stack has; a test counts them. */
export const alarms = 22;
const secrets = 1;
// A paper with its index entries, mentions and aliases; a reader with their radar; a delivery's record, kept for 400 days.
const paperKb = 6;
const readerKb = 4;
const deliveryKb = 1;
// An abstract of 250 words with the prompt's share, and a sentence back.
const inputTokensAPaper = 500;
const outputTokensAPaper = 90;
const logKbAnEvent = 0.6;

const gb = (name: keyof typeof handlers) => handlers[name].memoryMb / 1024;

/** Dollars a month by service, with all readers on a daily digest, after a year (for what is stored). */
export const bill = (
  { readers, papers, sources, views, model }: Load,
  counts: Counts,
): Record<string, number> => {
  const { paper, paperRead, digest, pageView, quietPoll } = counts;
  const ticks = schedules.reduce((sum, { everyMinutes }) => sum + 1440 / everyMinutes, 0);
  // Every two hours, as most sources are polled.
  const polls = sources * 12;
  const batches = readers / queues.digests.batchSize;
  const reads =
    papers * paper.reads +
    // Every batch of digests reads the day's papers.
    batches * papers * paperRead.reads +
    readers * digest.reads +
    views * pageView.reads +
    polls * quietPoll.reads;
  const writes =
    papers * paper.writes + readers * digest.writes + views * pageView.writes + polls * quietPoll.writes;
  const gbSeconds =
    (papers * paper.milliseconds * gb('ingest-source') +
      polls * quietPoll.milliseconds * gb('ingest-source') +
      readers * digest.milliseconds * gb('send-digests') +
      views * pageView.milliseconds * gb('web')) /
      1000 +
    // Schedules, most of them a quick look; each event of SES; a model's answers are waited for.
    ticks * 0.3 * gb('plan-digests') +
    readers * 2 * 0.02 * gb('mail-events') +
    (model ? (papers / 8) * 5 * gb('summarize-edition') : 0);
  const invocations = polls + batches + readers * 2 + views + ticks;
  const storedGb = (365 * papers * paperKb + readers * readerKb + 365 * readers * deliveryKb) / 1e6;
  const daily = {
    'table requests': reads * prices.readUnit + writes * prices.writeUnit,
    Lambda: gbSeconds * prices.lambdaGbSecond + invocations * prices.lambdaRequest,
    // One send for ten, and receive and delete for each batch; empty receives: five pollers, each waiting 20 seconds.
    queues: ((readers / 10) * 3 + polls * 3 + Object.keys(queues).length * 5 * 4320) * prices.sqsRequest,
    mail: readers * prices.mail,
    pages: views * prices.apiRequest,
    schedules: ticks * prices.scheduled,
    logs: ((invocations + readers) * logKbAnEvent * prices.logGb) / 1e6,
    model: model
      ? papers * (inputTokensAPaper * prices.modelInputToken + outputTokensAPaper * prices.modelOutputToken)
      : 0,
  };
  const monthly = Object.fromEntries(Object.entries(daily).map(([name, dollars]) => [name, dollars * days]));
  return {
    ...monthly,
    'table storage': storedGb * (prices.tableGbMonth + prices.backupGbMonth),
    watching:
      alarms * prices.alarmMonth +
      prices.dashboardMonth +
      Object.keys(metrics).length * prices.metricMonth +
      secrets * prices.secretMonth,
  };
};
