import type { Paper } from '../../functions/papers/paper.ts';

type Fields = Partial<Omit<Paper, 'authors' | 'announcements'>> & {
  authors?: string[];
  groups?: string[];
  sources?: string[];
};

/** A paper with what a test cares about; its id makes it one of its own. */
export const paperOf = (
  id: string,
  { authors = [], groups = [], sources = ['arxiv-cs-ai'], ...fields }: Fields = {},
): Paper => ({
  id,
  identifiers: { arxiv: null, arxivVersion: null, doi: null, pmid: null },
  title: 'A paper',
  abstract: null,
  url: null,
  publishedAt: null,
  categories: [],
  venue: null,
  firstSeenAt: '2026-11-22T06:00:00.000Z',
  ...fields,
  authors: [
    ...authors.map((name) => ({ name, orcid: null, affiliation: null, group: false })),
    ...groups.map((name) => ({ name, orcid: null, affiliation: null, group: true })),
  ],
  announcements: sources.map((source) => ({
    source,
    kind: 'new' as const,
    version: null,
    seenAt: '2026-11-22T06:00:00.000Z',
    url: null,
  })),
});
