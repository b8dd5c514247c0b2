import { compareFamilies } from './family.ts';
import { compareGiven } from './given.ts';
import { groupsOf, isAcronym, isGroupName } from './group.ts';
import { different, type NameComparison, type NameLevel, reasons } from './name-comparison.ts';
import { comparePlainNames } from './plain-names.ts';
import { type Reading, readName } from './readings.ts';

const suffixes = (one: Reading, other: Reading) =>
  one.suffix === other.suffix
    ? 'same'
    : one.suffix !== null && other.suffix !== null
      ? 'conflict'
      : 'missing';

const compareReadings = (one: Reading, other: Reading): NameComparison => {
  if (one.doubtful && other.doubtful) return different;
  // Turned both they are the two as printed, but for what comes first: `H. Phuong Le` is no full name.
  if (one.turned && other.turned) return different;
  if (one.double !== other.double && (one.doubtful || other.doubtful)) return different;
  const suffix = suffixes(one, other);
  if (suffix === 'conflict') return different;
  const family = compareFamilies(one, other);
  if (family === 'no') return different;
  const swapped =
    one.order !== 'stated' && other.order !== 'stated' && one.order !== other.order && one.given.length > 0;
  // Two guesses do not add up: a part of the family left out, and another order or a suffix: `Silva Filho`, `Silva Júnior`.
  const guessed = swapped || one.doubtful || other.doubtful || suffix === 'missing';
  if (guessed && /dropped/.test(family)) return different;
  const turned = one.turned !== other.turned && one.given.length > 1 && other.given.length > 1;
  // `Tran Duc Anh` and `Tran Anh Duc` are two people.
  if (turned && one.order === 'family-first' && other.order === 'family-first') return different;
  const given = compareGiven(one, other);
  if (given.grade === 0) return different;
  if ((one.doubtful || other.doubtful) && /^(?:initial|middle name|name missing)$/.test(given.note ?? ''))
    return different;
  if (given.grade === 1) return { level: 'possible', reason: reasons[given.note ?? 'initial'] };
  if (family === 'particle dropped')
    return { level: 'possible', reason: 'same first name, the family name without its particle' };
  if (family === 'surname dropped')
    return { level: 'possible', reason: 'same first name, one of two surnames' };
  if (family === 'respelled') return { level: 'possible', reason: 'another spelling of the family name' };
  if (swapped || turned || one.doubtful || other.doubtful)
    return { level: 'possible', reason: 'the same names in another order' };
  if (suffix === 'missing') return { level: 'possible', reason: 'same name, without Jr or a number' };
  return { level: 'likely', reason: given.note === 'short form' ? reasons['short form'] : 'same full name' };
};

/** Compares the names of two groups. */
export const compareGroups = (one: string, other: string): NameComparison => {
  const first = groupsOf(one);
  const second = groupsOf(other);
  const shared = first.filter((group) => second.includes(group));
  if (shared.length === 0) return different;
  if (shared.length === first.length && shared.length === second.length)
    return { level: 'likely', reason: 'same group' };
  return { level: 'possible', reason: 'one of several groups' };
};

/** Compares a group with a word that may be its acronym: `ATLAS` with `ATLAS Collaboration`. */
export const compareAcronym = (one: string, other: string): NameComparison =>
  (isAcronym(one) || isAcronym(other)) && compareGroups(one, other).level !== 'no'
    ? { level: 'possible', reason: 'the group is named by its acronym alone' }
    : different;

const better = (one: NameComparison, other: NameComparison) =>
  one.level === 'likely' || (one.level === 'possible' && other.level !== 'likely') || other.level === 'no'
    ? one
    : other;

export const compareReadingLists = (one: readonly Reading[], other: readonly Reading[]): NameComparison => {
  let best = different;
  for (const first of one)
    for (const second of other) {
      const found = compareReadings(first, second);
      if (found.level === 'likely') return found;
      best = better(best, found);
    }
  return best;
};

/** Compares two printed names: the level that the names alone justify, and the reason in words. */
export const explainNames = (one: string, other: string): NameComparison => {
  const groups = [isGroupName(one), isGroupName(other)];
  if (groups[0] && groups[1]) return compareGroups(one, other);
  if (groups[0] || groups[1]) return compareAcronym(one, other);
  return comparePlainNames(one, other) ?? compareReadingLists(readName(one), readName(other));
};

/** The level that two printed names alone justify; never `certain`, which takes an ORCID. */
export const compareNames = (one: string, other: string): NameLevel => explainNames(one, other).level;
