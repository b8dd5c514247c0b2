import { isGroupName } from '../../authors/group.ts';
import { beginsWithGivenName, isPlainName } from './author-name.ts';
import { LIST_LIMIT } from './list-limit.ts';
import { COUNTRY, isPlace, LETTER_BEFORE } from './place.ts';

/** Where a name begins inside a word: `Jane Roe|John Doe`, `I. G. Rogal'|M. A. Malkov`. */
const SEAM = /(?<=\p{Lower})(?=\p{Upper})|(?<=\p{Lower}['’])(?=\p{Upper}\. )/u;
/** A quicker question, whose no is a no. */
const MAY_BE_GLUED = /[a-z][A-Z\d]|[^\0-\x7f]/;
/** Capitals within one name: `McDonald`, `DeVries`, `D'Angelo`. */
const PREFIX =
  /(?:^|[\s-])(?:Mc|Mac|De|Del|Della|Da|Dal|Di|Du|Des|La|Le|Lo|Van|Vande|Von|Vander|Ver|Fitz|Jo|Mary|Ann|St|Te|Ten|El|Al|Ab|Abd|Ma|Ne|O)$/;
/** Family names, too, where another whole name follows: `Jane MaLi Na`, `Nam-Gyu JoJane Roe`. */
const WHOLE_OR_PREFIX = / (?:Ma|Le|Du|Lo)$|\p{Lower}-\p{Upper}\p{Lower}+ Jo$/u;
/** The first address begins after a name, after its mark (`a`, `1`, `12`) where it has one. */
const FIRST_PLACE =
  /(?<=\p{Lower})(?:\d{1,2} ?(?=\p{Alpha})|(?:a ?(?:(?<= )\d{1,2})?|(?<!\p{Lower}a))(?=\p{Upper}))/gu;
/** How an institution's words begin; Chicago writes all behind the names: `Jane RoeJohn DoeStanford UniversityUniversity of Oslo`. */
const INSTITUTION =
  /\b(?:Universit|Schools?\b|College|Institut|Hospital|Bureau|Bank\b|Academy|Laborator|Polytechnic|Department|Division|Facult|Faculd|Facolt|Escuela|Escola|Cent(?:er|re|ro)\b)/;
/** What is longer is no name, and is not looked through again for each part that it takes. */
const NAME_LIMIT = 300;
/** The longest first parts of addresses; every place in what is longer would be tried to its end. */
const PLACE_LIMIT = 200;

/** Where names are glued to addresses, a blank comes after a mark: `Jane Doeb Department of Lamps, Oslo`. */
const FURTHER_PLACE = /(?<=\p{Lower})[b-h] (?=\p{Upper})/gu;

/**
 * The names in an element into which ACM and others on Atypon write all authors without anything between them,
 * perhaps with their addresses behind (`Jane RoeJohn DoeaDepartment of Lamps, Paris`), which are left out. Other
 * texts as they are: each name that is taken apart must have at least two words.
 */
const ungluedNames = (text: string): string[] => {
  if (!mayBeGlued(text) || LETTER_BEFORE.test(text)) return [text];
  const people = withoutAddresses(text);
  const names: string[] = [];
  for (const part of people.split(SEAM)) {
    const before = names.at(-1);
    const mayGoOn = before !== undefined && before.length <= NAME_LIMIT && PREFIX.test(before);
    if (mayGoOn && !(WHOLE_OR_PREFIX.test(before) && part.includes(' ')))
      names[names.length - 1] = before + part;
    else names.push(part);
  }
  const places = names.findIndex((name) => INSTITUTION.test(name));
  if (places > 0 && names.slice(0, places).every(isPlainName)) return names.slice(0, places);
  if (/[,;:@()<>|&]|\band\b/.test(people) || isGroupName(people)) return [text];
  const whole = withHalvesJoined(names);
  return whole.every(isOfTwoWords) ? whole : [text];
};

const isOfTwoWords = (name: string): boolean => /\S\s+\S/.test(name.trim());

/** Of many names, a few have a capital within a word: `MohanKumar Doe`, `Jane RoePoe`. */
const withHalvesJoined = (names: string[]): string[] => {
  const halves = names.filter((name) => !isOfTwoWords(name)).length;
  if (halves === 0 || halves * 4 > names.length) return names;
  const joined: string[] = [];
  let half = '';
  for (const [at, name] of names.entries()) {
    const next = names[at + 1];
    const before = joined.at(-1);
    if (isOfTwoWords(name)) {
      joined.push(half + name);
      half = '';
    } else if (half !== '') return names;
    else if (next !== undefined && (beginsWithGivenName(`${name} `) || !beginsWithGivenName(next)))
      half = name;
    else if (before !== undefined) joined[joined.length - 1] = before + name;
    else half = name;
  }
  return half === '' ? joined : names;
};

/** `Jane Roe John Doe a School of Light, Oslo, Norwayb Lamp Institute, Paris`: relays set blanks where others had nothing. */
const FIRST_MARK = / a (?=\p{Upper})/u;
const SECOND_MARK = /\p{Lower}b (?=\p{Upper})/u;
/** A given name with initials, and a family name with its particles. */
const WHOLE_NAME =
  /(\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}\.)*|\p{Upper}\.(?: ?-?\p{Upper}\.)*(?: \p{Upper}[\p{Alpha}'’-]+(?= \p{Upper}))?)((?: \p{Lower}{2,3}){0,3} \p{Upper}[\p{Alpha}'’-]+)(?: |$)/uy;

/**
 * The names before marked addresses; none where they are not all of two words, for nothing else tells where each ends.
 * Null for other texts.
 */
const namesBeforeMarks = (text: string): string[] | null => {
  const end = text.length > LIST_LIMIT ? -1 : text.search(FIRST_MARK);
  if (end < 0 || text.indexOf(',') < end || !SECOND_MARK.test(text.slice(end))) return null;
  const people = text.slice(0, end);
  // `Pietro a Marca, Jacob Roe` has such letters, too.
  if (people.split(' ').length < 4 || people.includes(' and ')) return null;
  const names: string[] = [];
  WHOLE_NAME.lastIndex = 0;
  while (WHOLE_NAME.lastIndex < people.length) {
    const found = WHOLE_NAME.exec(people);
    if (found === null) return [];
    names.push(`${found[1]}${found[2]}`);
  }
  const known = names.filter(beginsWithGivenName).length;
  return known * 3 >= names.length ? names : [];
};

const mayBeGlued = (text: string): boolean =>
  text.length <= LIST_LIMIT && MAY_BE_GLUED.test(text) && /\p{Lower}(?:\p{Upper}|\d)/u.test(text);

/** `Jane Roe a Lamp GmbH, Oslo`, `John Doe b McLamp Works, Oslo`: the capitals within words are those of addresses. */
const MARKED = /^\p{Upper}[^,\d]{2,80}? [a-z] (?=\p{Alpha})[^,]{2,200},/u;
const areMarked = (texts: string[]): boolean =>
  texts.length > 1 && texts.filter((text) => MARKED.test(text)).length * 2 > texts.length;

/** `Jane Roe1Lamp Clinic Oslo`, `John Doe2Private practice`: of two, no comma must tell that these are addresses. */
const NUMBERED = /^([^\d,]{3,80}\p{Lower})\d{1,2} ?(\p{Upper}\p{Alpha}{2}[^,]*)$/u;
const withoutNumbered = (texts: string[]): string[] => {
  if (!texts.some((text) => /\p{Lower}\d/u.test(text))) return texts;
  const found = texts.map((text) => (text.length > LIST_LIMIT ? null : NUMBERED.exec(text)));
  const areSeveral = found.filter((one) => one !== null && isPlainName(one[1] ?? '')).length > 1;
  return texts.map((text, at) => {
    const [, name = '', place = ''] = found[at] ?? [];
    return isPlainName(name) && (areSeveral || isPlace(`${place},`)) ? name : text;
  });
};

/** The authors in an item's elements for them, each taken apart where its names are glued. */
export const ungluedAuthors = (written: string[]): string[] => {
  const listed = withoutNumbered(written);
  const texts = listed.some((text) => text.includes(' a '))
    ? listed.flatMap((text) => namesBeforeMarks(text) ?? text)
    : listed;
  if (!texts.some(mayBeGlued) || areMarked(texts)) return texts;
  const areGlued =
    texts.length > 1 && texts.some((text) => mayBeGlued(text) && withoutAddresses(text).length < text.length);
  return texts.flatMap((text) => ungluedNames(areGlued ? withoutFurtherAddresses(text) : text));
};

const withoutFurtherAddresses = (text: string): string => {
  const people = withoutAddresses(text);
  return people === text || !people.includes(' ') ? withoutAddresses(text, FURTHER_PLACE) : people;
};

const withoutAddresses = (text: string, border = FIRST_PLACE): string => {
  const comma = text.indexOf(',');
  let at = text.length;
  const from = Math.max(0, comma - PLACE_LIMIT);
  const endsAbroad = border === FIRST_PLACE && COUNTRY.test(text);
  let isMarked = false;
  for (const found of comma === -1 ? [] : text.slice(from, comma).matchAll(border)) {
    const place = text.slice(from + found.index + found[0].length, comma + 1);
    // The last of several that may be meant: a name before it would be taken for a part of the address.
    const name = text.slice(0, from + found.index);
    // No name has a number.
    if (/\d/.test(found[0]) && name.includes(' ') && !/\p{Alpha}\d/u.test(place)) return name;
    // `Jane Roea College of Light and Iowa Research Institute`: this is in the address already.
    if (at < name.length && INSTITUTION.test(name.slice(at))) break;
    const isAddress = isPlace(place) || (endsAbroad && isPlainName(name));
    // Of `Jane McDoe School of Light`, the capital is within the name.
    if (!isAddress || SEAM.test(place) || (found[0] === '' && PREFIX.test(name))) continue;
    at = name.length;
    isMarked = found[0] !== '';
    // `Uma Rajaa Kala Institute of Light`: no name ends so.
    if (isMarked && name.endsWith('a')) break;
  }
  if (border === FIRST_PLACE && !isMarked && text.includes('b ')) {
    const second = text.search(SECOND_ADDRESS);
    const names =
      second < 0 ? null : namesBeforeOnlyMark(text.slice(0, comma < 0 ? second : Math.min(comma, second)));
    if (names !== null && (at === text.length || names.length > at)) return names;
  }
  const isFound = at < text.length || border !== FIRST_PLACE;
  return isFound ? text.slice(0, at) : (namesBeforeOnlyMark(text.slice(0, Math.max(0, comma))) ?? text);
};

/** Behind an address, the mark of the next: `Lamp Works, Oslob Lamp School`, `USAb Lamp School` */
const SECOND_ADDRESS = /(?<=[\p{Alpha}\d.)])b (?=\p{Upper})/u;
const GLUED_MARK = /(?<=\p{Lower})a (?=\p{Upper})/gu;
/** Whether the word behind the mark that may be behind a name ends with one, too: `Ina Mari|a Roea Lamp Works`. */
const isFollowedByMark = (part: string, name: string): boolean =>
  /^a \S+?a (?=\p{Upper})/u.test(part.slice(name.length));
/** So many words may the last name have. */
const LAST_NAME_WORDS = 5;
/**
 * `Jane RoeJohn Doea Lamp Works`: of glued names before an address that no word tells, the last one ends at the only
 * mark that may be one, or at that behind another a.
 */
const namesBeforeOnlyMark = (text: string): string | null => {
  if (text.length > LIST_LIMIT) return null;
  const parts = text.split(SEAM);
  for (let last = parts.length - 1; last > 0; last -= 1) {
    const part = parts[last] ?? '';
    const ends = [...part.matchAll(GLUED_MARK)]
      .map(({ index }) => part.slice(0, index))
      .filter((name) => isOfTwoWords(name) && name.split(' ').length <= LAST_NAME_WORDS && isPlainName(name));
    // Of `Ina Mariaa Roea Lamp Works`, the second is behind the last word before an address.
    const end = ends.find((name) => name.endsWith('a')) ?? ends.find((name) => !isFollowedByMark(part, name));
    const before = end === undefined ? [] : parts.slice(0, last);
    if (end !== undefined && before.every(isOfTwoWords)) return before.join('') + end;
  }
  return null;
};
