import type { Paper } from '../papers/paper.ts';
import { type Phrase, parseKeyword } from './keyword.ts';
import { indexWords, lowerBound, numbersBeginning, pairKey, type WordIndex } from './word-index.ts';

export type KeywordMatch = { place: number; reasons: readonly string[] };

/** The window's titles and abstracts by word. Text `2 * place` is a paper's title, the next one its abstract. */
export type KeywordIndex = WordIndex & {
  /** By place, the texts that hold the phrase at hand, as bits; 0 between two phrases. */
  held: Uint8Array;
  /** What has been found for a keyword already: many readers follow the same words. */
  known: Map<string, readonly KeywordMatch[]>;
};

/** About 20 MB. */
const maxKnown = 100_000;

export const indexKeywords = (papers: readonly Paper[]): KeywordIndex => ({
  ...indexWords(papers.flatMap(({ title, abstract }) => [title, abstract ?? ''])),
  held: new Uint8Array(papers.length),
  known: new Map(),
});

/** A phrase as ranges of word numbers, one a word: its end is not included. Null where a word occurs nowhere. */
type Run = {
  lows: number[];
  highs: number[];
  /** The word with the fewest occurrences, by its place in the phrase, and how many they are. */
  rarest: number;
  occurrences: number;
};

const runOf = (index: WordIndex, { words, open }: Phrase): Run | null => {
  const lows = words.map(() => 0);
  const highs = words.map(() => 0);
  let rarest = 0;
  let occurrences = Number.POSITIVE_INFINITY;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] as string;
    const number = index.numberOf.get(word);
    const isOpen = open && place === words.length - 1;
    if (number === undefined && !isOpen) return null;
    const [low, high] = isOpen ? numbersBeginning(index, word) : [number as number, (number as number) + 1];
    if (low === high) return null;
    const before = lows[place - 1];
    if (!isOpen && before !== undefined && !index.pairs.has(pairKey(before, low))) return null;
    const count = (index.ranges[high] as number) - (index.ranges[low] as number);
    if (count < occurrences) [rarest, occurrences] = [place, count];
    lows[place] = low;
    highs[place] = high;
  }
  return { lows, highs, rarest, occurrences };
};

/** Whether the phrase begins at a position. A gap between texts is 0, which no range holds. */
const standsAt = ({ words }: WordIndex, { lows, highs }: Run, start: number): boolean => {
  if (start < 0) return false;
  for (let place = 0; place < lows.length; place += 1) {
    const number = (words[start + place] as number) - 1;
    if (!(number >= (lows[place] as number) && number < (highs[place] as number))) return false;
  }
  return true;
};

/** The texts of a paper as bits: 1 is its title, 2 its abstract. */
const bitOf = (text: number) => 1 << (text & 1);

/** The places of the papers with the phrase; `held` then tells the texts, until it is cleared. */
const papersWith = (index: KeywordIndex, run: Run): number[] => {
  const { held } = index;
  const places: number[] = [];
  const low = index.ranges[run.lows[run.rarest] as number] as number;
  const high = index.ranges[run.highs[run.rarest] as number] as number;
  const alone = run.lows.length === 1;
  let last = -1;
  for (let slot = low; slot < high; slot += 1) {
    const at = index.positions[slot] as number;
    const text = index.textAt[at] as number;
    if (text === last || !(alone || standsAt(index, run, at - run.rarest))) continue;
    last = text;
    const place = text >> 1;
    if (held[place] === 0) places.push(place);
    held[place] = (held[place] as number) | bitOf(text);
  }
  return places;
};

const textHolds = (index: WordIndex, run: Run, text: number): boolean => {
  const [start, end] = [index.starts[text] as number, index.starts[text + 1] as number];
  const [low, high] = [run.lows[run.rarest] as number, run.highs[run.rarest] as number];
  // An open end stands for many words: the text itself is shorter than all their lists.
  if (high - low > 8) {
    for (let at = start; at < end; at += 1) if (standsAt(index, run, at)) return true;
    return false;
  }
  for (let number = low; number < high; number += 1) {
    const to = index.ranges[number + 1] as number;
    for (
      let slot = lowerBound(index.positions, start, index.ranges[number] as number, to);
      slot < to && (index.positions[slot] as number) < end;
      slot += 1
    )
      if (standsAt(index, run, (index.positions[slot] as number) - run.rarest)) return true;
  }
  return false;
};

const textsHolding = (index: WordIndex, run: Run, place: number): number =>
  (textHolds(index, run, 2 * place) ? 1 : 0) | (textHolds(index, run, 2 * place + 1) ? 2 : 0);

/** By the texts that hold every phrase. Where none does, both share them. */
const reasons = [
  ['in the title', 'in the abstract'],
  ['in the title'],
  ['in the abstract'],
  ['in the title', 'in the abstract'],
] as const;

const runsOf = (index: WordIndex, phrases: readonly Phrase[]): Run[] =>
  phrases.flatMap((phrase) => runOf(index, phrase) ?? []);

const findKeyword = (index: KeywordIndex, value: string): KeywordMatch[] => {
  const { wanted, excluded } = parseKeyword(value);
  const runs = runsOf(index, wanted);
  if (runs.length < wanted.length) return [];
  const [rarest, ...others] = runs.sort((one, other) => one.occurrences - other.occurrences);
  if (rarest === undefined) return [];
  const unwanted = runsOf(index, excluded);
  const found: KeywordMatch[] = [];
  for (const place of papersWith(index, rarest)) {
    let whole = index.held[place] as number;
    index.held[place] = 0;
    const isMet = others.every((run) => {
      const held = textsHolding(index, run, place);
      whole &= held;
      return held !== 0;
    });
    if (isMet && !unwanted.some((run) => textsHolding(index, run, place) !== 0))
      found.push({ place, reasons: reasons[whole] as readonly string[] });
  }
  return found;
};

/** The papers that a keyword meets: place in the list, and where in words. */
export const matchKeyword = (index: KeywordIndex, value: string): readonly KeywordMatch[] => {
  const known = index.known.get(value);
  if (known !== undefined) return known;
  const found = findKeyword(index, value);
  if (index.known.size < maxKnown) index.known.set(value, found);
  return found;
};
