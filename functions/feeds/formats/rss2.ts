import {
  attributeOf,
  baseWithin,
  child,
  childrenOf,
  childText,
  childTexts,
  textOf,
  type XmlElement,
} from '../documents/xml.ts';
import type { XmlScope } from '../documents/xml-scope.ts';
import { addressIn, type Entry, type EntryDocument, entriesOf } from '../entry.ts';
import { channelOf, readPace } from '../pace.ts';
import { readItem } from './rss-item.ts';

/** RSS 2.0 and 0.9x, https://www.rssboard.org/rss-specification, with Dublin Core, PRISM and arXiv's elements. */
export const readRss2 = (written: XmlElement): EntryDocument => {
  const root = written.name === 'RSS' ? inLowerCase(written, withNamesInLowerCase(written.scope)) : written;
  const channel = channelOf(root);
  const items = [...childrenOf(channel, 'item'), ...(channel === root ? [] : childrenOf(root, 'item'))];
  const base = baseWithin(channel, baseWithin(root, null)) ?? childText(channel, 'link');
  return {
    title: childText(channel, 'title'),
    links: [
      ...childTexts(channel, 'link'),
      ...childrenOf(channel, 'atom:link').map((link) => attributeOf(link, 'href') ?? ''),
    ],
    venue: childText(channel, 'prism:publicationName'),
    pace: readPace(channel),
    entries: entriesOf(items, (item) => readRss2Item(item, base)),
  };
};

/** Names in capitals, as in RSS 0.91 that was written by hand. */
const inLowerCase = (element: XmlElement, scope: XmlScope): XmlElement => ({
  ...element,
  name: nameInLowerCase(element.name),
  children: element.children.map((part) => (typeof part === 'string' ? part : inLowerCase(part, scope))),
  scope,
});

const withNamesInLowerCase = (scope: XmlScope): XmlScope => ({
  ...scope,
  document: { ...scope.document, names: new Set([...scope.document.names].map(nameInLowerCase)) },
});

const nameInLowerCase = (name: string): string => (/[a-z]/.test(name) ? name : name.toLowerCase());

const readRss2Item = (item: XmlElement, base: string | null): Entry => {
  const guid = child(item, 'guid');
  const id = textOf(guid).trim();
  const isLink = attributeOf(guid, 'isPermaLink') !== 'false';
  return readItem(item, { id: id === '' ? null : id, links: isLink ? addressIn(id) : [], base });
};
