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

const unpacked = () => {
  const shortFormLists = linesOf(shortForms);
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
  /a?(?:kumar(?:an)?|krishn(?:a|an)|chandr(?:a|an)|ranjan|nath|prasad|prakash|mohan|gopal|raman|rajan|sw?am[iy]|sundaram|m(?:oo|u)rth?[iy]|narayan(?:a|an)|kanth?(?:a|an)?|bhushan|kishore?|sh?ankar|sh?ekh?ar(?:an)?|subramani[ay][nm]|lingam|lakshmi|reza)$/;

/** `ravi` for `ravikumar`, `ram` and `rama` for `ramakrishnan`; none for names that are no such compounds. */
export const firstHalves = (folded: string): readonly string[] => {
  const at = folded.length < 7 ? -1 : folded.search(secondHalves);
  if (at < 3) return none;
  return folded[at] === 'a' ? [folded.slice(0, at), folded.slice(0, at + 1)] : [folded.slice(0, at)];
};
