import { FeedError } from '../feed-error.ts';
import { asWritten } from './decode.ts';
import { readValue, type XmlElement } from './xml.ts';
import { endOfDoctype } from './xml-doctype.ts';
import { damaged } from './xml-place.ts';
import { elementName, emptyScope, innerScope, type XmlDocument, type XmlScope } from './xml-scope.ts';

/** A feed has 4 to 8 levels; XHTML content adds some. */
const DEPTH_LIMIT = 100;
/** Elements and attributes: the largest feeds (2,000 papers, or some with 3,000 authors) have 100,000, 15 MB of PubMed 300,000. */
const PART_LIMIT = 400_000;
/** The roots of RDF feeds declare some 15 namespaces. */
const ATTRIBUTE_LIMIT = 200;
/** One text between two tags: a feed's longest field, generously. */
const TEXT_LIMIT = 2_000_000;

// White space is XML's own: bytes of UTF-8 may look like what else there is.
const NAME = /[^ \t\n\r/>=<&"'?!]+/y;
const ATTRIBUTE = /[ \t\n\r]+([^ \t\n\r/>=<&"'?]+)[ \t\n\r]*=[ \t\n\r]*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /[ \t\n\r]*(\/?)>/y;
const [BANG, SLASH, CLOSE, QUESTION] = [...'!/>?'].map((mark) => mark.charCodeAt(0));

const NONE: never[] = [];
const NO_ATTRIBUTES: readonly string[] = [];

/** An element whose end has not come yet. */
type Open = { written: string; element: XmlElement; scope: XmlScope };

/**
 * The root element of a document that is complete and well-formed: every tag is closed in order, every attribute is
 * quoted, CDATA, comments and instructions end, and nothing stands outside of the root. One pass, without recursion
 * (XML 1.0, https://www.w3.org/TR/xml/). Throws `FeedError`: `hostile` for a DOCTYPE that `endOfDoctype` does not know
 * and for sizes that no feed has, `truncated` for a document that ends early or is damaged, `not-a-feed` for what is
 * no XML. `decode`: what a part of the document says, where that is not yet decoded; markup is ASCII.
 */
export const parseXml = (document: string, decode: XmlDocument['decode'] = asWritten): XmlElement => {
  try {
    return parse(document, decode);
  } catch (error) {
    if (decode === asWritten) throw error;
    // An error names places and elements as they are in the text.
    return parse(decode(document), asWritten);
  }
};

const parse = (document: string, decode: XmlDocument['decode']): XmlElement => {
  // XML 1.0, section 2.11.
  const text = document.includes('\r') ? document.replace(/\r\n?/g, '\n') : document;
  let at = text.indexOf('<');
  if (at === -1 || text.slice(0, at).trim() !== '')
    throw new FeedError('not-a-feed', 'the document is not XML');
  const outermost = emptyScope(decode);
  const open: Open[] = [];
  let inside: Open | undefined;
  let root: XmlElement | undefined;
  let parts = 0;
  while (at !== -1) {
    let end: number;
    const mark = text.charCodeAt(at + 1);
    if (mark === SLASH) {
      end = endOfClosingTag(text, at, inside);
      open.pop();
      inside = open.at(-1);
    } else if (mark === QUESTION) {
      end = endOf(text, '?>', at + 2, 'an instruction is not closed');
    } else if (mark === BANG) {
      if (text.startsWith('<![CDATA[', at)) {
        if (inside === undefined) throw damaged('CDATA outside of the root element', text, at);
        end = endOf(text, ']]>', at + 9, 'CDATA is not closed');
        add(inside.element, text.slice(at, end));
      } else if (text.startsWith('<!--', at)) {
        end = endOf(text, '-->', at + 4, 'a comment is not closed');
      } else end = endOfDoctype(text, at, root === undefined);
    } else {
      if (inside === undefined && root !== undefined) throw damaged('a second root element', text, at);
      const tag = readOpeningTag(text, at);
      end = tag.end;
      parts += 1 + tag.attributes.length / 2;
      if (parts > PART_LIMIT)
        throw new FeedError('hostile', `more than ${PART_LIMIT} elements and attributes`);
      const scope = scopeInside(tag.attributes, inside?.scope ?? outermost, inside === undefined);
      const element = elementOf(tag, scope);
      root ??= element;
      if (inside !== undefined) add(inside.element, element);
      if (!tag.selfClosing) {
        if (open.length >= DEPTH_LIMIT)
          throw new FeedError('hostile', `elements nested more than ${DEPTH_LIMIT} deep`);
        const leafEnd = endOfLeaf(text, tag, element);
        if (leafEnd === -1) {
          inside = { written: tag.written, element, scope };
          open.push(inside);
        } else end = leafEnd;
      }
    }
    at = text.indexOf('<', end);
    const next = at === -1 ? text.length : at;
    if (next === end) continue;
    if (next - end > TEXT_LIMIT)
      throw new FeedError('hostile', `a text of more than ${TEXT_LIMIT} characters`);
    const between = text.slice(end, next);
    if (inside !== undefined) add(inside.element, between);
    else if (between.trim() !== '') throw damaged('text outside of the root element', text, end);
  }
  if (inside !== undefined)
    throw damaged(`<${inside.written.slice(0, 40)}> is not closed`, text, text.length);
  if (root === undefined) throw new FeedError('not-a-feed', 'the document has no element');
  return root;
};

/** Most elements hold one text: an array that is made for it takes a tenth of one that has room to grow. */
const add = (element: XmlElement, part: XmlElement | string): void => {
  if (element.children === NONE) element.children = [part];
  else element.children.push(part);
};

/** Takes the text of an element that holds nothing else, as most do, and returns where it ends; -1 for the others. */
const endOfLeaf = (text: string, { written, end }: OpeningTag, element: XmlElement): number => {
  const close = text.indexOf('<', end);
  const nameEnd = close + 2 + written.length;
  const isLeaf =
    close !== -1 &&
    close - end <= TEXT_LIMIT &&
    text.charCodeAt(close + 1) === SLASH &&
    text.startsWith(written, close + 2) &&
    text.charCodeAt(nameEnd) === CLOSE;
  if (!isLeaf) return -1;
  if (close > end) element.children = [text.slice(end, close)];
  return nameEnd + 1;
};

const endOf = (text: string, mark: string, from: number, otherwise: string): number => {
  const end = text.indexOf(mark, from);
  if (end === -1) throw damaged(otherwise, text, from);
  return end + mark.length;
};

const endOfClosingTag = (text: string, at: number, inside: Open | undefined): number => {
  const nameEnd = at + 2 + (inside?.written.length ?? 0);
  if (inside !== undefined && text.startsWith(inside.written, at + 2)) {
    if (text.charCodeAt(nameEnd) === CLOSE) return nameEnd + 1;
    TAG_END.lastIndex = nameEnd;
    if (TAG_END.exec(text)?.[1] === '') return TAG_END.lastIndex;
  }
  NAME.lastIndex = at + 2;
  const name = NAME.exec(text)?.[0];
  if (inside === undefined || name !== inside.written)
    throw damaged(`</${name?.slice(0, 40) ?? ''}> closes nothing`, text, at);
  throw damaged('a closing tag is not finished', text, at);
};

type OpeningTag = {
  written: string;
  /** Name and value by turns, as they are written. */
  attributes: readonly string[];
  selfClosing: boolean;
  end: number;
};

const readOpeningTag = (text: string, at: number): OpeningTag => {
  NAME.lastIndex = at + 1;
  if (!NAME.test(text)) throw damaged('a tag without a name', text, at);
  let end = NAME.lastIndex;
  const written = text.slice(at + 1, end);
  if (text.charCodeAt(end) === CLOSE)
    return { written, attributes: NO_ATTRIBUTES, selfClosing: false, end: end + 1 };
  const attributes: string[] = [];
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const attribute = ATTRIBUTE.exec(text);
    if (attribute === null) break;
    const [, name = '', inDouble, inSingle = ''] = attribute;
    if (attributes.push(name, inDouble ?? inSingle) > 2 * ATTRIBUTE_LIMIT)
      throw new FeedError('hostile', `more than ${ATTRIBUTE_LIMIT} attributes in one tag`);
    end = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = end;
  const closing = TAG_END.exec(text);
  if (closing === null) throw damaged(`<${written.slice(0, 40)} is not a finished tag`, text, at);
  return { written, attributes, selfClosing: closing[1] === '/', end: TAG_END.lastIndex };
};

const elementOf = ({ written, attributes }: OpeningTag, scope: XmlScope): XmlElement => ({
  name: elementName(written, scope),
  attributes,
  children: NONE,
  scope,
});

const scopeInside = (attributes: readonly string[], outer: XmlScope, isRoot: boolean): XmlScope => {
  const declared: [string, string][] = [];
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at] as string;
    if (name === 'xmlns' || name.startsWith('xmlns:'))
      declared.push([name.slice(6), readValue(attributes[at + 1] as string, outer.document).trim()]);
  }
  return !isRoot && declared.length === 0 ? outer : innerScope(outer, declared, isRoot);
};
