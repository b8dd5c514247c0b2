import { fold } from '../../authors/fold.ts';
import { isCommonGivenName } from '../../authors/given-names.ts';
import { isGroupName } from '../../authors/group.ts';
import { withoutTexAccents } from '../../authors/tex-accents.ts';
import { FOREIGN_AND, HAN_AND, isFamilyAndInitials, isPlainName, isRole } from './author-name.ts';
import { withoutEtAl, withoutRemarks } from './author-remarks.ts';
import { behalfIn, splitGroups } from './groups-beside-names.ts';
import { isAddress } from './institution-behind.ts';
import { invertedNames } from './inverted-names.ts';
import { joinNames } from './joined-names.ts';
import { orcidIn } from './orcids.ts';
import { isPlace } from './place.ts';

export type SeparatedAuthor = { name: string; affiliation: string | null };

const EMAIL = /^[^\s@<>()]+@[^\s@<>()]+$/;
/** RSS 2.0: `email (Name)`; mail: `Name <email>`. */
const EMAIL_NAME = /^(?:mailto:)?[^\s@<>()]+@[^\s@<>()]+ ?\(((?:[^()]|\([^()]*\))*)\)$/;
const EMAIL_NAMES = /[^\s@<>(),;]{1,100}@[^\s@<>(),;]{1,100} ?\(([^()@]{0,300})\)/g;
/** `Roe, Jane [Light Laboratory (LL), Oslo (Norway)] (ORCID:0000000218250097)` */
const OSTI_PLACE = /(?<=(?:\p{Alpha}\.?|\]) )\[([^[\]]{2,300})\](?= ?[,;[(]|$)/gu;
const OSTI_ORCID = /\(ORCID: ?(\d{4})(\d{4})(\d{4})(\d{3}[\dX])\)/g;
/** A list's element that is longer is no name; what looks into it need not be quick. */
const ELEMENT_LIMIT = 1000;

/**
 * Takes a list of authors apart: by semicolons where there are any, else by commas, `and` and `&`, but not inside
 * brackets, and not between a family name and its initials (`Kaur, M., Shukla, A.`). Brackets after a name are its
 * affiliation (`(CMU)`, or `(1)` with a legend at the end of the list, as arXiv writes them). `oneName`: the text
 * is one name, whose comma separates family and given name. `natural`: a comma always separates authors.
 */
export const separateAuthors = (list: string, oneName: boolean, natural: boolean): SeparatedAuthor[] => {
  const person = list.includes('@') ? withoutAddresses(list) : list;
  if (person === '' || EMAIL.test(person)) return [];
  const { text, legend } = takeLegend(withoutRemarks(withoutTexAccents(person)));
  const behalf = / for the |behalf/i.test(text) ? behalfIn(text) : null;
  if (behalf !== null && behalf.index > 0) {
    const group = text.slice(behalf.index + behalf[0].length);
    if (!/[,;]/.test(group)) {
      const people = separateAuthors(text.slice(0, behalf.index), oneName, natural);
      return [...people, { name: group.replace(/\) *$/, ''), affiliation: null }];
    }
  }
  const marked = withHanSeparated(text)
    .replace(/ ?[；؛•|] ?| [/·] /g, '; ')
    .replace(/[，、]|، ?/g, ', ')
    .replace(OSTI_PLACE, (_, place: string) => `(${place.replace(/ ?\(([^()]*)\)/g, ', $1')})`)
    .replace(OSTI_ORCID, '($1-$2-$3-$4)');
  const names = marked.includes(';')
    ? splitOutside(marked, SEMICOLON)
        .map((name) => name.replace(/^(?:and|&) /i, ''))
        .flatMap(splitFamiliesAndInitials)
    : oneName && !/ and |&/.test(marked)
      ? [marked]
      : (namesWithAddresses(marked) ??
        invertedNames(marked) ??
        joinNames(splitOutside(marked, COMMA).flatMap(splitAnd), natural));
  return names
    .map((name) => (isPlainName(name) ? name : withoutEtAl(name).trim()))
    .filter((name) => name !== '' && name.length <= ELEMENT_LIMIT)
    .flatMap(splitGroups)
    .flatMap((name) => takeAffiliation(name, legend));
};

const withoutAddresses = (list: string): string =>
  EMAIL_NAME.exec(list)?.[1]?.trim() ??
  list
    .replace(EMAIL_NAMES, '$1')
    .replace(/<[^<>@]*@[^<>@]*>/g, ' ')
    .trim();

/** `王小明 李娜 赵六`: whole names in Chinese characters; of two words, they may be one Japanese name. */
const HAN_NAMES = /^[\p{sc=Han}·]{2,4}(?: [\p{sc=Han}·]{2,4}){2,}$/u;
/** Relays that translate: `Jane Roe和John Doe`. */
const AND_IN_HAN = new RegExp(`(?<=\\p{sc=Latin}\\.?) ?[${HAN_AND}] ?(?=\\p{Upper})`, 'gu');
const withHanSeparated = (text: string): string =>
  HAN_NAMES.test(text) ? text.replaceAll(' ', '; ') : text.replace(AND_IN_HAN, ' and ');

/** Splits where `separator` (sticky) matches outside of round brackets. */
const splitOutside = (text: string, separator: RegExp): string[] => {
  if (!text.includes('(') && separator !== AND) {
    return text
      .split(separator === COMMA ? ',' : ';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    separator.lastIndex = at;
    if (depth > 0 || !separator.test(text)) continue;
    parts.push(text.slice(from, at).trim());
    from = separator.lastIndex;
    at = from - 1;
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== '');
};

/** `Jane Roe, University of Oslo, Norway`: nothing behind the name can be another's. */
const isNameWithAddress = (text: string): boolean => {
  const comma = text.length <= ELEMENT_LIMIT ? text.indexOf(', ') : -1;
  if (comma < 0 || !isPlainName(text.slice(0, comma))) return false;
  const [place = '', ...further] = text.slice(comma + 2).split(', ');
  return isAddress(place) && further.every((part) => !part.includes(' ') || isAddress(part));
};

/** `Jane Roe, University of Oslo and John Doe, University of Bergen`; null where others than names with addresses stand. */
const namesWithAddresses = (text: string): string[] | null => {
  const names = text.length <= ELEMENT_LIMIT ? text.split(/ and (?=\p{Upper})/u) : [];
  if (names.length > 1 && names.every(isNameWithAddress)) return names;
  return isNameWithAddress(text) ? [text] : null;
};

/** `Roe JA, Doe J; Lamp Study Group`: a group stands apart from a list of persons. */
const splitFamiliesAndInitials = (name: string): string[] => {
  const parts = name.length <= ELEMENT_LIMIT ? name.split(/, ?/) : [];
  return parts.length > 1 && parts.every(isFamilyAndInitials) ? parts : [name];
};

const SEMICOLON = /;/y;
const COMMA = /,/y;
const AND = / (?:and|&) /iy;

/** `Jane Roe and John Doe` are two; the `and` of `Centers for Disease Control and Prevention Group` is none. */
const splitAnd = (text: string): string[] => {
  if (isPlainName(text)) return [text];
  const whole = withoutEtAl(text).replace(/^(?:and|&) /i, '');
  if (whole.length > ELEMENT_LIMIT) return [whole];
  if (!/ (?:and|&) /i.test(whole)) return splitForeignAnd(whole);
  const parts = splitOutside(whole, AND);
  const last = parts.at(-1) ?? '';
  // `Centers for Disease Control and Prevention`
  if (parts.length === 2 && !last.includes(' ') && / (?:for|of) /.test(parts[0] ?? '')) return [whole];
  const isOneGroup =
    (isGroupName(last) || / Lab$/.test(last)) && !/^the /i.test(last) && !/collaboration\)?$/i.test(last);
  return isOneGroup ? [whole] : parts.flatMap(splitForeignAnd);
};

/** `Juan Pérez y Ana Ruiz` are two, `José Ortega y Gasset` and `Ana Souza e Silva` one each. */
const TWO_WITH_AND = new RegExp(`^(\\S.* \\S+) (${FOREIGN_AND}) (\\p{Upper}\\S*) (.+)$`, 'u');
const splitForeignAnd = (name: string): string[] => {
  const [, before, and = '', given, family] = TWO_WITH_AND.exec(name) ?? [];
  if (before === undefined || given === undefined) return [name];
  return and.length > 1 || and === 'i' || isCommonGivenName(fold(given))
    ? [before, `${given} ${family}`]
    : [name];
};

/** The legend of an arXiv list: `Jane Roe (1), John Doe (2) ((1) MIT, (2) CMU)`. */
const takeLegend = (list: string): { text: string; legend: Map<string, string> } => {
  const legend = new Map<string, string>();
  const at = list.lastIndexOf('((1)');
  if (at === -1) return { text: list, legend };
  for (const [, number = '', place = ''] of list
    .slice(at + 1)
    .matchAll(/\((\d{1,3})\) ?([^()]*(?:\([^()\d][^()]*\)[^()]*)*)/g)) {
    legend.set(number, place.replace(/[ ,;]+$/, ''));
  }
  return { text: list.slice(0, at).trim(), legend };
};

/** `Lamp Trials Network (LTN)`: a group's own short form, of its first letters, is part of its name. */
const isShortFormed = (name: string, brackets: string): boolean => {
  const short = /^\(([\p{Upper}\d][\p{Alpha}\d-]{1,11})\)$/u.exec(brackets)?.[1];
  if (short === undefined || !isGroupName(name)) return false;
  const wanted = [...short.toLowerCase()].filter((letter) => /\p{Alpha}/u.test(letter));
  const firsts = name.toLowerCase().split(/[\s-]+/);
  let found = 0;
  for (const word of firsts)
    if (wanted[found] !== undefined && word.startsWith(wanted[found] ?? '')) found += 1;
  return found > 1 && found === wanted.length;
};

/** What stands in brackets after a name is where the author works, or numbers that the legend explains. */
const takeAffiliation = (written: string, legend: Map<string, string>): SeparatedAuthor[] => {
  if (isPlainName(written)) return [{ name: written, affiliation: null }];
  const comma = written.indexOf(', ');
  if (comma > 0 && isPlace(`${written.slice(comma + 2)},`)) {
    return [{ name: written.slice(0, comma), affiliation: written.slice(comma + 2) }];
  }
  const brackets = /^([^(]*?) ?((?:\([^()]*\) ?)+)$/.exec(written);
  if (!brackets?.[1] || !brackets[2] || isShortFormed(brackets[1], brackets[2]))
    return [{ name: written, affiliation: null }];
  const places = [...brackets[2].matchAll(/\(([^()]*)\)/g)].flatMap(([, place = '']) =>
    /^(?:[\d ,;*†‡§]|and)+$/.test(place)
      ? place.split(/[^\d]+/).flatMap((number) => legend.get(number) ?? [])
      : // A nickname or a name in another script is no place.
        /\d{4}-\d{4}/.test(place) || isRole(place)
        ? []
        : [place.trim()],
  );
  const orcid = orcidIn(brackets[2]);
  const name = orcid === null ? brackets[1] : `${brackets[1]} ${orcid}`;
  return [{ name, affiliation: places.length === 0 ? null : places.join('; ') }];
};
