import { accentsConflict } from './family.ts';
import {
  isCommonGivenName,
  isNameOfItsOwn,
  isShortFormOf,
  longForms,
  otherTransliterations,
} from './given-names.ts';
import { japaneseForm, kanjiReadings, koreanForms, looksJapanese, looksKorean } from './phonetic.ts';
import type { Reading } from './readings.ts';
import { isHan, isHangul } from './romanise.ts';
import { isJapaneseFamily, isMiddleSurname, koreanSurnames } from './surnames.ts';
import { type GivenUnit, isCutInPrint } from './units.ts';

/** How far given names agree: 2 supports likely, 1 possible, 0 is a conflict. */
export type Grade = 0 | 1 | 2;

export type GivenAgreement = { grade: Grade; note: GivenNote | null };
export type GivenNote =
  | 'initial'
  | 'short form'
  | 'respelled'
  | 'middle name'
  | 'name missing'
  | 'surname missing';

/** What the families of two readings say about how to compare the given names. */
export type GivenContext = {
  korean: boolean;
  vietnamese: boolean;
  japaneseFamily: boolean;
  kanjiFamily: boolean;
};

const conflict: GivenAgreement = { grade: 0, note: null };
const agreement: GivenAgreement = { grade: 2, note: null };

const worse = (one: GivenAgreement, other: GivenAgreement): GivenAgreement =>
  other.grade < one.grade || (other.grade === one.grade && one.note === null) ? other : one;
const better = (one: GivenAgreement, other: GivenAgreement): GivenAgreement =>
  other.grade > one.grade ? other : one;
const atMost = (found: GivenAgreement, note: GivenNote): GivenAgreement =>
  found.grade > 1 ? { grade: 1, note } : found;

const spellingsOf = (unit: GivenUnit) => [...unit.spellings, ...otherTransliterations(unit.folded)];

const initialFits = (initial: GivenUnit, unit: GivenUnit): boolean => {
  const starts = initial.spellings;
  if (unit.initial)
    return starts.some((start) =>
      unit.spellings.some((other) => other.startsWith(start) || start.startsWith(other)),
    );
  const fits = (full: string) => starts.some((start) => full.startsWith(start));
  return (
    spellingsOf(unit).some(fits) ||
    (initial.folded.length === 1 && longForms(unit.folded).some(fits)) ||
    (initial.folded.length > 1 && isShortFormOf(initial.folded, unit.folded))
  );
};

/** `Xi'an` and `Xian`: two syllables, and one that has the same letters. */
const areCutApart = (one: GivenUnit, other: GivenUnit) => {
  const [marked, plain] = isCutInPrint(one.printed) ? [one, other] : [other, one];
  return (
    isCutInPrint(marked.printed) && !isCutInPrint(plain.printed) && plain.cuts.some((cut) => cut.length === 1)
  );
};

/** `Rob` and `Bob`; `Dima` and `Dmitri`, which is another spelling of Dmitry. */
const shareLongForm = (one: string, other: string) => {
  const [first, second] = [longForms(one), longForms(other)];
  return (
    first.some((long) => second.includes(long) || otherTransliterations(long).includes(other)) ||
    second.some((long) => otherTransliterations(long).includes(one))
  );
};

/** Equal for `Abdelrahman`, `Abdulrahman` and `Abderrahman`. */
const abdForm = (folded: string) => folded.replace(/^abd[aeou](?:l|r(?=r))/, 'abdul');

