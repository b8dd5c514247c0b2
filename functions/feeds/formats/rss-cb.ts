import { child, childrenOf, childText, childTexts, type XmlElement } from '../documents/xml.ts';

/**
 * What central banks say of a working paper (RSS-CB, https://www.cbwiki.net/wiki/index.php/Specification_1.2), in an
 * element of the item: `title` has it as they write it, with a series before it.
 */
export type BankPaper = {
  title: string | null;
  authors: readonly string[];
  dates: readonly string[];
  venue: string | null;
};

const NOTHING: BankPaper = { title: null, authors: [], dates: [], venue: null };

export const readBankPaper = (item: XmlElement): BankPaper => {
  const paper = child(item, 'cb:paper');
  if (paper === undefined) return NOTHING;
  const people = childrenOf(paper, 'cb:person').flatMap(nameOf);
  return {
    title: childText(paper, 'cb:simpleTitle'),
    authors: people.length > 0 ? people : childTexts(paper, 'cb:byline').map(withoutBy),
    dates: childTexts(paper, 'cb:publicationDate', 'cb:occurrenceDate'),
    venue: childText(paper, 'cb:publication'),
  };
};

const nameOf = (person: XmlElement): string[] => {
  const parts = childTexts(person, 'cb:givenName', 'cb:surname').join(' ');
  const name = childText(person, 'cb:nameAsWritten') ?? parts;
  return name === '' ? [] : [name];
};

const withoutBy = (byline: string): string => byline.replace(/^by\s+/i, '');
