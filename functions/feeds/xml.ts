import { decodeXML } from 'entities';
import { XMLParser } from 'fast-xml-parser';
import { FeedError } from './feed-error.ts';
import { knownNamespace } from './namespaces.ts';
import { checkXml } from './xml-check.ts';

/**
 * One element. Its name and its attributes' names carry the prefix under which `namespaces.ts` knows the namespace's
 * URI, whatever prefix the document uses. Text is decoded once; CDATA is taken as it is.
 */
export type XmlElement = {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
};

type RawNode = Record<string, unknown>;

const parser = new XMLParser({
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
});

/**
 * The root element of an XML document that is complete and well-formed. Throws `FeedError`: `hostile` for a DOCTYPE
 * or numbers of elements, attributes or levels that no feed has, `truncated` for a document that ends early or is
 * damaged.
 */
export const parseXml = (text: string): XmlElement => {
  checkXml(text);
  let nodes: unknown;
  try {
    nodes = parser.parse(text);
  } catch (error) {
    // The library refuses names such as `__proto__`.
    const message = error instanceof Error ? error.message : 'unreadable';
    throw new FeedError(
      message.includes('SECURITY') ? 'hostile' : 'truncated',
      `XML that cannot be read: ${message}`,
    );
  }
  const root = Array.isArray(nodes)
    ? readChildren(nodes, null).find((child) => typeof child !== 'string')
    : undefined;
  if (root === undefined || typeof root === 'string') throw new FeedError('not-a-feed', 'no XML element');
  return root;
};

/** Prefix to namespace URI; the empty prefix is the default namespace. Null around the root. */
type Scope = ReadonlyMap<string, string>;
const NO_SCOPE: Scope = new Map();
const NO_ATTRIBUTES = new Map<string, string>();

const readChildren = (nodes: unknown[], scope: Scope | null): (XmlElement | string)[] => {
  const children: (XmlElement | string)[] = [];
  for (const node of nodes as RawNode[]) {
    for (const name in node) {
      if (name === ':@') continue;
      const value = node[name];
      if (name === '#text') children.push(decoded(String(value)));
      else if (name === '#cdata') children.push(cdataOf(value));
      else if (Array.isArray(value)) children.push(readElement(name, value, node[':@'], scope));
    }
  }
  return children;
};

const readElement = (name: string, nodes: unknown[], raw: unknown, outer: Scope | null): XmlElement => {
  let scope = outer ?? NO_SCOPE;
  if (raw === undefined) {
    return {
      name: knownName(name, scope, true),
      attributes: NO_ATTRIBUTES,
      children: readChildren(nodes, scope),
    };
  }
  const entries = Object.entries(raw as Record<string, unknown>);
  const declared = entries.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (declared.length > 0) {
    scope = new Map([
      ...scope,
      ...declared.map(([key, value]): [string, string] => [key.slice(6), decoded(String(value)).trim()]),
    ]);
  }
  // RSS 2.0 has no namespace; where a document gives its root one of its own making, its elements are RSS's still.
  if (outer === null && knownNamespace(scope.get('') ?? '') === '?') scope = new Map(scope).set('', '');
  const attributes = new Map<string, string>();
  for (const [key, value] of entries) attributes.set(knownName(key, scope, false), decoded(String(value)));
  return { name: knownName(name, scope, true), attributes, children: readChildren(nodes, scope) };
};

const knownName = (written: string, scope: Scope, isElement: boolean): string => {
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? '' : written.slice(0, colon);
  const local = colon === -1 ? written : written.slice(colon + 1);
  if (prefix === '' && !isElement) return local;
  const uri = scope.get(prefix);
  // A prefix that was never declared stands for itself: publishers forget declarations, readers know what is meant.
  const known = uri === undefined ? prefix : knownNamespace(uri);
  return known === '' ? local : `${known}:${local}`;
};

const decoded = (text: string): string => (text.includes('&') ? decodeXML(text) : text);

const cdataOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((part) => String((part as RawNode)['#text'] ?? '')).join('')
    : String(value);

/** The first child element of that name. */
export const child = (element: XmlElement, name: string): XmlElement | undefined => {
  for (const found of element.children) if (typeof found !== 'string' && found.name === name) return found;
  return undefined;
};

/** The child elements of that name, in order. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((found): found is XmlElement => typeof found !== 'string' && found.name === name);

/** All text inside an element, that of its descendants included. */
export const textOf = (element: XmlElement | undefined): string => {
  if (element === undefined) return '';
  if (element.children.length === 1 && typeof element.children[0] === 'string') return element.children[0];
  return element.children.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
};

/** The trimmed text of the first child element of that name that has one; null where none has. */
export const childText = (element: XmlElement, name: string): string | null => {
  for (const found of childrenOf(element, name)) {
    const text = textOf(found).trim();
    if (text !== '') return text;
  }
  return null;
};

/** The trimmed texts of all child elements of that name, empty ones left out. */
export const childTexts = (element: XmlElement, name: string): string[] =>
  childrenOf(element, name)
    .map((found) => textOf(found).trim())
    .filter((text) => text !== '');

/** What is inside an element, as markup that `plainText` reads: for XHTML and JATS that stand in the XML itself. */
export const markupOf = (element: XmlElement): string => {
  if (element.children.every((part) => typeof part === 'string')) return element.children.join('');
  return element.children
    .map((part) => {
      if (typeof part === 'string') return part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const local = part.name.slice(part.name.lastIndexOf(':') + 1);
      return `<${local}>${markupOf(part)}</${local}>`;
    })
    .join('');
};
