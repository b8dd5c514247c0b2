import { decodeXML } from 'entities';
import { XMLParser } from 'fast-xml-parser';
import { FeedError } from './feed-error.ts';
import type { XmlElement } from './xml.ts';
import { checkXml } from './xml-check.ts';
import { attributeName, elementName, emptyScope, innerScope, type XmlScope } from './xml-scope.ts';

type RawNode = Record<string, unknown>;

/** Elements that hold long texts: the parser takes them whole, as it copies all others character by character. */
const LONG = [
  'description',
  'summary',
  'content',
  'content:encoded',
  'dc:description',
  'abstractText',
  'AbstractText',
];
const isLong = new Set(LONG);

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: '#text',
  cdataPropName: '#cdata',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  allowBooleanAttributes: false,
  // No path is asked for, and building one for each element costs more than reading it.
  jPath: false,
};

const parser = new XMLParser({ ...options, stopNodes: LONG.map((name) => `..${name}`) });
const insideParser = new XMLParser(options);

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * The root element of an XML document that is complete and well-formed. Throws `FeedError`: `hostile` for a DOCTYPE
 * or numbers of elements, attributes or levels that no feed has, `truncated` for a document that ends early or is
 * damaged.
 */
export const parseXml = (text: string): XmlElement => {
  const checked = checkXml(text);
  let nodes: unknown;
  try {
    nodes = parser.parse(checked);
  } catch (error) {
    // The library refuses names such as `__proto__`.
    const message = (error instanceof Error ? error.message : 'unreadable')
      .replace(/\s+/g, ' ')
      .slice(0, 200);
    const kind = message.includes('SECURITY') ? 'hostile' : 'truncated';
    throw new FeedError(kind, `XML that cannot be read: ${message}`);
  }
  const roots = Array.isArray(nodes) ? readChildren(nodes, null) : [];
  const root = roots.find((found) => typeof found !== 'string');
  if (root === undefined) throw new FeedError('not-a-feed', 'the document has no element');
  return root;
};

const readChildren = (nodes: unknown[], scope: XmlScope | null): (XmlElement | string)[] => {
  const children: (XmlElement | string)[] = [];
  for (const node of nodes as RawNode[])
    for (const name in node) {
      if (name === ':@') continue;
      const value = node[name];
      if (name === '#text') children.push(decoded(String(value)));
      else if (name === '#cdata') children.push(cdataOf(value));
      else if (Array.isArray(value))
        children.push(readElement(name, value, node[':@'] as Record<string, unknown> | undefined, scope));
    }
  return children;
};

const readElement = (
  written: string,
  nodes: unknown[],
  given: Record<string, unknown> | undefined,
  outer: XmlScope | null,
): XmlElement => {
  const scope = given === undefined && outer !== null ? outer : scopeInside(given ?? {}, outer);
  const attributes = given === undefined ? NO_ATTRIBUTES : attributesIn(given, scope);
  const children = isLong.has(written) ? readLong(nodes as RawNode[], scope) : readChildren(nodes, scope);
  return { name: elementName(written, scope), attributes, children };
};

/** The children of an element that was taken whole: text, one CDATA section, or what has to be parsed after all. */
const readLong = (nodes: RawNode[], scope: XmlScope): (XmlElement | string)[] => {
  const raw = nodes.length === 1 ? nodes[0]?.['#text'] : undefined;
  if (typeof raw !== 'string') return readChildren(nodes, scope);
  if (!raw.includes('<')) return raw === '' ? [] : [decoded(raw)];
  const trimmed = raw.trim();
  if (trimmed.startsWith('<![CDATA[') && trimmed.indexOf(']]>') === trimmed.length - 3)
    return [trimmed.slice(9, -3)];
  const [outer] = insideParser.parse(`<x>${raw}</x>`) as RawNode[];
  return readChildren((outer?.x ?? []) as unknown[], scope);
};

const attributesIn = (given: Record<string, unknown>, scope: XmlScope): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const name in given) attributes.set(attributeName(name, scope), decoded(String(given[name])));
  return attributes;
};

const scopeInside = (given: Record<string, unknown>, outer: XmlScope | null): XmlScope => {
  const declared: [string, string][] = [];
  for (const name in given) {
    if (name === 'xmlns' || name.startsWith('xmlns:'))
      declared.push([name.slice(6), decoded(String(given[name])).trim()]);
  }
  if (outer !== null && declared.length === 0) return outer;
  return innerScope(outer ?? emptyScope(), declared, outer === null);
};

const decoded = (text: string): string => (text.includes('&') ? decodeXML(text) : text);

const cdataOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((part) => String((part as RawNode)['#text'] ?? '')).join('')
    : String(value);
