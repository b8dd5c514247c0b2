import { areVietnameseApart } from './accents.ts';
import { agreement, atMost, better, conflict, type GivenAgreement, worse } from './given-agreement.ts';
import { isJapanese } from './given-context.ts';
import { isCommonGivenName, isShortForm } from './given-names.ts';
import { abdForm, fullAgreement, initialFits } from './given-word.ts';
import { areJapaneseSpellings } from './phonetic.ts';
import type { Reading } from './readings.ts';
import { isMiddleSurname } from './surnames.ts';
import { type GivenUnit, glued, lettersBehind } from './units.ts';

type Step = { found: GivenAgreement; one: number; other: number };

/**
 * Syllables against initials or single syllables: `Xiaoming` with `X.-M.`, `X. M.` and `Xiao M.`. Behind a first name,
 * as in `David X. M. Li`, initials are those of middle names.
 */
const syllableSteps = (
  unit: GivenUnit,
  others: readonly GivenUnit[],
  at: number,
  behind: boolean,
): { found: GivenAgreement; used: number }[] => {
  const steps: { found: GivenAgreement; used: number }[] = [];
  const first = others[at];
  const second = others[at + 1];
  for (const cut of unit.cuts) {
    if (cut.length < 2 || second?.initial !== true || first === undefined) continue;
    const starts = first.initial ? cut[0]?.startsWith(first.folded) : cut[0] === first.folded;
    if (starts && cut[1]?.startsWith(second.folded))
      steps.push({ found: behind ? agreement : { grade: 1, note: 'initial' }, used: 2 });
  }
  return steps;
};

const pairSteps = (
  one: readonly GivenUnit[],
  i: number,
  other: readonly GivenUnit[],
  j: number,
  readings: readonly Reading[],
): Step[] => {
  const a = one[i] as GivenUnit;
  const b = other[j] as GivenUnit;
  const first = i === 0 || j === 0;
  if (!a.initial && !b.initial) {
    const steps = [{ found: fullAgreement(a, b, readings), one: 1, other: 1 }];
    for (const { found, used } of syllableSteps(a, other, j, false))
      steps.push({ found, one: 1, other: used });
    for (const { found, used } of syllableSteps(b, one, i, false)) steps.push({ found, one: used, other: 1 });
    return steps;
  }
  const initial: GivenAgreement = first ? { grade: 1, note: 'initial' } : agreement;
  const steps: Step[] = [];
  for (const { found, used } of a.initial ? [] : syllableSteps(a, other, j, !first))
    steps.push({ found, one: 1, other: used });
  for (const { found, used } of b.initial ? [] : syllableSteps(b, one, i, !first))
    steps.push({ found, one: used, other: 1 });
  // Two syllables against two initials: both must agree, the second is no middle name.
  const [unit, next] = a.initial ? [b, one[i + 1]] : [a, other[j + 1]];
  const last = a.initial ? j === other.length - 1 : i === one.length - 1;
  const bound =
    last && unit.cuts.length > 0 && unit.cuts.every((cut) => cut.length > 1) && next?.initial === true;
  // `Alex.` and `Alex`.
  if (a.folded === b.folded && a.initial !== b.initial && isShortForm(a.folded))
    steps.push({ found: agreement, one: 1, other: 1 });
  const fits = a.initial ? initialFits(a, b, readings) : initialFits(b, a, readings);
  if (fits && !bound) steps.push({ found: initial, one: 1, other: 1 });
  return steps;
};

/** `Gabriel García Márquez` without its García: read as a middle name it is a surname still; so may `Abdul` be part of one. */
const isSurname = ({ folded, initial, cuts }: GivenUnit) =>
  !initial &&
  cuts.length === 0 &&
  (isMiddleSurname(folded) || /^abd[aeu]l$/.test(folded)) &&
  !isCommonGivenName(folded);

/**
 * How far two lists of given names agree, one after the other. What has been found from two places on is kept: each of
 * many names may be the one left out.
 */
const align = (
  one: readonly GivenUnit[],
  other: readonly GivenUnit[],
  readings: readonly Reading[],
): GivenAgreement => {
  const known: (GivenAgreement | undefined)[] = [];
  const width = other.length + 1;
  const rest = (i: number, j: number): GivenAgreement => {
    if (i === one.length || j === other.length)
      return atEnd(i === one.length ? other.slice(j) : one.slice(i));
    const at = i * width + j;
    const found = known[at] ?? search(i, j);
    known[at] = found;
    return found;
  };
  const atEnd = (left: readonly GivenUnit[]): GivenAgreement => {
    const [missing] = left;
    if (missing === undefined) return agreement;
    if (left.some(isSurname)) return { grade: 1, note: 'surname missing' };
    return missing.tied || readings.some(({ kind }) => kind === 'vietnamese')
      ? { grade: 1, note: 'name missing' }
      : agreement;
  };
  const search = (i: number, j: number): GivenAgreement => {
    let found = conflict;
    for (const step of pairSteps(one, i, other, j, readings)) {
      if (step.found.grade === 0) continue;
      found = better(found, worse(step.found, rest(i + step.one, j + step.other)));
    }
    if (found.grade > 0) return found;
    const without = resumes(one, i, other[j]) ? rest(i + 1, j) : conflict;
    const withoutOther = resumes(other, j, one[i]) ? rest(i, j + 1) : conflict;
    return atMost(better(without, withoutOther), 'name missing');
  };
  return rest(0, 0);
};

