import { planDigests } from '../functions/digests/plan-digests.ts';
import { indexPapers, matchRadar } from '../functions/radar/matching.ts';
import type { Reader } from '../functions/radar/reader.ts';
import { queues } from '../functions/resources/queues.ts';
import {
  makeAuthorFollows,
  makeKeywordFollows,
  makePapers,
  makeRandom,
  radarOf,
} from './radar/population.ts';

const papersADay = 2000;
const followsAReader = 10;
const sizes = [100, 10_000, 1_000_000];

const seconds = (from: number) => (performance.now() - from) / 1000;
const show = (value: number, digits = 1) => value.toFixed(digits).padStart(10);

/** A million readers through the real planning and the real matching; only store, queue and SES are left out. */
export const bench = async (): Promise<void> => {
  const papers = makePapers(papersADay, 1);
  const pool = [...makeAuthorFollows(100_000), ...makeKeywordFollows(10_000, makePapers(1000, 2), 3)];
  const indexing = performance.now();
  const index = indexPapers(papers);
  const indexSeconds = seconds(indexing);
  const now = new Date('2026-06-18T07:00:00.000Z');
  process.stdout.write(
    `  ${papersADay} papers indexed in ${indexSeconds.toFixed(2)} s, at most once for each batch of ${queues.digests.batchSize} digests\n` +
      '     readers   plan, s  match, s  us/reader  messages  with papers  MB\n',
  );
  for (const readers of sizes) {
    const random = makeRandom(7);
    const reader = (id: string): Reader => ({
      id,
      address: `${id}@example.org`,
      status: 'active',
      settings: { cadence: 'daily', hour: 7, timezone: 'UTC', language: 'en' },
      follows: [],
      watermark: '2026-06-17T07:00:00.000Z',
      nextDigestAt: now.toISOString(),
      subscribedAt: '2026-01-01T00:00:00.000Z',
      confirmedAt: '2026-01-01T00:00:00.000Z',
      version: 1,
    });
    let messages = 0;
    const planning = performance.now();
    await planDigests({
      readers: {
        get: async (id) => reader(id),
        due: async function* () {
          for (let at = 0; at < readers; at++) yield `reader-${at}`;
        },
      },
      requestDigests: async (requests) => {
        messages += requests.length;
      },
      now: () => now,
    });
    const planSeconds = seconds(planning);
    let matchSeconds = 0;
    let withPapers = 0;
    for (let first = 0; first < readers; first += 1000) {
      const radars = Array.from({ length: Math.min(1000, readers - first) }, () =>
        radarOf(pool, followsAReader, random),
      );
      const matching = performance.now();
      for (const follows of radars) if (matchRadar(index, follows).length > 0) withPapers += 1;
      matchSeconds += seconds(matching);
    }
    const megabytes = Math.round(process.memoryUsage().rss / 1e6);
    process.stdout.write(
      `  ${String(readers).padStart(10)}${show(planSeconds)}${show(matchSeconds)}${show((matchSeconds / readers) * 1e6)}${String(messages).padStart(11)}${String(withPapers).padStart(13)}${String(megabytes).padStart(6)}\n`,
    );
  }
};
