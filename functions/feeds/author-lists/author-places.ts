import type { Author } from '../../papers/paper.ts';
import type { EntryAuthor } from '../entry.ts';
import { beginsWithGivenName, isPlainName } from './author-name.ts';

const PLACE =
  /^(?:\d{1,3}|[a-z])?\s?(?:the )?(?:[\p{Upper}][\p{Alpha}.&'’-]*,? (?:(?:of|and|for|de|di|für|the|&) )?){0,6}?(?:Departa?ments?|Département|Dipartimento|School|Faculty|Faculté|Facultad|Faculdade|Facoltà|Escuela|Escola|Hochschule|Fakultät|Institut[eo]?|University|Universit(?:[àé]|as|eit|etet|at)|Universidade?|Universität|Laboratory|Laboratoire|Laborat[óo]rio|Division|College|Academy|Hospital|Clinic|Center|Centre|Centro|Ministry|(?:Section|Servi(?:ce|cio|ço|zio)|Unidade?) (?:of|for|de|do|di))\b/u;
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
export const isPlace = (text: string): boolean =>
  text.includes(',') && PLACE.test(text) && !beginsWithGroup(text);

/** Of an address, a later part may be a network or a team. */
const beginsWithGroup = (text: string): boolean => GROUP.test(text.slice(0, text.indexOf(',')));

/** The end of an address for sure. */
export const COUNTRY =
  /, (?:U\.?S\.?A?\.?|United States|U\.?K\.?|United Kingdom|(?:P\.?R\.? )?China|Germany|France|Italy|Spain|Japan|(?:South|Republic of) Korea|India|Canada|Australia|Switzerland|(?:The )?Netherlands|Belgium|Sweden|Norway|Denmark|Finland|Austria|Portugal|Poland|Czech(?:ia| Republic)|Hungary|Greece|Turkey|Türkiye|Israel|Brazil|Mexico|Argentina|Chile|Colombia|South Africa|Nigeria|Egypt|Iran|Iraq|Saudi Arabia|Qatar|United Arab Emirates|Singapore|Malaysia|Indonesia|Thailand|Viet ?[Nn]am|Pakistan|Bangladesh|New Zealand|Ireland|Russia|Ukraine|Taiwan|Hong Kong)\.?$/;

/** An address's mark at the beginning of an element: `1Department of Lamps, Oslo`, `a Lamp Unit, Oslo`. */
const MARK_BEFORE = /^(?:\d{1,3} ?|[a-z] )(?=\p{Alpha})/u;
/** No name begins so. */
export const LETTER_BEFORE = /^[a-z] \d{0,2}\p{Upper}/u;

const isMarkedPlace = (text: string): boolean =>
  LETTER_BEFORE.test(text) ||
  (MARK_BEFORE.test(text) && text.includes(',') && (/^[a-z]/.test(text) || !beginsWithGroup(text)));

/** `3Student Research Committee, Oslo`; what is called `1000 Lamps Project` or `4D Lamp Group` is an author. */
const NUMBERED_PLACE = /^\d{1,2} ?\p{Upper}\p{Lower}/u;

/** An element that stands among names without commas: where an address surely is, others need less to be some. */
const isPlaceAmongNames = (text: string): boolean =>
  isPlace(text) ||
  NUMBERED_PLACE.test(text) ||
  ((/,.*,|^\d/.test(text) || COUNTRY.test(text)) && !beginsWithGroup(`${text},`)) ||
  isMarkedPlace(text);

/** A part of a list, between commas, that is an address from its beginning on. */
export const isAddress = (part: string): boolean =>
  isPlace(`${part},`) && nameBeforeInstitution(part) === null;

/** `Jane Roe a Department of Lamps, Paris`, `Jane Roe 1 School of Light, Oslo`: the mark says where the name ends. */
const MARKED_PLACE = / (?:[a-z]|\d{1,2}) (?=\p{Upper})/u;
/** Before these words of an address stands no other of it: `Jane Roe Department of Lamps, Oslo`. */
const FIRST_OF_PLACE =
  / (?=(?:Departa?ments?|Département|Dipartimento|Faculty|Faculté|Facultad|Faculdade|University|Université|Universidad|Universidade|Università|Division|Section|Servi(?:ce|cio|ço|zio)|Unidade?|Instituto?|Centro|Laboratoire|Laborat[óo]rio) (?:of|for|de|do|di|des|du|für)\b|(?:International|Federal|Graduate|Independent) \p{Upper}|State Key Laborator)/u;
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
  const isAddress =
    border === MARK_OF_PLACE ||
    isPlace(affiliation) ||
    (border === MARKED_PLACE && COUNTRY.test(affiliation));
  return isPlainName(name) && isAddress ? { ...author, text: name, affiliation } : null;
};

/** Where the marks of others tell their addresses, `b Lamp Works, Oslo` is one, too; `y` and `e` stand in names. */
const MARK_OF_PLACE = / (?:[a-df-hj-xz]|\d{1,2}) (?=\p{Alpha})/u;
/** `Jane Roe a Lamp Works, Oslo`, `John Doe b Lamp Works, Oslo` */
const areCounted = (authors: EntryAuthor[]): boolean =>
  authors.length > 1 &&
  authors.every(({ text }) => MARK_OF_PLACE.test(text)) &&
  / a /.test(authors[0]?.text ?? '') &&
  authors.some(({ text }) => / b /.test(text));
const cutAtMarks = (authors: EntryAuthor[]): EntryAuthor[] => {
  const cut = authors.map((author) => cutAt(author, MARKED_PLACE));
  const areMarked = cut.some((author) => author !== null) || areCounted(authors);
  return authors.map((author, at) => cut[at] ?? (areMarked ? cutAt(author, MARK_OF_PLACE) : null) ?? author);
};

/** A given and a family name leave no other word that these may need before them: `Jane Roe School of Light, Oslo`. */
const PLACE_BEHIND_NAME =
  / (?=(?:School|College|Institut[eo]?|Cent(?:er|re)|Laboratory|Academy|Ministry|Hospital|Clinic|Museum|Bank) (?:of|for)\b)/u;
const TWO_WORDS = /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}\.?){0,3} \p{Upper}[\p{Alpha}'’-]+$/u;
const cutAfterTwoWords = (author: EntryAuthor): EntryAuthor => {
  const cut = cutAt(author, PLACE_BEHIND_NAME);
  return cut !== null && TWO_WORDS.test(cut.text) ? cut : author;
};

/** A name has so many words before its last. */
const NAME_WORDS = 5;
/** Who works at one place has the same address behind the name: `Jane Roe Lamp Works, Oslo`, `Li Na Lamp Works, Oslo`. */
const cutAtShared = (authors: EntryAuthor[]): EntryAuthor[] => {
  const endsOf = ({ text, affiliation }: EntryAuthor): number[] => {
    const comma = text.length > ELEMENT_LIMIT || affiliation !== null ? -1 : text.indexOf(',');
    const ends: number[] = [];
    let at = comma < 0 ? -1 : text.indexOf(' ');
    while (ends.length < NAME_WORDS && at >= 0 && at < comma) {
      at = text.indexOf(' ', at + 1);
      if (at >= 0 && at < comma) ends.push(at + 1);
    }
    return ends;
  };
  const shared = new Map<string, number>();
  for (const author of authors)
    for (const at of endsOf(author)) {
      const end = author.text.slice(at);
      shared.set(end, (shared.get(end) ?? 0) + 1);
    }
  return authors.map((author) => {
    const at = endsOf(author).find((start) => (shared.get(author.text.slice(start)) ?? 0) > 1);
    if (at === undefined) return author;
    const name = author.text.slice(0, at - 1);
    const affiliation = author.text.slice(at);
    return isPlainName(name) && (isPlace(affiliation) || COUNTRY.test(affiliation))
      ? { ...author, text: name, affiliation }
      : author;
  });
};

/** What all addresses have, in their words or before them. A quicker question, whose no is a no. */
const SIGN_OF_PLACE =
  /\d|(?:^| )[a-z] |D[eéi]part|School|Fac[uo]l|Escuela|Escola|Hochschule|Fakult|Institut|Univers|Laborat|Division|College|Academy|Hospital|Clinic|Cent[er]|Ministry|Section|Servi|Unidad| affil/;
const mayHavePlace = ({ text }: EntryAuthor): boolean =>
  text.includes(',') ? SIGN_OF_PLACE.test(text) || COUNTRY.test(text) : LETTER_BEFORE.test(text);

/** Authors with the addresses that surely stand behind their names told apart; others as they are. */
const withAddressesApart = (written: EntryAuthor[]): EntryAuthor[] => {
  const marked = cutAtMarks(
    written.map((author) =>
      author.text.includes(' Author affil')
        ? { ...author, text: author.text.split(HEADED_PLACES, 1)[0] ?? '' }
        : author,
    ),
  );
  const cut = marked.map((author) => cutAt(author, FIRST_OF_PLACE) ?? author);
  // Where a name stands alone, addresses may, too.
  if (isPlainName(written[0]?.text ?? ''))
    return cut.map((author, at) => (beginsWithGivenName(author.text) ? author : (marked[at] ?? author)));
  const all = cutAtShared(cut.map(cutAfterTwoWords));
  const names = all.filter((author, at) => author !== marked[at]);
  // One alone may be an institution that has others before its place.
  const areNames = names.length > 1 || names.some(({ text }) => beginsWithGivenName(text));
  return areNames ? all : marked;
};

/**
 * The authors of an item without the addresses among or behind them, as Taylor & Francis, SAGE, PNAS and Science write
 * both: an address without a mark is where the author before it, or the one whom it stands behind, works.
 */
export const withoutPlaces = (written: EntryAuthor[]): EntryAuthor[] => {
  if (!written.some(mayHavePlace)) return written;
  const authors = withAddressesApart(written);
  const [first] = authors;
  if (first === undefined || !authors.some(({ text }) => isPlace(text) || isMarkedPlace(text)))
    return authors;
  // No list begins with an address.
  if (isPlace(first.text) || authors.some(({ affiliation }) => affiliation !== null))
    return authors.map((author) =>
      isPlace(author.text)
        ? (cutAt(author, FIRST_OF_PLACE) ?? cutAt(author, WITH_WORD_BEFORE) ?? author)
        : author,
    );
  if (authors.length < 2) return authors;
  const isAmong = isPlainName(first.text) ? isPlaceAmongNames : isPlace;
  const people: EntryAuthor[] = [];
  for (const author of authors) {
    const before = people.at(-1);
    if (!isAmong(author.text)) people.push({ ...author });
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
