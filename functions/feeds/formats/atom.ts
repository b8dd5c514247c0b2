import { asMarkup } from '../../papers/text.ts';
import { present } from '../documents/json.ts';
import {
  attributeOf,
  baseWithin,
  child,
  childrenOf,
  childText,
  childTexts,
  markupOf,
  resolved,
  textOf,
  type XmlElement,
} from '../documents/xml.ts';
import {
  addressIn,
  announceType,
  type Entry,
  type EntryAuthor,
  type EntryDocument,
  entriesOf,
  entryOf,
  namesInText,
} from '../entry.ts';
import { noPace, readPace } from '../pace.ts';
import { withZoteroWork } from './zotero.ts';

/** Atom 1.0 (RFC 4287) and 0.3, with arXiv's elements (https://info.arxiv.org/help/api/user-manual.html). */
export const readAtom = (root: XmlElement): EntryDocument => {
  const isEntry = root.name === 'atom:entry';
  const self = linkOf(root, 'self');
  const base = attributeOf(root, 'xml:base') ?? linkOf(root, 'alternate') ?? self;
  const shared = childrenOf(root, 'atom:author').flatMap(readAuthor);
  return {
    title: isEntry ? null : childText(root, 'atom:title'),
    links: present(base, self, childText(root, 'atom:id')),
    venue: null,
    pace: { ...noPace, minutes: readPace(root).minutes },
    entries: entriesOf(isEntry ? [root] : childrenOf(root, 'atom:entry'), (element) => ({
      ...withZoteroWork(readAtomEntry(element, base), element),
      // RFC 4287, 4.2.1: the feed's author is that of the entries without one.
      sharedAuthors: isEntry ? [] : shared,
    })),
  };
};

const readAtomEntry = (entry: XmlElement, base: string | null): Entry => {
  const id = childText(entry, 'atom:id');
  const creators = childTexts(entry, 'dc:creator').map(namesInText);
  const source = child(entry, 'atom:source');
  return entryOf({
    id,
    links: [...linksOf(entry, 'alternate'), ...addressIn(id)],
    base: baseWithin(entry, base),
    title: textConstruct(child(entry, 'atom:title')) ?? '',
    summaries: present(
      textConstruct(child(entry, 'atom:summary')),
      textConstruct(child(entry, 'atom:content')),
      childText(entry, 'dc:description'),
    ),
    authors: creators.length > 0 ? creators : authorElements(entry).flatMap(readAuthor),
    identifiers: [
      ...childTexts(entry, 'arxiv:doi', 'arxiv:DOI', 'prism:doi', 'dc:identifier', 'atom:doi'),
      ...present(id),
      ...childrenOf(entry, 'atom:link')
        .filter((link) => attributeOf(link, 'title') === 'doi')
        .map((link) => attributeOf(link, 'href') ?? ''),
    ],
    dates: [
      ...childTexts(
        entry,
        'atom:published',
        'atom:issued',
        'dc:date',
        'prism:publicationDate',
        'atom:created',
      ),
      ...childTexts(entry, 'atom:updated', 'atom:modified').filter(isByHand),
    ],
    categories: [
      ...childrenOf(entry, 'atom:category').map(
        (category) => attributeOf(category, 'term') ?? textOf(category),
      ),
      ...childTexts(entry, 'dc:subject'),
    ],
    venue: childText(entry, 'prism:publicationName') ?? (source ? childText(source, 'atom:title') : null),
    announcement: announceType(childText(entry, 'arxiv:announce_type')),
  });
};

/** A moment to the fraction of a second is a program's clock (when it looked), not a date of publication. */
const isByHand = (moment: string): boolean => !/:\d{2}\.\d*[1-9]/.test(moment);

/** J-STAGE writes all names into one author, once a language. */
const namesByLanguage = (author: XmlElement): readonly string[] => {
  for (const language of ['atom:en', 'atom:ja']) {
    const names = childTexts(child(author, language) ?? author, 'atom:name');
    if (names.length > 0) return names;
  }
  return [];
};

/** The Journal of Open Source Software has a list around them. */
const authorElements = (entry: XmlElement): readonly XmlElement[] => {
  const authors = childrenOf(entry, 'atom:author');
  const list = authors.length > 0 ? undefined : child(entry, 'atom:authors');
  return list === undefined ? authors : childrenOf(list, 'atom:author');
};

/** The Journal of Open Source Software writes a name in its parts; null where there are none. */
const nameInParts = (author: XmlElement): EntryAuthor | null => {
  const family = childText(author, 'atom:last_name');
  if (family === null) return null;
  const given = present(childText(author, 'atom:given_name'), childText(author, 'atom:middle_name'));
  return {
    ...namesInText([...given, family].join(' ')),
    single: true,
    orcid: childText(author, 'atom:orcid'),
    affiliation: childText(author, 'atom:affiliation'),
  };
};

const readAuthor = (author: XmlElement): EntryAuthor[] => {
  if (child(author, 'atom:en') ?? child(author, 'atom:ja')) return namesByLanguage(author).map(namesInText);
  const name =
    childText(author, 'atom:name') ??
    (author.children.every((part) => typeof part === 'string') ? textOf(author).trim() : '');
  if (name === '') return present(nameInParts(author));
  const affiliations = childTexts(author, 'arxiv:affiliation');
  return [
    {
      ...namesInText(name),
      orcid: childText(author, 'atom:uri'),
      affiliation: affiliations.length > 0 ? affiliations.join('; ') : null,
    },
  ];
};

/** A link without `rel` is an alternate one (RFC 4287, 4.2.7.2). */
const linksOf = (element: XmlElement, rel: string): string[] =>
  childrenOf(element, 'atom:link')
    .filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === rel)
    .map((link) => resolved(attributeOf(link, 'href') ?? '', attributeOf(link, 'xml:base') ?? null));

const linkOf = (element: XmlElement, rel: string): string | null => linksOf(element, rel)[0] ?? null;

/** Text of type html and xhtml is markup; that of type text (the default) is not. Atom 0.3 has media types. */
const textConstruct = (element: XmlElement | undefined): string | null => {
  if (element === undefined) return null;
  const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text';
  // Atom 0.3
  if (attributeOf(element, 'mode') === 'base64') {
    const text = Buffer.from(textOf(element), 'base64').toString('utf8');
    return text.trim() === '' ? null : /html/.test(type) ? text : asMarkup(text);
  }
  const hasElements = element.children.some((part) => typeof part !== 'string');
  const markup = hasElements || /html/.test(type) ? markupOf(element) : asMarkup(textOf(element));
  return markup.trim() === '' ? null : markup;
};
