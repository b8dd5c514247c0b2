/** A paper that an author page lists: by somebody whose name has the page's key. */
export type AuthorMention = {
  paperId: string /** UTC day on which the paper was first seen. */;
  day: string;
};

/** The newest mentions under an author key, newest first, at most `limit`. A paper that was folded into another may come twice. */
export type ListMentions = (key: string, limit: number) => Promise<AuthorMention[]>;

/** Names seen so far, any of whose words the typed text begins with; in alphabetical order, at most `limit`. */
export type CompleteNames = (typed: string, limit: number) => Promise<string[]>;
