import { parseArgs } from 'node:util';
import { ingestSource } from '../../functions/feeds/polling/ingest-source.ts';
import { pollSources } from '../../functions/feeds/polling/poll-sources.ts';
import { ingestDeps, pollDeps } from '../../functions/services/feeds.ts';
import { InputError } from '../errors.ts';
import { type CommandedHub, type HubCommand, parseNow } from './hub-command.ts';
import { inParallel } from './in-parallel.ts';
import { openOtherFeeds } from './other-feeds.ts';

// Enough to hide the slowest publisher, few enough to be polite.
const concurrency = 4;

/**
 * `hub ingest [--source ID…] [--feeds …] [--sources LIST] [--now ISO]`: polls the due sources once, or all that are
 * named. `--feeds` and `--sources` are those of `npm start`, for this once.
 */
export const ingest: HubCommand = async (hub, args, io) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: 'string', multiple: true },
      feeds: { type: 'string' },
      sources: { type: 'string' },
      now: { type: 'string' },
    },
  });
  const named = [...(values.source ?? []), ...positionals];
  const now = parseNow(values.now);
  const clock = now === null ? hub.runtime.now : () => now;
  const opened = await openOtherFeeds(hub, values, { cwd: io.cwd, now: clock });
  try {
    const feeds = opened?.feeds ?? hub.runtime.feeds;
    return await ingestAll({ ...hub.runtime, feeds, now: clock }, named, opened !== null, io);
  } finally {
    await opened?.close();
  }
};

const ingestAll = async (
  runtime: CommandedHub['runtime'],
  named: string[],
  feedsGiven: boolean,
  io: Parameters<HubCommand>[2],
): Promise<number> => {
  const known = new Set(runtime.feeds.sources.map(({ id }) => id));
  const unknown = named.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new InputError(`There is no source "${unknown.join('", "')}"; "hub sources" lists them.`);
  const due =
    named.length > 0
      ? named
      : feedsGiven
        ? [...known]
        : await pollSources({ ...pollDeps(runtime), requestIngest: async () => {} });
  if (due.length === 0) io.stderr('No source is due; name one with --source to poll it now.\n');
  let failed = 0;
  await inParallel(due, concurrency, async (id) => {
    const report = await ingestSource(id, ingestDeps(runtime));
    if (report.errors.length > 0) failed += 1;
    for (const error of report.errors) io.stderr(`${id}: ${error}\n`);
    io.stdout(`${id}\t${report.papers} papers\t${report.added} new\t${report.changed} changed\n`);
  });
  return failed > 0 ? 3 : 0;
};
