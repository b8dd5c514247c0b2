import { decodeXML } from 'entities';
import { FeedError } from './feed-error.ts';
import type { XmlElement } from './xml.ts';
import {
  ATTRIBUTE_LIMIT,
  DEPTH_LIMIT,
  endOf,
  endOfDeclaration,
  PART_LIMIT,
  TEXT_LIMIT,
  truncated,
} from './xml-check.ts';
import { attributeName, elementName, emptyScope, innerScope, type XmlScope } from './xml-scope.ts';

const NAME = /[^\s/>=<&"'?!]+/y;
const ATTRIBUTE = /\s+([^\s/>=<&"'?]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*(\/?)>/y;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** An element whose closing tag is still to come. */
type Open = { written: string; element: XmlElement; scope: XmlScope };

/**
 * The root element of an XML document that is complete and well-formed: every tag is closed in order, every attribute
 * is quoted, CDATA, comments and instructions end. One pass, without recursion. Throws `FeedError`: `hostile` for a
 * DOCTYPE or numbers of elements, attributes or levels that no feed has, `truncated` for a document that ends early
 * or is damaged.
 */
export const parseXml = (text: string): XmlElement => {
  const open: Open[] = [];
  let inside: Open | undefined;
  let root: XmlElement | undefined;
  let parts = 0;
  let end = 0;
  let at = text.indexOf('<');
  if (at === -1 || text.slice(0, at).trim() !== '')
    throw new FeedError('not-a-feed', 'the document is not XML');
  while (at !== -1) {
    const second = text.charCodeAt(at + 1);
    if (second === SLASH) {
      if (inside === undefined) throw truncated('a closing tag closes nothing');
      end = endOfClosingTag(text, at, inside.written);
      open.pop();
      inside = open.at(-1);
    } else if (second === EXCLAMATION) {
      if (text.startsWith('<!--', at)) end = endOf(text, '-->', at + 4, 'a comment is not closed');
      else if (text.startsWith('<![CDATA[', at)) {
        if (inside === undefined) throw truncated('CDATA outside of the root element');
        end = endOf(text, ']]>', at + 9, 'CDATA is not closed');
        inside.element.children.push(text.slice(at + 9, end - 3));
      } else end = endOfDeclaration(text, at, root === undefined);
    } else if (second === QUESTION) end = endOf(text, '?>', at + 2, 'an instruction is not closed');
    else {
      if (inside === undefined && root !== undefined) throw truncated('a second root element');
      const tag = readOpeningTag(text, at, inside?.scope);
      parts += 1 + tag.element.attributes.size;
      if (parts > PART_LIMIT)
        throw new FeedError('hostile', `more than ${PART_LIMIT} elements and attributes`);
      root ??= tag.element;
      inside?.element.children.push(tag.element);
      if (!tag.selfClosing) {
        inside = tag;
        open.push(tag);
        if (open.length > DEPTH_LIMIT)
          throw new FeedError('hostile', `elements nested more than ${DEPTH_LIMIT} deep`);
      }
      end = tag.end;
    }
    at = text.indexOf('<', end);
    const next = at === -1 ? text.length : at;
    if (next > end) takeText(text, end, next, inside);
  }
  if (inside !== undefined) throw truncated(`<${inside.written.slice(0, 40)}> is not closed`);
  if (root === undefined) throw new FeedError('not-a-feed', 'the document has no element');
  return root;
};

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const GREATER = 0x3e;

const takeText = (text: string, from: number, to: number, inside: Open | undefined): void => {
  if (to - from > TEXT_LIMIT) throw new FeedError('hostile', `a text of more than ${TEXT_LIMIT} characters`);
  const written = text.slice(from, to);
  if (inside !== undefined) inside.element.children.push(decoded(written));
  else if (written.trim() !== '') throw truncated('text outside of the root element');
};

const endOfClosingTag = (text: string, at: number, name: string): number => {
  const after = at + 2 + name.length;
  if (!text.startsWith(name, at + 2)) throw truncated(`<${name.slice(0, 40)}> is closed by another tag`);
  if (text.charCodeAt(after) === GREATER) return after + 1;
  TAG_END.lastIndex = after;
  if (TAG_END.exec(text)?.[1] !== '') throw truncated('a closing tag is not finished');
  return TAG_END.lastIndex;
};

type OpeningTag = Open & { selfClosing: boolean; end: number };

const readOpeningTag = (text: string, at: number, outer: XmlScope | undefined): OpeningTag => {
  NAME.lastIndex = at + 1;
  const written = NAME.exec(text)?.[0];
  if (written === undefined) throw truncated('a tag without a name');
  let end = NAME.lastIndex;
  const given: [string, string][] = [];
  while (text.charCodeAt(end) !== GREATER) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(text);
    if (found === null) break;
    given.push([found[1] ?? '', decoded(found[2] ?? found[3] ?? '')]);
    if (given.length > ATTRIBUTE_LIMIT)
      throw new FeedError('hostile', `more than ${ATTRIBUTE_LIMIT} attributes in one tag`);
    end = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = end;
  const closing = TAG_END.exec(text);
  if (closing === null) throw truncated(`<${written.slice(0, 40)} is not a finished tag`);
  const scope = scopeInside(given, outer);
  const element = {
    name: elementName(written, scope),
    attributes:
      given.length === 0
        ? NO_ATTRIBUTES
        : new Map(given.map(([name, value]) => [attributeName(name, scope), value])),
    children: [],
  };
  return { written, element, scope, selfClosing: closing[1] === '/', end: TAG_END.lastIndex };
};

const scopeInside = (given: [string, string][], outer: XmlScope | undefined): XmlScope => {
  const declared = given
    .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    .map(([name, uri]): [string, string] => [name.slice(6), uri.trim()]);
  if (outer !== undefined && declared.length === 0) return outer;
  return innerScope(outer ?? emptyScope(), declared, outer === undefined);
};

const decoded = (text: string): string => (text.includes('&') ? decodeXML(text) : text);
