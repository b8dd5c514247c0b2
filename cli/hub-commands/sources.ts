import { parseArgs } from 'node:util';
import { ingestDocument } from '../../functions/feeds/polling/ingest-document.ts';
import { healthNote } from '../../functions/feeds/sources/health-note.ts';
import type { Source, SourceState } from '../../functions/feeds/sources/source.ts';
import { fetchFeed, sourceStates } from '../../functions/services/feeds.ts';
import { InputError, UsageError } from '../errors.ts';
import type { HubCommand, HubIo } from './hub-command.ts';
import { inParallel } from './in-parallel.ts';
import { openOtherFeeds } from './other-feeds.ts';

type Runtime = Parameters<HubCommand>[0]['runtime'];

// Enough to hide the slowest publisher, few enough to be polite.
const concurrency = 4;

/**
 * `hub sources [list|check [ID…]] [--sources LIST]`: the catalogue, or what LIST chooses as `npm start` would, with each
 * source's health; `check` fetches without storing.
 */
export const sources: HubCommand = async (hub, args, io) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { sources: { type: 'string' } },
  });
  const [action = 'list', ...ids] = positionals;
  if (action !== 'check' && (action !== 'list' || ids.length > 0))
    throw new UsageError('Usage: hub sources [list|check [ID…]] [--sources LIST]');
  const opened = await openOtherFeeds(hub, values, { cwd: io.cwd, now: hub.runtime.now });
  try {
    const runtime = { ...hub.runtime, feeds: opened?.feeds ?? hub.runtime.feeds };
    return action === 'check' ? await check(runtime, ids, io) : await list(runtime, io);
  } finally {
    await opened?.close();
  }
};

const list = async (runtime: Runtime, io: HubIo): Promise<number> => {
  const states = new Map((await sourceStates(runtime).list()).map((state) => [state.sourceId, state]));
  for (const source of runtime.feeds.sources)
    io.stdout(`${line(source, states.get(source.id), runtime.now())}\n`);
  return 0;
};

const line = (source: Source, state: SourceState | undefined, now: Date): string =>
  [
    source.id,
    state?.health ?? 'new',
    state ? `${state.lastBatch} papers` : 'never polled',
    state?.lastSuccessAt ?? '-',
    source.name,
    ...(source.verified === false ? ['unverified'] : []),
    ...noteOf(state, now),
    ...Object.values(state?.movedTo ?? {}).map((url) => `moved for good to ${url}`),
  ].join('\t');

const noteOf = (state: SourceState | undefined, now: Date): string[] => {
  const note = state ? healthNote(state, now) : null;
  return note ? [note] : [];
};

const check = async (runtime: Runtime, ids: string[], io: HubIo): Promise<number> => {
  const chosen = runtime.feeds.sources.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const unknown = ids.filter((id) => !chosen.some((source) => source.id === id));
  if (unknown.length > 0)
    throw new InputError(`There is no source "${unknown.join('", "')}"; "hub sources" lists them.`);
  // Announced nowhere: a check reads and judges, and leaves the store alone.
  const deps = {
    fetchFeed: fetchFeed(runtime),
    announce: async () => 'unchanged' as const,
    now: runtime.now,
  };
  let failed = 0;
  await inParallel(
    chosen.flatMap((source) => source.urls.map((url) => ({ source, url }))),
    concurrency,
    async ({ source, url }) => {
      const outcome = await ingestDocument(url, source, null, deps);
      if (outcome.kind === 'read') {
        io.stdout(`${source.id}\tok\t${outcome.papers} entries\t${url}\n`);
        for (const notice of outcome.notices) io.stdout(`${source.id}\tnote\t${notice}\n`);
      } else {
        failed += 1;
        io.stdout(`${source.id}\t${outcome.kind}\t${'error' in outcome ? outcome.error : ''}\t${url}\n`);
      }
    },
  );
  return failed > 0 ? 3 : 0;
};
