import { fold } from './fold.ts';
import { isCommonGivenName } from './given-names.ts';
import {
  isFamilyFirstFamily,
  isGivenElsewhere,
  isMiddleSurname,
  isSurnameElsewhere,
  isTopSurname,
  isVietnameseFamily,
} from './surnames.ts';
import { isSyllabicFamily } from './syllabic-surnames.ts';
import { isSyllabicWord, isVietnameseSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';

/** One way to cut a name into given names and family. */
export type Draft = {
  given: readonly Token[];
  family: readonly Token[];
  /** Whether the source states which is the family (comma, capitals, initials behind), or the order decides. */
  order: 'stated' | 'given-first' | 'family-first';
  /** An unlikely reading: it needs full given names on both sides to count. */
  doubtful?: boolean;
  /** Two surnames that could as well be a middle name and a surname. */
  double?: boolean;
};

export const isFull = (token: Token | undefined): token is Token => token !== undefined && !token.initial;

/** Where the family begins that ends before `end`: back over particles, and over `y` to the first surname. */
const familyStart = (tokens: readonly Token[], last: number): number => {
  // `Nguyen Van Hung`: what looks like a Dutch particle is a middle name.
  const [first] = tokens;
  // O. and U. are initials before they are Korean families.
  const eastAsian =
    (isFull(first) && isFamilyFirstFamily(first.folded)) || isFamilyFirstFamily(tokens[last]?.folded ?? '');
  let start = last;
  while (start > 1) {
    const before = tokens[start - 1] as Token;
    if (!before.particle || (eastAsian && !before.lowerParticle)) break;
    start -= 1;
    if (/^(?:y|e|i|und)$/.test(before.text) && start > 1) start -= 1;
  }
  return start;
};

/** Folded endings that Russian families have, and no given name of four letters or more. */
const russianFamily = /..(?:[ео]ва?|[сц]к(?:ии|ая)|енко|чук)$/u;

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
  // `Сидоров Иван Петрович`: a patronymic comes last only where the family comes first.
  if (tokens.length > 2 && /(?:ович|евич|овна|евна|ovich|evich|ovna|evna)$/.test(last)) return true;
  if (isFamilyFirstFamily(first))
    return !isFamilyFirstFamily(last) || (isTopSurname(first) && isTopSurname(last));
  if (isCommonGivenName(last)) return !isCommonGivenName(first);
  return first >= 'а' && russianFamily.test(first) && !russianFamily.test(last);
};

/** A word of two Chinese or Korean syllables that is no surname. */
export const isGivenOfSyllables = (folded: string): boolean =>
  folded.length > 4 && !isSyllabicFamily(folded) && isSyllabicWord(folded);

/** Whether only the family-first reading makes sense: a Chinese or Korean surname, then two syllables; not `Kim Benson`. */
const isClearlyFamilyFirst = (tokens: readonly Token[]): boolean => {
  const [first, second] = tokens;
  return (
    tokens.length === 2 &&
    isFull(first) &&
    isSyllabicFamily(first.folded) &&
    !isGivenElsewhere(first.folded) &&
    isGivenOfSyllables(second?.folded ?? '') &&
    !isSurnameElsewhere(second?.folded ?? '')
  );
};

/** `Khanh Truong Xuan`, `Khanh Truong-Xuan`: Vietnamese, the name one is called by before the others. */
export const draftCalledFirst = ([called, ...others]: readonly Token[]): Draft[] => {
  const [start = '', tied] = others[0]?.text.split('-') ?? [];
  if (!isFull(called) || others.length > 3 || !isVietnameseFamily(fold(start))) return [];
  const apart = others.flatMap((token) =>
    token.text.split('-').map((text) => ({ ...token, text, folded: fold(text), word: null })),
  );
  const [family, ...middle] = apart;
  const isVietnamese = [called, ...apart].every(
    (token) => isFull(token) && isVietnameseSyllable(token.folded),
  );
  if (family === undefined || middle.length === 0 || !isVietnamese) return [];
  if (isVietnameseFamily(apart.at(-1)?.folded ?? '')) return [];
  return [
    { given: [...middle, called], family: [family], order: 'given-first', doubtful: tied === undefined },
  ];
};

