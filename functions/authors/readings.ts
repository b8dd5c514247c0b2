import { cleanName } from './clean.ts';
import { type FamilyForms, familyForms } from './family.ts';
import { fold } from './fold.ts';
import { isCommonGivenName } from './given-names.ts';
import { familyRomanisations, readOwnScript } from './own-script.ts';
import { isHyphenatedArticle, isParticle } from './particles.ts';
import { isHan, isHangul } from './romanise.ts';
import {
  isFamilyFirstFamily,
  isSyllabicFamily,
  isTopSurname,
  isVietnameseFamily,
  japaneseSurnames,
} from './surnames.ts';
import { isSyllabicWord } from './syllables.ts';
import { type NameTokens, type Token, tokenise } from './tokens.ts';
import { type GivenUnit, type GivenWord, unitsOf } from './units.ts';
import { makeWord, type NameWord } from './word.ts';

/** One way to understand a printed name. */
export type Reading = {
  given: readonly GivenUnit[];
  particles: readonly NameWord[];
  family: readonly NameWord[];
  forms: FamilyForms;
  /** The family's words with what stands between them, folded. */
  layout: string;
  /** `jr`, `2`, `3`. */
  suffix: string | null;
  /** Whether the source states which is the family (comma, capitals, initials behind), or the order decides. */
  order: 'stated' | 'given-first' | 'family-first';
  /** An unlikely reading: it needs full given names on both sides to count. */
  doubtful: boolean;
  /** Two surnames that could as well be a middle name and a surname. */
  double: boolean;
  kind: 'syllabic' | 'vietnamese' | 'other';
  /** False for names in capitals or small letters only, whose case says nothing. */
  cased: boolean;
};

type Draft = {
  given: readonly Token[];
  family: readonly Token[];
  order: Reading['order'];
  doubtful?: boolean;
  double?: boolean;
};

const givenWords = (tokens: readonly Token[]): GivenWord[] =>
  tokens.flatMap((token) =>
    token.text
      .split('-')
      .filter((part) => fold(part) !== '')
      .map((part, place) => ({
        ...makeWord(part, token.initial || /^[\p{Lu}\p{Ll}]\.?$/u.test(part)),
        tied: place > 0,
      })),
  );

