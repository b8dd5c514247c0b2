import type { Author, Paper } from '../../functions/papers/paper.ts';
import type { Follow } from '../../functions/radar/follow.ts';
import type { Match, MatchLevel } from '../../functions/radar/match.ts';
import type { Reader } from '../../functions/radar/reader.ts';

export const anAuthor = (name: string, more: Partial<Author> = {}): Author => ({
  name,
  orcid: null,
  affiliation: null,
  group: false,
  ...more,
});

/** A paper first seen at that time, new on arXiv unless told otherwise. */
export const aPaper = (id: string, more: Partial<Paper> = {}): Paper => {
  const firstSeenAt = more.firstSeenAt ?? '2026-06-18T04:00:00.000Z';
  return {
    id: `arxiv:${id}`,
    identifiers: { arxiv: id, arxivVersion: 1, doi: null, pmid: null },
    title: `Paper ${id}`,
    authors: [anAuthor('Truong Xuan Khanh')],
    abstract: 'Under free training with weight decay, networks grok late.',
    url: `https://arxiv.org/abs/${id}`,
    publishedAt: firstSeenAt,
    categories: ['cs.LG'],
    venue: 'arXiv',
    firstSeenAt,
    announcements: [
      {
        source: 'arxiv-cs-lg',
        kind: 'new',
        version: 1,
        seenAt: firstSeenAt,
        url: `https://arxiv.org/abs/${id}`,
      },
    ],
    ...more,
  };
};

export const aFollow = (kind: Follow['kind'], value: string): Follow => ({
  kind,
  value,
  since: '2026-06-01T00:00:00.000Z',
});

export const aMatch = (
  kind: Follow['kind'],
  value: string,
  level: MatchLevel,
  reasons: string[],
  matchedName: string | null = kind === 'author' ? value : null,
): Match => ({ follow: aFollow(kind, value), level, matchedName, reasons });

export const aReader = (more: Partial<Reader> = {}): Reader => ({
  id: 'a'.repeat(64),
  address: 'ada@example.org',
  status: 'active',
  settings: { cadence: 'daily', hour: 7, timezone: 'Asia/Ho_Chi_Minh', language: 'en' },
  follows: [aFollow('author', 'Truong Xuan Khanh')],
  watermark: '2026-06-18T00:00:00.000Z',
  nextDigestAt: '2026-06-19T00:00:00.000Z',
  subscribedAt: '2026-06-01T00:00:00.000Z',
  confirmedAt: '2026-06-01T00:00:00.000Z',
  version: 1,
  ...more,
});
