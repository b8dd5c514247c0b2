import type { Follow } from './follow.ts';

export type MatchLevel = 'certain' | 'likely' | 'possible';

/** Why one paper concerns one follow. */
export type Match = {
  follow: Follow;
  level: MatchLevel;
  /** The author's name as the paper prints it, for author follows. */
  matchedName: string | null;
  /** In words, for the digest and the page: `same full name`, `only "T. Khanh" is given`, `in the title`. */
  reasons: readonly string[];
};
