import type { Author } from '../../papers/paper.ts';
import type { EntryAuthor } from '../entry.ts';
import { beginsWithGivenName, isPlainName } from './author-name.ts';

const PLACE =
  /^(?:\d{1,3}|[a-z])?\s?(?:the )?(?:[\p{Upper}][\p{Alpha}.&'’-]*,? (?:(?:of|and|for|de|di|für|the|&) )?){0,6}?(?:Departa?ment|Département|Dipartimento|School|Faculty|Faculté|Facultad|Faculdade|Facoltà|Escuela|Escola|Hochschule|Fakultät|Institut[eo]?|University|Universit(?:[àé]|as|eit|etet|at)|Universidade?|Universität|Laboratory|Laboratoire|Division|College|Academy|Hospital|Clinic|Center|Centre|Ministry)\b/u;
/** Groups are authors, wherever they work. */
export const GROUP =
  /\b(?:collaborations?|consorti(?:um|a)|group|team|network|investigators|committee|on behalf)\b/i;

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

/** `1Department of Lamps, University of Light, Paris, France`: an address, with or without the mark that joins it to names. */
export const isPlace = (text: string): boolean => text.includes(',') && PLACE.test(text) && !GROUP.test(text);

/** A part of a list, between commas, that is an address from its beginning on. */
export const isAddress = (part: string): boolean =>
  isPlace(`${part},`) && nameBeforeInstitution(part) === null;

/** `Jane Roe a Department of Lamps, Paris`, `Jane Roe 1 School of Light, Oslo`: the mark says where the name ends. */
const MARKED_PLACE = / (?:[a-z]|\d{1,2}) (?=\p{Upper})/u;
/** Before these words of an address stands no other of it: `Jane Roe Department of Lamps, Oslo`. */
const FIRST_OF_PLACE =
  / (?=(?:Departa?ment|Département|Dipartimento|Faculty|Faculté|Facultad|Faculdade|University|Université|Universidad|Universidade|Università) (?:of|de|do|di|des|du)\b|(?:International|Federal|Graduate|Independent) \p{Upper})/u;
/** `Jane Roe Cornell University, USA` */
const WITH_WORD_BEFORE = / (?=\p{Upper}\S* (?:University|College|Institute|Hospital|School|Academy)\b)/u;
/** PNAS: `Jane Roe, John Doe Author affiliations Department of Lamps, University of Light`. */
const HEADED_PLACES = / Author affiliations\b/;
/** One name and its address. */
const ELEMENT_LIMIT = 1000;

/** Cuts the address off the name before it, where `border` says that it begins; null where it does not. */
const cutAt = (author: EntryAuthor, border: RegExp): EntryAuthor | null => {
  const { text } = author;
  const comma = text.length > ELEMENT_LIMIT || author.affiliation !== null ? -1 : text.indexOf(',');
  const found = comma < 0 ? null : border.exec(text.slice(0, comma));
  if (found === null) return null;
  const name = text.slice(0, found.index);
  const affiliation = text.slice(found.index + found[0].length);
  return isPlainName(name) && isPlace(affiliation) ? { ...author, text: name, affiliation } : null;
};

/** An author with the address that surely stands behind the name told apart; others as they are. */
const withAddressApart = (author: EntryAuthor): EntryAuthor => {
  if (!author.text.includes(',')) return author;
  if (author.text.includes(' Author affil'))
    return { ...author, text: author.text.split(HEADED_PLACES, 1)[0] ?? '' };
  const marked = cutAt(author, MARKED_PLACE);
  if (marked !== null) return marked;
  const cut = cutAt(author, FIRST_OF_PLACE);
  return cut !== null && beginsWithGivenName(cut.text) ? cut : author;
};

/**
 * The authors of an item without the addresses among or behind them, as Taylor & Francis, SAGE, PNAS and Science write
 * both: an address without a mark is where the author before it, or the one whom it stands behind, works.
 */
export const withoutPlaces = (written: EntryAuthor[]): EntryAuthor[] => {
  const authors = written.map(withAddressApart);
  const [first] = authors;
  if (first === undefined || !authors.some(({ text }) => isPlace(text))) return authors;
  // No list begins with an address.
  if (isPlace(first.text) || authors.some(({ affiliation }) => affiliation !== null))
    return authors.map((author) =>
      isPlace(author.text)
        ? (cutAt(author, FIRST_OF_PLACE) ?? cutAt(author, WITH_WORD_BEFORE) ?? author)
        : author,
    );
  if (authors.length < 2) return authors;
  const people: EntryAuthor[] = [];
  for (const author of authors) {
    const before = people.at(-1);
    if (!isPlace(author.text)) people.push({ ...author });
    else if (before !== undefined && before.affiliation === null && /^\p{Upper}/u.test(author.text)) {
      before.affiliation = author.text;
    }
  }
  return people.length === 0 ? authors : people;
};

/** A person that was taken for a group, because no comma says where the institution behind the name begins. */
export const withInstitutionApart = (author: Author): Author => {
  const name = author.group && author.affiliation === null ? nameBeforeInstitution(author.name) : null;
  return name === null
    ? author
    : { ...author, name, affiliation: author.name.slice(name.length + 1), group: false };
};
