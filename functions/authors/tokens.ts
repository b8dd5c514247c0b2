import { isClusterDegree, withoutAffixes } from './affixes.ts';
import { fold } from './fold.ts';
import { isCommonGivenName } from './given-names.ts';
import { isParticle } from './particles.ts';
import { isSyllabicFamily } from './surnames.ts';
import { isSyllabicWord } from './syllables.ts';

/** One space-separated part of a name, before anyone decides what it is. */
export type Token = {
  text: string;
  folded: string;
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
};

const isMonocase = (text: string) => text === text.toUpperCase() || text === text.toLowerCase();

/** Two to four capitals without a dot: initials run together, `JK Rowling`, `Khanh TX`. */
const isCluster = (text: string) => /^\p{Lu}{2,4}$/u.test(text);
const hasVowel = (text: string) => /[AEIOUY]/.test(fold(text).toUpperCase());

const digraph = /^(Yu|Ya|Ye|Iu|Ia|Zh|Kh|Ch|Sh|Ts)(\p{Lu})$/u;

/** `Ivanov YuA`: initials run together of which the first has two letters. */
const withoutDigraphs = (words: readonly string[]): readonly string[] =>
  words.some((word) => word.length === 3 && digraph.test(word))
    ? words.flatMap((word) => word.replace(digraph, '$1. $2.').split(' '))
    : words;

const makeTokens = (words: readonly string[], cased: boolean, clustersAreInitials: boolean): Token[] =>
  words.flatMap((word, place): Token[] => {
    const folded = fold(word);
    const lowerParticle = cased && word === word.toLowerCase() && isParticle(word, folded);
    const plain = { text: word, folded, capitals: false, particle: isParticle(word, folded), lowerParticle };
    const cluster =
      isCluster(word) &&
      (cased
        ? word.length < 4 || !hasVowel(word)
        : word.length < 4 && (!hasVowel(word) || clustersAreInitials)) &&
      (clustersAreInitials || !isSyllabicFamily(folded)) &&
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
      // A small `y` or `e` between two names joins two surnames.
      const initial = !lowerParticle || place === 0 || place === words.length - 1;
      return [{ ...plain, initial, particle: !initial, lowerParticle: !initial }];
    }
    if (/^\p{L}\p{M}*\.$/u.test(word) && !(place > 0 && /^[vd]\.$/.test(word) && cased))
      return [{ ...plain, initial: true, particle: false, lowerParticle: false }];
    if (/^\p{L}{2,4}\.$/u.test(word) && !lowerParticle && !/^st\.$/i.test(word))
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

/**
 * A cleaned name cut into words, with titles, degrees and suffix taken off. Two results where a run of capitals may
 * be initials or a short family name: `Wei XU`, `LI NA`.
 */
export const tokenise = (text: string): NameTokens[] => {
  const bare = text
    .replace(/["“”«»(（[].*?["“”«»)）\]]/gu, ' ')
    .replace(/[*†‡§¶#]/g, ' ')
    .trim()
    .replace(/ [a-z](?: ?, ?[a-z])+$/, '')
    .replace(/(?<=\p{L}\.? )\d+(?: ?, ?\d+)*$/u, '')
    .replace(/(?<=\p{L})\d+(?:,\d+)*(?= |$|,)/gu, '')
    .replace(/\bet al\.?$/i, '');
  const { lists, suffix } = withoutAffixes(bare);
  const [words = []] = lists;
  if (lists.length === 1 && words.length > 2 && isClusterDegree(words.at(-1) ?? '')) {
    const [given = ''] = words;
    if (given.length > 1 && isCommonGivenName(fold(given)))
      return [...readLists([words.slice(0, -1)], suffix), ...readLists(lists, suffix)];
  }
  return readLists(lists, suffix);
};

const readLists = (lists: readonly string[][], suffix: string | null): NameTokens[] => {
  const [first = [], second = [], ...others] = lists.filter((words) => words.length > 0).map(withoutDigraphs);
  if (first.length === 0) return [];
  const given = [...second, ...others.flat()];
  const long = [...first, ...given].filter(
    (word) => word.replace(/[^\p{L}]/gu, '').length > 1 && !isCluster(word),
  );
  const everything = long.length > 0 ? long.join('') : [...first, ...given].join('');
  const letters = [...first, ...given].join('');
  const cased = !isMonocase(letters) && !(isMonocase(everything) && everything === everything.toUpperCase());
  const read = (clustersAreInitials: boolean): NameTokens => {
    const tokens = makeTokens([...first, ...given], cased, clustersAreInitials);
    if (given.length === 0) return { tokens, given: null, suffix, cased };
    return {
      tokens: makeTokens(first, cased, false).map((token) => ({ ...token, initial: false })),
      given: makeTokens(
        given.length === 1 && isCluster(given[0] ?? '') ? ['', ...given] : given,
        cased,
        clustersAreInitials,
      ).filter((token) => token.folded !== ''),
      suffix,
      cased,
    };
  };
  const ambiguous = [...first, ...given].some(
    (word) => isCluster(word) && word.length < 4 && (cased ? isSyllabicFamily(fold(word)) : hasVowel(word)),
  );
  if (!ambiguous) return [read(true)];
  const names = [...first, ...given].filter((word) => !isCluster(word));
  const asWords =
    !cased || names.every((word) => isSyllabicWord(fold(word)) || isCommonGivenName(fold(word)));
  return asWords ? [read(false), read(true)] : [read(true)];
};
