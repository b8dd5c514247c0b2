import { asMarkup } from '../../papers/text.ts';
import { present } from '../documents/json.ts';
import {
  attributeOf,
  child,
  childrenOf,
  childText,
  childTexts,
  markupOf,
  textOf,
  type XmlElement,
} from '../documents/xml.ts';
import { type Entry, type EntryAuthor, type EntryDocument, entryOf } from '../entry.ts';
import { noPace } from '../pace.ts';

/**
 * Answers of https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&retmode=xml
 * (https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/): articles, and chapters of books.
 */
export const readPubmed = (root: XmlElement): EntryDocument => ({
  title: 'PubMed',
  links: [],
  venue: null,
  pace: noPace,
  entries: (root.name === 'PubmedArticleSet' ? root.children : [root]).flatMap((record) => {
    if (typeof record === 'string') return [];
    if (record.name === 'PubmedArticle') return [readArticle(record)];
    return record.name === 'PubmedBookArticle' ? [readBook(record)] : [];
  }),
});

const readArticle = (record: XmlElement): Entry => {
  const citation = child(record, 'MedlineCitation') ?? record;
  const article = child(citation, 'Article') ?? citation;
  const journal = child(article, 'Journal');
  const issue = child(journal, 'JournalIssue');
  const types = childTexts(child(article, 'PublicationTypeList'), 'PublicationType');
  const isPreprint = types.includes('Preprint');
  const pmid = childText(citation, 'PMID');
  return entryOf({
    id: pmid,
    links: pageOf(pmid),
    title: titleOf(article, 'ArticleTitle') ?? titleOf(article, 'VernacularTitle') ?? '',
    summaries: abstractOf(child(article, 'Abstract') ?? englishOf(childrenOf(citation, 'OtherAbstract'))),
    authors: authorsOf(listsOfAuthors(article)),
    identifiers: [
      ...locationsOf(article),
      ...articleIds(child(record, 'PubmedData')),
      ...present(pmid === null ? null : `pmid:${pmid}`),
    ],
    dates: present(
      ...childrenOf(article, 'ArticleDate').map(dateOf),
      ...datesOf(child(issue, 'PubDate')),
      ...childrenOf(child(child(record, 'PubmedData'), 'History'), 'PubMedPubDate').map(dateOf),
    ),
    categories: childrenOf(citation, 'KeywordList').flatMap((list) => childTexts(list, 'Keyword')),
    venue: childText(journal, 'Title') ?? childText(journal, 'ISOAbbreviation'),
    kind: isPreprint ? 'preprint' : 'journal',
  });
};

/** A chapter, or a whole book, whose authors and DOI stand where those of a chapter's book do. */
const readBook = (record: XmlElement): Entry => {
  const document = child(record, 'BookDocument') ?? record;
  const book = child(document, 'Book');
  const pmid = childText(document, 'PMID');
  const chapter = titleOf(document, 'ArticleTitle');
  const lists = listsOfAuthors(document);
  return entryOf({
    id: pmid,
    links: pageOf(pmid),
    title: chapter ?? titleOf(book, 'BookTitle') ?? '',
    summaries: abstractOf(child(document, 'Abstract')),
    authors: authorsOf(lists.length > 0 || chapter !== null ? lists : listsOfAuthors(book)),
    identifiers: [
      ...(chapter === null ? locationsOf(book) : []),
      ...articleIds(document),
      ...articleIds(child(record, 'PubmedBookData')),
      ...present(pmid === null ? null : `pmid:${pmid}`),
    ],
    dates: present(dateOf(child(document, 'ContributionDate')), ...datesOf(child(book, 'PubDate'))),
    categories: childrenOf(document, 'KeywordList').flatMap((list) => childTexts(list, 'Keyword')),
    venue:
      chapter === null ? childText(child(book, 'Publisher'), 'PublisherName') : childText(book, 'BookTitle'),
    kind: 'journal',
  });
};

const pageOf = (pmid: string | null): string[] =>
  pmid === null ? [] : [`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`];

