import { mayBeAffix } from './affixes.ts';
import { isGivenOfSyllables } from './drafts.ts';
import { fold } from './fold.ts';
import { type NameComparison, reasons } from './name-comparison.ts';
import { isVietnameseFamily } from './surnames.ts';

/** Two words or more of plain letters, with initials at most between them: a full name, however it is read. */
const fullName = /^[A-Z][a-z]+(?: [A-Z]\.)*(?: [A-Z][a-z]+)+$/;

/** The same with one word behind: its first letter, and that word. */
const givenAndFamily = /^([A-Z])[a-z]+(?: [A-Z]\.)* ([A-Z][a-z]+)$/;

/** No title, degree or suffix, which may leave less than a full name: `Ms K. Larson`. */
const hasNoAffix = (name: string): boolean =>
  !mayBeAffix(name.slice(0, name.indexOf(' '))) && !mayBeAffix(name.slice(name.lastIndexOf(' ') + 1));

const isShortOf = (short: string, full: string): boolean => {
  if (!short.startsWith('. ', 1) || short[0] !== full[0]) return false;
  const [, letter = '', family = ''] = givenAndFamily.exec(full) ?? [];
  // `Zhang Xiaoming`: the family is the first word.
  return short === `${letter}. ${family}` && hasNoAffix(full) && !isGivenOfSyllables(fold(family));
};

const sameFullName: NameComparison = { level: 'likely', reason: 'same full name' };

/** A Vietnamese middle name tells people apart, and before two syllables the first word may be the family. */
const mayOmitInitials = (family: string): boolean => {
  const folded = fold(family);
  return !isVietnameseFamily(folded) && !isGivenOfSyllables(folded);
};

/** `Karl H. Larson` and `Karl Larson`. */
const isFullerThan = (full: string, plain: string): boolean => {
  const space = plain.indexOf(' ');
  if (space < 0 || full.length < plain.length + 3 || !full.startsWith(plain.slice(0, space + 1)))
    return false;
  const [, , family = ''] = givenAndFamily.exec(full) ?? [];
  return family !== '' && family === plain.slice(space + 1) && hasNoAffix(full) && mayOmitInitials(family);
};

/**
 * Compares two names of persons that need no reading, which would take a hundred times longer and find the same: a full
 * name with itself, and `Karl Larson` with `Karl H. Larson` and `K. Larson`, by far the most of what meets. Null for all others.
 */
export const comparePlainNames = (one: string, other: string): NameComparison | null => {
  if (one === other) return fullName.test(one) && hasNoAffix(one) ? sameFullName : null;
  if (isFullerThan(one, other) || isFullerThan(other, one)) return sameFullName;
  if (isShortOf(one, other) || isShortOf(other, one)) return { level: 'possible', reason: reasons.initial };
  return null;
};
