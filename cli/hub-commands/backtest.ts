import { parseArgs } from 'node:util';
import { backtest as backtestFollows } from '../../functions/radar/backtest.ts';
import { type Follow, FollowError, type FollowKind, parseFollow } from '../../functions/radar/follow.ts';
import { indexPapers, type PaperIndex } from '../../functions/radar/matching.ts';
import { listEditions, readEdition } from '../../functions/services/papers.ts';
import { InputError, UsageError } from '../errors.ts';
import { type HubCommand, parseNow } from './hub-command.ts';

const maxDays = 366;
const dayMs = 86_400_000;
const kinds: readonly FollowKind[] = ['author', 'keyword', 'category', 'source'];

/** `hub backtest --author NAME | --keyword TEXT [--days N]`: what this follow would have sent, newest first. */
export const backtest: HubCommand = async (hub, args, io) => {
  const { values } = parseArgs({
    args,
    options: {
      author: { type: 'string' },
      keyword: { type: 'string' },
      category: { type: 'string' },
      source: { type: 'string' },
      days: { type: 'string', default: '30' },
      now: { type: 'string' },
    },
  });
  if (!/^[1-9]\d{0,2}$/.test(values.days) || Number(values.days) > maxDays)
    throw new UsageError(`--days takes a number from 1 to ${maxDays}, not "${values.days}".`);
  const now = parseNow(values.now) ?? hub.runtime.now();
  const follow = followIn(values, now);
  const first = new Date(now.getTime() - Number(values.days) * dayMs).toISOString().slice(0, 10);
  const last = now.toISOString().slice(0, 10);
  const indexes: PaperIndex[] = [];
  for (const date of await listEditions(hub.runtime)(maxDays + 1))
    if (date >= first && date <= last) indexes.push(indexPapers(await readEdition(hub.runtime)(date)));
  const [record] = backtestFollows(indexes, { follows: [follow] });
  const found = record?.papers.length ?? 0;
  io.stdout(
    `Would have sent ${found} ${found === 1 ? 'paper' : 'papers'} in the last ${values.days} days, ${record?.uncertain ?? 0} uncertain.\n`,
  );
  for (const { paper, match } of record?.papers ?? [])
    io.stdout(
      `${[paper.firstSeenAt.slice(0, 10), match.level, paper.id, match.reasons.join(', '), paper.title].join('\t')}\n`,
    );
  return 0;
};

const followIn = (values: Partial<Record<FollowKind, string>>, now: Date): Follow => {
  const given = kinds.filter((kind) => values[kind] !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1)
    throw new UsageError('Usage: hub backtest --author NAME | --keyword TEXT [--days N]');
  try {
    return parseFollow(kind, values[kind] ?? '', now);
  } catch (error) {
    if (!(error instanceof FollowError)) throw error;
    throw new InputError(error.message);
  }
};
