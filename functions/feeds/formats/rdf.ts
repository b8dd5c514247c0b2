import { attributeOf, childrenOf, childText, childTexts, type XmlElement } from '../documents/xml.ts';
import { addressIn, type EntryDocument, entriesOf } from '../entry.ts';
import { channelOf, readPace } from '../pace.ts';
import { readItem } from './rss-item.ts';

/** RSS 1.0, https://web.resource.org/rss/1.0/spec, and Netscape's 0.9: items stand beside the channel. */
export const readRdf = (root: XmlElement): EntryDocument => {
  const channel = channelOf(root);
  const items = [...childrenOf(root, 'item'), ...(channel === root ? [] : childrenOf(channel, 'item'))];
  const base = childText(channel, 'link');
  return {
    title: childText(channel, 'title'),
    links: [...childTexts(channel, 'link'), attributeOf(channel, 'rdf:about') ?? ''],
    venue: childText(channel, 'prism:publicationName'),
    pace: readPace(channel),
    entries: entriesOf(items, (item) => {
      const about = attributeOf(item, 'rdf:about')?.trim() ?? '';
      return readItem(item, { id: about === '' ? null : about, links: addressIn(about), base });
    }),
  };
};
