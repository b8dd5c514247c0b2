import { withoutByAndStop } from '../author-lists/author-remarks.ts';
import { child, childrenOf, childText, childTexts, type XmlElement } from '../documents/xml.ts';
import { type Entry, namesInText } from '../entry.ts';

/**
 * An entry with what central banks say of a working paper (RSS-CB, https://www.cbwiki.net/wiki/index.php/Specification_1.2)
 * in an element of the item: its `title` has the title as they write it, with a series before it. Others as they are.
 */
export const withBankPaper = (entry: Entry, item: XmlElement): Entry => {
  const paper = child(item, 'cb:paper');
  if (paper === undefined) return entry;
  const title = childText(paper, 'cb:simpleTitle');
  const people = childrenOf(paper, 'cb:person').flatMap(nameOf);
  const names = people.length > 0 ? people : childTexts(paper, 'cb:byline').map(withoutByAndStop);
  return {
    ...entry,
    title: title !== null && entry.title.trim().endsWith(title) ? title : entry.title,
    authors: entry.authors.length > 0 ? entry.authors : names.map(namesInText),
    dates: [...entry.dates, ...childTexts(paper, 'cb:publicationDate', 'cb:occurrenceDate')],
    venue: entry.venue ?? childText(paper, 'cb:publication'),
  };
};

const nameOf = (person: XmlElement): string[] => {
  const parts = childTexts(person, 'cb:givenName', 'cb:surname').join(' ');
  const name = childText(person, 'cb:nameAsWritten') ?? parts;
  return name === '' ? [] : [name];
};