/** Particles and names of a family: `d'Angelo`, `Al-Ghamdi`, `van den Berg`, `García-Márquez`. */
const familyWords = (tokens: readonly Token[]) => {
  const parts = tokens.flatMap((token) => {
    const words = token.text
      .split(/-|(?<=^(?:d|l|o|dell|dall|nell|sant|'t|t)')(?=\p{L})/iu)
      .filter((part) => fold(part) !== '');
    const article = words.length > 1 && token.text.includes('-') && isHyphenatedArticle(fold(words[0] ?? ''));
    return words.map((word, place) => ({
      word: makeWord(word, false, familyRomanisations(word)),
      particle:
        (place === 0 && (article || /^\p{L}+'$/u.test(word))) ||
        (words.length === 1 && isParticle(word, fold(word))),
    }));
  });
  let start = parts.findIndex((part) => !part.particle);
  if (start < 0) start = parts.length - 1;
  return {
    particles: parts.slice(0, start).map((part) => part.word),
    family: parts.slice(start).map((part) => part.word),
  };
};

const kindOf = (family: readonly NameWord[], given: readonly GivenWord[]): Reading['kind'] => {
  const folded = family.map((word) => word.folded).join('');
  if (isHangul(folded) || (isHan(folded) && !japaneseSurnames.has(folded))) return 'syllabic';
  const syllabic = given.every(
    (word) => word.initial || isSyllabicWord(word.folded) || isCommonGivenName(word.folded),
  );
  if (isVietnameseFamily(folded) && !(isSyllabicFamily(folded) && syllabic)) return 'vietnamese';
  return isSyllabicFamily(folded) ? 'syllabic' : 'other';
};

const finish = (draft: Draft, { suffix, cased }: NameTokens): Reading[] => {
  const { particles, family } = familyWords(draft.family);
  if (family.length === 0) return [];
  const given = givenWords(draft.given);
  const layout = draft.family.map((token) => token.text.split('-').map(fold).join('-')).join(' ');
  const hyphenated = layout.includes('-');
  const kind = kindOf(family, given);
  const reading: Reading = {
    given: unitsOf(given, kind === 'syllabic'),
    particles,
    family,
    forms: familyForms(particles, family, draft.double === true && !hyphenated),
    layout,
    suffix,
    order: draft.order,
    doubtful: draft.doubtful === true,
    double: draft.double === true,
    kind,
    cased,
  };
  // Vietnamese: the last word is the name one is called by, and Western order puts it first.
  const last = reading.given.at(-1);
  if (kind !== 'vietnamese' || reading.given.length < 2 || last === undefined) return [reading];
  return [reading, { ...reading, given: [last, ...reading.given.slice(0, -1)] }];
};

const isFull = (token: Token | undefined): token is Token => token !== undefined && !token.initial;

/** Where the family begins that ends before `end`: back over particles, and over `y` to the first surname. */
const familyStart = (tokens: readonly Token[], last: number): number => {
  // `Nguyen Van Hung`: what looks like a Dutch particle is a middle name.
  const eastAsian =
    isFamilyFirstFamily(tokens[0]?.folded ?? '') || isFamilyFirstFamily(tokens[last]?.folded ?? '');
  let start = last;
  while (start > 1) {
    const before = tokens[start - 1] as Token;
    if (!before.particle || (eastAsian && !before.lowerParticle)) break;
    start -= 1;
    if (/^(?:y|e|i|und)$/.test(before.text) && start > 1) start -= 1;
  }
  return start;
};

/** Whether the first word is likelier the family than the last: `Zhang Xiaoming`, `Nagy Péter`. */
const familyFirstIsPlausible = (tokens: readonly Token[]): boolean => {
  const first = tokens[0]?.folded ?? '';
  const last = tokens.at(-1)?.folded ?? '';
  const rest = tokens.slice(1);
  if (isTopSurname(first) && !isTopSurname(last) && isSyllabicFamily(first))
    return rest.every(
      (token) => token.initial || isSyllabicWord(fold(token.text)) || isCommonGivenName(token.folded),
    );
  if (isVietnameseFamily(first) && tokens.length > 2) return true;
  if (isFamilyFirstFamily(first))
    return !isFamilyFirstFamily(last) || (isTopSurname(first) && isTopSurname(last));
  return isCommonGivenName(last) && !isCommonGivenName(first);
};

/** Whether only the family-first reading makes sense: a Chinese or Korean surname, then two syllables. */
const isClearlyFamilyFirst = (tokens: readonly Token[]): boolean => {
  const [first, second] = tokens;
  return (
    tokens.length === 2 &&
    isSyllabicFamily(first?.folded ?? '') &&
    !isSyllabicFamily(second?.folded ?? '') &&
    (second?.folded.length ?? 0) > 4 &&
    isSyllabicWord(second?.folded ?? '')
  );
};

const readInOrder = (tokens: readonly Token[]): Draft[] => {
  const start = familyStart(tokens, tokens.length - 1);
  const familyFirst = isClearlyFamilyFirst(tokens);
  const drafts: Draft[] = [
    {
      given: tokens.slice(0, start),
      family: tokens.slice(start),
      order: 'given-first',
      doubtful: familyFirst,
    },
  ];
  const before = tokens[start - 1];
  const syllabic = isSyllabicFamily(tokens.at(-1)?.folded ?? '');
  const isIrishO = start > 1 && /^[ODL]$/.test(before?.text ?? '');
  if (start > 1 && (isIrishO || (isFull(before) && !syllabic && !isCommonGivenName(before.folded)))) {
    const double = familyStart(tokens, start - 1);
    drafts.push({
      given: tokens.slice(0, double),
      family: tokens.slice(double),
      order: 'given-first',
      double: true,
    });
  }
  if (isFull(tokens[0]) && tokens.slice(1).some(isFull)) {
    const leading = tokens.findIndex((token) => !token.lowerParticle);
    drafts.push({
      given: tokens.slice(leading + 1),
      family: tokens.slice(0, leading + 1),
      order: 'family-first',
      doubtful: !familyFirstIsPlausible(tokens),
    });
  }
  return drafts;
};

const readTokens = (tokens: readonly Token[]): Draft[] => {
  if (tokens.length === 1) return [{ given: [], family: tokens, order: 'stated' }];
  const capitals = tokens.filter((token) => token.capitals);
  if (capitals.length > 0 && capitals.length < tokens.length) {
    let from = tokens.findIndex((token) => token.capitals);
    const to = tokens.findLastIndex((token) => token.capitals) + 1;
    while (from > 0 && tokens[from - 1]?.lowerParticle) from -= 1;
    const given = [...tokens.slice(0, from), ...tokens.slice(to)];
    if (given.length > 0) return [{ given, family: tokens.slice(from, to), order: 'stated' }];
  }
  const lastFull = tokens.findLastIndex((token) => !token.initial);
  if (lastFull >= 0 && lastFull < tokens.length - 1) {
    const behind = tokens.slice(lastFull + 1);
    const front = tokens.slice(0, lastFull + 1);
    // `K. Ramesh B.`: initials on both sides.
    if (front.some((token) => token.initial)) {
      return [{ given: [...front.slice(0, -1), ...behind], family: front.slice(-1), order: 'given-first' }];
    }
    const drafts: Draft[] = [{ given: behind, family: front, order: 'stated' }];
    const leading = front.findIndex((token) => !token.lowerParticle);
    if (front.length > leading + 1 && !front.slice(1).some((token) => token.particle))
      drafts.push({
        given: [...front.slice(leading + 1), ...behind],
        family: front.slice(0, leading + 1),
        order: 'family-first',
        doubtful: true,
      });
    return drafts;
  }
  // A single name printed twice, for forms that want two.
  if (tokens.length === 2 && tokens[0]?.folded === tokens[1]?.folded)
    return [...readInOrder(tokens), { given: [], family: tokens.slice(1), order: 'stated', doubtful: true }];
  if (lastFull < 0) return [{ given: tokens.slice(0, -1), family: tokens.slice(-1), order: 'given-first' }];
  return readInOrder(tokens);
};

/** `Berg, Jan van den`: the particles behind the given name belong to the family. */
const readComma = (family: readonly Token[], given: readonly Token[]): Draft[] => {
  // `Berg J, van den`.
  if (given.every((token) => token.lowerParticle)) return readTokens([...given, ...family]);
  let end = given.length;
  while (end > 1 && given[end - 1]?.lowerParticle) end -= 1;
  return [{ given: given.slice(0, end), family: [...given.slice(end), ...family], order: 'stated' }];
};

/** The possible readings of a printed name, likeliest first; none for a text without letters. */
export const readName = (name: string): Reading[] => {
  const text = cleanName(name);
  const own = readOwnScript(text);
  if (own.length > 0)
    return own.flatMap((split) =>
      finish({ given: split.given, family: split.family, order: 'stated' }, split),
    );
  const readings: Reading[] = [];
  for (const tokens of tokenise(text)) {
    const drafts = tokens.given ? readComma(tokens.tokens, tokens.given) : readTokens(tokens.tokens);
    for (const draft of drafts) readings.push(...finish(draft, tokens));
  }
  return readings;
};

/** Whether a name, by a reading that its order allows, leaves every given name to initials. */
export const isInitialsOnly = (readings: readonly Reading[]): boolean =>
  readings.some(
    ({ given, order }) => order !== 'family-first' && given.length > 0 && given.every((unit) => unit.initial),
  );
