import { authorKeys } from '../../authors/keys.ts';
import type { Paper } from '../../papers/paper.ts';

/** Places of papers by the keys of their authors, as the addresses of author pages and filters name them. */
export type AuthorKeyIndex = ReadonlyMap<string, readonly number[]>;

export const indexAuthorKeys = (papers: readonly Paper[]): AuthorKeyIndex => {
  const index = new Map<string, number[]>();
  const keysByName = new Map<string, readonly string[]>();
  papers.forEach(({ authors }, place) => {
    for (const { name } of authors) {
      const keys = keysByName.get(name) ?? authorKeys(name);
      keysByName.set(name, keys);
      for (const key of keys) {
        const places = index.get(key);
        if (places === undefined) index.set(key, [place]);
        else if (places.at(-1) !== place) places.push(place);
      }
    }
  });
  return index;
};
