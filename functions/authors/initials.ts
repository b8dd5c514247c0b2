import { isClusterDegree } from './affixes.ts';
import { fold } from './fold.ts';
import { isCommonGivenName } from './given-names.ts';
import { isFamilyFirstFamily, isShortSurname } from './surnames.ts';

/** Two to four capitals without a dot: initials run together, `JK Rowling`, `Khanh TX`. */
export const isCluster = (text: string) => /^\p{Lu}{2,4}$/u.test(text);
/** `NG` has no vowel, and is a name nevertheless. */
export const mayBeName = (text: string) =>
  /[AEIOU]|[^Y]Y$/.test(fold(text).toUpperCase()) || isFamilyFirstFamily(fold(text));

const digraph = /^(Yu|Ya|Ye|Iu|Ia|Zh|Kh|Ch|Sh|Ts)(\p{Lu})?$/u;

/** `Ivanov YuA`, `Ivanov Yu A`: initials of which the first has two letters. */
export const withoutDigraphs = (words: readonly string[]): readonly string[] =>
  words.some((word) => word.length < 4 && digraph.test(word))
    ? words.flatMap((word, place) => {
        const [, first, second] = digraph.exec(word) ?? [];
        if (second !== undefined) return [`${first}.`, `${second}.`];
        const isInitial =
          first !== undefined &&
          /^\p{Lu}\.?$/u.test(words[place + 1] ?? '') &&
          !isFamilyFirstFamily(fold(words[0] ?? ''));
        return isInitial ? `${word}.` : word;
      })
    : words;

/** `Ju. I. Manin`, `Iu. I. Manin`: Russian initials of two letters as German, Czech or a library writes them. */
export const withEnglishInitials = (words: readonly string[]): readonly string[] =>
  words.some((word) => /^[IJ][au]\.$/.test(word))
    ? words.map((word, place) =>
        /^[IJ][au]\.$/.test(word) && /^\p{Lu}\.$/u.test(words[place + 1] ?? '') ? `Y${word.slice(1)}` : word,
      )
    : words;

const dottedRun = /^\p{Lu}{2,3}\.$/u;
const abbreviation = /^(?:Y[AEU]|I[AU]|ZH|KH|CH|SH|TS|TH|PH|WM|MD|ST|CHR|ALE?X)\.$/;

/** `JM. Dupont`: initials run together with one dot; where all is in capitals, `YU.` and `CHR.` may abbreviate. */
export const withoutRuns = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  if (!lists.some((words) => words.some((word) => dottedRun.test(word)))) return lists;
  const cased = /\p{Ll}/u.test(lists.flat().join(''));
  return lists.map((words) =>
    words.flatMap((word) =>
      dottedRun.test(word) && (cased || !abbreviation.test(word))
        ? [...word.slice(0, -1)].map((letter) => `${letter}.`)
        : word,
    ),
  );
};

/** Three capitals that may be the family amid small letters. */
type ShownFamily = { place: number; likelihood: 'certain' | 'likely' | 'doubtful' };

/** `Jane D. ROE` is certain, `Jane ROE` and `ROE Jane` likely, `Eemeli ARO` doubtful: it may be A. R. O. Eemeli. */
export const shownFamily = (words: readonly string[]): ShownFamily | null => {
  const [start = '', second] = words;
  const end = words.at(-1) ?? '';
  const isShort = (word: string) => /^\p{Lu}{3}$/u.test(word) && mayBeName(word) && !isClusterDegree(word);
  const name = words.find((word) => /\p{Ll}/u.test(word));
  if (name === undefined) return null;
  const isPerson = isCommonGivenName(fold(name));
  if (isShort(end)) {
    const isDotted = words.some((word) => /^\p{Lu}\.$/u.test(word));
    const isLikely = isPerson || name.includes('-') || isShortSurname(fold(end));
    return { place: words.length - 1, likelihood: isDotted ? 'certain' : isLikely ? 'likely' : 'doubtful' };
  }
  return isShort(start) && second === name && isPerson ? { place: 0, likelihood: 'likely' } : null;
};
