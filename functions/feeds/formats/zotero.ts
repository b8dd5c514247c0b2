import { asMarkup } from '../../papers/text.ts';
import type { JsonRecord } from '../documents/detect.ts';
import { present, recordOf, recordsOf, stringOf } from '../documents/json.ts';
import { attributeOf, child, childrenOf, childText, textOf, type XmlElement } from '../documents/xml.ts';
import { type Entry, type EntryAuthor, namesInText } from '../entry.ts';

/**
 * A work in a Zotero library (https://www.zotero.org/support/dev/web_api/v3/basics). The entry's author is who added
 * it, and its dates are when; what the work is stands in its content, a table or JSON.
 */
type Work = { field: (name: string) => string | null; creators: Creator[] };
type Creator = { role: string; name: string };

/** An entry with what is written otherwise than in Atom; one of another service as it is. */
export const withZoteroWork = (entry: Entry, element: XmlElement): Entry => {
  const type = childText(element, 'zapi:itemType');
  if (type === null) return entry;
  // What stands beside a work is none.
  if (type === 'attachment' || type === 'note') return { ...entry, title: '' };
  const { field, creators } = workOf(child(element, 'atom:content'));
  const doi = field('DOI');
  const links = childrenOf(element, 'atom:link').filter((link) => attributeOf(link, 'rel') === 'alternate');
  return {
    ...entry,
    links: present(
      field('url'),
      doi === null ? null : `https://doi.org/${doi}`,
      attributeOf(links[0], 'href'),
    ),
    summaries: present(field('abstractNote')).map(asMarkup),
    authors: creators.length > 0 ? authorsOf(creators) : summaryOf(childText(element, 'zapi:creatorSummary')),
    identifiers: [...present(doi), ...(field('extra')?.split('\n') ?? [])],
    dates: present(childText(element, 'zapi:parsedDate'), field('date')),
    venue:
      field('publicationTitle') ??
      field('proceedingsTitle') ??
      field('bookTitle') ??
      field('repository') ??
      field('publisher'),
    kind: type === 'preprint' ? 'preprint' : null,
  };
};

const workOf = (content: XmlElement | undefined): Work => {
  const table = tableIn(content);
  if (table !== undefined) return workOfTable(table);
  return attributeOf(content, 'type') === 'application/json' ? workOfJson(textOf(content)) : NOTHING;
};

const NOTHING: Work = { field: () => null, creators: [] };

const tableIn = (content: XmlElement | undefined): XmlElement | undefined =>
  child(content, 'xhtml:table') ?? child(child(content, 'xhtml:div'), 'xhtml:table');

const workOfTable = (table: XmlElement): Work => {
  const rows = childrenOf(table, 'xhtml:tr');
  const named = (name: string): XmlElement[] => rows.filter((row) => attributeOf(row, 'class') === name);
  return {
    field: (name) => childText(named(name)[0], 'xhtml:td'),
    creators: named('creator').flatMap((row) => {
      const name = childText(row, 'xhtml:td');
      return name === null ? [] : [{ role: childText(row, 'xhtml:th') ?? '', name }];
    }),
  };
};

const workOfJson = (text: string): Work => {
  const record = recordIn(text);
  return {
    field: (name) => stringOf(record?.[name]),
    creators: recordsOf(record?.creators).flatMap((creator) => {
      const parts = present(stringOf(creator.firstName), stringOf(creator.lastName)).join(' ');
      const name = stringOf(creator.name) ?? parts;
      return name === '' ? [] : [{ role: stringOf(creator.creatorType) ?? '', name }];
    }),
  };
};

const recordIn = (text: string): JsonRecord | null => {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Editors and translators are no authors, unless there are no others. */
const authorsOf = (creators: Creator[]): EntryAuthor[] => {
  const role = creators.find((creator) => /^author$/i.test(creator.role))?.role ?? creators[0]?.role;
  return creators.filter((creator) => creator.role === role).map(({ name }) => authorOf(name));
};

/** Families: `Roe`, `Roe and Doe`, `Roe et al.` */
const summaryOf = (summary: string | null): EntryAuthor[] =>
  (summary ?? '')
    .replace(/ et al\.?$/, '')
    .split(' and ')
    .filter((name) => name !== '')
    .map(authorOf);

const authorOf = (name: string): EntryAuthor => ({ ...namesInText(asMarkup(name)), single: true });
