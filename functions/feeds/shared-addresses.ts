import { paperId } from '../papers/identifiers.ts';
import { LINK_LIMIT } from '../papers/link.ts';
import type { AnnouncedPaper, Identifiers } from '../papers/paper.ts';
import { foldTitle } from '../papers/title.ts';

/**
 * Papers of one document, where those that share nothing but an address have one of their own each. A laboratory's
 * page of publications, an issue, or the front page is the link of all that stands there; known by it, they would be
 * one paper. What is added leads to the title on that page.
 */
export const withOwnAddresses = (papers: AnnouncedPaper[]): AnnouncedPaper[] => {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, identifiers, title } of papers) {
    if (!isKnownByAddress(identifiers)) continue;
    const known = first.get(id);
    if (known === undefined) first.set(id, title);
    else if (known !== title && !isOneTitle(foldTitle(known), foldTitle(title))) shared.add(id);
  }
  return shared.size === 0
    ? papers
    : papers.map((paper) => (shared.has(paper.id) ? withOwnAddress(paper) : paper));
};

const isKnownByAddress = ({ arxiv, doi }: Identifiers): boolean => arxiv === null && doi === null;

/** That of a later version may go on, or have a mark. */
const isOneTitle = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const withOwnAddress = (paper: AnnouncedPaper): AnnouncedPaper => {
  if (paper.url === null) return paper;
  const text = encodeURIComponent(paper.title.toWellFormed()).replaceAll('-', '%2D');
  const url = `${paper.url}#:~:text=${text}`;
  return url.length > LINK_LIMIT ? paper : { ...paper, url, id: paperId(paper.identifiers, url) };
};
