import { arxivIdOf, escapeXml, naturalName, type Sighting } from '../sample-paper.ts';

const seconds = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;

/** The arXiv search API's Atom for one category, newest first. */
export const arxivApi =
  (category: string) =>
  (sightings: Sighting[], now: Date): string => {
    const entries = sightings.map(({ paper, at, version }) => {
      const address = `arxiv.org/abs/${arxivIdOf(paper)}v${version}`;
      return `  <entry>
    <id>http://${address}</id>
    <title>${escapeXml(paper.title)}</title>
    <updated>${seconds(at)}</updated>
    <link href="https://${address}" rel="alternate" type="text/html"/>
    <link href="https://${address.replace('/abs/', '/pdf/')}" rel="related" type="application/pdf" title="pdf"/>
    <summary>${escapeXml(paper.abstract)}</summary>
${paper.categories.map((term) => `    <category term="${term}" scheme="http://arxiv.org/schemas/atom"/>`).join('\n')}
    <published>${seconds(at)}</published>
    <arxiv:primary_category term="${paper.categories[0]}"/>
${paper.authors.map((author) => `    <author>\n      <name>${escapeXml(naturalName(author))}</name>\n    </author>`).join('\n')}
  </entry>`;
    });
    return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/c2FtcGxlIGZlZWRzIG9mIHRoZSBo</id>
  <title>arXiv Query: search_query=cat:${category}&amp;id_list=&amp;start=0&amp;max_results=100</title>
  <updated>${seconds(now)}</updated>
  <link href="https://arxiv.org/api/query?search_query=cat:${category}&amp;start=0&amp;max_results=100&amp;id_list=" type="application/atom+xml"/>
  <opensearch:itemsPerPage>100</opensearch:itemsPerPage>
  <opensearch:totalResults>${sightings.length}</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
${entries.join('\n')}
</feed>
`;
  };
