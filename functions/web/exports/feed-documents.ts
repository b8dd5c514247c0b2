import { XMLBuilder } from 'fast-xml-parser';
import type { Paper } from '../../papers/paper.ts';
import { httpUrl, paperPath } from '../addresses.ts';

export type FeedContent = {
  papers: readonly Paper[];
  selfUrl: string;
  pageUrl: string;
  nextUrl: string | null;
  updatedAt: string;
  samples: boolean;
  origin: string;
};

const title = ({ samples }: FeedContent) => (samples ? 'AcademicHub (samples)' : 'AcademicHub');

// XML 1.0, section 2.2: these cannot be written, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must not pass
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const written = (text: string) => text.toWellFormed().replace(forbidden, '');

const link = (rel: string, href: string, type?: string) => ({
  '@rel': rel,
  '@href': href,
  ...(type ? { '@type': type } : {}),
});

const atomEntry = (paper: Paper, origin: string) => {
  const url = `${origin}${paperPath(paper.id)}`;
  const elsewhere = httpUrl(paper.url);
  return {
    id: url,
    title: { '@type': 'text', '#text': written(paper.title) },
    updated: paper.announcements.at(-1)?.seenAt ?? paper.firstSeenAt,
    published: paper.publishedAt ?? paper.firstSeenAt,
    author: paper.authors.map(({ name }) => ({ name: written(name) })),
    category: paper.categories.map((term) => ({ '@term': written(term) })),
    link: [link('alternate', url, 'text/html'), ...(elsewhere ? [link('related', elsewhere)] : [])],
    ...(paper.abstract ? { summary: { '@type': 'text', '#text': written(paper.abstract) } } : {}),
  };
};

/** An Atom document (RFC 4287). */
export const atomFeed = (content: FeedContent): string => {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    processEntities: true,
    suppressEmptyNode: true,
    format: true,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      id: content.selfUrl,
      title: title(content),
      subtitle: 'Explore the frontier of global academia, curated daily.',
      updated: content.updatedAt,
      // RFC 4287, 4.1.1: an entry without author needs one of the feed.
      author: { name: 'AcademicHub' },
      link: [
        link('self', content.selfUrl, 'application/atom+xml'),
        link('alternate', content.pageUrl, 'text/html'),
        ...(content.nextUrl ? [link('next', content.nextUrl, 'application/atom+xml')] : []),
      ],
      entry: content.papers.map((paper) => atomEntry(paper, content.origin)),
    },
  });
};

/** A JSON Feed 1.1 document (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = (content: FeedContent) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: title(content),
  home_page_url: content.pageUrl,
  feed_url: content.selfUrl,
  ...(content.nextUrl ? { next_url: content.nextUrl } : {}),
  items: content.papers.map((paper) => {
    const url = `${content.origin}${paperPath(paper.id)}`;
    const elsewhere = httpUrl(paper.url);
    return {
      id: url,
      url,
      ...(elsewhere ? { external_url: elsewhere } : {}),
      title: paper.title,
      content_text: paper.abstract ?? '',
      date_published: paper.publishedAt ?? paper.firstSeenAt,
      date_modified: paper.announcements.at(-1)?.seenAt ?? paper.firstSeenAt,
      authors: paper.authors.map(({ name }) => ({ name })),
      tags: paper.categories,
    };
  }),
});
