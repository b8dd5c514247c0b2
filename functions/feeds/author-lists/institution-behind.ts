import type { Author } from '../../papers/paper.ts';
import { beginsWithGivenName } from './author-name.ts';
import { isPlace } from './place.ts';

/** `Stanford University`, `Ohio State University`, `Johns Hopkins University`, `University of Oslo` */
const INSTITUTION_BEHIND =
  / (?=(?:(?:Johns|Carnegie|New|North|South|East|West|San|Hong) )?\p{Upper}[\p{Alpha}'’-]+ (?:(?:State|National|Normal|Medical|Technical|Technological|Agricultural|Polytechnic|Community|Women’s|Children’s|Cancer|Research) ){0,2}(?:University|College|Institute|Hospital)$|(?:University|Institute|School|College) of \p{Upper}[\p{Alpha} ]+$)/u;
/** `Jane Roe`, `Jane Q. van Roe`, `Jane Mary Roe`: between given and family name stands nothing of an institution's. */
const isWholeName = (name: string): boolean => {
  const [given = '', ...others] = name.split(' ');
  const isInitial = (word: string | undefined): boolean => word?.endsWith('.') === true;
  return (
    others.length > 0 &&
    !isInitial(others.at(-1)) &&
    (beginsWithGivenName(given) || [given, ...others].some(isInitial)) &&
    others.slice(0, -1).every((word) => /\.$|^\p{Lower}/u.test(word) || beginsWithGivenName(word))
  );
};

/** The name that stands before an institution without a comma: `Jane Roe Stanford University`; null where none does. */
const nameBeforeInstitution = (text: string): string | null => {
  const at = text.search(INSTITUTION_BEHIND);
  const name = text.slice(0, Math.max(0, at));
  return isWholeName(name) ? name : null;
};

/** A part of a list, between commas, that is an address from its beginning on. */
export const isAddress = (part: string): boolean =>
  isPlace(`${part},`) && nameBeforeInstitution(part) === null;

/** A person that was taken for a group, because no comma says where the institution behind the name begins. */
export const withInstitutionApart = (author: Author): Author => {
  const name = author.group && author.affiliation === null ? nameBeforeInstitution(author.name) : null;
  return name === null
    ? author
    : { ...author, name, affiliation: author.name.slice(name.length + 1), group: false };
};
