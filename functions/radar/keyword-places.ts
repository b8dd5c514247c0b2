import { type Phrase, parseKeyword } from './keyword.ts';
import { type PlacedWord, placedWords } from './words.ts';

/** A piece of text, and whether it is what was looked for. */
export type MarkedText = { text: string; isHit: boolean };

/** About a line on either side of what was found. */
const AROUND = 90;

const standsAt = (words: readonly PlacedWord[], at: number, { words: wanted, open }: Phrase): boolean =>
  wanted.every((word, place) => {
    const found = words[at + place]?.word;
    return open && place === wanted.length - 1 ? found?.startsWith(word) : found === word;
  });

type Range = { from: number; to: number };

const rangesIn = (text: string, keyword: string): Range[] => {
  const words = placedWords(text);
  const { wanted } = parseKeyword(keyword);
  const ranges = words.flatMap(({ from }, at) =>
    wanted
      .filter((phrase) => standsAt(words, at, phrase))
      .map((phrase) => ({ from, to: words[at + phrase.words.length - 1]?.to ?? from })),
  );
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last === undefined || range.from > last.to) joined.push(range);
    else last.to = Math.max(last.to, range.to);
  }
  return joined;
};

const markedBetween = (text: string, ranges: readonly Range[], begin: number, end: number): MarkedText[] => {
  const pieces: MarkedText[] = [];
  let at = begin;
  for (const { from, to } of ranges) {
    if (from < begin || to > end) continue;
    pieces.push({ text: text.slice(at, from), isHit: false }, { text: text.slice(from, to), isHit: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at, end), isHit: false }].filter((piece) => piece.text !== '');
};

/** A text with the places marked that a keyword asks for. */
export const markedKeyword = (text: string, keyword: string): MarkedText[] =>
  markedBetween(text, rangesIn(text, keyword), 0, text.length);

/** The line of a long text in which a keyword is found first, its places marked; null where it is not found. */
export const keywordExcerpt = (text: string, keyword: string): MarkedText[] | null => {
  const ranges = rangesIn(text, keyword);
  const [first] = ranges;
  if (first === undefined) return null;
  const start = Math.max(first.from - AROUND, 0);
  const stop = Math.min(first.to + AROUND, text.length);
  // At words, as far as the script has spaces.
  const begin = start === 0 ? 0 : start + Math.max(text.slice(start, first.from).indexOf(' ') + 1, 0);
  const cut = text.slice(first.to, stop).lastIndexOf(' ');
  const end = stop === text.length || cut < 1 ? stop : first.to + cut;
  const marked = markedBetween(text, ranges, begin, end);
  return [
    ...(begin > 0 ? [{ text: '…', isHit: false }] : []),
    ...marked.map((piece) => ({ ...piece, text: piece.text.toWellFormed() })),
    ...(end < text.length ? [{ text: '…', isHit: false }] : []),
  ];
};
