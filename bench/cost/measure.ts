import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random, randomBytes, systemClock } from '../../functions/adapters/system/system.ts';
import { readConfig } from '../../functions/config.ts';
import { planDigests } from '../../functions/digests/plan-digests.ts';
import type { DigestRequest } from '../../functions/digests/ports.ts';
import { addFollow, parseFollow } from '../../functions/radar/follow.ts';
import type { Runtime } from '../../functions/runtime.ts';
import { planDeps } from '../../functions/services/digests.ts';
import { papersFirstSeen } from '../../functions/services/papers.ts';
import { readerStore } from '../../functions/services/readers.ts';
import { webServices } from '../../functions/services/web.ts';
import { createApp } from '../../functions/web/app.tsx';
import { serveFeedFolder } from '../../local/feed-folder.ts';
import { buildHandlers } from '../../local/handlers.ts';
import { hubEnvironment } from '../../local/hub-environment.ts';
import { startMailbox } from '../../local/mailbox/mailbox.ts';
import { startQueues } from '../../local/queues.ts';
import { startTable } from '../../local/table.ts';
import { arxivRss, makeFolder } from '../../test/support/feed-folder.ts';
import { startCountingProxy, type TableUse } from './counting-proxy.ts';

/**
 * What one paper, one paper read back for a batch of digests, one digest beside that, one page view and one poll ask
 * of AWS, and how long this machine works on each.
 */
export type Counts = Record<
  'paper' | 'paperRead' | 'digest' | 'pageView' | 'quietPoll',
  TableUse & { milliseconds: number }
>;

const papers = 200;
const readers = 50;
const views = 20;

const abstract = 'We study how a large model learns, and what it forgets, under a change of data. '.repeat(
  12,
);
const items = Array.from({ length: papers }, (_, at) => ({
  id: `2606.${String(10_000 + at)}`,
  title: `What is learned at step ${at} of ${papers}`,
  authors: Array.from({ length: 4 }, (__, nth) => `Maria ${letters(at)} Author${letters(at * 4 + nth)}`).join(
    ', ',
  ),
  abstract,
}));

function letters(number: number): string {
  return number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}

/** Runs the real handlers on the embedded engines, and divides what they used. */
export const measureCounts = async (): Promise<Counts> => {
  await using engines = new AsyncDisposableStack();
  const own = <T extends { close(): Promise<void> }>(engine: T): T => {
    engines.defer(() => engine.close());
    return engine;
  };
  const dir = await mkdtemp(join(tmpdir(), 'cost-'));
  engines.defer(() => rm(dir, { recursive: true }));
  const table = own(await startTable(null));
  const proxy = own(await startCountingProxy(table.endpoint));
  const queues = own(await startQueues());
  const mailbox = own(await startMailbox({ port: 0, dir: null, now: systemClock, onEvent: async () => {} }));
  const folder = await makeFolder({ 'arxiv-cs-lg/today.xml': arxivRss('cs.LG', items) });
  engines.defer(() => folder.remove());
  const served = own(await serveFeedFolder(folder.dir));
  const environment = hubEnvironment({
    origin: 'http://localhost:3000',
    secret: 'a secret for measuring',
    table: { ...table, endpoint: proxy.endpoint },
    queues,
    mailbox,
  });
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const runtime: Runtime = {
    config: readConfig(environment),
    now: systemClock,
    randomBytes,
    random,
    feeds: { sources: served.sources, allowLoopback: true, samples: false },
    log: quiet,
    count: () => {},
  };
  const handlers = await buildHandlers(runtime);

  const measure = async (count: number, work: () => Promise<unknown>) => {
    proxy.take();
    const start = performance.now();
    await work();
    const milliseconds = (performance.now() - start) / count;
    const { reads, writes, calls } = proxy.take();
    return { reads: reads / count, writes: writes / count, calls: calls / count, milliseconds };
  };
  const ingest = () => handlers.queued.ingest(batch([JSON.stringify({ sourceId: 'arxiv-cs-lg' })]) as never);

  const paper = await measure(papers, ingest);
  const quietPoll = await measure(1, ingest);
  await handlers.scheduled['summarize-edition']();

  await addReaders(runtime);
  const requests: DigestRequest[] = [];
  const planned = await measure(readers, () =>
    planDigests({ ...planDeps(runtime), requestDigests: async (some) => void requests.push(...some) }),
  );
  const sent = await measure(readers, async () => {
    for (let first = 0; first < requests.length; first += 10)
      await handlers.queued.digests(
        batch(requests.slice(first, first + 10).map((request) => JSON.stringify(request))) as never,
      );
  });
  const now = systemClock();
  const paperRead = await measure(papers, () =>
    papersFirstSeen(runtime)(new Date(now.getTime() - 7 * 86_400_000), now),
  );
  // The batches of this run share one window, since they follow one another at once: it was read once.
  const windowReads = (paperRead.reads * papers) / readers;
  const app = createApp(await webServices(runtime, () => null));
  const pageView = await measure(views, async () => {
    // Each with words of its own, so that nothing is answered from what is kept.
    for (let view = 0; view < views; view++) await (await app.request(`/?q=step${view}`)).text();
  });
  return {
    paper,
    paperRead,
    quietPoll,
    pageView,
    digest: {
      reads: Math.max(0, planned.reads + sent.reads - windowReads),
      writes: planned.writes + sent.writes,
      calls: planned.calls + sent.calls,
      milliseconds: sent.milliseconds,
    },
  };
};

const batch = (bodies: string[]) => ({
  Records: bodies.map((body, at) => ({ messageId: `m${at}`, body })),
});

/** Each follows one of the authors; their first digest is due. */
const addReaders = async (runtime: Runtime): Promise<void> => {
  const now = runtime.now();
  const store = readerStore(runtime);
  for (let at = 0; at < readers; at++) {
    const author = items[at]?.authors.split(', ')[0] ?? '';
    await store.create({
      id: `reader-${at}`,
      address: `reader-${at}@example.org`,
      status: 'active',
      settings: { cadence: 'daily', hour: 7, timezone: 'UTC', language: 'en' },
      follows: addFollow([], parseFollow('author', author, now)),
      watermark: new Date(now.getTime() - 7 * 86_400_000).toISOString(),
      nextDigestAt: now.toISOString(),
      subscribedAt: now.toISOString(),
      confirmedAt: now.toISOString(),
      version: 1,
    });
  }
};
