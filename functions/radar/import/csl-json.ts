import type { JsonRecord } from '../../feeds/documents/detect.ts';
import { recordsOf, stringOf } from '../../feeds/documents/json.ts';
import type { ListedAuthor } from '../rank-authors.ts';
import { ImportError } from './import-error.ts';
import { type Library, MAX_AUTHORS } from './library.ts';
import { listedAuthor, listedGroup } from './listed-author.ts';

/** Scripts whose names are written family first, without a space. */
const isUnspaced = (text: string) =>
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}ー・]+$/u.test(text);

const authorOf = (author: JsonRecord): ListedAuthor[] => {
  const part = (name: string) => stringOf(author[name]) ?? '';
  const orcid = stringOf(author.ORCID) ?? stringOf(author.orcid);
  if (part('family') === '') {
    const literal = part('literal') || part('name');
    return literal === '' ? listedAuthor(part('given'), orcid) : listedGroup(literal);
  }
  const particles = [part('dropping-particle'), part('non-dropping-particle')];
  const family = [...particles, part('family')].filter((text) => text !== '').join(' ');
  if (isUnspaced(family + part('given'))) return listedAuthor(family + part('given'), orcid);
  // In comma form: the family may be of several words, and a suffix is none of them.
  return listedAuthor(
    [family, part('given'), part('suffix')].filter((text) => text !== '').join(', '),
    orcid,
  );
};

/** The authors of references in CSL-JSON (https://docs.citationstyles.org), as Zotero and Crossref write them. */
export const readCslJson = (items: readonly JsonRecord[]): Library => {
  const authorLists = items.map(({ author }) => recordsOf(author).flatMap(authorOf));
  if (authorLists.reduce((sum, authors) => sum + authors.length, 0) > MAX_AUTHORS)
    throw new ImportError('More authors than any library has.');
  return { format: 'CSL-JSON', size: authorLists.length, authorLists, keywords: [], feeds: [] };
};
