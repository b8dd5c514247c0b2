import { arxivIdOf, escapeXml, naturalName, type Sighting } from '../sample-paper.ts';

/** Midnight in New York, which arXiv dates its announcements by. */
const newYorkMidnight = (at: Date) => at.toUTCString().replace(/\d\d:\d\d:\d\d GMT$/, '00:00:00 -0500');

/** rss.arxiv.org's RSS 2.0 of one category. arXiv's `skipDays` are left out: samples arrive on weekends too. */
export const arxivRss =
  (category: string) =>
  (sightings: Sighting[], now: Date): string => {
    const items = sightings.map(({ paper, at, version }) => {
      const id = arxivIdOf(paper);
      const type = `${version > 1 ? 'replace' : 'new'}`;
      const cross = version > 1 ? 'replace-cross' : 'cross';
      const announcement = paper.categories[0] === category ? type : cross;
      return `    <item>
      <title>${escapeXml(paper.title)}</title>
      <link>https://arxiv.org/abs/${id}</link>
      <description>arXiv:${id}v${version} Announce Type: ${announcement} \nAbstract: ${escapeXml(paper.abstract)}</description>
      <guid isPermaLink="false">oai:arXiv.org:${id}v${version}</guid>
${paper.categories.map((name) => `      <category>${name}</category>`).join('\n')}
      <pubDate>${newYorkMidnight(at)}</pubDate>
      <arxiv:announce_type>${announcement}</arxiv:announce_type>
      <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
      <dc:creator>${escapeXml(paper.authors.map(naturalName).join(', '))}</dc:creator>
    </item>`;
    });
    return `<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" version="2.0">
  <channel>
    <title>${category} updates on arXiv.org</title>
    <link>http://rss.arxiv.org/rss/${category}</link>
    <description>${category} updates on the arXiv.org e-print archive.</description>
    <atom:link href="http://rss.arxiv.org/rss/${category}" rel="self" type="application/rss+xml"/>
    <docs>http://www.rssboard.org/rss-specification</docs>
    <language>en-us</language>
    <lastBuildDate>${newYorkMidnight(now)}</lastBuildDate>
    <managingEditor>rss-help@arxiv.org</managingEditor>
    <pubDate>${newYorkMidnight(now)}</pubDate>
${items.join('\n')}
  </channel>
</rss>
`;
  };