/** One of several middle names left out, where the next full name agrees again; half a name, where an initial does. */
const resumes = (from: readonly GivenUnit[], at: number, name: GivenUnit | undefined): boolean =>
  at > 0 &&
  name !== undefined &&
  (!name.initial || from[at]?.tied === true) &&
  from.slice(at + 1).some((unit) => unit.initial === name.initial && unit.folded === name.folded);

const lettersIn = (units: readonly GivenUnit[]) =>
  units.reduce((sum, { cuts }) => sum + Math.max(1, ...cuts.map((cut) => cut.length)), 0);

/** `Y. M.`, `Yat M.` and `Yat-Mei` for `Sophia Y. M.`: both letters must agree. */
const areLettersOf = ([first, second]: readonly GivenUnit[], short: readonly GivenUnit[]): boolean => {
  const [name, letter] = short;
  if (first === undefined || second === undefined || name === undefined) return false;
  if (short.length === 2) return name.folded.startsWith(first.folded) && areSameLetter(second, letter);
  return (
    short.length === 1 &&
    name.cuts.some(
      ([start, end, more]) =>
        more === undefined &&
        start?.startsWith(first.folded) === true &&
        end?.startsWith(second.folded) === true,
    )
  );
};

const areSameLetter = (one: GivenUnit, other: GivenUnit | undefined) =>
  one.initial && other?.initial === true && one.folded === other.folded;

/** `Cenk S.` for `Süleyman Cenk`: the name one goes by, and the letter of the one before it. */
const isTurnedRound = (
  [unused, called, more]: readonly GivenUnit[],
  [name, letter, another]: readonly GivenUnit[],
  readings: readonly Reading[],
): boolean =>
  unused !== undefined &&
  called?.initial === false &&
  more === undefined &&
  name?.folded === called.folded &&
  letter?.initial === true &&
  another === undefined &&
  initialFits(letter, unused, readings);

/** `Robert` for `J. Robert`, `Pierre` for `Jean-Pierre`: the longer name goes by a later one of its names. */
const middleNameUsed = (
  long: readonly GivenUnit[],
  short: readonly GivenUnit[],
  readings: readonly Reading[],
): GivenAgreement => {
  const [first] = short;
  let found = conflict;
  if (first === undefined) return found;
  if (isTurnedRound(long, short, readings)) return { grade: 1, note: 'middle name' };
  if (readings.every(({ kind }) => kind === 'syllabic') && areLettersOf(lettersBehind(long), short))
    return { grade: 1, note: 'initial' };
  for (let start = 1; start < long.length && short.length <= lettersIn(long.slice(start)); start += 1) {
    const unit = long[start] as GivenUnit;
    if (unit.initial) continue;
    // `R.` for `J. Robert`; `W. L.` for `David Wai-Lam`, where two letters agree.
    const calledByInitial =
      (long[0]?.initial === true && start === 1) || (unit.cuts.length > 0 && short[1]?.initial === true);
    if (first.initial && !calledByInitial) continue;
    found = better(found, atMost(align(long.slice(start), short, readings), 'middle name'));
  }
  return found;
};

/** Whether the given names of two readings can be one person's. Without given names on both sides: agreement. */
export const compareGiven = (first: Reading, second: Reading): GivenAgreement => {
  const [one, other, readings] = [first.given, second.given, [first, second]];
  if (one.length === 0 && other.length === 0) return agreement;
  if (one.length === 0 || other.length === 0) return conflict;
  if (one.some((unit) => other.some((another) => areVietnameseApart(unit, another)))) return conflict;
  let found = align(one, other, readings);
  if (found.grade === 2) return found;
  // `Ravi Kumar` and `Ravikumar`: the half that one word lacks is there.
  const open = found.grade === 0 || found.note === 'name missing';
  if (open && ![...one, ...other].some((unit) => unit.initial)) {
    const [whole, otherWhole] = [glued(one), glued(other)];
    if (whole === otherWhole) found = agreement;
    else if (
      found.grade === 0 &&
      (abdForm(whole) === abdForm(otherWhole) ||
        (areJapaneseSpellings(whole, otherWhole) && readings.every(isJapanese)))
    )
      found = { grade: 1, note: 'respelled' };
  }
  if (found.grade === 0) found = middleNameUsed(one, other, readings);
  if (found.grade === 0) found = middleNameUsed(other, one, readings);
  return found;
};
