/** A set of 32-bit numbers that may claim to hold a few more than it does, and fits a processor's cache. */
export type KeySet = { has: (key: number) => boolean };

const spread = 0x9e3779b1;

/** Two of the 32 bits of a word. */
const bitsOf = (hash: number) => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));

/** A Bloom filter that looks at one word for a key: 16 to 32 bits a key let one foreign key in fifty through. */
export const makeKeySet = (keys: Iterable<number>, size: number): KeySet => {
  const width = Math.min(22, Math.max(1, Math.ceil(Math.log2(size + 1)) - 1));
  const words = new Int32Array(1 << width);
  const shift = 32 - width;
  for (const key of keys) {
    const hash = Math.imul(key, spread);
    words[hash >>> shift] = (words[hash >>> shift] as number) | bitsOf(hash);
  }
  return {
    has: (key) => {
      const hash = Math.imul(key, spread);
      const bits = bitsOf(hash);
      return ((words[hash >>> shift] as number) & bits) === bits;
    },
  };
};
