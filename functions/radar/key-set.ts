/** A set of 32-bit numbers that may claim to hold a few more than it does, and fits a processor's cache. */
export type KeySet = { has: (key: number) => boolean };

const spread = 0x9e3779b1;

/** Eight to sixteen bits a key: one foreign key in eight to sixteen is let through. */
export const makeKeySet = (keys: Iterable<number>, size: number): KeySet => {
  const width = Math.min(27, Math.max(5, Math.ceil(Math.log2(size + 1)) + 3));
  const bits = new Int32Array(1 << (width - 5));
  const shift = 32 - width;
  for (const key of keys) {
    const bit = Math.imul(key, spread) >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return {
    has: (key) => {
      const bit = Math.imul(key, spread) >>> shift;
      return ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
    },
  };
};