/** `Abdul` and the like, with a capital: the first half of a given name as well as of a family. */
const isServantOf = (token: Token | undefined) =>
  token !== undefined && !token.lowerParticle && /^abd(?:[aeu]l)?$/.test(token.folded);

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
  // `Md. Abdul Karim` signs as M. A. Karim, and as Abdul Karim.
  if (start < tokens.length - 1 && isServantOf(tokens[start]))
    drafts.push({ given: tokens.slice(0, start + 1), family: tokens.slice(start + 1), order: 'given-first' });
  const before = tokens[start - 1];
  const syllabic = isSyllabicFamily(tokens.at(-1)?.folded ?? '');
  // `Truong Van Khanh`: nor is it the first of two surnames.
  const isMiddleName = isVietnameseFamily(tokens[0]?.folded ?? '') && !isMiddleSurname(before?.folded ?? '');
  // `Minh Van Nguyen`: nor is what looks like a particle.
  const isVietnamese = before?.particle === true && isVietnameseFamily(tokens.at(-1)?.folded ?? '');
  const isIrishO = start > 1 && /^[ODLÓ]$/.test(before?.text ?? '');
  if (
    start > 1 &&
    (isIrishO ||
      (isFull(before) && !syllabic && !isMiddleName && !isVietnamese && !isCommonGivenName(before.folded)))
  ) {
    const double = familyStart(tokens, start - 1);
    drafts.push({
      given: tokens.slice(0, double),
      family: tokens.slice(double),
      order: 'given-first',
      double: true,
    });
  }
  // A hyphen ties two given syllables: `Young-Sik Kim` does not begin with its family.
  const beginsWithGiven = tokens[0]?.text.includes('-') && isFamilyFirstFamily(tokens.at(-1)?.folded ?? '');
  if (isFull(tokens[0]) && tokens.slice(1).some(isFull) && !beginsWithGiven) {
    const leading = tokens.findIndex((token) => !token.lowerParticle);
    drafts.push({
      given: tokens.slice(leading + 1),
      family: tokens.slice(0, leading + 1),
      order: 'family-first',
      doubtful: !familyFirstIsPlausible(tokens),
    });
  }
  return [...drafts, ...draftCalledFirst(tokens)];
};

/** A single name printed twice, for forms that want two. */
export const isPrintedTwice = (tokens: readonly Token[]) =>
  tokens.length === 2 && tokens[0]?.folded === tokens[1]?.folded;

/** `Ó Riain I`: no initial, though it is a letter. */
const isIrish = (token: Token | undefined) => token?.text === 'Ó';

/** `Berg JW van den`: particles behind initials belong to what stands before them. */
const withParticlesFirst = (tokens: readonly Token[]): readonly Token[] => {
  const end = tokens.findLastIndex((token) => !token.lowerParticle) + 1;
  return end > 1 && end < tokens.length && tokens[end - 1]?.initial === true
    ? [...tokens.slice(end), ...tokens.slice(0, end)]
    : tokens;
};

/** The ways to cut a name without a comma, likeliest first. */
export const draftTokens = (printed: readonly Token[]): Draft[] => {
  const tokens = withParticlesFirst(printed);
  if (tokens.length === 1) return [{ given: [], family: tokens, order: 'stated' }];
  const capitals = tokens.filter((token) => token.capitals);
  if (capitals.length > 0 && capitals.length < tokens.length) {
    let from = tokens.findIndex((token) => token.capitals);
    const to = tokens.findLastIndex((token) => token.capitals) + 1;
    while (from > 0 && (tokens[from - 1]?.lowerParticle || isIrish(tokens[from - 1]))) from -= 1;
    const given = [...tokens.slice(0, from), ...tokens.slice(to)];
    if (given.length > 0) return [{ given, family: tokens.slice(from, to), order: 'stated' }];
  }
  const lastFull = tokens.findLastIndex((token) => !token.initial);
  if (lastFull >= 0 && lastFull < tokens.length - 1) {
    const behind = tokens.slice(lastFull + 1);
    const front = tokens.slice(0, lastFull + 1);
    // `K. Ramesh B.`: initials on both sides.
    if (front.some((token) => token.initial && !isIrish(token))) {
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
    // `Arjun Rao V.`: the initial of a father or a village behind the family.
    const isBehind = behind.length === 1 && front.length > 1 && !front.some((token) => token.particle);
    if (isBehind && (behind[0]?.text.endsWith('.') || isCommonGivenName(front[0]?.folded ?? '')))
      drafts.push({
        given: [...front.slice(0, -1), ...behind],
        family: front.slice(-1),
        order: 'given-first',
        doubtful: true,
      });
    return drafts;
  }
  if (isPrintedTwice(tokens))
    return [...readInOrder(tokens), { given: [], family: tokens.slice(1), order: 'stated', doubtful: true }];
  if (lastFull < 0) return [{ given: tokens.slice(0, -1), family: tokens.slice(-1), order: 'given-first' }];
  return readInOrder(tokens);
};
