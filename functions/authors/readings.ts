import { cleanName } from './clean.ts';
import { draftComma } from './comma-drafts.ts';
import { type Draft, draftTokens } from './drafts.ts';
import { type FamilyForms, familyForms } from './family.ts';
import { fold } from './fold.ts';
import { isCommonGivenName, isShortForm } from './given-names.ts';
import { kanjiFamilyReadings } from './kanji-families.ts';
import { familyRomanisations, readOwnScript } from './own-script.ts';
import { isHyphenatedArticle, isParticle } from './particles.ts';
import { isHan, isHangul } from './romanise.ts';
import { isVietnameseFamily } from './surnames.ts';
import { isSyllabicFamily } from './syllabic-surnames.ts';
import { isSyllabicWord } from './syllables.ts';
import { type NameTokens, type Token, tokenise } from './tokens.ts';
import { type GivenUnit, unitsOf } from './units.ts';
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
  order: Draft['order'];
  doubtful: boolean;
  /** Vietnamese given names with the last one put first. */
  turned: boolean;
  double: boolean;
  kind: 'syllabic' | 'vietnamese' | 'other';
  /** False for names in capitals or small letters only, whose case says nothing. */
  cased: boolean;
};

/** `MohammadReza`: two given names; `DeShawn` is one. */
const betweenCapitals = /(?<=^\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2,}$)/u;

const givenWords = (tokens: readonly Token[]): NameWord[] =>
  // `Maria del Carmen`: what stands between given names is none.
  tokens
    .filter((token, place) => place === 0 || !token.lowerParticle)
    .flatMap(({ text, word, initial }): NameWord | NameWord[] =>
      word !== null && !initial
        ? word
        : text
            .split(text.includes('-') ? '-' : betweenCapitals)
            .filter((part) => fold(part) !== '')
            .map((part, place) =>
              makeWord(part, {
                initial: initial || /^[\p{Lu}\p{Ll}]\.?$/u.test(part),
                tied: place > 0,
              }),
            ),
    );

/** Particles and names of a family: `d'Angelo`, `Al-Ghamdi`, `van den Berg`, `García-Márquez`. */
const familyWords = (tokens: readonly Token[]): Pick<Reading, 'particles' | 'family'> => {
  const [only, another] = tokens;
  if (only !== undefined && only.word !== null && another === undefined)
    return { particles: [], family: [only.word] };
  const parts = tokens.flatMap((token) => {
    if (token.word !== null) return { word: token.word, particle: token.particle };
    const words = token.text
      .split(/-|(?<=^(?:d|l|o|dell|dall|nell|sant|'t|t)')(?=\p{L})/iu)
      .filter((part) => fold(part) !== '');
    const article = words.length > 1 && token.text.includes('-') && isHyphenatedArticle(fold(words[0] ?? ''));
    return words.map((word, place) => ({
      word: makeWord(word, { tied: place > 0, others: familyRomanisations(word) }),
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

/** As printed: folding would make simplified characters of them, which Japanese names do not have. */
const isKanji = ({ printed }: NameWord) => kanjiFamilyReadings(printed).length > 0;

const kindOf = (family: readonly NameWord[], given: readonly NameWord[]): Reading['kind'] => {
  const folded = family.map((word) => word.folded).join('');
  if (isHangul(folded) || (isHan(folded) && !family.some(isKanji))) return 'syllabic';
  const isSyllabic = isSyllabicFamily(folded);
  if (!isVietnameseFamily(folded)) return isSyllabic ? 'syllabic' : 'other';
  const inSyllables = given.every(
    ({ initial, folded: name }) =>
      initial || isSyllabicWord(name) || isCommonGivenName(name) || isShortForm(name),
  );
  return isSyllabic && inSyllables ? 'syllabic' : 'vietnamese';
};

const layoutOf = ({ text, word }: Token) => word?.folded ?? text.split('-').map(fold).join('-');

const finish = (draft: Draft, { suffix, cased, doubtful }: NameTokens): Reading[] => {
  const { particles, family } = familyWords(draft.family);
  if (family.length === 0) return [];
  const given = givenWords(draft.given);
  const layout = draft.family.map(layoutOf).join(' ');
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
    doubtful: draft.doubtful === true || doubtful === true,
    turned: false,
    double: draft.double === true,
    kind,
    cased,
  };
  // Vietnamese: the last word is the name one is called by, and Western order puts it first.
  const last = reading.given.at(-1);
  if (kind !== 'vietnamese' || reading.given.length < 2 || last === undefined) return [reading];
  return [reading, { ...reading, turned: true, given: [last, ...reading.given.slice(0, -1)] }];
};

/** The possible readings of a printed name, likeliest first; none for a text without letters. */
export const readName = (name: string): Reading[] => {
  const text = cleanName(name);
  if (!/["(“]/.test(text)) return inTwoScripts(text)?.flatMap(readText) ?? readText(text);
  // `李伟 (Wei Li)`: the same name in two scripts.
  const [, before, within] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? [];
  if (before === undefined || within === undefined) {
    const whole = withNickname(text);
    return whole === text ? readText(text) : [...readText(text), ...readText(whole)];
  }
  const isOwn = (part: string) => readOwnScript(part.trim()).length > 0;
  if (isOwn(before) !== isOwn(within)) return [before, within].flatMap((part) => readText(part.trim()));
  return readText(text);
};

const eastAsian = '[\\p{sc=Han}\\p{sc=Hangul}][\\p{sc=Han}\\p{sc=Hangul} ]*';
const latin = '\\p{sc=Latin}[^\\p{sc=Han}\\p{sc=Hangul}]*';
const twoScripts = new RegExp(`^(?:(${eastAsian}) (${latin})|(${latin}) (${eastAsian}))$`, 'u');

/** `李伟 Wei Li`: the same name twice; null for others. */
const inTwoScripts = (text: string): string[] | null =>
  /[\u3400-\ud7ff]/.test(text)
    ? (twoScripts
        .exec(text)
        ?.slice(1)
        .filter((part) => part !== undefined) ?? null)
    : null;

/** `Xiaoming (David) Zhang`: what one is called by, in brackets or quotes, is a name of its own as well. */
const withNickname = (text: string): string =>
  text.replace(/(?<=\p{L}) ?["(“](\p{Lu}[\p{Ll}\p{M}-]+)["”)](?= \p{L})/u, ' $1');

const readText = (text: string): Reading[] => {
  const own = readOwnScript(text);
  if (own.length > 0)
    return own.flatMap((split) =>
      finish({ given: split.given, family: split.family, order: 'stated' }, split),
    );
  const readings: Reading[] = [];
  for (const tokens of tokenise(text)) {
    const drafts = tokens.given ? draftComma(tokens.tokens, tokens.given) : draftTokens(tokens.tokens);
    for (const draft of drafts) readings.push(...finish(draft, tokens));
  }
  return readings;
};

/** Whether a name, by a reading that its order allows, leaves every given name to initials. */
export const isInitialsOnly = (readings: readonly Reading[]): boolean =>
  readings.some(
    ({ given, order }) => order !== 'family-first' && given.length > 0 && given.every((unit) => unit.initial),
  );
