import type { Paper } from '../../papers/paper.ts';
import { httpUrl, paperPath } from '../addresses.ts';

// Programs that read it cite by the first few; a collaboration of thousands would be most of the page.
const MAX_AUTHORS = 100;
const MAX_ABSTRACT = 5000;

const present = <Fields extends Record<string, unknown>>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** A paper as https://schema.org/ScholarlyArticle. */
export const scholarlyArticle = (paper: Paper, origin: string): object => {
  const { arxiv, doi, pmid } = paper.identifiers;
  const identifiers = [
    ...(doi ? [{ '@type': 'PropertyValue', propertyID: 'doi', value: doi }] : []),
    ...(arxiv ? [{ '@type': 'PropertyValue', propertyID: 'arxiv', value: arxiv }] : []),
    ...(pmid ? [{ '@type': 'PropertyValue', propertyID: 'pmid', value: pmid }] : []),
  ];
  const sameAs = [
    ...(doi ? [`https://doi.org/${encodeURI(doi)}`] : []),
    ...(arxiv ? [`https://arxiv.org/abs/${encodeURI(arxiv)}`] : []),
    ...(httpUrl(paper.url) ? [httpUrl(paper.url)] : []),
  ];
  return present({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': `${origin}${paperPath(paper.id)}`,
    headline: paper.title,
    abstract: paper.abstract?.slice(0, MAX_ABSTRACT) ?? null,
    author: paper.authors.slice(0, MAX_AUTHORS).map(({ name, orcid, affiliation, group }) =>
      present({
        '@type': group ? 'Organization' : 'Person',
        name,
        sameAs: orcid ? `https://orcid.org/${orcid}` : null,
        affiliation: affiliation ? { '@type': 'Organization', name: affiliation } : null,
      }),
    ),
    datePublished: paper.publishedAt?.slice(0, 10) ?? paper.firstSeenAt.slice(0, 10),
    isPartOf: paper.venue ? { '@type': 'Periodical', name: paper.venue } : null,
    keywords: paper.categories.length > 0 ? paper.categories.join(', ') : null,
    identifier: identifiers.length > 0 ? identifiers : null,
    sameAs: sameAs.length > 0 ? [...new Set(sameAs)] : null,
  });
};
