import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeFetchFeed } from '../functions/adapters/http/fetch-feed.ts';
import { catalogue } from '../functions/feeds/catalogue.ts';
import { FetchError } from '../functions/feeds/polling/fetch-error.ts';
import type { Source } from '../functions/feeds/sources/source.ts';
import { readSourceList } from '../functions/feeds/sources/source-list.ts';
import { SourceChoiceError } from '../functions/resources/source-choice.ts';
import type { Feeds } from '../functions/runtime.ts';
import { serveFeedFolder } from './feed-folder.ts';
import { keep } from './keep.ts';
import { isLoopbackHost } from './loopback.ts';
import { sampleEpoch, startSampleFeeds } from './sample-feeds/server.ts';

/** `--feeds` or `--sources` names something that cannot be read. */
export class FeedsUnusable extends Error {
  override readonly name = 'FeedsUnusable';
}

export type OpenedFeeds = { feeds: Feeds; close(): Promise<void> };

// One publisher each: if none of them answers in this time, there is no network.
const probes = 4;
const probeMs = 4_000;

const isReachable = async ({ sources, allowLoopback }: Feeds, now: () => Date): Promise<boolean> => {
  const fetchFeed = makeFetchFeed({
    userAgent: 'AcademicHub',
    now,
    allowLoopback,
    deadlineMs: probeMs,
    maxBytes: 1,
  });
  const byHost = new Map(sources.map(({ urls: [url = ''] }) => [URL.parse(url)?.host ?? url, url]));
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

const isOnThisMachine = (url: string) => isLoopbackHost(URL.parse(url)?.host);

const openLive = (choose: Choose): OpenedFeeds => {
  const sources = choose(catalogue);
  // Only the operator can have named such an address.
  const allowLoopback = sources.some(({ urls }) => urls.some(isOnThisMachine));
  return { feeds: { sources, allowLoopback, samples: false }, close: async () => {} };
};

const openSamples = async (data: string, now: () => Date, choose: Choose): Promise<OpenedFeeds> => {
  // Kept, so that the invented papers bear the same dates at every start.
  const epoch = new Date(await keep(data, 'sample-epoch', () => sampleEpoch(now()).toISOString()));
  const served = await startSampleFeeds({ now, epoch });
  return chosenOf(served, choose, true);
};

const openFolder = async (dir: string, choose: Choose): Promise<OpenedFeeds> => {
  const found = await stat(dir).catch(() => null);
  if (!found?.isDirectory())
    throw new FeedsUnusable(`--feeds takes auto, live, sample or a folder; "${dir}" is none.`);
  const served = await serveFeedFolder(dir);
  if (served.sources.length > 0) return chosenOf(served, choose, false);
  await served.close();
  throw new FeedsUnusable(`There is no feed document below "${dir}".`);
};

const chosenOf = async (
  { sources, close }: { sources: Source[]; close(): Promise<void> },
  choose: Choose,
  samples: boolean,
): Promise<OpenedFeeds> => {
  try {
    return { feeds: { sources: choose(sources), allowLoopback: true, samples }, close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** The sample feeds have a few of the catalogue's sources; of a choice without any of these, nothing can be shown. */
const openAuto = async ({ sources, data, now }: FeedsChoice, choose: Choose): Promise<OpenedFeeds> => {
  const live = openLive(choose);
  if (await isReachable(live.feeds, now)) return live;
  const wanted = new Set(live.feeds.sources.map(({ id }) => id));
  const samples = await openSamples(data, now, (served) =>
    served.filter(({ id }) => sources === null || wanted.has(id)),
  );
  if (samples.feeds.sources.length > 0) return samples;
  await samples.close();
  return live;
};

/** Makes the operator's choice among what there is. */
type Choose = (sources: readonly Source[]) => Source[];

export type FeedsChoice = {
  /** `live`, `sample`, a folder of documents, or `auto`: the live sources where one of them can be reached, else samples. */
  feeds: string;
  /** As functions/feeds/sources/source-list.ts reads it, paths from `cwd`; null: all that there are. */
  sources: string | null;
  cwd: string;
  /** The hub's folder. */
  data: string;
  now: () => Date;
};

/** Opens what `--feeds` names, and of that what `--sources` chooses. Throws `FeedsUnusable`. */
export const openFeeds = async (choice: FeedsChoice): Promise<OpenedFeeds> => {
  const choose: Choose = (known) => {
    if (choice.sources === null) return [...known];
    return readSourceList(choice.sources, (path) => readFileSync(resolve(choice.cwd, path)), known).sources;
  };
  try {
    if (choice.feeds === 'live') return openLive(choose);
    if (choice.feeds === 'sample') return await openSamples(choice.data, choice.now, choose);
    if (choice.feeds === 'auto') return await openAuto(choice, choose);
    return await openFolder(resolve(choice.cwd, choice.feeds), choose);
  } catch (error) {
    if (error instanceof SourceChoiceError) throw new FeedsUnusable(`--sources: ${error.message}.`);
    throw error;
  }
};
