import { accentsConflict } from './accents.ts';
import { agreement, conflict, type GivenAgreement } from './given-agreement.ts';
import { goesByBeginning, isJapanese, isKorean, shareKanjiFamily } from './given-context.ts';
import {
  cutForms,
  isBeginningOf,
  isNameOfItsOwn,
  isShortFormOf,
  lastHalf,
  longForms,
  otherTransliterations,
} from './given-names.ts';
import { areJapaneseSpellings, kanjiReadings, koreanForms, looksKorean } from './phonetic.ts';
import type { Reading } from './readings.ts';
import { isHan, isHangul } from './romanise.ts';
import { isSyllabicWord } from './syllables.ts';
import { type GivenUnit, isCutInPrint, isInHan } from './units.ts';

/** Plain words have one spelling, and need no look at their letters. */
const isTransliterated = ({ spellings, folded }: GivenUnit) =>
  spellings.length > 1 && /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(folded);

/** Every way in which a unit may be written. */
export const spellingsOf = (unit: GivenUnit): readonly string[] => {
  const { spellings, folded } = unit;
  // `Κωνσταντίνος` is Konstantinos by its letters, and Constantine by habit.
  const others = isTransliterated(unit)
    ? spellings.flatMap(otherTransliterations)
    : otherTransliterations(folded);
  return others.length > 0 ? [...spellings, ...others] : spellings;
};

/** A name in Cyrillic or Greek letters, and another spelling or a short form of it in Latin ones. */
const isSpellingOf = (own: GivenUnit, latin: GivenUnit): boolean => {
  if (!isTransliterated(own)) return false;
  const spellings = spellingsOf(own);
  return spellings.includes(latin.folded) || longForms(latin.folded).some((long) => spellings.includes(long));
};

/** `Kr.` for `Kumar`: the first letter and the last. */
const isContraction = (short: string, full: string) =>
  short.length === 2 && short[0] === full[0] && short[1] === full.at(-1) && !/[aeiouy]$/.test(short);

/** `K.` for `健`, which is Ken or Takeru; any letter for a character that the list does not know. */
const kanjiFits = (initial: GivenUnit, unit: GivenUnit, readings: readonly Reading[]): boolean => {
  if (!isInHan(unit) || !shareKanjiFamily(readings)) return false;
  const starts = kanjiReadings(unit.folded);
  return starts === null || starts.some((start) => start[0] === initial.folded[0]);
};

/** Whether a unit may begin with an initial; `readings`: those that the two belong to. */
export const initialFits = (initial: GivenUnit, unit: GivenUnit, readings: readonly Reading[]): boolean => {
  const starts = initial.spellings;
  if (unit.initial)
    return starts.some((start) =>
      unit.spellings.some((other) => other.startsWith(start) || start.startsWith(other)),
    );
  const fits = (full: string) => starts.some((start) => full.startsWith(start));
  return (
    spellingsOf(unit).some(fits) ||
    (initial.folded.length === 1 && longForms(unit.folded).some(fits)) ||
    (initial.folded.length > 1 && isShortFormOf(initial.folded, unit.folded)) ||
    isContraction(initial.folded, unit.folded) ||
    fits(lastHalf(unit.folded) ?? '') ||
    kanjiFits(initial, unit, readings)
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

/** Equal for `Abdelrahman`, `Abdulrahman` and `Abderrahman`, for `Abdelsalam` and `Abdessalam`. */
export const abdForm = (folded: string): string =>
  folded.replace(/^abd[aeou](?:l|([rstdnz])(?=\1))/, 'abdul');

/**
 * Equal for `Rasoul`, `Rasool` and `Rasul`, for `Sunita` and `Suneeta`, for `Krasimira` and `Krassimira`: a vowel, and the
 * s between two, that is doubled or not.
 */
export const undoubled = (folded: string): string =>
  /[eo][eou]|ss/.test(folded)
    ? folded
        .replace(/o[ou]/g, 'u')
        .replace(/ee/g, 'i')
        .replace(/(?<=[aeiou])ss(?=[aeiouy])/g, 's')
    : folded;

const isCutOf = (short: GivenUnit, long: GivenUnit) =>
  short.cuts.length === 0 && long.cuts.length === 0 && cutForms(long.folded).includes(short.folded);

/** `Esme` for `Esmeralda`, but not `Chen` for `Chenglong`. */
const isStartOf = (short: GivenUnit, long: GivenUnit, readings: readonly Reading[]) =>
  isBeginningOf(short.folded, long.folded) &&
  [short, long].every((unit) => readings.some(({ given }) => given[0] === unit)) &&
  readings.every(goesByBeginning) &&
  !(isSyllabicWord(short.folded) && isSyllabicWord(long.folded));

/** How far two full given names agree; `readings`: those that they belong to. */
export const fullAgreement = (
  one: GivenUnit,
  other: GivenUnit,
  readings: readonly Reading[],
): GivenAgreement => {
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
  if (isSpellingOf(one, other) || isSpellingOf(other, one)) return respelled;
  if (abdForm(one.folded) === abdForm(other.folded)) return respelled;
  if (shareLongForm(one.folded, other.folded)) return { grade: 1, note: 'short form' };
  // `Zhou` and `Zhu` are two syllables.
  if (one.cuts.length === 0 && other.cuts.length === 0 && undoubled(one.folded) === undoubled(other.folded))
    return respelled;
  if (isCutOf(one, other) || isCutOf(other, one)) return { grade: 1, note: 'name missing' };
  if (isStartOf(one, other, readings) || isStartOf(other, one, readings))
    return { grade: 1, note: 'name missing' };
  if (
    readings.every(isKorean) &&
    (looksKorean(one.folded) || looksKorean(other.folded) || isHangul(one.folded + other.folded))
  ) {
    const forms = koreanForms(one.cuts);
    if (koreanForms(other.cuts).some((form) => forms.includes(form))) return respelled;
  }
  if (areJapaneseSpellings(one.folded, other.folded) && readings.every(isJapanese)) return respelled;
  const doubtful = readings.some((reading) => reading.doubtful);
  if (!doubtful && isHan(one.folded + other.folded) && shareKanjiFamily(readings)) {
    const [han, latin] = isHan(one.folded) ? [one, other] : [other, one];
    const starts = kanjiReadings(han.folded);
    if (starts === null || starts.some((start) => latin.folded.startsWith(start))) return respelled;
  }
  return conflict;
};