const fullAgreement = (one: GivenUnit, other: GivenUnit, context: GivenContext): GivenAgreement => {
  if (one.folded === other.folded)
    return (accentsConflict(one.printed, other.printed) && one.cuts.length === 0) || areCutApart(one, other)
      ? { grade: 1, note: 'respelled' }
      : agreement;
  for (const [short, long] of [
    [one.folded, other.folded],
    [other.folded, one.folded],
  ] as const)
    if (isShortFormOf(short, long)) return { grade: isNameOfItsOwn(short) ? 1 : 2, note: 'short form' };
  const bothHan = isHan(one.folded) && isHan(other.folded);
  const bothHangul = isHangul(one.folded) && isHangul(other.folded);
  if (bothHan || bothHangul) return conflict;
  const respelled: GivenAgreement = { grade: 1, note: 'respelled' };
  if (one.spellings.some((spelling) => other.spellings.includes(spelling))) return respelled;
  if (otherTransliterations(one.folded).includes(other.folded)) return respelled;
  if (abdForm(one.folded) === abdForm(other.folded)) return respelled;
  if (shareLongForm(one.folded, other.folded)) return { grade: 1, note: 'short form' };
  if (
    context.korean &&
    (looksKorean(one.folded) || looksKorean(other.folded) || isHangul(one.folded + other.folded))
  ) {
    const forms = koreanForms(one.cuts);
    if (koreanForms(other.cuts).some((form) => forms.includes(form))) return respelled;
  }
  if (looksJapanese(one.folded) && looksJapanese(other.folded) && context.japaneseFamily)
    if (japaneseForm(one.folded) === japaneseForm(other.folded)) return respelled;
  if (context.kanjiFamily && isHan(one.folded + other.folded)) {
    const [han, latin] = isHan(one.folded) ? [one, other] : [other, one];
    const starts = kanjiReadings(han.folded);
    if (starts === null || starts.some((start) => latin.folded.startsWith(start))) return respelled;
  }
  return conflict;
};

type Step = { found: GivenAgreement; one: number; other: number };

/** Syllables against initials or single syllables: `Xiaoming` with `X.-M.`, `X. M.` and `Xiao M.`. */
const syllableSteps = (
  unit: GivenUnit,
  others: readonly GivenUnit[],
  at: number,
): { found: GivenAgreement; used: number }[] => {
  const steps: { found: GivenAgreement; used: number }[] = [];
  const first = others[at];
  const second = others[at + 1];
  for (const cut of unit.cuts) {
    if (cut.length < 2 || second?.initial !== true || first === undefined) continue;
    const starts = first.initial ? cut[0]?.startsWith(first.folded) : cut[0] === first.folded;
    if (starts && cut[1]?.startsWith(second.folded))
      steps.push({ found: { grade: 1, note: 'initial' }, used: 2 });
  }
  return steps;
};

const pairSteps = (
  one: readonly GivenUnit[],
  i: number,
  other: readonly GivenUnit[],
  j: number,
  context: GivenContext,
): Step[] => {
  const a = one[i] as GivenUnit;
  const b = other[j] as GivenUnit;
  if (!a.initial && !b.initial) {
    const steps = [{ found: fullAgreement(a, b, context), one: 1, other: 1 }];
    for (const { found, used } of syllableSteps(a, other, j)) steps.push({ found, one: 1, other: used });
    for (const { found, used } of syllableSteps(b, one, i)) steps.push({ found, one: used, other: 1 });
    return steps;
  }
  const first = i === 0 || j === 0;
  const initial: GivenAgreement = first ? { grade: 1, note: 'initial' } : agreement;
  const steps: Step[] = [];
  for (const { found, used } of a.initial ? [] : syllableSteps(a, other, j))
    steps.push({ found, one: 1, other: used });
  for (const { found, used } of b.initial ? [] : syllableSteps(b, one, i))
    steps.push({ found, one: used, other: 1 });
  // Two syllables against two initials: both must agree, the second is no middle name.
  const [unit, next] = a.initial ? [b, one[i + 1]] : [a, other[j + 1]];
  const last = a.initial ? j === other.length - 1 : i === one.length - 1;
  const bound =
    last && unit.cuts.length > 0 && unit.cuts.every((cut) => cut.length > 1) && next?.initial === true;
  const fits = a.initial ? initialFits(a, b) : initialFits(b, a);
  if (fits && !bound) steps.push({ found: initial, one: 1, other: 1 });
  return steps;
};

