import { compareAcronym, compareGroups, compareReadingLists } from '../authors/compatibility.ts';
import { groupKeys, isGroupName } from '../authors/group.ts';
import { authorKeys } from '../authors/keys.ts';
import { type Reading, readName } from '../authors/readings.ts';
import type { Paper } from '../papers/paper.ts';
import type { MatchLevel } from './match.ts';

type Mention = { place: number; name: string; group: boolean; readings: readonly Reading[] };

/** The window's author mentions by key. */
export type AuthorIndex = ReadonlyMap<string, readonly Mention[]>;

export type AuthorMatch = { place: number; level: MatchLevel; name: string; reason: string };

export const indexAuthors = (papers: readonly Paper[]): AuthorIndex => {
  const index = new Map<string, Mention[]>();
  papers.forEach((paper, place) => {
    for (const { name, group } of paper.authors) {
      const isGroup = group || isGroupName(name);
      const mention = { place, name, group: isGroup, readings: isGroup ? [] : readName(name) };
      for (const key of isGroup ? groupKeys(name) : authorKeys(name)) {
        const mentions = index.get(key);
        if (mentions === undefined) index.set(key, [mention]);
        else mentions.push(mention);
      }
    }
  });
  return index;
};

const quoted = (name: string, reason: string) =>
  reason === 'only initials are given' ? `only "${name}" is given` : reason;

/** The papers by a followed author: one match a paper, under the name that fits best. */
export const matchAuthor = (index: AuthorIndex, followed: string): AuthorMatch[] => {
  const mentions = new Set<Mention>();
  for (const key of authorKeys(followed)) for (const mention of index.get(key) ?? []) mentions.add(mention);
  if (mentions.size === 0) return [];
  const group = isGroupName(followed);
  const readings = group ? [] : readName(followed);
  const best = new Map<number, AuthorMatch>();
  for (const { place, name, group: isGroup, readings: theirs } of mentions) {
    const { level, reason } =
      group && isGroup
        ? compareGroups(followed, name)
        : group || isGroup
          ? compareAcronym(followed, name)
          : compareReadingLists(readings, theirs);
    if (level === 'no') continue;
    const known = best.get(place);
    if (known === undefined || (known.level === 'possible' && level === 'likely'))
      best.set(place, { place, level, name, reason: quoted(name, reason) });
  }
  return [...best.values()];
};
