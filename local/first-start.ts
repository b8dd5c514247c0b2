import type { ScheduledName } from '../functions/resources/schedules.ts';
import { listEditions } from '../functions/services/papers.ts';
import { welcomeDemoReader } from './demo-reader.ts';
import type { Hub } from './hub.ts';

const dayMs = 86_400_000;
// Sample papers are spread over this many days, so that there are earlier editions to look at.
const sampleDays = 4;

/**
 * The first start on an empty data folder: ingests, compiles, and sends a demonstration reader a digest, through the
 * same handlers that the schedule runs later. Sample feeds are ingested day by day. Does nothing on later starts.
 */
export const firstStart = async (
  hub: Hub,
  { demo, say }: { demo: boolean; say: (line: string) => void },
): Promise<void> => {
  const editions = listEditions(hub.runtime);
  if ((await editions(1)).length > 0) return;
  const now = hub.runtime.now();
  const days = hub.runtime.feeds.samples ? sampleDays : 1;
  say(`Reading ${hub.runtime.feeds.sources.length} sources …`);
  for (let daysAgo = days - 1; daysAgo >= 0; daysAgo -= 1) {
    const at = daysAgo === 0 ? undefined : new Date(now.getTime() - daysAgo * dayMs);
    for (const step of ['poll-sources', 'summarize-edition'] satisfies ScheduledName[])
      await hub.runScheduled(step, at);
  }
  const [latest] = await editions(1);
  if (latest === undefined) {
    say('No source gave a paper; "npm run -s hub -- sources" says why.');
    return;
  }
  say(`Edition       ${latest}`);
  if (!demo) return;
  const reader = await welcomeDemoReader(hub.runtime, latest);
  if (reader === null) return;
  await hub.sendDue();
  say(`Digest        for ${reader.address}, who follows ${reader.follows[0]?.value}: in the inbox`);
};
