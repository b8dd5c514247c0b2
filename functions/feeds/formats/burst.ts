import { present } from '../documents/json.ts';
import { attributeOf, child, childrenOf, childText, type XmlElement } from '../documents/xml.ts';
import { type Entry, namesInText } from '../entry.ts';

/**
 * An entry with what BibSonomy says of the work that somebody bookmarked (BuRST, https://xmlns.com/burst/0.1/): the
 * creator, the date and the description of the item are the bookmark's. Others as they are.
 */
export const withBookmarkedWork = (entry: Entry, item: XmlElement): Entry => {
  const work = elementsOf(child(item, 'burst:publication'))[0];
  if (work === undefined) return entry;
  const doi = childrenOf(work, 'swrc:hasExtraField')
    .map((field) => child(field, 'swrc:Field'))
    .find((field) => attributeOf(field, 'swrc:key')?.toLowerCase() === 'doi');
  const authors = peopleOf(child(work, 'swrc:author'));
  const people = authors.length > 0 ? authors : peopleOf(child(work, 'swrc:editor'));
  return {
    ...entry,
    authors: people.map((name) => ({ ...namesInText(name), single: true })),
    summaries: present(childText(work, 'swrc:abstract')),
    identifiers: present(childText(work, 'swrc:doi'), attributeOf(doi, 'swrc:value')),
    dates: present(dateOf(work)),
    venue: childText(work, 'swrc:journal') ?? childText(work, 'swrc:booktitle'),
  };
};

const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  (element?.children ?? []).filter((part): part is XmlElement => typeof part !== 'string');

const peopleOf = (role: XmlElement | undefined): string[] =>
  elementsOf(child(role, 'rdf:Seq')).flatMap((place) =>
    present(attributeOf(child(place, 'swrc:Person'), 'swrc:name')).filter((name) => name.trim() !== ''),
  );

/** `2026`, `2026-11`, `17 nov 2026`: the month as the work's own reference has it, a number or a word. */
const dateOf = (work: XmlElement): string | null => {
  const year = childText(work, 'swrc:year');
  const month = childText(work, 'swrc:month');
  const day = childText(work, 'swrc:day');
  if (year === null || month === null) return year;
  const isNumber = /^\d{1,2}$/.test(month);
  if (isNumber) return [year, month.padStart(2, '0'), ...present(day?.padStart(2, '0'))].join('-');
  return [...present(day), month, year].join(' ');
};
