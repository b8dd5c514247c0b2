/** A set of 32-bit numbers that may claim to hold a few more than it does, and fits a processor's cache. */
export type KeySet = { has: (key: number) => boolean };

/** Sixteen bits a key: one foreign key in sixteen is let through. */
export const makeKeySet = (keys: Iterable<number>, size: number): KeySet => {
  const width = Math.min(24, Math.max(10, Math.ceil(Math.log2(Math.max(1, size))) + 4));
  const bits = new Int32Array(1 << (width - 5));
  const shift = 32 - width;
  for (const key of keys) {
    const bit = key >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return {
    has: (key) => {
      const bit = key >>> shift;
      return ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
    },
  };
};
