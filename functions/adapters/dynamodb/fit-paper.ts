import { composeParts } from '../../papers/likely.ts';
import type { Paper, PaperPart } from '../../papers/paper.ts';
import { ItemTooLargeError, packIfFits, unpack } from './body.ts';

/** An abstract has about 2,000 characters; what is longer than this is a document pasted into a feed. */
const maxAbstract = 100_000;
const maxTitle = 5_000;

/**
 * The paper as one item of the table can hold it, with its packed body. An author list of 5,000 fits whole; beyond
 * what fits, affiliations go first, then the end of the author list. The same paper is always cut the same way, so
 * that a source that repeats it changes nothing. Of a paper of several parts, the parts alone are packed.
 */
export const fitPaper = (paper: Paper): { paper: Paper; body: Uint8Array } => {
  const whole = paper.likely?.map(bounded) ?? [bounded({ paper, keys: [] })];
  const packed = (parts: PaperPart[]) => packIfFits(paper.likely ? { likely: parts } : parts[0]?.paper);
  let parts = whole;
  let body = packed(parts);
  for (let kept = 1; body === null; kept /= 2) {
    if (parts.every(({ paper: { authors } }) => authors.length === 0))
      throw new ItemTooLargeError(`The paper ${paper.id.slice(0, 100)} fits no item`);
    parts = whole.map((part) => cutAuthors(part, kept));
    body = packed(parts);
  }
  return { paper: composeParts(parts), body };
};

/** What `fitPaper` packed. */
export const unpackPaper = (body: Uint8Array): Paper => {
  const packed = unpack<Paper | { likely: PaperPart[] }>(body);
  return 'id' in packed ? packed : composeParts(packed.likely);
};

const bounded = ({ paper, keys }: PaperPart): PaperPart => ({
  keys,
  paper: {
    ...paper,
    title: cut(paper.title, maxTitle),
    abstract: paper.abstract === null ? null : cut(paper.abstract, maxAbstract),
  },
});

const cutAuthors = ({ paper, keys }: PaperPart, kept: number): PaperPart => ({
  keys,
  paper: {
    ...paper,
    authors: paper.authors
      .slice(0, Math.floor(paper.authors.length * kept))
      .map((author) => ({ ...author, affiliation: null })),
  },
});

/** Never in the middle of a surrogate pair. */
const cut = (text: string, length: number) =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
