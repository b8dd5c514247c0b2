import { makeKeySet } from './key-set.ts';

/** What stands under numbers of 32 bits. Most numbers asked for are not there, and one look tells so of most. */
export type KeyTable<Value> = { get: (key: number) => Value | undefined };

/** Open addressing in one flat array of keys and places, at most half full, behind a set that fits the cache. */
export const makeKeyTable = <Value>(entries: ReadonlyMap<number, Value>): KeyTable<Value> => {
  const width = Math.ceil(Math.log2(entries.size + 1)) + 1;
  const [shift, mask] = [32 - width, (1 << width) - 1];
  const keys = makeKeySet(entries.keys(), entries.size);
  // Key and place + 1 side by side; 0 is an empty slot.
  const slots = new Int32Array(2 << width);
  const values: Value[] = [];
  const slotOf = (key: number) => {
    let slot = Math.imul(key, 0x85ebca6b) >>> shift;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask;
    return 2 * slot;
  };
  for (const [key, value] of entries) {
    const slot = slotOf(key);
    slots[slot] = key;
    slots[slot + 1] = values.push(value);
  }
  return {
    get: (key) => (keys.has(key) ? values[(slots[slotOf(key) + 1] as number) - 1] : undefined),
  };
};
