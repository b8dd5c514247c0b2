import { isGroupName } from '../../authors/group.ts';
import { cleanLine } from '../../papers/clean-line.ts';
import type { Author } from '../../papers/paper.ts';
import { plainText } from '../../papers/text.ts';
import { present } from '../documents/json.ts';
import type { EntryAuthor } from '../entry.ts';
import { FeedError } from '../feed-error.ts';
import {
  isFamilyAndInitials,
  isInitials,
  isPlainName,
  isRole,
  isSuffix,
  naturalOrder,
  withoutTitles,
} from './author-name.ts';
import { separateAuthors } from './author-separators.ts';
import { hasLastStop, withBytesJoined, withLinesMarked, withoutLastStop } from './author-text.ts';
import { isDegree } from './degrees.ts';
import { withoutIndonesianTitles } from './indonesian-titles.ts';
import { isAddress, withInstitutionApart } from './institution-behind.ts';
import { isTurned } from './joined-names.ts';
import { isSurelyName } from './name-list.ts';
import { orcidIn, withoutOrcids } from './orcids.ts';
import { withFiledTurned } from './turned-names.ts';

/** What is written where there are no authors. */
const NOBODY =
  /^(?:n\/a|none|null|undefined|not available|et\.? al\.?|unknown(?: authors?)?|(?:various|multiple) authors|(?:web)?(?:admin|master)|administrator|rss-?bridge|\[?no authors?(?: listed| given| available)?\]?|author)$/i;

/** R's mark of what is missing is no name, nor is Python's; `Na` and `Nan` are. Of an ampersand that was escaped twice, its name is left. */
const isNobody = (name: string): boolean =>
  name === 'NA' || name === 'nan' || name === 'amp' || NOBODY.test(name);

/** Not part of a group's name. */
const BEHALF = /^(?:(?:and )?(?:[Oo]n behalf of|[Ff]or)|and) (?:the )?(?=\p{Upper})/u;

/** Not part of a person's: `and John Doe`, `By Jane Roe`, `Roe et al.` */
const AROUND_NAME = /^(?:[Aa]nd|[Bb]y) (?=\S+ \S)|,? et\.? al\.?$/g;

