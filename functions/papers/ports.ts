import type { Paper } from './paper.ts';

/** A paper that an author page lists: by somebody whose name has the page's key. */
export type AuthorMention = {
  paperId: string /** UTC day on which the paper was first seen. */;
  day: string;
};

/** The newest mentions under an author key, newest first, at most `limit`. A paper that was folded into another may come twice. */
export type ListMentions = (key: string, limit: number) => Promise<AuthorMention[]>;

/** Names seen so far, any of whose words the typed text begins with; in alphabetical order, at most `limit`. */
export type CompleteNames = (typed: string, limit: number) => Promise<string[]>;

/**
 * Undoes what was merged on probable grounds only, for good where it is to be remembered. `id`: any identifier key of the
 * paper. Returns the papers that stand by themselves now, the one seen first before the others: one alone where there was
 * nothing to undo; null where there is no such paper.
 */
export type SplitPaper = (id: string, how: { remember: boolean }) => Promise<Paper[] | null>;
