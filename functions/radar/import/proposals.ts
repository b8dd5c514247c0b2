import { explainNames } from '../../authors/compatibility.ts';
import { authorKeys } from '../../authors/keys.ts';
import type { Source } from '../../feeds/source.ts';
import { type Follow, FollowError, parseFollow } from '../follow.ts';
import { foldText } from '../words.ts';
import { makeSourceAt } from './feed-address.ts';
import type { Library } from './library.ts';
import { type RankedAuthor, rankAuthors } from './rank-authors.ts';

/** What a reader may follow out of their file. */
export type Proposal = {
  kind: 'author' | 'keyword' | 'source';
  /** As `parseFollow` reads it. */
  value: string;
  name: string;
  orcid: string | null;
  /** How many papers list this author; null for what is not counted. */
  count: number | null;
  /** Other names that are counted in. */
  also: string[];
  /** `yes`: it is on the radar already. Text: a follow that may be the same person's. */
  followed: 'yes' | 'no' | { as: string };
};

export type Proposals = {
  format: string;
  /** How many papers the file has, or feeds. */
  size: number;
  /** Authors of most papers first. */
  proposals: Proposal[];
  /** How many authors the file lists beyond these. */
  left: number;
  /** Feeds that the hub does not read. */
  unknownFeeds: { name: string; url: string }[];
};

/** As many as a radar holds. */
const MAX_PROPOSALS = 1000;

const canFollow = (kind: string, value: string): boolean => {
  try {
    return parseFollow(kind, value, new Date(0)) !== null;
  } catch (error) {
    if (error instanceof FollowError) return false;
    throw error;
  }
};

const makeIsFollowed = (follows: readonly Follow[]) => {
  const authors = follows.filter(({ kind }) => kind === 'author');
  const byKey = new Map<string, Follow[]>();
  for (const follow of authors)
    for (const key of authorKeys(follow.value)) byKey.set(key, [...(byKey.get(key) ?? []), follow]);
  return ({ name, orcid, also }: RankedAuthor): Proposal['followed'] => {
    if (authors.some((follow) => orcid !== null && (follow.orcid === orcid || follow.value === orcid)))
      return 'yes';
    const near = new Set([name, ...also].flatMap(authorKeys).flatMap((key) => byKey.get(key) ?? []));
    let maybe: Proposal['followed'] = 'no';
    for (const follow of near) {
      if (orcid !== null && follow.orcid !== undefined) continue;
      if ([name, ...also].some((one) => foldText(one) === foldText(follow.value))) return 'yes';
      if (explainNames(name, follow.value).level !== 'no') maybe = { as: follow.value };
    }
    return maybe;
  };
};

/** What a library proposes to a reader who follows `follows` on a hub that reads `sources`. */
export const proposalsOf = (
  library: Library,
  follows: readonly Follow[],
  sources: readonly Source[],
): Proposals => {
  const sourceAt = makeSourceAt(sources);
  const isFollowed = makeIsFollowed(follows);
  const has = (kind: string, value: string) =>
    follows.some((follow) => follow.kind === kind && foldText(follow.value) === foldText(value))
      ? ('yes' as const)
      : ('no' as const);
  const plain = { orcid: null, count: null, also: [] };

  const known = library.feeds.map((feed) => ({ feed, source: sourceAt(feed.url) }));
  const found = new Map(known.flatMap(({ source }) => (source ? [[source.id, source] as const] : [])));
  const ranked = rankAuthors(library.authorLists);
  const authors = ranked.slice(0, MAX_PROPOSALS).flatMap((author): Proposal[] => {
    const { name, orcid, count, also } = author;
    const value = orcid === null ? name : `${name} ${orcid}`;
    if (!canFollow('author', value)) return [];
    return [{ kind: 'author', value, name, orcid, count, also, followed: isFollowed(author) }];
  });
  const keywords = [...new Set(library.keywords)]
    .filter((value) => canFollow('keyword', value))
    .map(
      (value): Proposal => ({
        kind: 'keyword',
        value,
        name: value,
        ...plain,
        followed: has('keyword', value),
      }),
    );
  return {
    format: library.format,
    size: library.size,
    proposals: [
      ...[...found.values()].map(
        ({ id, name }): Proposal => ({
          kind: 'source',
          value: id,
          name,
          ...plain,
          followed: has('source', id),
        }),
      ),
      ...authors,
      ...keywords,
    ],
    left: Math.max(ranked.length - MAX_PROPOSALS, 0),
    unknownFeeds: known.filter(({ source }) => source === null).map(({ feed }) => feed),
  };
};
