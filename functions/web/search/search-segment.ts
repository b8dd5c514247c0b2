import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Paper } from '../../papers/paper.ts';
import { wordsOf } from '../../radar/words.ts';

/** The search index of some papers, never changed once it is made: a day's, as a rule. */
export type Segment = {
  /** A paper's place in it is its number in the postings. */
  ids: readonly string[];
  /** Sorted by code units. */
  terms: readonly string[];
  /** Of each term's postings in `postings`, in bytes; one more than there are terms. */
  starts: Uint32Array;
  /** Of papers that have the term. */
  counts: Uint32Array;
  /** Per term, ascending: the distance from the paper before, then where the word stands, as LEB128 numbers. */
  postings: Uint8Array;
};

// A collaboration's list says little about what a paper is about, and its paper keeps the rest.
const maxAuthors = 50;
const maxAbstract = 5000;
const maxWord = 40;
/** Papers between two chances for others to be served: a few milliseconds. */
const atOnce = 50;

/** English words too frequent to tell papers apart. */
const frequent = new Set(
  'a an and are as at be by for from has have in into is it its of on or our that the these this to was we were which with'.split(
    ' ',
  ),
);

export const isFrequent = (word: string): boolean => frequent.has(word);

const FIELD_BITS = 2;
export const inTitle = 1;
export const inAuthors = 2;

/** The words of a paper, with the fields that they stand in. */
const fieldsOf = (paper: Paper): Map<string, number> => {
  const fields = new Map<string, number>();
  const note = (text: string, field: number) => {
    for (const word of wordsOf(text)) fields.set(word, (fields.get(word) ?? 0) | field);
  };
  note(paper.title, inTitle);
  for (const { name } of paper.authors.slice(0, maxAuthors)) note(name, inAuthors);
  note(paper.abstract?.slice(0, maxAbstract) ?? '', 0);
  return fields;
};

/** The words that tell what a paper is about, once each. */
export const tellingWords = ({ title, abstract }: Paper): string[] =>
  [...new Set(wordsOf(`${title} ${abstract?.slice(0, maxAbstract) ?? ''}`))].filter(
    (word) => !frequent.has(word) && !/^\d+$/.test(word),
  );

const seal = (ids: readonly string[], vocabulary: ReadonlyMap<string, number[]>): Segment => {
  const terms = [...vocabulary.keys()].sort();
  const starts = new Uint32Array(terms.length + 1);
  const counts = new Uint32Array(terms.length);
  let postings = new Uint8Array(1 << 16);
  let end = 0;
  terms.forEach((term, place) => {
    const papers = vocabulary.get(term) ?? [];
    counts[place] = papers.length;
    if (postings.length < end + papers.length * 5) {
      const grown = new Uint8Array((postings.length + papers.length * 5) * 2);
      grown.set(postings);
      postings = grown;
    }
    let last = 0;
    for (const posting of papers) {
      const paper = posting >>> FIELD_BITS;
      let rest = ((paper - last) << FIELD_BITS) | (posting & (inTitle | inAuthors));
      last = paper;
      for (; rest > 127; rest >>>= 7) postings[end++] = (rest & 127) | 128;
      postings[end++] = rest;
    }
    starts[place + 1] = end;
  });
  return { ids, terms, starts, counts, postings: postings.slice(0, end) };
};

/** `pause` lets others be served in between. */
export const indexPapers = async (papers: readonly Paper[], pause: () => Promise<void>): Promise<Segment> => {
  const vocabulary = new Map<string, number[]>();
  const ids: string[] = [];
  for (const paper of papers) {
    const place = ids.push(paper.id) - 1;
    for (const [word, field] of fieldsOf(paper)) {
      if (frequent.has(word) || word.length > maxWord) continue;
      const posting = (place << FIELD_BITS) | field;
      const known = vocabulary.get(word);
      if (known) known.push(posting);
      else vocabulary.set(word, [posting]);
    }
    if (ids.length % atOnce === 0) await pause();
  }
  return seal(ids, vocabulary);
};

/** Calls `visit` with each paper that has the term at this place, and the fields that it stands in. */
export const eachPosting = (
  { starts, postings }: Segment,
  term: number,
  visit: (paper: number, field: number) => void,
): void => {
  let paper = 0;
  let at = starts[term] ?? 0;
  const end = starts[term + 1] ?? 0;
  while (at < end) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = postings[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    paper += value >>> FIELD_BITS;
    visit(paper, value & (inTitle | inAuthors));
  }
};

/** Raised with every change of the packed form, and of what counts as a word. */
export const segmentForm = '1';

type Packed = {
  ids: string;
  terms: string;
  lengths: Uint32Array;
  counts: Uint32Array;
  postings: Uint8Array;
};

const split = (text: string) => (text === '' ? [] : text.split('\n'));

/** Some 150 bytes a paper. */
export const packSegment = ({ ids, terms, starts, counts, postings }: Segment): Uint8Array => {
  const lengths = Uint32Array.from(terms, (_, place) => (starts[place + 1] ?? 0) - (starts[place] ?? 0));
  const packed: Packed = { ids: ids.join('\n'), terms: terms.join('\n'), lengths, counts, postings };
  return gzipSync(serialize(packed));
};

/** Throws where the bytes are not all there. */
export const unpackSegment = (bytes: Uint8Array): Segment => {
  const { ids, terms, lengths, counts, postings } = deserialize(gunzipSync(bytes)) as Packed;
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, place) => {
    starts[place + 1] = (starts[place] ?? 0) + length;
  });
  return { ids: split(ids), terms: split(terms), starts, counts, postings };
};