/** `Gabriel García Márquez` without its García: read as a middle name it is a surname still. */
const isSurname = ({ folded, initial, cuts }: GivenUnit) =>
  !initial && cuts.length === 0 && isMiddleSurname(folded) && !isCommonGivenName(folded);

const rest = (
  one: readonly GivenUnit[],
  i: number,
  other: readonly GivenUnit[],
  j: number,
  context: GivenContext,
): GivenAgreement => {
  if (i === one.length || j === other.length) {
    const left = i === one.length ? other.slice(j) : one.slice(i);
    const [missing] = left;
    if (missing === undefined) return agreement;
    if (left.some(isSurname)) return { grade: 1, note: 'surname missing' };
    return missing.tied || context.vietnamese ? { grade: 1, note: 'name missing' } : agreement;
  }
  let found = conflict;
  for (const step of pairSteps(one, i, other, j, context)) {
    if (step.found.grade === 0) continue;
    found = better(found, worse(step.found, rest(one, i + step.one, other, j + step.other, context)));
  }
  if (found.grade > 0) return found;
  // One of several middle names left out, where the next full name agrees again.
  const resumes = (from: readonly GivenUnit[], at: number, name: GivenUnit | undefined) =>
    at > 0 &&
    name !== undefined &&
    !name.initial &&
    from.slice(at + 1).some((unit) => !unit.initial && unit.folded === name.folded);
  if (resumes(one, i, other[j])) return atMost(rest(one, i + 1, other, j, context), 'name missing');
  if (resumes(other, j, one[i])) return atMost(rest(one, i, other, j + 1, context), 'name missing');
  return conflict;
};

const lettersIn = (units: readonly GivenUnit[]) =>
  units.reduce((sum, { cuts }) => sum + Math.max(1, ...cuts.map((cut) => cut.length)), 0);

/** `Robert` for `J. Robert`, `Pierre` for `Jean-Pierre`: the longer name goes by a later one of its names. */
const middleNameUsed = (
  long: readonly GivenUnit[],
  short: readonly GivenUnit[],
  context: GivenContext,
): GivenAgreement => {
  const [first] = short;
  let found = conflict;
  if (first === undefined) return found;
  for (let start = 1; start < long.length && short.length <= lettersIn(long.slice(start)); start += 1) {
    const unit = long[start] as GivenUnit;
    if (unit.initial) continue;
    // `R.` for `J. Robert`; `W. L.` for `David Wai-Lam`, where two letters agree.
    const calledByInitial =
      (long[0]?.initial === true && start === 1) || (unit.cuts.length > 0 && short[1]?.initial === true);
    if (first.initial && !calledByInitial) continue;
    found = better(found, atMost(rest(long.slice(start), 0, short, 0, context), 'middle name'));
  }
  return found;
};

const glued = (units: readonly GivenUnit[]) => units.map((unit) => unit.folded).join('');

/** Whether given names as written in two readings can be one person's. Without given names on both sides: agreement. */
export const compareGiven = (
  one: readonly GivenUnit[],
  other: readonly GivenUnit[],
  context: GivenContext,
): GivenAgreement => {
  if (one.length === 0 && other.length === 0) return agreement;
  if (one.length === 0 || other.length === 0) return conflict;
  let found = rest(one, 0, other, 0, context);
  if (found.grade === 2) return found;
  if (found.grade === 0 && ![...one, ...other].some((unit) => unit.initial)) {
    const [first, second] = [glued(one), glued(other)];
    if (first === second) found = agreement;
    else if (abdForm(first) === abdForm(second)) found = { grade: 1, note: 'respelled' };
  }
  if (found.grade === 0) found = middleNameUsed(one, other, context);
  if (found.grade === 0) found = middleNameUsed(other, one, context);
  return found;
};

