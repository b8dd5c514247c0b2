import { attributesOf, type XmlElement } from '../documents/xml.ts';
import { parseXml } from '../documents/xml-parse.ts';
import { FeedError } from '../feed-error.ts';

/** One feed of a list: what it is called, and where it is. */
export type ListedFeed = { name: string; url: string };

export type FeedList = {
  feeds: ListedFeed[];
  /** Those whose address is not http or https, such as `feed:`, as it is written. */
  others: ListedFeed[];
};

/**
 * The feeds of an OPML list (http://opml.org/spec2.opml), in its order, each address once: an outline with an `xmlUrl`
 * is a feed, called by its title; folders count for nothing. Throws `FeedError`, its message one line: `truncated` with
 * line and column for a list that ends early or is damaged, `hostile` for a DOCTYPE or sizes that no list has,
 * `not-a-feed` for what is no OPML or names no address at all.
 */
export const readOpml = (text: string): FeedList => {
  const root = parseXml(text);
  if (root.name.toLowerCase() !== 'opml')
    throw new FeedError('not-a-feed', `no OPML list: its root is <${root.name.slice(0, 40)}>`);
  const feeds = new Map<string, ListedFeed>();
  const others = new Map<string, ListedFeed>();
  for (const outline of outlinesIn(root)) {
    const given = namedAttributesOf(outline);
    const written = given.get('xmlurl') ?? '';
    if (written === '') continue;
    const address = URL.parse(written);
    const name = given.get('title') || given.get('text') || address?.host || written;
    const isFeed = address !== null && /^https?:$/.test(address.protocol);
    const url = isFeed ? address.href : written;
    const list = isFeed ? feeds : others;
    if (!list.has(url)) list.set(url, { name, url });
  }
  if (feeds.size + others.size === 0) throw new FeedError('not-a-feed', 'an OPML list without feeds');
  return { feeds: [...feeds.values()], others: [...others.values()] };
};

const outlinesIn = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((part) => {
    if (typeof part === 'string') return [];
    return part.name.toLowerCase() === 'outline' ? [part, ...outlinesIn(part)] : outlinesIn(part);
  });

/** Their names are written in every mixture of cases; values are one line, without marks that turn text around. */
const namedAttributesOf = (outline: XmlElement): Map<string, string> =>
  new Map([...attributesOf(outline)].map(([name, value]) => [name.toLowerCase(), oneLine(value)]));

const oneLine = (value: string): string =>
  value.replace(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
