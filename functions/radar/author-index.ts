import { compareAcronym, compareGroups, compareReadingLists } from '../authors/compatibility.ts';
import { isAcronym, isGroupName } from '../authors/group.ts';
import { joinKeysOfGroup, joinKeysOfReadings, wantedKeys } from '../authors/join-keys.ts';
import { authorKeys } from '../authors/keys.ts';
import { isInitialsOnly, type Reading, readName } from '../authors/readings.ts';
import type { Author, Paper } from '../papers/paper.ts';
import { type KeySet, makeKeySet } from './key-set.ts';
import type { MatchLevel } from './match.ts';

/** A name with what comparing it takes; groups have no readings. */
type Named = { name: string; group: boolean; readings: readonly Reading[] };

/** One distinct name of the window, and the papers that print it. */
type Mentioned = Named & { places: Set<number> };

/** The window's author names by key. */
export type AuthorIndex = {
  byKey: ReadonlyMap<number, readonly Mentioned[]>;
  /** The keys of `byKey`, and maybe a few others: asked first, since most follows meet nothing. */
  keys: KeySet;
  /** What has been found for a followed name already: many readers follow the same people. */
  known: Map<string, readonly AuthorMatch[]>;
  persons: ReadonlyMap<string, Mentioned>;
  groups: ReadonlyMap<string, Mentioned>;
  byOrcid: ReadonlyMap<string, readonly { place: number; author: Author }[]>;
};

export type AuthorMatch = { place: number; level: MatchLevel; name: string; reason: string };

/** About 20 MB. */
const maxKnown = 100_000;

const nobody: readonly AuthorMatch[] = [];

const isGroup = ({ name, group }: Pick<Author, 'name' | 'group'>) => group || isGroupName(name);

const offeredKeys = ({ name, group, readings }: Named): number[] => {
  if (group) return joinKeysOfGroup(name);
  const { offered } = joinKeysOfReadings(readings);
  return isAcronym(name) ? [...offered, ...joinKeysOfGroup(name)] : offered;
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
      const known = (author.group ? groups : persons).get(name);
      if (known !== undefined) {
        known.places.add(place);
        continue;
      }
      const group = isGroup(author);
      const readings = group ? [] : readName(name);
      (author.group ? groups : persons).set(name, { name, group, readings, places: new Set([place]) });
    }
  });
  const byKey = new Map<number, Mentioned[]>();
  for (const mentioned of [...persons.values(), ...groups.values()])
    for (const key of offeredKeys(mentioned)) push(byKey, key, mentioned);
  return { byKey, keys: makeKeySet(byKey.keys(), byKey.size), known: new Map(), persons, groups, byOrcid };
};

/** The printed name stands in the reason where it is what is short of a full name. */
const inWords = (followed: Named, mentioned: Named, reason: string) => {
  if (reason !== 'only initials are given') return reason;
  return isInitialsOnly(mentioned.readings) || !isInitialsOnly(followed.readings)
    ? `only "${mentioned.name}" is given`
    : 'only initials are followed';
};

const compare = (followed: Named, mentioned: Named) => {
  if (followed.group && mentioned.group) return compareGroups(followed.name, mentioned.name);
  if (followed.group || mentioned.group) return compareAcronym(followed.name, mentioned.name);
  return compareReadingLists(followed.readings, mentioned.readings);
};

const findAuthor = (index: AuthorIndex, value: string, keys: readonly number[]): AuthorMatch[] => {
  const candidates = new Set<Mentioned>();
  for (const key of keys) for (const mentioned of index.byKey.get(key) ?? []) candidates.add(mentioned);
  if (candidates.size === 0) return [];
  const group = isGroupName(value);
  const readings = group ? [] : (index.persons.get(value)?.readings ?? readName(value));
  const followed: Named = { name: value, group, readings };
  const best = new Map<number, AuthorMatch>();
  for (const mentioned of candidates) {
    const { level, reason } = compare(followed, mentioned);
    if (level === 'no') continue;
    for (const place of mentioned.places)
      if (best.get(place)?.level !== 'likely' && (level === 'likely' || !best.has(place)))
        best.set(place, { place, level, name: mentioned.name, reason: inWords(followed, mentioned, reason) });
  }
  return [...best.values()];
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
  if (!keys.some(index.keys.has)) return nobody;
  const known = index.known.get(value);
  if (known !== undefined) return known;
  const found = findAuthor(index, value, keys);
  if (found.length > 0 && index.known.size < maxKnown) index.known.set(value, found);
  return found;
};

/** The papers under an author key, as the addresses of author pages and filters name them. */
export const placesUnderKey = ({ persons, groups }: AuthorIndex, key: string): number[] => {
  if (!key.includes('|')) return [];
  const mentioned = [...persons.values(), ...groups.values()].filter(({ name }) =>
    authorKeys(name).includes(key),
  );
  return [...new Set(mentioned.flatMap(({ places }) => [...places]))];
};
