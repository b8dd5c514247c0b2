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

const shortFormLists = linesOf(shortForms);
const shortFormGroups = index(shortFormLists);
const fullNames = new Set(shortFormLists.map((line) => line[0] as string));
const transliterationLists = linesOf(transliterations);
const transliterationGroups = index(transliterationLists);
const commonNames = new Set([
  ...fullNames,
  ...transliterationLists.flat(),
  ...linesOf(otherGivenNames).flat(),
]);

const ownNames = new Set(linesOf(ownNameList).flat());

const none: readonly string[] = [];

/** The names that this one may be short for: `bob` for `robert`. */
export const longForms = (folded: string): readonly string[] => {
  const groups = shortFormGroups.get(folded);
  if (groups === undefined) return none;
  return groups.map((group) => shortFormLists[group]?.[0] ?? '').filter((long) => long !== folded);
};

export const isShortFormOf = (short: string, long: string): boolean =>
  fullNames.has(long) && longForms(short).includes(long);

/** A short form that most of its bearers were given as it is: `Lisa`, `Nathan`. */
export const isNameOfItsOwn = (folded: string): boolean => ownNames.has(folded);

/** Other spellings in Latin letters of a name from another script, itself excluded. */
export const otherTransliterations = (folded: string): readonly string[] => {
  const groups = transliterationGroups.get(folded);
  if (groups === undefined) return none;
  return groups.flatMap((group) => transliterationLists[group] ?? []).filter((name) => name !== folded);
};

/** A name that is given to people of many countries: never the first half of a double surname. */
export const isCommonGivenName = (folded: string): boolean => commonNames.has(folded);
