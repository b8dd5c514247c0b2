import { dayOf, doiOf, escapeXml, naturalName, type Sighting } from '../sample-paper.ts';

const inWords = (at: Date) =>
  at.toLocaleDateString('en-GB', { day: '2-digit', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** www.nature.com's RSS 1.0: a creator for each author; citation and summary in `content:encoded`. */
export const natureRdf = (sightings: Sighting[]): string => {
  const items = sightings.map(({ paper, at }) => {
    const doi = doiOf(paper, 'nature') ?? '';
    const address = `https://www.nature.com/articles/${doi.split('/')[1]}`;
    const text = `        <item rdf:about="${address}">
            <title><![CDATA[${paper.title}]]></title>
            <link>${address}</link>
            <content:encoded>
                <![CDATA[<p>Nature, Published online: ${inWords(at)}; <a href="${address}">doi:${doi}</a></p>${paper.abstract}]]></content:encoded>
            <dc:title><![CDATA[${paper.title}]]></dc:title>
            ${paper.authors.map((author) => `<dc:creator>${escapeXml(naturalName(author))}</dc:creator>`).join('')}
            <dc:identifier>doi:${doi}</dc:identifier>
            <dc:source>Nature, Published online: ${dayOf(at)}; | doi:${doi}</dc:source>
            <dc:date>${dayOf(at)}</dc:date>
            <prism:publicationName>Nature</prism:publicationName>
            <prism:doi>${doi}</prism:doi>
            <prism:url>${address}</prism:url>
        </item>`;
    return { address, text };
  });
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns="http://purl.org/rss/1.0/" xmlns:admin="http://webns.net/mvcb/">
    <channel rdf:about="http://feeds.nature.com/nature/rss/current">
        <title>Nature</title>
        <description>Sample feed with invented papers, in the shape of Nature's.</description>
        <link>http://feeds.nature.com/nature/rss/current</link>
        <admin:generatorAgent rdf:resource="https://www.nature.com/"/>
        <admin:errorReportsTo rdf:resource="mailto:feedback@nature.com"/>
        <dc:publisher>Nature Publishing Group</dc:publisher>
        <dc:language>en</dc:language>
        <prism:publicationName>Nature</prism:publicationName>
        <items>
            <rdf:Seq>
${items.map(({ address }) => `                <rdf:li rdf:resource="${address}"/>`).join('\n')}
            </rdf:Seq>
        </items>
    </channel>
${items.map(({ text }) => text).join('\n')}
</rdf:RDF>
`;
};
