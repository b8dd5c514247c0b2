import { parseArgs } from 'node:util';
import { digestReaders } from '../../functions/services/digests.ts';
import { sourceStates } from '../../functions/services/feeds.ts';
import { briefingStore, listEditions, tableCounts } from '../../functions/services/papers.ts';
import { queueDepths } from '../../functions/services/queues.ts';
import type { HubCommand } from './hub-command.ts';

const mailReportKinds = [
  ['gone', 'mails to no mailbox'],
  ['bounced', 'mails bounced for now'],
  ['complained', 'mails called spam'],
] as const;

/** `hub status`: counts, due readers, queue depths, deliveries by state, last runs. */
export const status: HubCommand = async (hub, args, io) => {
  parseArgs({ args, options: {} });
  const { runtime } = hub;
  const say = (name: string, value: string | number) => io.stdout(`${name}\t${value}\n`);
  const { papers, readers, deliveries, editions, recentlySent, mailReports } = await tableCounts(runtime)(
    runtime.now(),
  );
  say('papers', papers);
  say('editions', editions);
  for (const [state, count] of Object.entries(readers)) say(`readers ${state}`, count);
  for (const [state, count] of Object.entries(deliveries)) say(`deliveries ${state}`, count);
  for (const [kind, words] of mailReportKinds) {
    const reported = mailReports[kind] ?? 0;
    const share = recentlySent > 0 ? `, ${((reported * 100) / recentlySent).toFixed(2)} %` : '';
    say(words, `${reported} of ${recentlySent} in 30 days${share}`);
  }
  say('digests due', await count(digestReaders(runtime).due(runtime.now())));
  for (const [name, depth] of await queueDepths(runtime))
    say(`queue ${name}`, `${depth.visible} waiting, ${depth.inFlight} in hand, ${depth.dead} dead`);
  const states = await sourceStates(runtime).list();
  for (const [health, sources] of Map.groupBy(states, (state) => state.health))
    say(`sources ${health}`, sources.length);
  const polls = states.flatMap(({ lastPolledAt }) => lastPolledAt ?? []).sort();
  say('last poll', polls.at(-1) ?? 'never');
  const [latest] = await listEditions(runtime)(1);
  const briefing = latest === undefined ? null : await briefingStore(runtime).get(latest, 'en');
  say('last briefing', briefing === null ? 'never' : `${briefing.compiledAt} of ${briefing.date}`);
  return 0;
};

const count = async (items: AsyncIterable<unknown>): Promise<number> => {
  let found = 0;
  for await (const _ of items) found += 1;
  return found;
};
