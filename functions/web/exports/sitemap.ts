import { XMLBuilder } from 'fast-xml-parser';
import { paperPath } from '../addresses.ts';
import type { Edition } from '../editions/edition.ts';

/** A sitemap may have 50,000 addresses (https://www.sitemaps.org/protocol.html). */
const MAX_PAPERS = 10_000;

/** The pages worth finding: every edition, and the papers of the latest. */
export const sitemap = (origin: string, dates: readonly string[], latest: Edition | null): string => {
  const page = (path: string, lastmod?: string) => ({
    loc: `${origin}${path}`,
    ...(lastmod ? { lastmod } : {}),
  });
  const pages = [
    page('/', latest?.updatedAt),
    ...['/editions', '/sources', '/about'].map((path) => page(path)),
    ...dates.slice(1).map((date) => page(`/?date=${date}`)),
    ...(latest?.papers.slice(0, MAX_PAPERS).map(({ id }) => page(paperPath(id))) ?? []),
  ];
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    processEntities: true,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    urlset: { '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', url: pages },
  });
};

/** What crawlers are asked to leave alone: addresses without end, and what is a reader's own. */
export const robots = (origin: string): string =>
  [
    'User-agent: *',
    ...['/shuffle', '/*?*shuffle=', '/*?*q=', '/*&', '/radar', '/subscribe', '/sign-in', '/confirm'].map(
      (path) => `Disallow: ${path}`,
    ),
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
