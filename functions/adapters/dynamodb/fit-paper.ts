import type { Paper } from '../../papers/paper.ts';
import { ItemTooLargeError, packIfFits } from './body.ts';

/** An abstract has about 2,000 characters; what is longer than this is a document pasted into a feed. */
const maxAbstract = 100_000;
const maxTitle = 5_000;

/**
 * The paper as one item of the table can hold it, with its packed body. An author list of 5,000 fits whole; beyond
 * what fits, affiliations go first, then the end of the author list. The same paper is always cut the same way, so
 * that a source that repeats it changes nothing.
 */
export const fitPaper = (paper: Paper): { paper: Paper; body: Uint8Array } => {
  const bounded = {
    ...paper,
    title: cut(paper.title, maxTitle),
    abstract: paper.abstract === null ? null : cut(paper.abstract, maxAbstract),
  };
  const withoutAffiliations = () => bounded.authors.map((author) => ({ ...author, affiliation: null }));
  const whole = packIfFits(bounded);
  if (whole !== null) return { paper: bounded, body: whole };
  for (let authors = withoutAffiliations(); ; authors = authors.slice(0, Math.floor(authors.length / 2))) {
    const candidate = { ...bounded, authors };
    const body = packIfFits(candidate);
    if (body !== null) return { paper: candidate, body };
    if (authors.length === 0) throw new ItemTooLargeError(`The paper ${paper.id.slice(0, 100)} fits no item`);
  }
};

/** Never in the middle of a surrogate pair. */
const cut = (text: string, length: number) =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
