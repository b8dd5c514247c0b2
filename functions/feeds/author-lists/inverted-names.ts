import { beginsWithGivenName, isInitials } from './author-name.ts';
import { isDegree } from './degrees.ts';

/** What is longer is taken apart as other lists are. */
const LIST_LIMIT = 1000;
/** `Roe`, `de la Roe`, `García Roe` */
const FAMILY = /^(?:\p{Lower}+ )*\S+(?: \S+)?$/u;

/** IDEAS, BibTeX: `Roe, Jane Mary & Doe, John and Poe, A.`, where each of several has one comma; null for other lists. */
export const invertedNames = (text: string): string[] | null => {
  const names = / (?:&|and) /.test(text) && text.length <= LIST_LIMIT ? text.split(/ (?:&|and) /) : [];
  let sure = 0;
  for (const name of names) {
    const [family = '', given = '', ...others] = name.split(', ');
    const isNatural = family.includes(' ') && beginsWithGivenName(family);
    if (others.length > 0 || given === '' || isDegree(given) || !FAMILY.test(family) || isNatural)
      return null;
    if (beginsWithGivenName(given) || isInitials(given)) sure += 1;
  }
  return names.length > 1 && sure * 2 >= names.length ? names : null;
};
