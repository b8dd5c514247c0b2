import { fold } from '../authors/fold.ts';
import { isCommonGivenName } from '../authors/given-names.ts';
import { isPlainName } from './author-name.ts';
import type { EntryAuthor } from './entry.ts';

const PLACE =
  /^(?:\d{1,3}|[a-z])?\s?(?:the )?(?:[\p{Lu}][\p{L}.&'’-]*,? (?:(?:of|and|for|de|di|für|the|&) )?){0,6}?(?:Departa?ment|Département|Dipartimento|School|Faculty|Faculté|Facultad|Faculdade|Facoltà|Escuela|Escola|Hochschule|Fakultät|Institut[eo]?|University|Universit(?:[àé]|as|eit|etet|at)|Universidade?|Universität|Laboratory|Laboratoire|Division|College|Academy|Hospital|Clinic|Center|Centre|Ministry)\b/u;
/** Groups are authors, wherever they work. */
const GROUP =
  /\b(?:collaborations?|consorti(?:um|a)|group|team|network|investigators|committee|on behalf)\b/i;

/** `1Department of Lamps, University of Light, Paris, France`: an address, with or without the mark that joins it to names. */
export const isPlace = (text: string): boolean => text.includes(',') && PLACE.test(text) && !GROUP.test(text);

/** `Jane Roe a Department of Lamps, Paris`, `Jane Roe 1 School of Light, Oslo`: the mark says where the name ends. */
const MARKED_PLACE = / (?:[a-z]|\d{1,2}) (?=\p{Lu})/u;
/** Before these words of an address stands no other of it: `Jane Roe Department of Lamps, Oslo`. */
const FIRST_OF_PLACE =
  / (?=(?:Departa?ment|Département|Dipartimento|Faculty|Faculté|Facultad|Faculdade|University|Université|Universidad|Universidade|Università) (?:of|de|do|di|des|du)\b)/u;
/** `Jane Roe Cornell University, USA` */
const WITH_WORD_BEFORE = / (?=\p{Lu}\S* (?:University|College|Institute|Hospital|School|Academy)\b)/u;
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

const isGiven = ({ text }: EntryAuthor): boolean => isCommonGivenName(fold(text.split(/[ -]/, 1)[0] ?? ''));

/** An author with the address that surely stands behind the name told apart; others as they are. */
const withAddressApart = (author: EntryAuthor): EntryAuthor => {
  if (!author.text.includes(',')) return author;
  if (author.text.includes(' Author affil'))
    return { ...author, text: author.text.split(HEADED_PLACES, 1)[0] ?? '' };
  const marked = cutAt(author, MARKED_PLACE);
  if (marked !== null) return marked;
  const cut = cutAt(author, FIRST_OF_PLACE);
  return cut !== null && isGiven(cut) ? cut : author;
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
    else if (before !== undefined && before.affiliation === null && /^\p{Lu}/u.test(author.text)) {
      before.affiliation = author.text;
    }
  }
  return people.length === 0 ? authors : people;
};
