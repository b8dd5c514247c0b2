import { compareAcronym, compareGroups, compareReadingLists } from '../authors/compatibility.ts';
import { groupKeys, isAcronym, isGroupName } from '../authors/group.ts';
import { readingKeys } from '../authors/keys.ts';
import { isInitialsOnly, type Reading, readName } from '../authors/readings.ts';
import type { Paper } from '../papers/paper.ts';
import type { MatchLevel } from './match.ts';

/** A name with what comparing it takes; groups have no readings. */
type Named = { name: string; group: boolean; readings: readonly Reading[]; keys: ReadonlySet<string> };

/** One distinct name of the window, and the papers that print it. */
type Mentioned = Named & { places: Set<number> };

/** The window's author names by key. */
export type AuthorIndex = ReadonlyMap<string, readonly Mentioned[]>;

export type AuthorMatch = { place: number; level: MatchLevel; name: string; reason: string };

const read = (name: string, group: boolean): Named => {
  if (group) return { name, group, readings: [], keys: new Set(groupKeys(name)) };
  const readings = readName(name);
  const keys = readingKeys(readings);
  if (isAcronym(name)) for (const key of groupKeys(name)) keys.add(key);
  return { name, group, readings, keys };
};

export const indexAuthors = (papers: readonly Paper[]): AuthorIndex => {
  const known = new Map<string, Mentioned>();
  papers.forEach((paper, place) => {
    for (const { name, group } of paper.authors) {
      const isGroup = group || isGroupName(name);
      const identity = `${isGroup ? 'group' : 'person'} ${name}`;
      const mentioned = known.get(identity) ?? { ...read(name, isGroup), places: new Set() };
      known.set(identity, mentioned);
      mentioned.places.add(place);
    }
  });
  const index = new Map<string, Mentioned[]>();
  for (const mentioned of known.values())
    for (const key of mentioned.keys) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [mentioned]);
      else others.push(mentioned);
    }
  return index;
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

/** The papers by a followed author: one match a paper, under the name that fits best. */
export const matchAuthor = (index: AuthorIndex, value: string): AuthorMatch[] => {
  const followed = read(value, isGroupName(value));
  const candidates = new Set<Mentioned>();
  for (const key of followed.keys) for (const mentioned of index.get(key) ?? []) candidates.add(mentioned);
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
