import { doiUrl } from '../../papers/link.ts';
import { asMarkup, textWithMarkupLeft } from '../../papers/text.ts';
import type { JsonRecord } from '../documents/detect.ts';
import { present, recordOf, recordsOf, stringOf, stringsOf } from '../documents/json.ts';
import { type Entry, type EntryAuthor, type EntryDocument, entryOf } from '../entry.ts';
import { noPace } from '../pace.ts';

/**
 * Answers of https://api.semanticscholar.org/graph/v1/paper: a search, one paper, an author's papers, those that cite a
 * paper or that it cites; and what https://api.semanticscholar.org/recommendations/v1/papers recommends.
 */
export const readSemanticScholar = (answer: JsonRecord): EntryDocument => {
  const lists = [answer.data, answer.recommendedPapers].filter(Array.isArray);
  const papers =
    typeof answer.paperId === 'string'
      ? [answer]
      : lists.flatMap(recordsOf).map((one) => recordOf(one.citingPaper) ?? recordOf(one.citedPaper) ?? one);
  return {
    title: 'Semantic Scholar',
    links: [],
    venue: null,
    pace: noPace,
    entries: papers.map(readPaper),
  };
};

const readPaper = (paper: JsonRecord): Entry => {
  const id = stringOf(paper.paperId);
  const ids = recordOf(paper.externalIds);
  const doi = stringOf(ids?.DOI);
  const pmid = stringOf(ids?.PubMed);
  return entryOf({
    id,
    // The address is said only where it is asked for.
    links: present(
      doi === null ? null : doiUrl(doi),
      stringOf(paper.url),
      id === null ? null : `https://www.semanticscholar.org/paper/${id}`,
    ),
    title: textWithMarkupLeft(stringOf(paper.title) ?? ''),
    summaries: present(stringOf(paper.abstract)).map(textWithMarkupLeft),
    authors: recordsOf(paper.authors).flatMap(readAuthor),
    identifiers: present(doi, stringOf(ids?.ArXiv), pmid === null ? null : `pmid:${pmid}`),
    dates: present(stringOf(paper.publicationDate), stringOf(paper.year)),
    categories: fieldsOf(paper),
    venue:
      stringOf(recordOf(paper.publicationVenue)?.name) ??
      stringOf(paper.venue) ??
      stringOf(recordOf(paper.journal)?.name),
  });
};

/** Its own classification is said once a source: `external` and `s2-fos-model`. */
const fieldsOf = (paper: JsonRecord): string[] => {
  const modelled = recordsOf(paper.s2FieldsOfStudy).flatMap((field) => present(stringOf(field.category)));
  return modelled.length > 0 ? modelled : stringsOf(paper.fieldsOfStudy);
};

const readAuthor = (author: JsonRecord): EntryAuthor[] => {
  const name = stringOf(author.name);
  const places = stringsOf(author.affiliations).join('; ');
  return name === null
    ? []
    : [
        {
          text: textWithMarkupLeft(name),
          single: true,
          orcid: stringOf(recordOf(author.externalIds)?.ORCID),
          affiliation: places === '' ? null : asMarkup(places),
          group: false,
        },
      ];
};
