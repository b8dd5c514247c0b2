import { dayOf, doiOf, initialsName, type Sighting } from '../sample-paper.ts';

/** connect.biorxiv.org's RSS 1.0 of one subject: one creator in CDATA for all authors, no XML declaration. */
export const biorxivRdf =
  (subject: string) =>
  (sightings: Sighting[]): string => {
    const items = sightings.map(({ paper, at }) => {
      const doi = doiOf(paper, 'biorxiv-neuroscience') ?? '';
      const address = `http://biorxiv.org/cgi/content/short/${doi.split('/')[1]}v1?rss=1`;
      const text = `<item rdf:about="${address}">
<title>
<![CDATA[
${paper.title} 
]]>
</title>
<link>
${address}
</link>
<description><![CDATA[
${paper.abstract}
]]></description>
<dc:creator><![CDATA[ ${paper.authors.map(initialsName).join(', ')} ]]></dc:creator>
<dc:date>${dayOf(at)}</dc:date>
<dc:identifier>doi:${doi}</dc:identifier>
<dc:title><![CDATA[${paper.title}]]></dc:title>
<dc:publisher>openRxiv</dc:publisher>
<prism:publicationDate>${dayOf(at)}</prism:publicationDate>
<prism:section></prism:section>
</item>`;
      return { address, text };
    });
    return `<rdf:RDF xmlns:admin="http://webns.net/mvcb/" xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:prism="http://purl.org/rss/1.0/modules/prism/" xmlns:taxo="http://purl.org/rss/1.0/modules/taxonomy/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:syn="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="http://biorxiv.org">
<admin:errorReportsTo rdf:resource="mailto:biorxiv@cshlpress.edu"/>
<title>bioRxiv Subject Collection: ${subject}</title>
<link>http://biorxiv.org</link>
<description>
This feed contains articles for bioRxiv Subject Collection "${subject}"
</description>

<items>
<rdf:Seq>
${items.map(({ address }) => `<rdf:li rdf:resource="${address}"/>`).join('\n')}
</rdf:Seq>
</items>
<prism:eIssn/>
<prism:publicationName>bioRxiv</prism:publicationName>
<prism:issn/>

<image rdf:resource=""/>
</channel>
<image rdf:about="">
<title>bioRxiv</title>
<url/>
<link>http://biorxiv.org</link>
</image>
${items.map(({ text }) => text).join('\n')}

</rdf:RDF>
`;
  };
