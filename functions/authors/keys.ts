import { givenInitials, respelledInitials } from './given-forms.ts';
import { groupKeys, isAcronym, isGroupName } from './group.ts';
import { type Reading, readName } from './readings.ts';

/**
 * The keys under which a printed name is indexed, `khanh|t`: family and initial, folded. Any two names that
 * compareNames calls likely, and any two that it calls possible, have a key in common. A group's are `atlas|*`,
 * a single name's `suharto|`.
 */
export const authorKeys = (name: string): string[] => {
  if (isGroupName(name)) return groupKeys(name);
  const keys = new Set(isAcronym(name) ? groupKeys(name) : []);
  for (const key of readingKeys(readName(name))) keys.add(key);
  return [...keys];
};

/** The keys of a person's name that has been read. */
const readingKeys = (readings: readonly Reading[]): Set<string> => {
  const keys = new Set<string>();
  for (const reading of readings) {
    const initials = [...givenInitials(reading), ...respelledInitials(reading)];
    for (const family of [...reading.forms.whole, ...reading.forms.bare, ...reading.forms.halves])
      for (const initial of initials) keys.add(`${family}|${initial}`);
  }
  return keys;
};
