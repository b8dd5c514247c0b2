import { createHash } from 'node:crypto';

/** Numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
const numbersFrom = (seed: string): (() => number) => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const shuffled = <Item>(items: readonly Item[], next: () => number): Item[] =>
  items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/**
 * The items in an order that the seed alone decides. Groups take turns, so that a large field does not drown
 * the small ones: neighbours come from different groups as long as there are groups left.
 */
export const shuffle = <Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  seed: string,
): Item[] => {
  const next = numbersFrom(seed);
  const groups = [...Map.groupBy(shuffled(items, next), groupOf).values()];
  const order: Item[] = [];
  for (let round = 0; order.length < items.length; round += 1) {
    for (const group of shuffled(groups, next)) {
      const item = group[round];
      if (item !== undefined) order.push(item);
    }
  }
  return order;
};
