import type { Writing } from './writing.ts';

/** Asks for a part, or takes it from the cache. Null: the model was not heard. */
export const remembered = async <T>(
  key: string,
  writing: Writing,
  isKnown: (value: unknown) => value is T,
  make: () => Promise<T | null>,
): Promise<T | null> => {
  const known = (await writing.cache.get([key])).get(key);
  if (isKnown(known)) {
    writing.cacheHit();
    return known;
  }
  const made = await make();
  if (made === null) writing.unheard();
  else await writing.cache.put([{ key, value: made }], writing.now());
  return made;
};
