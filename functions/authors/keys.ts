import { givenInitials } from './given.ts';
import { groupKeys, isAcronym, isGroupName } from './group.ts';
import { readName } from './readings.ts';

/**
 * The keys under which a printed name is indexed, `khanh|t`: family and initial, folded. Any two names that
 * compareNames calls likely, and any two that it calls possible, have a key in common. A group's are `atlas|*`,
 * a single name's `suharto|`.
 */
export const authorKeys = (name: string): string[] => {
  if (isGroupName(name)) return groupKeys(name);
  const keys = new Set(isAcronym(name) ? groupKeys(name) : []);
  for (const reading of readName(name)) {
    const initials = givenInitials(reading);
    for (const family of [...reading.forms.whole, ...reading.forms.bare, ...reading.forms.halves])
      for (const initial of initials) keys.add(`${family}|${initial}`);
  }
  return [...keys];
};
