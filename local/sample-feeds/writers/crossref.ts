import { orcidOf } from '../orcids.ts';
import { doiOf, escapeXml, isGroup, type SamplePaper, type Sighting } from '../sample-paper.ts';

const dateOf = (at: Date) => ({
  'date-parts': [[at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]],
});

const timeOf = (at: Date) => ({
  ...dateOf(at),
  'date-time': `${at.toISOString().slice(0, 19)}Z`,
  timestamp: at.getTime(),
});

const authorsOf = (paper: SamplePaper) =>
  paper.authors.map((author, index) => {
    const sequence = index === 0 ? 'first' : 'additional';
    if (isGroup(author)) return { name: author, sequence, affiliation: [] };
    const [family, given] = author.split(', ');
    const orcid = orcidOf(author);
    return {
      ...(orcid && { ORCID: `https://orcid.org/${orcid}`, 'authenticated-orcid': true }),
      given,
      family,
      sequence,
      affiliation: [],
      role: [{ role: 'author', vocabulary: 'crossref' }],
    };
  });

/** api.crossref.org/works: dates in parts, titles in arrays, abstracts in JATS. */
export const crossrefWorks = (sightings: Sighting[]): string =>
  JSON.stringify({
    status: 'ok',
    'message-type': 'work-list',
    'message-version': '1.0.0',
    message: {
      facets: {},
      'total-results': sightings.length,
      'items-per-page': 100,
      query: { 'start-index': 0, 'search-terms': null },
      items: sightings.map(({ paper, at }) => {
        const doi = doiOf(paper, 'geophysical-research-letters');
        return {
          indexed: timeOf(at),
          'reference-count': 0,
          publisher: 'American Geophysical Union (AGU)',
          'content-domain': { domain: [], 'crossmark-restriction': false },
          'short-container-title': ['Geophysical Research Letters'],
          DOI: doi,
          type: 'journal-article',
          created: timeOf(at),
          source: 'Crossref',
          title: [escapeXml(paper.title)],
          prefix: '10.1029',
          author: authorsOf(paper),
          member: '13',
          'published-online': dateOf(at),
          'container-title': ['Geophysical Research Letters'],
          abstract: `<jats:title>Abstract</jats:title><jats:p>${escapeXml(paper.abstract)}</jats:p>`,
          deposited: timeOf(at),
          resource: { primary: { URL: `https://agupubs.onlinelibrary.wiley.com/doi/${doi}` } },
          issued: dateOf(at),
          'references-count': 0,
          URL: `https://doi.org/${doi}`,
          ISSN: ['0094-8276', '1944-8007'],
          subject: paper.categories,
          published: dateOf(at),
        };
      }),
    },
  });
