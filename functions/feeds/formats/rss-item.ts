import { withoutPlaces } from '../author-lists/author-places.ts';
import { ungluedAuthors } from '../author-lists/glued-authors.ts';
import { isSurelyName } from '../author-lists/name-list.ts';
import { present } from '../documents/json.ts';
import {
  attributeOf,
  baseWithin,
  childrenOf,
  childText,
  childTexts,
  markupOf,
  textOf,
  type XmlElement,
} from '../documents/xml.ts';
import { announceType, type Entry, entryOf, namesInText } from '../entry.ts';
import { withBookmarkedWork } from './burst.ts';
import { withBankPaper } from './rss-cb.ts';

/** What services call their feeds, who merges these may take it for an author: `Wiley: Lamps: Table of Contents` */
const FEED_NAME = /^ScienceDirect Publication: |: Table of Contents$| updates on arXiv\.org$/;

type Place = { id: string | null; links: string[]; base: string | null };

/** An item of RSS of any version: its own elements and those of Dublin Core, PRISM, content and arXiv. */
export const readItem = (item: XmlElement, place: Place): Entry =>
  withBookmarkedWork(withBankPaper(readElements(item, place), item), item);

const readElements = (item: XmlElement, { id, links, base }: Place): Entry => {
  const title = markupIn(item, 'title') ?? markupIn(item, 'dc:title') ?? '';
  return entryOf({
    id,
    links: [
      ...childTexts(item, 'feedburner:origLink', 'link'),
      ...childrenOf(item, 'atom:link').map((link) => attributeOf(link, 'href') ?? ''),
      ...links,
      ...childTexts(item, 'prism:url'),
    ],
    base: baseWithin(item, base),
    title: withoutSection(title, item),
    summaries: present(
      markupIn(item, 'description'),
      markupIn(item, 'dc:description'),
      markupIn(item, 'dcterms:abstract'),
      markupIn(item, 'content:encoded'),
      markupIn(item, 'atom:summary'),
    ),
    authors: withoutPlaces(ungluedAuthors(authorTexts(item, title.trim())).map(namesInText)),
    identifiers: [
      ...childTexts(item, 'prism:doi', 'arxiv:DOI', 'arxiv:doi', 'dc:identifier', 'dcterms:identifier'),
      ...childrenOf(item, 'dc:identifier').flatMap((one) => present(attributeOf(one, 'rdf:resource'))),
      ...present(id),
    ],
    dates: childTexts(
      item,
      'pubDate',
      'pubdate',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'dcterms:date',
      'prism:publicationDate',
      'atom:published',
      'prism:coverDate',
      'prism:coverDisplayDate',
      'publicationDate',
    ),
    categories: [
      ...childTexts(item, 'category'),
      ...childTexts(item, 'dc:subject').flatMap(subjects),
      ...childTexts(item, 'prism:subject'),
    ],
    venue:
      childText(item, 'prism:publicationName') ?? childText(item, 'source') ?? childText(item, 'dc:source'),
    announcement: announceType(childText(item, 'arxiv:announce_type') ?? childText(item, 'announce_type')),
  });
};

/** Dublin Core's, RSS's, IEEE's `authors`; who forgets namespaces has `creator`, Hindawi `Author`. */
const AUTHOR_ELEMENTS = [
  'dc:creator',
  'dcterms:creator',
  'author',
  'authors',
  'atom:author',
  'creator',
  'Author',
];

/** The texts of the first of these elements that an item has: where it has two, the other is the same people's address. */
const authorTexts = (item: XmlElement, title: string): string[] => {
  const isMarked = title.startsWith('[');
  // Who merges feeds may name the feed there, and in the title, too; a person may stand in both.
  const isFeed = (text: string): boolean =>
    FEED_NAME.test(text) || (isMarked && title.startsWith(`[${text}]`) && !isSurelyName(text));
  for (const name of AUTHOR_ELEMENTS) {
    const texts = childrenOf(item, name)
      .map((author) => childText(author, 'atom:name') ?? childText(author, 'name') ?? textOf(author).trim())
      .filter((text) => text !== '' && !isFeed(text));
    // A list of all of them is one element.
    if (texts.length > 0) return name === 'authors' ? texts.slice(0, 1) : texts;
  }
  return [];
};

/**
 * HighWire and Elsevier put an article's section before or behind its title: `[Articles] Lamps`, `Lamps [Biophysics]`;
 * who merges journals puts the category there, or the feed's name that also stands for the author.
 */
const withoutSection = (title: string, item: XmlElement): string => {
  const text = title.trim();
  if (!text.startsWith('[') && !text.endsWith(']')) return title;
  for (const section of childTexts(item, 'prism:section', 'category', 'author')) {
    const mark = `[${section}]`;
    if (text.length <= mark.length) continue;
    if (text.startsWith(mark)) return text.slice(mark.length);
    if (text.endsWith(mark)) return text.slice(0, -mark.length);
  }
  return title;
};

const markupIn = (item: XmlElement, name: string): string | null => {
  for (const found of childrenOf(item, name)) {
    const markup = markupOf(found);
    if (markup.trim() !== '') return markup;
  }
  return null;
};

/** `Botany, Microbiology` are two; the comma of `Physics, Applied` is part of the name. */
const subjects = (text: string): string[] => text.split(/\s*[;,](?!\s*Applied\b)\s*/);
