import type { JsonRecord } from '../documents/detect.ts';
import { attributeOf, markupOf, type XmlElement } from '../documents/xml.ts';
import type { EntryDocument } from '../entry.ts';
import { readEuropepmc } from './europepmc.ts';

/** Lists in the JSON answer, which XML writes as repeated elements. */
const LISTS = new Set(['result', 'author', 'authorAffiliation', 'keyword', 'subject']);
/** Text that may hold elements (`<i>`, `<h4>`) rather than members. */
const TEXTS = new Set([
  'title',
  'abstractText',
  'affiliation',
  'keyword',
  'fullName',
  'lastName',
  'collectiveName',
]);

/** The XML variant of Europe PMC's search answer, format=xml: the same members under the same names. */
export const readEuropepmcXml = (root: XmlElement): EntryDocument => readEuropepmc(membersOf(root));

const membersOf = (element: XmlElement): JsonRecord => {
  const members = new Map<string, unknown>();
  for (const part of element.children) {
    if (typeof part === 'string') continue;
    const value = memberOf(part);
    if (LISTS.has(part.name))
      members.set(part.name, [...((members.get(part.name) as unknown[]) ?? []), value]);
    else if (!members.has(part.name)) members.set(part.name, value);
  }
  // The ORCID's kind is an attribute here.
  const type = attributeOf(element, 'type');
  if (type !== undefined) members.set('type', type);
  return Object.fromEntries(members);
};

const memberOf = (element: XmlElement): unknown => {
  const isText = TEXTS.has(element.name) || element.children.every((part) => typeof part === 'string');
  if (element.name === 'authorId') return { type: attributeOf(element, 'type'), value: markupOf(element) };
  return isText ? markupOf(element) : membersOf(element);
};
