import { fold } from '../../authors/fold.ts';
import { isCommonGivenName } from '../../authors/given-names.ts';
import { isGroupName } from '../../authors/group.ts';
import { latinSyllables } from '../../authors/latin-syllables.ts';
import { isSyllabicFamily } from '../../authors/syllabic-surnames.ts';

/** A word of a name: with a capital (behind a letter in Irish, `hAodha`), a particle, or an initial. */
const NAME_WORD = /^(?:[ht]?\p{Upper}|\p{Lo}|(?:d|l|al|el|bin|ibn)['’-]|(?:da|de|van|von)-\p{Upper}|[ʻ‘’'])/u;
/** What stands with small letters within names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'af al av ben bin bint da dal dalla das de degli dei del della dello den der des di do dos du e el het ibn la las le li lo los op san te ten ter van vom von y zu zum zur'.split(
    ' ',
  ),
);

/** `Laxman D. Khalse; William DeSnoo`, `Jane Roe (MIT), John Doe, et al.`: whether a line may be a list of names. */
export const areNames = (line: string): boolean => {
  const list = withoutNicknames(line.replace(/ ?\([^()]*\)/g, '').replace(/,? et al\.?$|\.$/, ''));
  const strict = !list.includes(';');
  const names = list.split(strict ? /, (?:and )?| and | & / : /; ?/);
  const persons = names.findIndex((name) => !isName(name, strict));
  if (persons < 0) return true;
  // Most texts are prose, of which the first part tells that they are no list.
  if (persons < PERSONS_BEFORE && !isNamedGroup(names[persons] ?? '')) return false;
  const others = names.filter((name, at) => at >= persons && !isName(name, strict));
  return (others.length * 2 <= names.length && others.every(isNamedGroup)) || isGroupBehind(names, persons);
};

/** Behind so many persons, a group may have any name: `…, Lamp Study Group on the causes and the cure of darkness`. */
const PERSONS_BEFORE = 5;
const isGroupBehind = (names: string[], persons: number): boolean => {
  const rest = names.slice(persons).join(' and ');
  return (
    persons >= PERSONS_BEFORE &&
    rest.length <= 250 &&
    names.slice(0, persons).every((name) => /\S \S/.test(name)) &&
    /^\p{Upper}/u.test(rest) &&
    isGroupName(rest)
  );
};

/** `Jane “Jenny” Roe` */
const withoutNicknames = (list: string): string =>
  /[“"]/.test(list) ? list.replace(/(?<=\S) (?:“[^“”]{1,20}”|"[^"]{1,20}")(?= \S)/g, '') : list;

/** `Society for Lamps`, `Investigators of the LAMP Trial`: of words with capitals and those between them. */
const isNamedGroup = (name: string): boolean =>
  name.length <= 120 &&
  /^\p{Upper}/u.test(name) &&
  isGroupName(name) &&
  name.split(' ').every((word) => /^[\p{Upper}\d]/u.test(word) || PARTICLES.has(word) || JOINING.test(word));
const JOINING = /^(?:against|and|for|in|of|on|the|to|with)$/;

/**
 * Names of people for sure, also where nothing says so: two or more, of which half (a third of longer lists) begin
 * with a name that many are given, have an initial, or are Chinese or Korean throughout.
 */
export const areSurelyNames = (line: string): boolean => {
  if (line.length > 2000 || !/,| and /.test(line) || !areNames(line)) return false;
  const names = line.split(/, (?:and )?| and | & |; ?/);
  const sure = names.filter(isSurelyName);
  return (
    names.length > 1 &&
    names.every((name) => /\S \S/.test(name)) &&
    sure.length * (names.length > 2 ? 3 : 2) >= names.length
  );
};

/** Whether what may be a name of two words is surely a person's. */
export const isSurelyName = (name: string): boolean => {
  const [given = '', ...others] = name.split(' ');
  return (
    INITIAL.test(name) ||
    isCommonGivenName(fold(given)) ||
    (isSyllabicFamily(fold(others.at(-1) ?? '')) && latinSyllables(fold(given).replace('-', '')).length > 0)
  );
};
const INITIAL = /(?:^|[ -])\p{Upper}\.(?= |-)/u;

/** `strict`: every word must look like one of a name, as where commas may be those of a sentence. */
export const isName = (name: string, strict: boolean): boolean => {
  const words = name.trim().split(' ');
  if (strict && name.length <= 200 && /^the \p{Upper}/u.test(name.trim()) && isGroupName(name)) return true;
  if (name.length > 80 || words.length > 8 || /[!?:。！？：]|[\p{Alpha}]{3}\.$/u.test(name)) return false;
  if (!strict) return /^\p{Alpha}/u.test(name);
  return words.every(
    (word, at) => NAME_WORD.test(word) || PARTICLES.has(word) || (at > 1 && NUMBER.test(word)),
  );
};
/** PubMed writes `Roe J 3rd`. */
const NUMBER = /^(?:2nd|3rd|4th)$/;
