import { isClusterDegree, isDegree, mayBeAffix, withoutAffixes } from './affixes.ts';
import { fold } from './fold.ts';
import { isCommonGivenName } from './given-names.ts';
import {
  isCluster,
  mayBeName,
  shownFamily,
  withEnglishInitials,
  withoutDigraphs,
  withoutRuns,
} from './initials.ts';
import { isParticle } from './particles.ts';
import { looksJapanese } from './phonetic.ts';
import { isFamilyFirstFamily, isVietnameseFamily } from './surnames.ts';
import { isSyllabicWord, isVietnameseSyllable } from './syllables.ts';
import { makePlainWord, type NameWord } from './word.ts';

/** One space-separated part of a name, before anyone decides what it is. */
export type Token = {
  text: string;
  folded: string;
  /** What the whole token is, where it is made of plain letters; null where it may have parts. */
  word: NameWord | null;
  initial: boolean;
  /** In capitals amid words that are not: how many sources mark the family. */
  capitals: boolean;
  particle: boolean;
  lowerParticle: boolean;
};

export type NameTokens = {
  /** The whole name, or the family part where there is a comma. */
  tokens: readonly Token[];
  /** The part behind the comma. */
  given: readonly Token[] | null;
  suffix: string | null;
  cased: boolean;
  /** Cut so, it is an unlikely name: `Smith Ma` for `Smith MA`. */
  doubtful?: boolean;
};

const isMonocase = (text: string) => text === text.toUpperCase() || text === text.toLowerCase();

/** Whether the run of capitals at a place is taken for initials, where it may be a short name as well. */
type AreInitials = (place: number) => boolean;
const all: AreInitials = () => true;
const none: AreInitials = () => false;

/** What most words are: no question about capitals, dots and hyphens arises. */
const plainWord = /^[A-Z][a-z]+$/;