const titleOf = (holder: XmlElement | undefined, name: string): string | null =>
  markupOf(child(holder, name)).trim() || null;

/** Of abstracts by others (of population studies, ethics, space): the journal has none of its own. */
const englishOf = (abstracts: readonly XmlElement[]): XmlElement | undefined =>
  abstracts.find((abstract) => attributeOf(abstract, 'Language') === 'eng') ?? abstracts[0];

/** The sections of a structured abstract, each after its label. */
const abstractOf = (abstract: XmlElement | undefined): string[] => {
  const sections = childrenOf(abstract, 'AbstractText').map((section) => {
    const label = attributeOf(section, 'Label');
    const isLabelled = label !== undefined && label.toUpperCase() !== 'UNLABELLED';
    return `<p>${isLabelled ? `${asMarkup(label)}: ` : ''}${markupOf(section)}</p>`;
  });
  return sections.length === 0 ? [] : [sections.join('')];
};

const locationsOf = (holder: XmlElement | undefined): string[] =>
  childrenOf(holder, 'ELocationID')
    .filter((place) => attributeOf(place, 'ValidYN') !== 'N')
    .map((place) => textOf(place).trim())
    .filter((text) => /^(?:10\.|arxiv:)/i.test(text));

/** Those of the record itself: the references that it lists have their own. */
const articleIds = (holder: XmlElement | undefined): string[] =>
  childrenOf(child(holder, 'ArticleIdList'), 'ArticleId')
    .filter((id) => attributeOf(id, 'IdType') === 'doi')
    .map((id) => textOf(id).trim());

/** Not those of editors. */
const listsOfAuthors = (holder: XmlElement | undefined): XmlElement[] =>
  childrenOf(holder, 'AuthorList').filter((list) => (attributeOf(list, 'Type') ?? 'authors') === 'authors');

const authorsOf = (lists: readonly XmlElement[]): EntryAuthor[] =>
  lists.flatMap((list) => childrenOf(list, 'Author').flatMap(readAuthor));

const readAuthor = (author: XmlElement): EntryAuthor[] => {
  if (attributeOf(author, 'ValidYN') === 'N') return [];
  const collective = child(author, 'CollectiveName');
  const family = childText(author, 'LastName');
  const given = childText(author, 'ForeName') ?? childText(author, 'Initials');
  const name = collective
    ? markupOf(collective)
    : present(given, family, childText(author, 'Suffix')).map(asMarkup).join(' ');
  if (name.trim() === '') return [];
  const affiliations = childrenOf(author, 'AffiliationInfo').flatMap((info) =>
    childTexts(info, 'Affiliation'),
  );
  const orcid = childrenOf(author, 'Identifier').find((id) => attributeOf(id, 'Source') === 'ORCID');
  return [
    {
      text: name,
      single: true,
      // Older records write it without hyphens.
      orcid: textOf(orcid).replace(/(?<!\d)(\d{4})(\d{4})(\d{4})(\d{3}[\dX])\b/i, '$1-$2-$3-$4') || null,
      affiliation: affiliations.length > 0 ? affiliations.map(asMarkup).join('; ') : null,
      group: collective !== undefined,
    },
  ];
};

/** What NLM could not take apart (`2026 Jul-Aug`), and of that the year: `2026 Spring-Summer`, `2026-2027`. */
const datesOf = (date: XmlElement | undefined): string[] => {
  const whole = childText(date, 'MedlineDate');
  return whole === null ? present(dateOf(date)) : [whole, ...(/\d{4}/.exec(whole) ?? [])];
};

/** `2026 Aug 14` or `2026-08-14`. */
const dateOf = (date: XmlElement | undefined): string | null => {
  const parts = present(childText(date, 'Year'), childText(date, 'Month'), childText(date, 'Day'));
  if (parts.length === 0) return null;
  return parts.every((part) => /^\d+$/.test(part))
    ? parts.map((part) => part.padStart(2, '0')).join('-')
    : parts.join(' ');
};
