import { type KeySet, makeKeySet } from './key-set.ts';
import { wordsOf } from './words.ts';

/**
 * Texts as numbers of words, one behind the other: a phrase is a run of numbers. Numbers stand in the order of the
 * alphabet, so that a trailing `*` is a range of them.
 */
export type WordIndex = {
  numberOf: ReadonlyMap<string, number>;
  /** Number + 1 of the word at each position; 0 between two texts. */
  words: Int32Array;
  /** Where each text begins; one more than there are texts. */
  starts: Int32Array;
  /** The text at each position. */
  textAt: Int32Array;
  /** Where each word stands in `positions`; one more than there are words. */
  ranges: Int32Array;
  /** Positions by word, in order within each. */
  positions: Int32Array;
  /** The pairs of words that stand side by side somewhere, by `pairKey`: most phrases hold one that does not. */
  pairs: KeySet;
  vocabulary: readonly string[];
};

/** By the numbers of two words. */
export const pairKey = (first: number, second: number): number =>
  Math.imul(first + 1, 0x2545f491) ^ (second + 1);

function* pairsIn(words: Int32Array): Generator<number> {
  for (let at = 1; at < words.length; at += 1) {
    const [first, second] = [words[at - 1] as number, words[at] as number];
    if (first !== 0 && second !== 0) yield pairKey(first - 1, second - 1);
  }
}

export const indexWords = (texts: readonly string[]): WordIndex => {
  const provisional = new Map<string, number>();
  const read = texts.map((text) =>
    wordsOf(text).map((word) => {
      const known = provisional.get(word);
      if (known !== undefined) return known;
      provisional.set(word, provisional.size);
      return provisional.size - 1;
    }),
  );
  const vocabulary = [...provisional.keys()].sort();
  const numberOf = new Map(vocabulary.map((word, number) => [word, number]));
  const final = new Int32Array(vocabulary.length);
  for (const [word, number] of provisional) final[number] = numberOf.get(word) as number;

  const length = read.reduce((sum, words) => sum + words.length + 1, 0);
  const words = new Int32Array(length);
  const textAt = new Int32Array(length);
  const starts = new Int32Array(texts.length + 1);
  const ranges = new Int32Array(vocabulary.length + 1);
  let position = 0;
  read.forEach((text, place) => {
    starts[place] = position;
    for (const number of text) {
      const known = final[number] as number;
      words[position] = known + 1;
      textAt[position] = place;
      ranges[known + 1] = (ranges[known + 1] as number) + 1;
      position += 1;
    }
    textAt[position] = place;
    position += 1;
  });
  starts[texts.length] = position;
  for (let word = 0; word < vocabulary.length; word += 1)
    ranges[word + 1] = (ranges[word + 1] as number) + (ranges[word] as number);
  const next = ranges.slice();
  const positions = new Int32Array(ranges[vocabulary.length] as number);
  for (let at = 0; at < length; at += 1) {
    const word = words[at] as number;
    if (word === 0) continue;
    const slot = next[word - 1] as number;
    positions[slot] = at;
    next[word - 1] = slot + 1;
  }
  const pairs = makeKeySet(pairsIn(words), length);
  return { numberOf, words, starts, textAt, ranges, positions, pairs, vocabulary };
};

/** The first place in `list`, sorted between `from` and `to`, that is not before `value`. */
export const lowerBound = (list: ArrayLike<number>, value: number, from: number, to: number): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The words that begin with the given letters, as numbers from the first up to, not including, the second. */
export const numbersBeginning = ({ vocabulary }: WordIndex, start: string): [number, number] => {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((vocabulary[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((vocabulary[middle] as string).startsWith(start)) low = middle + 1;
    else high = middle;
  }
  return [first, low];
};
