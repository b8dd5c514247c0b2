export type FollowKind = 'author' | 'keyword' | 'category' | 'source';

/** One line of a reader's radar. */
export type Follow = { kind: FollowKind; value: string; since: string };
