import type { Source } from '../../feeds/sources/source.ts';
import { type Follow, FollowError, parseFollow } from '../follow.ts';
import { type Followed, makeIsFollowed } from '../followed.ts';
import { rankAuthors } from '../rank-authors.ts';
import { foldText } from '../words.ts';
import { makeSourceAt } from './feed-address.ts';
import type { Library } from './library.ts';

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
  followed: Followed;
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