const koreanInitials: Record<string, string> = {
  g: 'k',
  k: 'g',
  b: 'p',
  p: 'b',
  d: 't',
  t: 'd',
  j: 'c',
  c: 'j',
  u: 'w',
  w: 'u',
  r: 'l',
  l: 'r',
};
const japaneseInitials: Record<string, string> = { t: 'c', c: 't', z: 'j', j: 'z', h: 'f', f: 'h' };

const isKoreanReading = ({ kind, forms }: Reading) =>
  kind === 'syllabic' && forms.whole.some((form) => koreanSurnames.has(form));
const hasJapaneseFamily = ({ forms }: Reading) => forms.whole.some(isJapaneseFamily);
const isJapaneseReading = ({ forms }: Reading) =>
  forms.whole.some((form) => isJapaneseFamily(form) || looksJapanese(form));

export const givenContext = (one: Reading, other: Reading): GivenContext => ({
  korean: isKoreanReading(one) && isKoreanReading(other),
  vietnamese: one.kind === 'vietnamese' || other.kind === 'vietnamese',
  japaneseFamily: isJapaneseReading(one) && isJapaneseReading(other),
  kanjiFamily: hasJapaneseFamily(one) && hasJapaneseFamily(other),
});

/**
 * Forms of the full given names such that two names whose first ones are full, and that `compareGiven` finds to agree,
 * have one in common; kanji against Latin letters excepted.
 */
export const givenForms = (reading: Reading): string[] => {
  if (reading.given.length === 0) return [''];
  const forms = new Set<string>();
  const [korean, japanese] = [isKoreanReading(reading), isJapaneseReading(reading)];
  for (const unit of reading.given) {
    if (unit.initial) continue;
    for (const form of [unit.folded, abdForm(unit.folded), ...spellingsOf(unit), ...longForms(unit.folded)])
      forms.add(form);
    if (korean) for (const form of koreanForms(unit.cuts)) forms.add(`${form}~`);
    if (japanese && looksJapanese(unit.folded)) forms.add(`${japaneseForm(unit.folded)}~`);
  }
  if (reading.given.length > 1) forms.add(glued(reading.given)).add(abdForm(glued(reading.given)));
  return [...forms];
};

/** First syllables of given names in one word, and given names before an initial: `Xiaoming` agrees with `Xiao M.`. */
export const splitForms = ({ given }: Reading): { heads: string[]; split: string[] } => ({
  heads: given.flatMap(({ cuts }) => cuts.flatMap((cut) => (cut.length > 1 ? cut.slice(0, 1) : []))),
  split: given.flatMap((unit, place) =>
    !unit.initial && given[place + 1]?.initial === true ? [unit.folded] : [],
  ),
});

/** Whether a name leaves so much open that only the letters of `givenInitials` find all that it agrees with. */
export const isOpenGiven = (reading: Reading): boolean =>
  reading.given[0]?.initial === true ||
  (hasJapaneseFamily(reading) && reading.given.some(({ folded }) => isHan(folded)));

/** The letters with which the name one is called by may begin; `''` where there is no given name. */
export const givenInitials = (reading: Reading): string[] => {
  if (reading.given.length === 0) return [''];
  const letters = new Set<string>();
  const japanese = isJapaneseReading(reading);
  reading.given.forEach((unit, place) => {
    if (unit.initial && place > 0) return;
    for (const spelling of [...spellingsOf(unit), ...(unit.initial ? [] : longForms(unit.folded))]) {
      const [letter = ''] = spelling;
      letters.add(letter);
      if (place > 0 || unit.initial) continue;
      const korean = isKoreanReading(reading) ? koreanInitials[letter] : undefined;
      if (korean) letters.add(korean);
      const kunrei = japanese && looksJapanese(unit.folded) ? japaneseInitials[letter] : undefined;
      if (kunrei) letters.add(kunrei);
    }
    if (hasJapaneseFamily(reading) && isHan(unit.folded))
      for (const start of kanjiReadings(unit.folded) ?? ['~']) letters.add(start[0] ?? '');
    if (place === 0 && hasJapaneseFamily(reading)) letters.add('~');
  });
  return [...letters];
};
