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

const titles = /^(?:dr|prof|professor|sir|mr|mrs|ms|dame|rev|hon|eng|ing|dipl-ing)\.?$/i;
const degrees =
  /^(?:ph\.? ?d\.?|m\.d\.|dr\.? ?rer\.? ?nat\.?|m\.?sc\.?|b\.?sc\.?|d\.?phil\.?|m\.?p\.?h\.?|f\.?r\.?s\.?|esq\.?|d\.?sc\.?|rn|facp|mbbs|pharm\.?d\.?)$/i;

const suffixOf = (text: string): string | null => {
  const plain = text.replace(/[.,]/g, '').toLowerCase();
  if (/^(?:jr|jnr|junior|júnior)$/.test(plain)) return 'jr';
  if (/^(?:sr|snr|senior)$/.test(plain)) return 'sr';
  if (/^(?:ii|2nd|2d)$/.test(plain)) return '2';
  if (/^(?:iii|3rd|3d)$/.test(plain)) return '3';
  if (/^(?:iv|4th)$/.test(plain)) return '4';
  return null;
};

const isMonocase = (text: string) => text === text.toUpperCase() || text === text.toLowerCase();

/** Two to four capitals without a dot: initials run together, `JK Rowling`, `Khanh TX`. */
const isCluster = (text: string) => /^\p{Lu}{2,4}$/u.test(text);
const hasVowel = (text: string) => /[AEIOUY]/.test(fold(text).toUpperCase());

const splitWords = (part: string): string[] =>
  part
    .replace(/\.(?=[^\s.\-,'])/gu, '. ')
    .split(' ')
    .filter((word) => fold(word) !== '');

/** Letters of a run of initials, each its own word. */
const spreadInitials = (word: string): string[] => [...word].map((letter) => letter);

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
      return spreadInitials(word).map((letter) => ({
        ...plain,
        text: letter,
        folded: fold(letter),
        initial: true,
        particle: false,
      }));
    if (/^\p{L}\p{M}*$/u.test(word) && /[\p{Lu}\p{Ll}]/u.test(word)) {
      // A capital D, L or O before the last word may be a particle without its apostrophe.
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

const isNoName = (word: string) => /^(?:fnu|n\.?n\.?)$/i.test(word);

/**
 * A cleaned name cut into words, with titles, degrees and suffix taken off. Two results where a run of capitals may
 * be initials or a short family name: `Wei XU`, `LI NA`.
 */
export const tokenise = (text: string): NameTokens[] => {
  const bare = text
    .replace(/["“”«»(（[].*?["“”«»)）\]]/gu, ' ')
    .replace(/[*†‡§¶#]/g, ' ')
    .replace(/(?<=\p{L})\d+(?:,\d+)*(?= |$|,)/gu, '')
    .replace(/\bet al\.?$/i, '');
  let suffix: string | null = null;
  const parts = bare
    .split(',')
    .map((part) => part.trim())
    .filter((part, place) => {
      if (part === '' || (place > 0 && degrees.test(part))) return false;
      const found = place > 0 ? suffixOf(part) : null;
      if (found !== null) suffix = found;
      return found === null;
    });
  const lists = parts.map((part) => {
    const words = splitWords(part);
    while (words.length > 1 && titles.test(words[0] ?? '')) words.shift();
    while (words.length > 1 && isNoName(words[0] ?? '')) words.shift();
    while (words.length > 2 && degrees.test(words.at(-1) ?? '')) words.pop();
    const last = words.at(-1) ?? '';
    const found = suffixOf(last);
    // `Ivanov II` are two initials; `John Smith II` is the second.
    const enough = /^I+V?$/.test(last) && parts.length === 1 ? words.length > 2 : words.length > 1;
    if (found !== null && enough) {
      suffix = found;
      words.pop();
    }
    return words;
  });
  const [first = [], second = [], ...others] = lists.filter((words) => words.length > 0);
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
