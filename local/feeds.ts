import { stat } from 'node:fs/promises';
import { makeFetchFeed } from '../functions/adapters/http/fetch-feed.ts';
import { catalogue } from '../functions/feeds/catalogue.ts';
import { FetchError } from '../functions/feeds/fetch-error.ts';
import type { Feeds } from '../functions/runtime.ts';
import { serveFeedFolder } from './feed-folder.ts';
import { keep } from './keep.ts';
import { sampleEpoch, startSampleFeeds } from './sample-feeds/server.ts';

/** `--feeds` names something that cannot be read. */
export class FeedsUnusable extends Error {
  override readonly name = 'FeedsUnusable';
}

export type OpenedFeeds = { feeds: Feeds; close(): Promise<void> };

// One publisher each: if none of them answers in this time, there is no network.
const probes = 4;
const probeMs = 4_000;

const isReachable = async (now: () => Date): Promise<boolean> => {
  const fetchFeed = makeFetchFeed({ userAgent: 'AcademicHub', now, deadlineMs: probeMs, maxBytes: 1 });
  const byHost = new Map(
    catalogue.map((source) => [new URL(source.urls[0] ?? '').hostname, source.urls[0] ?? '']),
  );
  const attempts = [...byHost.values()].slice(0, probes).map(async (url) => {
    try {
      await fetchFeed(url, null);
    } catch (error) {
      // Any answer will do, even one that is refused; a private address is what a captive network answers.
      if (!(error instanceof FetchError) || ['network', 'timeout', 'refused-address'].includes(error.kind))
        throw error;
    }
  });
  return Promise.any(attempts).then(
    () => true,
    () => false,
  );
};

const live: OpenedFeeds = {
  feeds: { sources: catalogue, allowLoopback: false, samples: false },
  close: async () => {},
};

const openSamples = async (data: string, now: () => Date): Promise<OpenedFeeds> => {
  // Kept, so that the invented papers bear the same dates at every start.
  const epoch = new Date(await keep(data, 'sample-epoch', () => sampleEpoch(now()).toISOString()));
  const { sources, close } = await startSampleFeeds({ now, epoch });
  return { feeds: { sources, allowLoopback: true, samples: true }, close };
};

const openFolder = async (dir: string): Promise<OpenedFeeds> => {
  const found = await stat(dir).catch(() => null);
  if (!found?.isDirectory())
    throw new FeedsUnusable(`--feeds takes auto, live, sample or a folder; "${dir}" is none.`);
  const { sources, close } = await serveFeedFolder(dir);
  if (sources.length > 0) return { feeds: { sources, allowLoopback: true, samples: false }, close };
  await close();
  throw new FeedsUnusable(`There is no feed document below "${dir}".`);
};

/**
 * Opens what `--feeds` names: `live`, `sample`, a folder of documents, or `auto`, the live sources where one of them
 * can be reached and the sample feeds where none can. `data` is the hub's folder. Throws `FeedsUnusable`.
 */
export const openFeeds = async (choice: string, data: string, now: () => Date): Promise<OpenedFeeds> => {
  if (choice === 'live') return live;
  if (choice === 'sample') return openSamples(data, now);
  if (choice === 'auto') return (await isReachable(now)) ? live : openSamples(data, now);
  return openFolder(choice);
};
