import { fold } from './fold.ts';
import { isCommonGivenName } from './given-names.ts';

// `Hon` and `Eng` are given names too: they count only with their dot.
/** `Dr.-Ing.`, `Dipl.-Phys.` */
const compoundTitle = /^(?:dr|dipl|prof|priv)\.?(?:-\p{L}+\.?)+$/iu;
const titles = /^(?:(?:dr|prof|professor|sir|mr|mrs|dame)\.?|(?:rev|hon|eng|ing|dipl-ing|ms)\.)$/i;
const degrees =
  /^(?:ph\.? ?d\.?|m\.d\.|dr\.? ?rer\.? ?nat\.?|m\.?sc\.?|b\.?sc\.?|d\.?phil\.?|m\.?p\.?h\.?|f\.?r\.?s\.?|esq\.?|d\.?sc\.?|rn|facp|mbbs|pharm\.?d\.?|m\.?d\.?|m\.?[as]\.?|b\.?s\.?|d\.?o\.?|m\.?b\.?a\.?|m\.?s\.?n\.?|b\.?s\.?n\.?|d\.?v\.?m\.?|d\.?d\.?s\.?|d\.?n\.?p\.?|frcp[ces]?|frcs|facs|facc|fccp|faan|fmedsci|frse|mrcp|ll\.?m\.?|ed\.?d\.?)$/i;

/** `Ma` and `Do` are names: degrees of two letters are printed in capitals or with dots. */
export const isDegree = (text: string) => degrees.test(text) && !/^\p{L}\p{Ll}$/u.test(text);

const suffixes = new Map([
  ...['jr', 'jnr', 'junior', 'júnior'].map((word) => [word, 'jr'] as const),
  ...['sr', 'snr', 'senior'].map((word) => [word, 'sr'] as const),
  ...['ii', '2nd', '2d'].map((word) => [word, '2'] as const),
  ...['iii', '3rd', '3d'].map((word) => [word, '3'] as const),
  ...['iv', '4th'].map((word) => [word, '4'] as const),
]);

const suffixOf = (text: string): string | null => {
  // `J.R.` are two initials.
  if (/\.\s?\p{L}/u.test(text)) return null;
  return suffixes.get(text.replace(/[.,]/g, '').toLowerCase()) ?? null;
};

/** Degrees behind a name whose dots and spaces would make words of them. */
const spacedDegrees =
  /(?: (?<=\p{L}{2} )(?:ph\. ?d\.?|m\. ?d\. ?ph\. ?d\.?|m\. ?sc\.?|b\. ?sc\.?|d\. ?phil\.?|pharm\. ?d\.?|dr\. ?rer\. ?nat\.?))+$/iu;

/** `Dr. med.`, `Dr. rer. nat. habil.` */
const titleEndings = /^(?:med|rer|nat|phil|habil|h|c|ing|mult|sc|techn|iur|jur)\.$/i;

const withoutTitles = (words: readonly string[]): string[] => {
  let start = 0;
  // `MR Smith` and `DR Smith` have no other given name.
  const areInitials = (word: string) =>
    /^[MD]R$/.test(word) && words.length === start + 2 && /\p{Ll}/u.test(words.at(-1) ?? '');
  const isTitle = (word: string) =>
    (titles.test(word) && !areInitials(word)) ||
    compoundTitle.test(word) ||
    word === 'Ms' ||
    (start > 0 && titleEndings.test(word));
  while (start < words.length - 1 && isTitle(words[start] ?? '')) start += 1;
  return words.slice(start);
};

/** `Smith, MS` and `Garcia Lopez, MS` are initials, `Jane Smith, MS` has a degree. */
const mayBeInitials = (parts: readonly string[], part: string, place: number) => {
  if (place !== 1 || !/^(?:\p{Lu}{2,3}|(?:\p{Lu}\. ?){2,3})$/u.test(part)) return false;
  const [first = '', ...rest] = withoutTitles((parts[0] ?? '').split(' '));
  return rest.length === 0 || !(first.endsWith('.') || isCommonGivenName(fold(first)));
};

/** `Smith, JR`: without them the name would have no given one. */
const areInitialsAlone = (parts: readonly string[], part: string) =>
  parts.length === 2 && !parts[0]?.includes(' ') && /^\p{Lu}{2,3}$/u.test(part);

/** `Jane Smith, DBE` and `Jane Smith, MIT`: capitals behind a full name are an honour or a place. */
const isBehindFullName = ([name = '']: readonly string[], part: string) => {
  const [first = '', ...rest] = withoutTitles(name.split(' '));
  return (
    rest.length > 0 &&
    name !== name.toUpperCase() &&
    isCommonGivenName(fold(first)) &&
    /^\p{Lu}{3,6}$/u.test(part)
  );
};

/** Two or three capitals that are as well initials: `Garcia Lopez MD` is a degree only behind a given name. */
export const isClusterDegree = (word: string) => /^(?:MD|MS|MA|BS|DO|MBA|MSN|BSN|DVM|DDS|DNP)$/.test(word);

const isNoName = (word: string) => /^(?:fnu|n\.?n\.?)$/i.test(word);

const splitWords = (part: string): string[] =>
  part
    // `Drews-Jr`.
    .replace(/-(?=(?:jr|j[uú]nior)\.?$)/i, ' ')
    .replace(/\.(?=[^\s.\-,'])/gu, '. ')
    .split(' ')
    .filter((word) => fold(word) !== '');

/** The comma-separated parts of a name, in words, without titles, degrees and suffix. */
export const withoutAffixes = (text: string): { lists: string[][]; suffix: string | null } => {
  let suffix: string | null = null;
  const everything = text.split(',').map((part) => part.trim());
  const parts = everything.filter((part, place) => {
    if (part === '') return false;
    if (place === 0) return true;
    const isDegrees = isDegree(part) || part.split(' ').every(isDegree);
    if (isDegrees && !mayBeInitials(everything, part, place)) return false;
    if (isBehindFullName(everything, part)) return false;
    const found = areInitialsAlone(everything, part) ? null : suffixOf(part);
    if (found !== null) suffix = found;
    return found === null;
  });
  const lists = parts.map((part) => {
    const words = withoutTitles(splitWords(part.replace(spacedDegrees, '')));
    while (words.length > 1 && isNoName(words[0] ?? '')) words.shift();
    while (words.length > 2 && isDegree(words.at(-1) ?? '') && !isClusterDegree(words.at(-1) ?? ''))
      words.pop();
    const last = words.at(-1) ?? '';
    const found = suffixOf(last);
    // `Ivanov II` and `Smith JR` are two initials; `John Smith II` is the second.
    const names = words.filter((word) => word !== word.toLowerCase()).length;
    const enough = /^(?:I+V?|[JS]R)$/.test(last) && parts.length === 1 ? names > 2 : words.length > 1;
    if (found !== null && enough) {
      suffix = found;
      words.pop();
    }
    return words;
  });
  return { lists, suffix };
};

const affix = new RegExp(`${titles.source}|^(?:${[...suffixes.keys()].join('|')}|fnu|nn|ms|phil|sc)$`, 'i');

/** Whether a plain word at either end of a name may be a title, a degree or a suffix, if only with another: `D. Phil`. */
export const mayBeAffix = (word: string): boolean => affix.test(word) || isDegree(word);
