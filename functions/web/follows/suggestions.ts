import { makeAuthorHistory } from '../../radar/author-history.ts';
import type { FollowRecord } from '../../radar/backtest.ts';
import {
  type Coauthor,
  type CoauthorSuggestion,
  coauthorsOf,
  suggestCoauthors,
} from '../../radar/coauthors.ts';
import type { Follow } from '../../radar/follow.ts';
import type { Reader } from '../../radar/reader.ts';
import type { WebServices } from '../services.ts';

/** Of the followed, whose coauthors are looked up: two queries and a read of papers for each. */
const MAX_AUTHORS = 6;
/** The newest papers tell with whom somebody writes now. */
const MAX_PAPERS = 40;
const SHOWN = 3;
const KEPT_MS = 3_600_000;
const MAX_KEPT = 2_000;
/** The page rather comes without suggestions than late; they are there when it is loaded again. */
const PATIENCE_MS = 500;

type Services = Pick<WebServices, 'listMentions' | 'getPapers' | 'now' | 'wait' | 'log'>;

/** Suggests coauthors of the followed authors; what has been found about one is kept for an hour. */
export const makeSuggest = (services: Services) => {
  const history = makeAuthorHistory(services);
  const kept = new Map<string, { until: number; coauthors: Promise<Coauthor[]> }>();

  const find = async (follow: Follow, answers: NonNullable<Reader['answers']>): Promise<Coauthor[]> =>
    coauthorsOf(follow, (await history(follow.value)).slice(0, MAX_PAPERS), answers);

  const known = (follow: Follow, reader: Reader): Promise<Coauthor[]> => {
    const answers = (reader.answers ?? []).filter((answer) => answer.follow === follow.value);
    const key = JSON.stringify([follow.value, follow.orcid, answers]);
    const at = services.now().getTime();
    const found = kept.get(key);
    if (found && found.until > at) return found.coauthors;
    if (kept.size >= MAX_KEPT) kept.clear();
    const coauthors = find(follow, answers);
    kept.set(key, { until: at + KEPT_MS, coauthors });
    coauthors.catch(() => kept.delete(key));
    return coauthors;
  };

  const suggest = async (reader: Reader, records: readonly FollowRecord[]): Promise<CoauthorSuggestion[]> => {
    const counts = new Map(records.map(({ follow, papers }) => [follow, papers.length]));
    const authors = reader.follows
      .filter(({ kind, value }) => kind === 'author' && /\p{L}/u.test(value))
      .reverse()
      .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
      .slice(0, MAX_AUTHORS);
    const found = await Promise.all(
      authors.map(async (follow) => ({ follow, coauthors: await known(follow, reader) })),
    );
    return suggestCoauthors(found, reader, SHOWN);
  };

  /** Newest follows and those that send most come first. Empty while they are being looked up, or cannot be. */
  return (reader: Reader, records: readonly FollowRecord[]): Promise<CoauthorSuggestion[]> =>
    Promise.race([
      suggest(reader, records).catch((error) => {
        services.log('suggestions-failed', { error: String(error) });
        return [];
      }),
      services.wait(PATIENCE_MS).then(() => []),
    ]);
};