/** `Roe, Jane` */
const INVERTED = /^\p{Upper}[\p{Alpha}'’ -]+, \p{Upper}[\p{Alpha}.'’ -]*$/u;
/** `Jane A. Roe`, `J. Roe` */
const INITIAL_BEFORE_NAME = /(?:^|[\s.])\p{Upper}\.[\s-]?(?=\p{Upper}[\p{Alpha}'’-])/u;

/** The longest names of collaborations have 150 characters. */
const NAME_LIMIT = 300;
/** The longest lists have 5,200 names. */
const AUTHORS_LIMIT = 100_000;

/** Deposited as a further author, where a name and its address were parted at their comma: `, Lamp School, Oslo` */
const ADDRESS_ALONE = /^\s*,[^,]+,/;

const refuseEndless = (list: unknown[]): void => {
  if (list.length > AUTHORS_LIMIT)
    throw new FeedError('hostile', `more than ${AUTHORS_LIMIT} authors of one paper`);
};

/**
 * The authors of an entry, one element each, however the source joins them. A name in comma form is turned into
 * natural order (`Loconsole, M.` becomes `M. Loconsole`); PubMed's `Khanh TX` stays, for it has no comma to tell it
 * from other orders. Collaborations are `group`; affiliations and ORCIDs that stand beside a name are taken from it.
 * `natural`: the source is known to write natural order only, so that a comma always separates (arXiv).
 */
export const readAuthors = (authors: EntryAuthor[], natural = false): Author[] => {
  refuseEndless(authors);
  // Several elements, each with one comma at most, are one author each: `<dc:creator>Coates, David</dc:creator>`.
  const hasComma = authors.some(({ text }) => text.includes(','));
  const oneEach =
    authors.length > 1 && (!hasComma || authors.every(({ text }) => commaParts(text).length <= 2));
  const listed = oneEach && hasComma && authors.some(({ text }) => isPlainPerson(text));
  const read = authors.flatMap((author) =>
    readText(author, natural, oneEach && !(listed && commaParts(author.text).every(isPlainPerson))),
  );
  const mayWorkAtGroups = read.length > 1 && read.some(({ group }) => group);
  return mayWorkAtGroups && !authors.some(({ group }) => group) ? read.map(withInstitutionApart) : read;
};

/** What commas separate in a name, without suffixes and degrees. */
const commaParts = (text: string): string[] =>
  text.includes(',') && text.length <= NAME_LIMIT
    ? text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '' && !isSuffix(part) && !isDegree(part) && !isRole(part))
    : text.split(',', 3);

/** `Jane Roe`: a person's given and family names, so that a comma beside it separates persons. */
const isPlainPerson = (text: string): boolean =>
  /^\S+ \S/.test(text.trim()) && !text.includes(',') && !isGroupName(text);

/**
 * What some deposit as one name: `Jane Roe and John Doe`, `Roe J., Doe J.`, and `Jane A. Roe, John Doe`: the initial of
 * `Roe, Jane A.` stands behind the comma.
 */
const isOfSeveral = (text: string): boolean => {
  const joined = text.length > NAME_LIMIT ? [] : text.split(/\s*;\s+|,?\s+(?:and|&|&amp;)\s+/);
  const isOne = (one: string): boolean => (isPlainName(one) ? isPlainPerson(one) : INVERTED.test(one));
  // `National Oceanic and Atmospheric Administration` is one.
  if (joined.length > 1 && joined.every(isOne)) return text.includes(';') || joined.some(isSurelyName);
  const [first = '', ...others] = commaParts(text);
  if (others.length === 0) return false;
  if ([first, ...others].every((one) => isFamilyAndInitials(one.replaceAll('.', '')))) return true;
  return (
    INITIAL_BEFORE_NAME.test(first) &&
    isPlainPerson(first) &&
    others.every((part) => isPlainPerson(part) || isAddress(part))
  );
};

const readText = (written: EntryAuthor, natural: boolean, oneEach: boolean): Author[] => {
  const orcid = orcidIn(written.orcid);
  if (isPlainName(written.text) && !hasLastStop(written.text))
    return present(authorNamed(written.text, orcid, written.affiliation, written.group));
  const author = { ...written, text: withoutLastStop(withBytesJoined(written.text)) };
  const isOne = author.group || (author.single && !isOfSeveral(author.text));
  if (!isOne && (natural || !oneEach)) {
    const names = plainNamesIn(author.text, natural);
    if (names !== null)
      return names.map((name) => authorNamed(name, null, null, false)).filter((one) => one !== null);
  }
  const text = withoutIndonesianTitles(plainText(isOne ? author.text : withLinesMarked(author.text)));
  if (author.group) return present(authorOf(text, orcid, author.affiliation, true));
  if (isOne) {
    return ADDRESS_ALONE.test(text)
      ? []
      : present(authorOf(naturalOrder(text.replace(AROUND_NAME, '')), orcid, author.affiliation, false));
  }
  const listed = oneEach && !natural ? text : withFiledTurned(text);
  const parts = separateAuthors(listed, oneEach && !natural, natural);
  refuseEndless(parts);
  return parts
    .map((part) =>
      authorOf(
        naturalOrder(part.name),
        orcidIn(part.name) ?? (parts.length === 1 ? orcid : null),
        part.affiliation ?? (parts.length === 1 ? author.affiliation : null),
        false,
      ),
    )
    .filter((one) => one !== null);
};

/**
 * The names of `Jane Roe, John Doe`, where each is plain; null for every other text, `Jane Roe, University of Oslo`
 * among them. Most lists are such.
 */
const plainNamesIn = (text: string, natural: boolean): string[] | null => {
  const names = text.split(', ');
  // Of `De Roe, J. R.`, the comma separates nothing.
  const areNames = names.every((name) => isPlainName(name) && (natural || !isInitials(name)));
  return areNames && !isAddress(names[1] ?? '') && (natural || !isTurned(names)) ? names : null;
};

const authorOf = (
  written: string,
  orcid: string | null,
  affiliation: string | null,
  group: boolean,
): Author | null => {
  if (written.length > NAME_LIMIT) return null;
  const name = isPlainName(written) ? written : cleanedName(written);
  return name === null ? null : authorNamed(name, orcid, affiliation, group);
};

const authorNamed = (
  written: string,
  orcid: string | null,
  affiliation: string | null,
  group: boolean,
): Author | null => {
  if (isNobody(written)) return null;
  const isGroup = group || isGroupName(written);
  const name = (isGroup ? written.replace(BEHALF, '') : written).normalize();
  const place = affiliation === null ? '' : plainText(affiliation);
  return { name, orcid, affiliation: place === '' ? null : place, group: isGroup };
};

/** Without what stands beside it; null where no letter is left. */
const cleanedName = (written: string): string | null => {
  const name = withoutTitles(cleanLine(withoutOrcids(written)))
    .replace(/^[\s,;:.&*†‡§¶#]+|[\s,;:&*†‡§¶#⁰¹²³⁴⁵⁶⁷⁸⁹]+$/g, '')
    .replace(/(?:(?<!\d)\d{1,3}(?:\s*,\s*\d{1,3})*|\s\d+)$/, '')
    .trimEnd();
  return /\p{Alpha}/u.test(name) ? name : null;
};
