/** What was found for a name, kept for as long as there is room. */
export type KnownNames<Found> = {
  /** `keys`: the name's, the same whenever it is asked for. */
  get: (name: string, keys: readonly number[]) => Found | undefined;
  set: (name: string, keys: readonly number[], found: Found) => void;
};

type Known<Found> = {
  name: string;
  found: Found;
  /** Another name with the same sum of keys: `José Silva` and `Jose Silva`. */
  also: Known<Found> | undefined;
  /** How many names share the sum, this one included. */
  sharing: number;
};

/** More names than this with one sum are not told apart quickly any more; the rest of them are not kept. */
const maxSharing = 16;

const sumOf = (keys: readonly number[]) => {
  let sum = keys.length;
  for (const key of keys) sum = Math.imul(sum ^ key, 0x01000193);
  return sum;
};

/**
 * Keeps names under the sum of their keys: a map with names for keys would look at one name after another, wherever
 * they lie in memory, and take twice as long.
 */
export const makeKnownNames = <Found>(limit: number): KnownNames<Found> => {
  const bySum = new Map<number, Known<Found>>();
  return {
    get: (name, keys) => {
      for (let known = bySum.get(sumOf(keys)); known !== undefined; known = known.also)
        if (known.name === name) return known.found;
      return undefined;
    },
    set: (name, keys, found) => {
      const sum = sumOf(keys);
      const also = bySum.get(sum);
      const sharing = also === undefined ? 1 : also.sharing + 1;
      if (bySum.size < limit && sharing <= maxSharing) bySum.set(sum, { name, found, also, sharing });
    },
  };
};
