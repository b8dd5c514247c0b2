import {
  otherGivenNames,
  ownNames as ownNameList,
  shortForms,
  transliterations,
} from './given-name-tables.ts';

const linesOf = (table: string): string[][] =>
  table
    .split('\n')
    .map((line) => line.trim().split(/\s+/).filter(Boolean))
    .filter((line) => line.length > 0);

/** The numbers of the lines on which each name stands. */
const index = (lines: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  lines.forEach((line, place) => {
    for (const name of line) places.set(name, [...(places.get(name) ?? []), place]);
  });
  return places;
};

/** `bobby`, `bobbie`, `bobbi`. */
const withEndings = (short: string): string[] => {
  const [, stem] = /^(.{2,}[^aeiouy])(?:y|ie)$/.exec(short) ?? [];
  return stem === undefined ? [short] : ['y', 'ie', 'i'].map((ending) => stem + ending);
};

const unpacked = () => {
  const shortFormLists = linesOf(shortForms).map(([full = '', ...short]) => [
    full,
    ...new Set(short.flatMap(withEndings)),
  ]);
  const transliterationLists = linesOf(transliterations);
  const fullNames = new Set(shortFormLists.map((line) => line[0] as string));
  return {
    shortFormLists,
    shortFormGroups: index(shortFormLists),
    fullNames,
    shortNames: new Set(shortFormLists.flatMap(([, ...short]) => short)),
    transliterationLists,
    transliterationGroups: index(transliterationLists),
    commonNames: new Set([...fullNames, ...transliterationLists.flat(), ...linesOf(otherGivenNames).flat()]),
    ownNames: new Set(linesOf(ownNameList).flat()),
  };
};
let tables: ReturnType<typeof unpacked> | undefined;
/** Unpacked at the first question: it takes as long as reading a hundred papers, and most feeds ask none. */
const tablesOfNames = () => {
  tables ??= unpacked();
  return tables;
};

const none: readonly string[] = [];

/** The names that this one may be short for: `bob` for `robert`. */
export const longForms = (folded: string): readonly string[] => {
  const { shortFormGroups, shortFormLists } = tablesOfNames();
  const groups = shortFormGroups.get(folded);
  if (groups === undefined) return none;
  return groups.map((group) => shortFormLists[group]?.[0] ?? '').filter((long) => long !== folded);
};

export const isShortForm = (folded: string): boolean => tablesOfNames().shortNames.has(folded);

export const isShortFormOf = (short: string, long: string): boolean =>
  tablesOfNames().fullNames.has(long) && longForms(short).includes(long);

/** A short form that most of its bearers were given as it is: `Lisa`, `Nathan`. */
export const isNameOfItsOwn = (folded: string): boolean => tablesOfNames().ownNames.has(folded);

/** Other spellings in Latin letters of a name from another script, itself excluded. */
export const otherTransliterations = (folded: string): readonly string[] => {
  const { transliterationGroups, transliterationLists } = tablesOfNames();
  const groups = transliterationGroups.get(folded);
  if (groups === undefined) return none;
  return groups.flatMap((group) => transliterationLists[group] ?? []).filter((name) => name !== folded);
};

/** A name that is given to people of many countries: never the first half of a double surname. */
export const isCommonGivenName = (folded: string): boolean => tablesOfNames().commonNames.has(folded);

/** What ends compound names of India and Iran, which go by their first half as well. */
const secondHalves =
  /a?(?:kumar(?:an)?|krishn(?:a|an)|chandr(?:a|an)|ranjan|nath|prasad|prakash|mohan|gopal|raman|rajan|babu|sw?am[iy]|sundaram|m(?:oo|u)rth?[iy]|narayan(?:a|an)|kanth?(?:a|an)?|bhushan|kishore?|sh?ankar|sh?ekh?ar(?:an)?|subramani[ay][nm]|lingam|lakshmi|reza|(?<=.{3}n)dra|(?<=.{5})(?:pal|deep|jit|jeet|preet|inder|dev|das|lal|raj))$/;

/** What begins names of Nigeria, which go by the rest as well: `Oluwaseun`, `Babatunde`, `Chukwuemeka`. */
const firstHalves = /^(?:oluwa|olu|ola|oye|omo|ade|ayo|akin|baba|ife|temi|chukwu)(?=.{4})/;

/** `seun` for `oluwaseun`, `reza` for `gholamreza`: what a name goes by that begins with another letter; null for most. */
export const lastHalf = (folded: string): string | null => {
  if (folded.length < 7) return null;
  if (/^[abciot][adefhklmy]/.test(folded) && firstHalves.test(folded)) return folded.replace(firstHalves, '');
  return /.{3}(reza|hossein|mehdi|javad)$/.exec(folded)?.[1] ?? null;
};

/**
 * What a long name may be cut to, that no table tells: `ravi` for `ravikumar`, `ram` and `rama` for `ramakrishnan`,
 * `seun` for `oluwaseun`. Not any beginning: the forms are keys, and all of a surname would meet that begins alike.
 */
export const cutForms = (folded: string): readonly string[] => {
  if (folded.length < 7) return none;
  const forms: string[] = [];
  const at = folded.search(secondHalves);
  if (at > 2) forms.push(folded.slice(0, at));
  if (at > 2 && folded[at] === 'a') forms.push(folded.slice(0, at + 1));
  const last = lastHalf(folded);
  if (last !== null) forms.push(last);
  return forms;
};

/**
 * Under what a name is found that may be the beginning of another, as `esme` is of `esmeralda`, and the longer one: cut
 * anywhere, where no table tells what it is cut to, nor that its beginning is a name of its own. Null for neither.
 */
export const beginningKey = (folded: string): { long: boolean; start: string } | null => {
  if (folded.length < 3) return null;
  const { fullNames, commonNames } = tablesOfNames();
  const long = folded.length > 6;
  return (long ? fullNames : commonNames).has(folded) ? null : { long, start: folded.slice(0, 3) };
};

/** What makes the name of a woman of a man's: `Anton` and `Antonella`, `Karol` and `Karolina`. */
const endingsOfWomen = /^(?:i?ell|i?ett|[ij]?in|[ij]?an|iann|isk?|its|nk)[ae]$/;

export const isBeginningOf = (short: string, long: string): boolean =>
  short.length < 7 &&
  long.length - short.length > 2 &&
  long.startsWith(short) &&
  !endingsOfWomen.test(long.slice(short.length)) &&
  beginningKey(long)?.long === true &&
  beginningKey(short) !== null;
