import type { EntryAuthor } from '../entry.ts';
import { beginsWithGivenName, isPlainName } from './author-name.ts';
import { DEPARTMENT, NAMED_BEFORE, ROMANCE, SECTION, UNIVERSITY } from './institution-words.ts';
import { COUNTRY, isMarkedPlace, isPlace, isPlaceAmongNames, LETTER_BEFORE } from './place.ts';

/** `Jane Roe a Department of Lamps, Paris`, `Jane Roe 1 School of Light, Oslo`: the mark says where the name ends. */
const MARKED_PLACE = / (?:[a-z]|\d{1,2}) (?=\p{Upper})/u;
/** Before these words of an address stands no other of it: `Jane Roe Department of Lamps, Oslo`. */
const FIRST_OF_PLACE = new RegExp(
  ` (?=(?:${DEPARTMENT}|${SECTION}|${UNIVERSITY}|${ROMANCE}) (?:of|for|de|do|di|des|du|für)\\b|` +
    '(?:International|Federal|Graduate|Independent) \\p{Upper}|State Key Laborator)',
  'u',
);
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
  const isWorkplace =
    border === MARK_OF_PLACE ||
    isPlace(affiliation) ||
    (border === MARKED_PLACE && COUNTRY.test(affiliation));
  return isPlainName(name) && isWorkplace ? { ...author, text: name, affiliation } : null;
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

/** `Jane Roe a Lamp Works, Oslo`, `Ann Poe e Light, Rome`: so many authors have no letter beyond the one of their number. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const cutAtLetters = (authors: EntryAuthor[]): EntryAuthor[] | null => {
  if (!authors[0]?.text.includes(' a ') || authors.length > LETTERS.length) return null;
  const border = new RegExp(` [a-${LETTERS[authors.length - 1]}] (?=\\p{Alpha}{2})`, 'u');
  const cut: EntryAuthor[] = [];
  let areSure = false;
  for (const author of authors) {
    const found = author.affiliation === null ? border.exec(author.text.slice(0, ELEMENT_LIMIT)) : null;
    const name = author.text.slice(0, found?.index ?? 0);
    if (found === null || !name.includes(' ') || !isPlainName(name)) return null;
    const affiliation = author.text.slice(found.index + found[0].length);
    // One element may hold several names: `Pier Luigi a Marca, Jane Roe`.
    areSure ||=
      (affiliation.includes(',') && authors.length > 1) ||
      isPlace(`${affiliation},`) ||
      COUNTRY.test(affiliation);
    cut.push({ ...author, text: name, affiliation });
  }
  return areSure ? cut : null;
};

/** A given and a family name leave no other word that these may need before them: `Jane Roe School of Light, Oslo`. */
const PLACE_BEHIND_NAME = new RegExp(` (?=(?:${NAMED_BEFORE}|Museum|Bank) (?:of|for)\\b)`);
const TWO_WORDS = /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}\.?){0,3} \p{Upper}[\p{Alpha}'’-]+$/u;
const cutAfterTwoWords = (author: EntryAuthor): EntryAuthor => {
  const cut = cutAt(author, PLACE_BEHIND_NAME);
  return cut !== null && TWO_WORDS.test(cut.text) ? cut : author;
};

/** A given name or initials, perhaps both, and a family name with its particles: `Jane Q. van der Roe|`, `J. Q. De Roe|`. */
const SHORTEST_NAME =
  /^(?:(?:\p{Upper}\.? ){1,3}|\p{Upper}[\p{Alpha}'’-]+ (?:\p{Upper}\.? ){0,3})(?:\p{Lower}{1,3} |(?:De|Del|Della|Di|Du|La|Le|Van|Von|Al|El) ){0,3}\p{Upper}[\p{Alpha}'’-]+(?= )/u;
const NEXT_WORD = /^ \p{Upper}[\p{Alpha}'’-]+(?= )/u;
/** Where others of an item have their addresses behind them, so does a text with a comma, whatever the address begins with. */
const cutAtShortestName = (author: EntryAuthor): EntryAuthor => {
  const { text, affiliation } = author;
  const comma = text.length > ELEMENT_LIMIT || affiliation !== null ? -1 : text.indexOf(',');
  const shortest = comma < 0 ? null : SHORTEST_NAME.exec(text.slice(0, comma));
  if (shortest === null) return author;
  // `Jane Mary Roe Lamp Works, Oslo`
  const words = shortest[0].split(' ');
  const isGiven = words.length === 2 && beginsWithGivenName(words[1] ?? '');
  const name = shortest[0] + (isGiven ? (NEXT_WORD.exec(text.slice(shortest[0].length))?.[0] ?? '') : '');
  return isPlainName(name) ? { ...author, text: name, affiliation: text.slice(name.length + 1) } : author;
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
const SIGN_OF_PLACE = new RegExp(
  `\\d|(?:^| )[a-z] |${DEPARTMENT}|${SECTION}|${UNIVERSITY}|${ROMANCE}|${NAMED_BEFORE}| affil`,
);
const mayHavePlace = ({ text }: EntryAuthor): boolean =>
  text.includes(',')
    ? SIGN_OF_PLACE.test(text) || COUNTRY.test(text)
    : LETTER_BEFORE.test(text) || text.includes(' a ');

/** Authors with the addresses that surely stand behind their names told apart; others as they are. */
const withAddressesApart = (written: EntryAuthor[]): EntryAuthor[] => {
  const lettered = cutAtLetters(written);
  if (lettered !== null) return lettered;
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
  // One alone may be an institution that has others before its place, but not with an initial in it: `Zill Q. Roe`.
  const areNames =
    names.length > 1 || names.some(({ text }) => beginsWithGivenName(text) || / \p{Upper}\. /u.test(text));
  if (!areNames) return marked;
  return names.length * 3 >= all.length ? all.map(cutAtShortestName) : all;
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
