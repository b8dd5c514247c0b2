import type { Paper } from '../papers/paper.ts';
import { type KeywordQuery, type Phrase, parseKeyword } from './keyword.ts';
import { wordsOf } from './words.ts';

/** The window's papers by the words of their titles and abstracts. Papers are known by their place in the list. */
export type KeywordIndex = {
  /** Places of the papers with a word, in order, each once. */
  papersByWord: ReadonlyMap<string, readonly number[]>;
  /** Every word once, sorted, for what a trailing `*` may stand for. */
  vocabulary: readonly string[];
  titles: readonly (readonly string[])[];
  abstracts: readonly (readonly string[])[];
};

export const indexKeywords = (papers: readonly Paper[]): KeywordIndex => {
  const titles = papers.map((paper) => wordsOf(paper.title));
  const abstracts = papers.map((paper) => wordsOf(paper.abstract ?? ''));
  const papersByWord = new Map<string, number[]>();
  papers.forEach((_, place) => {
    for (const words of [titles[place], abstracts[place]])
      for (const word of words ?? []) {
        const places = papersByWord.get(word);
        if (places === undefined) papersByWord.set(word, [place]);
        else if (places.at(-1) !== place) places.push(place);
      }
  });
  return { papersByWord, vocabulary: [...papersByWord.keys()].sort(), titles, abstracts };
};

const contains = (words: readonly string[], { words: phrase, open }: Phrase): boolean => {
  const last = phrase.length - 1;
  for (let start = 0; start + last < words.length; start += 1) {
    let place = 0;
    while (place < last && words[start + place] === phrase[place]) place += 1;
    const word = words[start + last] ?? '';
    const end = phrase[last] ?? '';
    if (place === last && (open ? word.startsWith(end) : word === end)) return true;
  }
  return false;
};

/** Words of the vocabulary that begin with the given letters. */
const beginningWith = (vocabulary: readonly string[], start: string): string[] => {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (vocabulary[end]?.startsWith(start)) end += 1;
  return vocabulary.slice(low, end);
};

/** Papers that may hold the phrase: those of its rarest word. */
const candidatesOf = (
  { papersByWord, vocabulary }: KeywordIndex,
  { words, open }: Phrase,
): readonly number[] => {
  let fewest: readonly number[] | null = null;
  for (const [place, word] of words.entries()) {
    const places =
      open && place === words.length - 1
        ? [...new Set(beginningWith(vocabulary, word).flatMap((found) => papersByWord.get(found) ?? []))]
        : (papersByWord.get(word) ?? []);
    if (fewest === null || places.length < fewest.length) fewest = places;
    if (fewest.length === 0) break;
  }
  return fewest ?? [];
};

/** Where a title and an abstract meet a keyword, in words; null where they do not. */
export const findKeyword = (
  { wanted, excluded }: KeywordQuery,
  title: readonly string[],
  abstract: readonly string[],
): string[] | null => {
  if (wanted.length === 0) return null;
  const inTitle = wanted.filter((phrase) => contains(title, phrase)).length;
  const inAbstract = wanted.filter((phrase) => contains(abstract, phrase)).length;
  if (!wanted.every((phrase) => contains(title, phrase) || contains(abstract, phrase))) return null;
  if (excluded.some((phrase) => contains(title, phrase) || contains(abstract, phrase))) return null;
  // Where one of the two holds every phrase it is named alone; else both share them.
  const whole = [inTitle === wanted.length, inAbstract === wanted.length];
  const shared = !whole[0] && !whole[1];
  return [
    ...(whole[0] || shared ? ['in the title'] : []),
    ...(whole[1] || shared ? ['in the abstract'] : []),
  ];
};

/** The papers that a keyword meets: place in the list, and where in words. */
export const matchKeyword = (index: KeywordIndex, value: string): { place: number; reasons: string[] }[] => {
  const query = parseKeyword(value);
  let candidates: readonly number[] | null = null;
  for (const phrase of query.wanted) {
    const found = candidatesOf(index, phrase);
    if (candidates === null || found.length < candidates.length) candidates = found;
    if (candidates.length === 0) break;
  }
  return (candidates ?? []).flatMap((place) => {
    const reasons = findKeyword(query, index.titles[place] ?? [], index.abstracts[place] ?? []);
    return reasons === null ? [] : [{ place, reasons }];
  });
};
