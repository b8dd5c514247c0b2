import { type Draft, draftCalledFirst, draftTokens, isFull, isPrintedTwice } from './drafts.ts';
import { isFamilyFirstFamily } from './surnames.ts';
import { isSyllabicFamily } from './syllabic-surnames.ts';
import { isSyllabicWord, isVietnameseSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';

const mayBeEastAsian = ({ initial, folded }: Token) =>
  initial || isSyllabicWord(folded) || isVietnameseSyllable(folded);

/** `V K, Bhadran`, `K Sarma, Prathusha`: the letters of a father or a village, as given names have them behind. */
const lettersBefore = (family: readonly Token[]): Token[] => {
  const [first] = family;
  if (first === undefined || first.text.length > 2 || !/^[\p{Lu}--[ODLÓ]]\.?$/v.test(first.text)) return [];
  if (family.length === 1 && isSyllabicFamily(first.folded)) return [];
  const end = family.findIndex(({ text }) => !/^\p{Lu}\.?$/u.test(text));
  return family.slice(0, end < 0 ? family.length : end).map((token) => ({ ...token, initial: true }));
};

/**
 * The ways to cut a name with a comma, likeliest first: `family` before it, `given` behind. Of `Berg, Jan van den`, the
 * particles behind the given name belong to the family.
 */
export const draftComma = (family: readonly Token[], given: readonly Token[]): Draft[] => {
  // `Berg J, van den`.
  if (given.every((token) => token.lowerParticle)) return draftTokens([...given, ...family]);
  let end = given.length;
  // `Roux, Anne Le`, but `Nguyen, Hung Van`.
  const eastAsian = isFamilyFirstFamily(family[0]?.folded ?? '') && given.every(mayBeEastAsian);
  while (end > 1 && given[end - 1]?.[eastAsian ? 'lowerParticle' : 'particle']) end -= 1;
  const draft: Draft = {
    given: given.slice(0, end),
    family: [...given.slice(end), ...family],
    order: 'stated',
  };
  const letters = lettersBefore(family);
  if (letters.length > 0 && given.some(isFull)) {
    const others = family.slice(letters.length);
    if (others.length === 0) return [draft, ...draftTokens([...given, ...letters])];
    return [draft, { given: [...given, ...letters], family: others, order: 'stated' }];
  }
  if (isPrintedTwice([...family, ...given])) return [draft, { ...draft, given: [], doubtful: true }];
  const [syllable, surname, more] = family;
  // `Min Kim, Jae`: half of the given name before the family, as forms cut it that want two fields.
  const isCutAmiss =
    more === undefined &&
    isFull(syllable) &&
    surname !== undefined &&
    given.length === 1 &&
    isSyllabicFamily(surname.folded) &&
    isSyllabicWord(syllable.folded) &&
    isSyllabicWord(given[0]?.folded ?? '');
  if (isCutAmiss)
    return [draft, { ...draft, given: [...given, syllable], family: [surname], doubtful: true }];
  return given.length === 1 ? [draft, ...draftCalledFirst([...given, ...family])] : [draft];
};
