import { goesByBeginning, hasKanjiFamily, isJapanese, isKorean } from './given-context.ts';
import { beginningKey, cutForms, lastHalf, longForms } from './given-names.ts';
import { abdForm, spellingsOf, undoubled } from './given-word.ts';
import { japaneseForm, kanjiReadings, koreanForms, looksJapanese } from './phonetic.ts';
import type { Reading } from './readings.ts';
import { glued, isInHan, lettersBehind } from './units.ts';

/**
 * Forms of the full given names such that two names whose first ones are full, and that `compareGiven` finds to agree,
 * have one in common; kanji against Latin letters excepted.
 */
export const givenForms = (reading: Reading): string[] => {
  if (reading.given.length === 0) return [''];
  const forms = new Set<string>();
  const [korean, japanese] = [isKorean(reading), isJapanese(reading)];
  for (const unit of reading.given) {
    if (unit.initial) continue;
    forms.add(unit.folded).add(abdForm(unit.folded)).add(undoubled(unit.folded));
    for (const form of spellingsOf(unit)) forms.add(form);
    for (const form of longForms(unit.folded)) forms.add(form);
    if (unit.cuts.length === 0) for (const form of cutForms(unit.folded)) forms.add(form);
    if (korean) for (const form of koreanForms(unit.cuts)) forms.add(`${form}~`);
    if (japanese && looksJapanese(unit.folded)) forms.add(`${japaneseForm(unit.folded)}~`);
  }
  if (reading.given.length > 1) {
    const whole = glued(reading.given);
    forms.add(whole).add(abdForm(whole));
    if (japanese && looksJapanese(whole)) forms.add(`${japaneseForm(whole)}~`);
  }
  return [...forms];
};

/** First syllables of given names in one word, and given names before an initial: `Xiaoming` agrees with `Xiao M.`. */
export const splitForms = ({ given }: Reading): { heads: string[]; split: string[] } => {
  const heads = new Set<string>();
  const split: string[] = [];
  given.forEach(({ cuts, initial, folded }, place) => {
    for (const [head = '', ...others] of cuts) if (others.length > 0) heads.add(head);
    if (!initial && given[place + 1]?.initial === true) split.push(folded);
  });
  return { heads: [...heads], split };
};

/** By what the first given name and a beginning of it find each other. */
export const beginningOf = (reading: Reading): { long: boolean; start: string } | null => {
  const [first] = reading.given;
  return first !== undefined && goesByBeginning(reading) ? beginningKey(first.folded) : null;
};

/** Whether a name leaves so much open that only the letters of `givenInitials` find all that it agrees with. */
export const isOpenGiven = (reading: Reading): boolean =>
  reading.given[0]?.initial === true || (reading.given.some(isInHan) && hasKanjiFamily(reading));

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

/** The letters with which a Japanese given name may begin in Latin ones. */
const japaneseStarts = [...'abcdefghijkmnorstuwyz'];

/** `y` of `Sophia Y. M. Lee`, who is `Yat-Mei Lee` as well. */
export const letterBehind = ({ kind, given }: Reading): string | undefined =>
  kind === 'syllabic' ? lettersBehind(given)[0]?.folded[0] : undefined;

/** The letters with which the name one is called by may begin, as it is spelled; `''` where there is no given name. */
export const givenInitials = (reading: Reading): string[] => {
  if (reading.given.length === 0) return [''];
  const letters = new Set<string>();
  const behind = letterBehind(reading);
  if (behind !== undefined) letters.add(behind);
  reading.given.forEach((unit, place) => {
    if (unit.initial && place > 0) return;
    const last = unit.initial ? null : lastHalf(unit.folded);
    if (last !== null) letters.add(last[0] ?? '');
    for (const spelling of [...spellingsOf(unit), ...(unit.initial ? [] : longForms(unit.folded))]) {
      const [letter = ''] = spelling;
      letters.add(letter);
    }
    if (isInHan(unit) && hasKanjiFamily(reading))
      for (const start of kanjiReadings(unit.folded) ?? japaneseStarts) letters.add(start[0] ?? '');
  });
  return [...letters];
};

/** The letters with which the full given name may begin in another spelling of its sounds: `p` of `Bo-ra`. */
export const respelledInitials = (reading: Reading): string[] => {
  const [unit] = reading.given;
  if (unit === undefined || unit.initial) return [];
  const japanese = isJapanese(reading) && looksJapanese(unit.folded);
  return [...spellingsOf(unit), ...longForms(unit.folded)].flatMap(([letter = '']) => [
    ...((isKorean(reading) && koreanInitials[letter]) || []),
    ...((japanese && japaneseInitials[letter]) || []),
  ]);
};