const makeTokens = (words: readonly string[], cased: boolean, areInitials: AreInitials): Token[] =>
  words.flatMap((word, place): Token | Token[] => {
    const folded = fold(word);
    if (cased && plainWord.test(word))
      return {
        text: word,
        folded,
        word: makePlainWord(word, folded),
        initial: false,
        capitals: false,
        particle: isParticle(word, folded),
        lowerParticle: false,
      };
    const clustersAreInitials = areInitials(place);
    const lowerParticle = cased && word === word.toLowerCase() && isParticle(word, folded);
    const plain = {
      text: word,
      folded,
      word: plainWord.test(word) ? makePlainWord(word, folded) : null,
      capitals: false,
      particle: isParticle(word, folded),
      lowerParticle,
    };
    const cluster =
      isCluster(word) &&
      (cased
        ? word.length < 4 || !mayBeName(word)
        : word.length < 4 && (!mayBeName(word) || clustersAreInitials)) &&
      (clustersAreInitials || !mayBeName(word)) &&
      // `DE LA FONTAINE`: particles of a family in capitals.
      !(cased && isParticle(word, folded) && words.some((other) => /^\p{Lu}{4,}$/u.test(other)));
    if (cluster && words.length > 1)
      return [...word].map((letter) => ({
        ...plain,
        text: letter,
        folded: fold(letter),
        initial: true,
        particle: false,
      }));
    if (/^\p{L}\p{M}*$/u.test(word) && /[\p{Lu}\p{Ll}]/u.test(word)) {
      // A small `y` or `e` between two names joins two surnames, as does `Y` where all is in capitals.
      const joins =
        lowerParticle || (!cased && word === 'Y' && !isFamilyFirstFamily(fold(words.at(-1) ?? '')));
      const initial = !joins || place === 0 || place === words.length - 1;
      return [{ ...plain, initial, particle: !initial, lowerParticle: !initial }];
    }
    if (/^\p{L}\p{M}*\.$/u.test(word) && !(place > 0 && /^[vd]\.$/.test(word) && cased))
      return [{ ...plain, initial: true, particle: false, lowerParticle: false }];
    // `St. Weber` is Stefan: a family that begins with a saint has a given name before it, or behind a comma.
    const isSaint = /^st\.$/i.test(word) && !(clustersAreInitials && place === 0 && words.length < 3);
    if (/^\p{L}{2,4}\.$/u.test(word) && !lowerParticle && !isSaint)
      return [{ ...plain, initial: true, particle: false }];
    if (/^\p{L}\.?(?:-\p{L}\.?)+$/u.test(word))
      return [{ ...plain, initial: true, particle: false, lowerParticle: false }];
    const capitals =
      cased &&
      !cluster &&
      /^(?:Mc|Mac|O'|D'|De|Le|La|Di|Van)?[\p{Lu}\p{M}'-]{2,}$/u.test(word) &&
      /\p{Lu}{2}/u.test(word);
    return [{ ...plain, initial: false, capitals }];
  });

const plainWords = /^(?!.*\bEt Al\.?$)[A-Z][a-z]*\.?(?: [A-Z][a-z]*\.?)*$/;

/** Without nicknames, marks of affiliations and what stands for more authors. */
const withoutMarks = (text: string): string =>
  text
    .replace(/["“”«»(（[].*?["“”«»)）\]]/gu, ' ')
    .replace(/[*†‡§¶#]/g, ' ')
    .trim()
    .replace(/ [a-z](?: ?, ?[a-z])+$/, '')
    .replace(/(?<=\p{L}\.? )\d+(?: ?, ?\d+)*$/u, '')
    .replace(/(?<=\p{L})\d+(?:,\d+)*(?= |$|,)/gu, '')
    .replace(/\bet al\.?$/i, '');

/** What most names are: plain words, with initials before and between them. */
const plainName = /^(?:[A-Z]\. )*[A-Z][a-z]+(?: (?:[A-Z][a-z]+|[A-Z]\.))*$/;

/**
 * A cleaned name cut into words, with titles, degrees and suffix taken off. Two results where a run of capitals may
 * be initials or a short family name: `Wei XU`, `LI NA`.
 */
export const tokenise = (text: string): NameTokens[] => {
  if (plainName.test(text)) {
    const words = text.split(' ');
    if (!mayBeAffix(words[0] as string) && !mayBeAffix(words.at(-1) as string) && words.at(-1) !== 'Al')
      return [{ tokens: makeTokens(words, true, all), given: null, suffix: null, cased: true }];
  }
  const bare = plainWords.test(text) ? text : withoutMarks(text);
  const { lists, suffix } = withoutAffixes(bare);
  const [words = []] = lists;
  if (lists.length === 1 && words.length > 2 && isClusterDegree(words.at(-1) ?? '')) {
    const [given = ''] = words;
    if (given.length > 1 && isCommonGivenName(fold(given)))
      return [...readLists([words.slice(0, -1)], suffix), ...readLists(lists, suffix)];
  }
  // `Atul Gawande, MD` has a degree, `Garcia Lopez, MS` initials.
  const [behind = '', ...more] = lists[1] ?? [];
  if (lists.length === 2 && words.length > 1 && more.length === 0 && isDegree(behind))
    return [...readLists([words], suffix), ...readLists(lists, suffix)];
  return readLists(lists, suffix);
};

const isEastAsian = (folded: string) => isSyllabicWord(folded) || looksJapanese(folded);

const readLists = (lists: readonly string[][], suffix: string | null): NameTokens[] => {
  const [first = [], second = [], ...others] = withoutRuns(lists.filter((words) => words.length > 0)).map(
    (words) => withEnglishInitials(withoutDigraphs(words)),
  );
  if (first.length === 0) return [];
  const given = [...second, ...others.flat()];
  const long = [...first, ...given].filter(
    (word) => word.replace(/[^\p{L}]/gu, '').length > 1 && !isCluster(word),
  );
  const everything = long.length > 0 ? long.join('') : [...first, ...given].join('');
  const letters = [...first, ...given].join('');
  const cased = !isMonocase(letters) && !(isMonocase(everything) && everything === everything.toUpperCase());
  const read = (areInitials: AreInitials): NameTokens => {
    const tokens = makeTokens([...first, ...given], cased, areInitials);
    if (given.length === 0) return { tokens, given: null, suffix, cased };
    return {
      tokens: makeTokens(first, cased, none).map((token) => ({ ...token, initial: false })),
      given: makeTokens(
        given.length === 1 && isCluster(given[0] ?? '') ? ['', ...given] : given,
        cased,
        areInitials,
      ).filter((token) => token.folded !== ''),
      suffix,
      cased,
    };
  };
  const shown = cased && given.length === 0 ? shownFamily(first) : null;
  if (shown !== null) {
    const asFamily = read((place) => place !== shown.place);
    if (shown.likelihood === 'certain') return [asFamily];
    return shown.likelihood === 'likely'
      ? [asFamily, read(all)]
      : [read(all), { ...asFamily, doubtful: true }];
  }
  const ambiguous = [...first, ...given].some(
    (word) =>
      isCluster(word) && word.length < 4 && (cased ? isFamilyFirstFamily(fold(word)) : mayBeName(word)),
  );
  if (!ambiguous) return [read(all)];
  const names = [...first, ...given].filter((word) => !isCluster(word) && !/^\p{L}\.?$/u.test(word));
  // `Quoc Viet LE`; behind a single name they are initials.
  const isVietnamese =
    names.length > 1 &&
    [...first, ...given].every((word) =>
      isCluster(word) ? isVietnameseFamily(fold(word)) : isVietnameseSyllable(fold(word)),
    );
  const asWords =
    !cased ||
    isVietnamese ||
    names.every((word) => word.includes('-') || isCommonGivenName(fold(word)) || isEastAsian(fold(word)));
  // `Frank XU`, `Smith MA`.
  if (!asWords) return [read(all), { ...read(none), doubtful: true }];
  // `WU AE`: the first is the family, the second are initials.
  const both = !cased && given.length === 0 && first.length === 2 && first.every(isCluster);
  return [read(none), read(all), ...(both ? [read((place) => place > 0)] : [])];
};
