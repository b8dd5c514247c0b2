import { decodeXML } from 'entities';
import { attributeName, type XmlDocument, type XmlScope } from './xml-scope.ts';

/**
 * One element. Its name carries the prefix under which `namespaces.ts` knows the namespace's URI, whatever prefix the
 * document uses. Attributes are as written, name and value by turns, for `attributeOf`; so are texts and CDATA sections
 * among the children, for `readText`: most are read once or never, and what is not read takes no place.
 */
export type XmlElement = {
  name: string;
  attributes: readonly string[];
  children: (XmlElement | string)[];
  scope: XmlScope;
};

/** What a written text says: entities are decoded once, a CDATA section is what stands in it. */
export const readText = (written: string, document: XmlDocument): string =>
  written.startsWith('<![CDATA[') ? document.decode(written.slice(9, -3)) : readValue(written, document);

/** What an attribute's value says. XML forbids `<` in it; where it stands all the same, it begins no CDATA. */
export const readValue = (written: string, { decode }: XmlDocument): string => {
  const text = decode(written);
  return text.includes('&') ? decodeXML(text) : text;
};

/** The value of an attribute; its name as an element's. Undefined where the element or the attribute is missing. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined => {
  if (element === undefined) return undefined;
  const { attributes, scope } = element;
  for (let at = attributes.length - 2; at >= 0; at -= 2)
    if (attributeName(attributes[at] as string, scope) === name)
      return readValue(attributes[at + 1] as string, scope.document);
  return undefined;
};

/** All attributes by name. */
export const attributesOf = ({ attributes, scope }: XmlElement): Map<string, string> => {
  const known = new Map<string, string>();
  for (let at = 0; at < attributes.length; at += 2)
    known.set(
      attributeName(attributes[at] as string, scope),
      readValue(attributes[at + 1] as string, scope.document),
    );
  return known;
};

/** An address against another one; as it is written where the two make none. */
export const resolved = (link: string, base: string | null): string =>
  base !== null && URL.canParse(link.trim(), base) ? new URL(link.trim(), base).href : link;

/** What relative links inside an element are relative to (XML Base): its own `xml:base`, itself relative to `outer`. */
export const baseWithin = (element: XmlElement, outer: string | null): string | null => {
  const own = attributeOf(element, 'xml:base');
  return own === undefined ? outer : resolved(own, outer);
};

/** The first child element of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined => {
  if (element === undefined || !element.scope.document.names.has(name)) return undefined;
  for (const found of element.children) if (typeof found !== 'string' && found.name === name) return found;
  return undefined;
};

const NONE: never[] = [];

/** The child elements of that name, in order. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] => {
  if (element === undefined || !element.scope.document.names.has(name)) return NONE;
  let found: XmlElement[] = NONE;
  for (const one of element.children) {
    if (typeof one === 'string' || one.name !== name) continue;
    if (found === NONE) found = [one];
    else found.push(one);
  }
  return found;
};

/** All text inside an element, that of its descendants included. */
export const textOf = (element: XmlElement | undefined): string => {
  if (element === undefined) return '';
  const [first] = element.children;
  if (element.children.length === 1 && typeof first === 'string')
    return readText(first, element.scope.document);
  return element.children
    .map((part) => (typeof part === 'string' ? readText(part, element.scope.document) : textOf(part)))
    .join('');
};

/** The trimmed text of the first child element of that name that has one; null where none has. */
export const childText = (element: XmlElement | undefined, name: string): string | null => {
  if (element === undefined || !element.scope.document.names.has(name)) return null;
  for (const found of element.children) {
    if (typeof found === 'string' || found.name !== name) continue;
    const text = textOf(found).trim();
    if (text !== '') return text;
  }
  return null;
};

/** The trimmed texts of all child elements of these names, name by name, empty ones left out. */
export const childTexts = (element: XmlElement | undefined, ...names: string[]): readonly string[] => {
  if (element === undefined) return NONE;
  let found: string[] = NONE;
  for (const name of names) {
    if (!element.scope.document.names.has(name)) continue;
    for (const one of element.children) {
      if (typeof one === 'string' || one.name !== name) continue;
      const text = textOf(one).trim();
      if (text === '') continue;
      if (found === NONE) found = [text];
      else found.push(text);
    }
  }
  return found;
};

/** What is inside an element, as markup that `plainText` reads: for XHTML and JATS that stand in the XML itself. */
export const markupOf = (element: XmlElement | undefined): string => {
  if (element === undefined) return '';
  if (element.children.every((part) => typeof part === 'string')) return textOf(element);
  return element.children
    .map((part) => {
      if (typeof part === 'string')
        return readText(part, element.scope.document).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const local = part.name.slice(part.name.lastIndexOf(':') + 1);
      return `<${local}>${markupOf(part)}</${local}>`;
    })
    .join('');
};
