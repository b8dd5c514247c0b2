import { compareAcronym, compareGroups, compareReadingLists } from '../authors/compatibility.ts';
import { isGroupName } from '../authors/group.ts';
import { offeredKeys, wantedKeys } from '../authors/join-keys.ts';
import type { NameComparison } from '../authors/name-comparison.ts';
import { comparePlainNames } from '../authors/plain-names.ts';
import { isInitialsOnly, type Reading, readName } from '../authors/readings.ts';
import type { Author, Paper } from '../papers/paper.ts';
import { type KeyTable, makeKeyTable } from './key-table.ts';
import { type KnownNames, makeKnownNames } from './known-names.ts';
import type { MatchLevel } from './match.ts';

/** One distinct name of the window, and the papers that print it. */
type Mentioned = {
  name: string;
  group: boolean;
  places: number[];
  initialsOnly: boolean;
  /** What comparing takes: read when the name first meets a follow, for most never do. Groups have none. */
  readings: readonly Reading[] | null;
};

/** The window's author names by key. */
export type AuthorIndex = {
  byKey: KeyTable<readonly Mentioned[]>;
  /** What has been found for a followed name already: many readers follow the same people. */
  known: KnownNames<readonly AuthorMatch[]>;
  byOrcid: ReadonlyMap<string, readonly { place: number; author: Author }[]>;
};

export type AuthorMatch = { place: number; level: MatchLevel; name: string; reasons: readonly string[] };

/** About 30 MB. */
const maxKnown = 100_000;

const nobody: readonly AuthorMatch[] = [];

const readingsOf = (mentioned: Mentioned): readonly Reading[] => {
  mentioned.readings ??= readName(mentioned.name);
  return mentioned.readings;
};

const push = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value) => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

export const indexAuthors = (papers: readonly Paper[]): AuthorIndex => {
  const persons = new Map<string, Mentioned>();
  const groups = new Map<string, Mentioned>();
  const byOrcid = new Map<string, { place: number; author: Author }[]>();
  papers.forEach((paper, place) => {
    for (const author of paper.authors) {
      const { name, orcid } = author;
      if (orcid !== null) push(byOrcid, orcid, { place, author });
      const names = author.group ? groups : persons;
      const known = names.get(name);
      if (known === undefined) {
        const group = author.group || isGroupName(name);
        names.set(name, { name, group, places: [place], initialsOnly: false, readings: group ? [] : null });
      } else if (known.places.at(-1) !== place) known.places.push(place);
    }
  });
  const byKey = new Map<number, Mentioned[]>();
  for (const mentioned of [...persons.values(), ...groups.values()]) {
    const readings = mentioned.group ? null : readName(mentioned.name);
    mentioned.initialsOnly = readings !== null && isInitialsOnly(readings);
    for (const key of offeredKeys(mentioned.name, readings)) push(byKey, key, mentioned);
  }
  return { byKey: makeKeyTable(byKey), known: makeKnownNames(maxKnown), byOrcid };
};

/** The printed name stands in the reason where it is what is short of a full name. */
const inWords = (followed: Mentioned, mentioned: Mentioned, reason: string) => {
  if (reason !== 'only initials are given') return reason;
  return mentioned.initialsOnly || !isInitialsOnly(readingsOf(followed))
    ? `only "${mentioned.name}" is given`
    : 'only initials are followed';
};

const compare = (followed: Mentioned, mentioned: Mentioned): NameComparison => {
  if (followed.group && mentioned.group) return compareGroups(followed.name, mentioned.name);
  if (followed.group || mentioned.group) return compareAcronym(followed.name, mentioned.name);
  return (
    comparePlainNames(followed.name, mentioned.name) ??
    compareReadingLists(readingsOf(followed), readingsOf(mentioned))
  );
};

/** The followed name itself, where a person's paper prints it. */
const printedAs = (value: string, candidates: readonly Mentioned[]): Mentioned | undefined =>
  candidates.find(({ name, group }) => name === value && !group);

const unprinted = (name: string): Mentioned => {
  const group = isGroupName(name);
  return { name, group, places: [], initialsOnly: false, readings: group ? [] : null };
};

/** A list that is quicker to look through than to make a set of. */
const few = 8;

const union = (some: readonly Mentioned[], more: readonly Mentioned[]): readonly Mentioned[] => {
  if (more.length > few) return [...new Set([...some, ...more])];
  const others = more.filter((mentioned) => !some.includes(mentioned));
  return others.length === 0 ? some : [...some, ...others];
};

/** The names that share a key, each once: for most follows one or two. */
const candidatesFor = (index: AuthorIndex, keys: readonly number[]) => {
  let candidates: readonly Mentioned[] = [];
  for (const key of keys) {
    const more = index.byKey.get(key);
    if (more !== undefined) candidates = candidates.length === 0 ? more : union(candidates, more);
  }
  return candidates;
};

/** One match a paper, the likely one. */
const bestOfEach = (matches: readonly AuthorMatch[]): readonly AuthorMatch[] => {
  const best = new Map<number, AuthorMatch>();
  for (const match of matches) {
    const other = best.get(match.place);
    if (other === undefined || (other.level !== 'likely' && match.level === 'likely'))
      best.set(match.place, match);
  }
  return [...best.values()];
};

const findAuthor = (index: AuthorIndex, value: string, keys: readonly number[]): readonly AuthorMatch[] => {
  const candidates = candidatesFor(index, keys);
  const followed = printedAs(value, candidates) ?? unprinted(value);
  const matches: AuthorMatch[] = [];
  let names = 0;
  for (const mentioned of candidates) {
    const { level, reason } = compare(followed, mentioned);
    if (level === 'no') continue;
    const { name } = mentioned;
    const reasons = [inWords(followed, mentioned, reason)];
    for (const place of mentioned.places) matches.push({ place, level, name, reasons });
    names += 1;
  }
  // No name has a paper twice. Copied, for an array that has grown holds room for seventeen.
  return names > 1 ? bestOfEach(matches) : matches.slice();
};

const meetsAny = (index: AuthorIndex, keys: readonly number[]) => {
  for (const key of keys) if (index.byKey.get(key) !== undefined) return true;
  return false;
};

/**
 * The papers by a followed author: one match a paper, under the name that fits best. `keys`: the `wantedKeys` of the
 * name where they are at hand; reading a name is what takes time.
 */
export const matchAuthor = (
  index: AuthorIndex,
  value: string,
  keys: readonly number[] = wantedKeys(value),
): readonly AuthorMatch[] => {
  if (!meetsAny(index, keys)) return nobody;
  const known = index.known.get(value, keys);
  if (known !== undefined) return known;
  const found = findAuthor(index, value, keys);
  index.known.set(value, keys, found);
  return found;
};
