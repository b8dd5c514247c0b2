import type { Source } from '../../feeds/sources/source.ts';
import type { Paper } from '../../papers/paper.ts';
import { slug } from '../slug.ts';

const categoryOf = (paper: Paper, sourceId: string): string | undefined =>
  paper.categories.find((category) => sourceId.endsWith(slug(category))) ?? paper.categories[0];

/** Where a paper was seen first: `arXiv (cs.AI)`, `bioRxiv (Neuroscience)`, `Nature`. */
export const sourceLabel = (paper: Paper, source: Source | undefined): string => {
  const sourceId = paper.announcements[0]?.source ?? '';
  const category = categoryOf(paper, sourceId);
  const isPreprint = source ? source.kind === 'preprint' : paper.identifiers.arxiv !== null;
  // A preprint that a journal published since carries the journal as its venue.
  const venues = isPreprint ? [source?.venue, paper.venue] : [paper.venue, source?.venue];
  const venue = venues.find((name) => name) ?? source?.name ?? sourceId;
  return isPreprint && category ? `${venue} (${category})` : venue;
};

/** What a paper's announcements make of it; each has an id for addresses and a name for the filter. */
export const kindNames = {
  new: 'New preprint',
  cross: 'Cross-list',
  replace: 'New version',
  'replace-cross': 'New version, cross-list',
  'now-published': 'Now published',
  published: 'Published',
} as const;

export type PaperKind = keyof typeof kindNames;

export const kindOf = (paper: Paper): PaperKind => {
  const kinds = paper.announcements.map(({ kind }) => kind);
  if (kinds.includes('published'))
    return kinds.every((kind) => kind === 'published') ? 'published' : 'now-published';
  return kinds[0] ?? 'new';
};

/** What is special about how it was announced; null for a new preprint. */
export const badgeOf = (paper: Paper): string | null => {
  const kind = kindOf(paper);
  return kind === 'new' ? null : kindNames[kind].toLowerCase();
};
