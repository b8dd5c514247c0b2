const words =
  'lamps glow sparse attention over deep rivers and we show that light of 5 nm bends by 3% in H2O under noise'.split(
    ' ',
  );
const sentence = (at: number, length: number): string =>
  Array.from({ length }, (_, n) => words[(at * 7 + n * 3 + ((at * n) % 5)) % words.length]).join(' ');
/** A title, an abstract as long as arXiv's, and five authors. */
const paper = (at: number) => ({
  number: `2608.${String(10_000 + at)}`,
  title: `On $\\mathbb{R}^${at % 9}$ lamps &amp; ${sentence(at, 8)}`,
  abstract: `${sentence(at, 180)} &lt;i&gt;in vivo&lt;/i&gt; (p &amp;lt; 0.05).`,
  authors: Array.from(
    { length: 5 },
    (_, n) =>
      `${['Jane', 'José', 'Li', 'Truong Xuan', 'Anna'][n]} ${['Roe', 'García', 'Na', 'Khanh', 'van den Berg'][(at + n) % 5]}`,
  ),
});
const all = (count: number, write: (one: ReturnType<typeof paper>) => string): string =>
  Array.from({ length: count }, (_, at) => write(paper(at))).join('\n');
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** One document of each kind, of `count` papers, in the shape that publishers give it. */
export const benchDocuments = (count: number): Record<'rss' | 'rdf' | 'atom', string> => ({
  rss: `${head}<rss xmlns:arxiv="http://arxiv.org/schemas/atom" ${dc} version="2.0"><channel><title>cs.LG updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.LG</link><description>cs.LG</description>
${all(count, ({ number, title, abstract, authors }) => `<item><title>${title}</title><link>https://arxiv.org/abs/${number}</link><description>arXiv:${number}v1 Announce Type: new \nAbstract: ${abstract}</description><guid isPermaLink="false">oai:arXiv.org:${number}v1</guid><category>cs.LG</category><pubDate>Fri, 21 Aug 2026 00:00:00 -0400</pubDate><arxiv:announce_type>new</arxiv:announce_type><dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights><dc:creator>${authors.join(', ')}</dc:creator></item>`)}</channel></rss>`,
  rdf: `${head}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${dc} xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel rdf:about="https://lamps.example.org/"><title>Lamps</title><link>https://lamps.example.org/</link><description>x</description></channel>
${all(count, ({ number, title, abstract, authors }) => `<item rdf:about="https://lamps.example.org/${number}"><title>${title}</title><link>https://lamps.example.org/${number}</link><description>${abstract}</description>${authors.map((name) => `<dc:creator>${name}</dc:creator>`).join('')}<dc:identifier>doi:10.9999/${number}</dc:identifier><dc:date>2026-08-21</dc:date><prism:publicationName>Lamps</prism:publicationName></item>`)}</rdf:RDF>`,
  atom: `${head}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><title>ArXiv Query</title><id>http://arxiv.org/api/x</id><updated>2026-08-21T00:00:00Z</updated>
${all(count, ({ number, title, abstract, authors }) => `<entry><id>http://arxiv.org/abs/${number}v1</id><updated>2026-08-21T10:00:00Z</updated><published>2026-08-21T10:00:00Z</published><title>${title}</title><summary>${abstract}</summary>${authors.map((name) => `<author><name>${name}</name></author>`).join('')}<link href="http://arxiv.org/abs/${number}v1" rel="alternate" type="text/html"/><category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/></entry>`)}</feed>`,
});
