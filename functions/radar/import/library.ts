import type { ListedAuthor } from '../rank-authors.ts';

/** What a reader's file holds that can be followed. */
export type Library = {
  /** What the file is, in words: `BibTeX`. */
  format: string;
  /** How many papers it lists, or feeds. */
  size: number;
  /** The authors of each paper. */
  authorLists: ListedAuthor[][];
  keywords: string[];
  /** The feeds of an OPML list; an address may be of any scheme, or none: it is for looking up and showing. */
  feeds: { name: string; url: string }[];
};

/** Nobody has written more papers than a library of 2 MB can list twice over; beyond is an attack on the reader. */
export const MAX_AUTHORS = 200_000;
