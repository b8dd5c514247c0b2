import { doiOf, escapeXml, naturalName, type Sighting } from '../sample-paper.ts';

const rfc822 = (at: Date) => at.toUTCString().replace('GMT', '+0000');

/** eLife's RSS 2.0: one address before every author's name, in alphabetical order; the DOI in the guid alone. */
export const elifeRss = (sightings: Sighting[], now: Date): string => {
  const items = sightings.map(({ paper, at }) => {
    const doi = doiOf(paper, 'elife') ?? '';
    return `    <item>
      <title>${escapeXml(paper.title)}</title>
      <link>https://elifesciences.org/articles/${doi.split('.').at(-1)}</link>
      <description>${escapeXml(paper.abstract)}</description>
${elifeAuthors(paper.authors)
  .map((name) => `      <author>corresponding@example.org (${escapeXml(name)})</author>`)
  .join('\n')}
      <guid isPermaLink="false">https://dx.doi.org/${doi}</guid>
${paper.categories.map((name) => `      <category>${escapeXml(name)}</category>`).join('\n')}
      <pubDate>${rfc822(at)}</pubDate>
      <dc:date>${at.toISOString().slice(0, 19)}Z</dc:date>
    </item>`;
  });
  return `<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:webfeeds="http://webfeeds.org/rss/1.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" version="2.0">
  <channel>
    <title>eLife: latest articles</title>
    <link>https://elifesciences.org</link>
    <description>All of the latest articles published at eLife, including in-progress POA (publish-on-accept) articles.</description>
    <docs>http://www.rssboard.org/rss-specification</docs>
    <generator>observer (using python-feedgen)</generator>
    <language>en</language>
    <lastBuildDate>${rfc822(now)}</lastBuildDate>
${items.join('\n')}
  </channel>
</rss>
`;
};

/** The authors' names as eLife orders them. */
export const elifeAuthors = (authors: string[]): string[] => authors.map(naturalName).sort();
