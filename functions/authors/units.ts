import { fold } from './fold.ts';
import { isCommonGivenName, isShortForm } from './given-names.ts';
import { isHan } from './romanise.ts';
import { isSyllabicWord, segmentations } from './syllables.ts';
import type { NameWord } from './word.ts';

/** One given name: a word, or the syllables of a Chinese or Korean name however they are spaced. */
export type GivenUnit = {
  printed: string;
  folded: string;
  spellings: readonly string[];
  initial: boolean;
  /** By a hyphen to the unit before. */
  tied: boolean;
  /** Its possible cuts into syllables, for Chinese and Korean names. */
  cuts: readonly (readonly string[])[];
};

const combinations = (words: readonly NameWord[]): readonly string[] => {
  const [only, another] = words;
  if (only !== undefined && another === undefined) return only.spellings;
  let joined = [''];
  for (const word of words) {
    joined = joined.flatMap((start) => word.spellings.map((spelling) => start + spelling)).slice(0, 24);
  }
  return joined;
};

const CAMEL = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;

/** `XiaoMing`: the two syllables, where a capital says where the second begins. */
const cutByCapital = (printed: string): string[] | null => {
  const cut = CAMEL.exec(printed)?.slice(1).map(fold);
  return cut?.every((part) => segmentations(part).some(({ length }) => length === 1)) ? cut : null;
};

/** Whether a hyphen, an apostrophe or a capital says where the second syllable begins. */
export const isCutInPrint = (printed: string): boolean =>
  /[-']/.test(printed) || cutByCapital(printed) !== null;

const unitOf = (words: readonly NameWord[], syllabic: boolean): GivenUnit => {
  const folded = words.map((word) => word.folded).join('');
  const initial = words.length === 1 && words[0]?.initial === true;
  const said = words.length > 1 ? words.map((word) => word.folded) : cutByCapital(words[0]?.printed ?? '');
  const spellings = combinations(words);
  return {
    printed: words.map((word) => word.printed).join('-'),
    folded,
    spellings,
    initial,
    tied: words[0]?.tied === true,
    cuts: !syllabic || initial ? [] : said === null ? segmentations(folded) : [said],
  };
};

/** `Anna` could be two syllables, but is not; short ones such as `Jan` or `Min` may be either. */
const isWestern = (folded: string) => folded.length > 3 && isCommonGivenName(folded);

const isOfTwoSyllables = (folded: string) =>
  folded.length > 4 && segmentations(folded).every(({ length }) => length === 2);

/** So is `Dave` beside another given name; alone it may be two syllables, as `Zhenya` is. */
const isWesternBeside = (folded: string) => folded.length > 3 && isShortForm(folded);

/** `Min-Jun Lee Kim`, `Tom Min-Jun Kim`: a hyphen says where a name begins and ends; so do two syllables in one word. */
const isAnother = (run: readonly NameWord[], word: NameWord, next: NameWord | undefined) =>
  next?.tied === true ||
  isOfTwoSyllables(word.folded) ||
  run.some(({ tied, folded }) => tied || isOfTwoSyllables(folded));

/** Groups given words into units; syllables of one Chinese or Korean name belong together. */
export const unitsOf = (words: readonly NameWord[], syllabic: boolean): GivenUnit[] => {
  const isSyllable = ({ initial, folded }: NameWord) =>
    syllabic && !initial && isSyllabicWord(folded) && !isWestern(folded);
  const [only, another] = words;
  if (only !== undefined && another === undefined) return [unitOf([only], isSyllable(only))];
  const units: GivenUnit[] = [];
  let run: NameWord[] = [];
  const close = () => {
    if (run.length > 0) units.push(unitOf(run, true));
    run = [];
  };
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] as NameWord;
    if (isSyllable(word) && !isWesternBeside(word.folded)) {
      if (run.length === 3 || (run.length > 0 && !word.tied && isAnother(run, word, words[place + 1])))
        close();
      run.push(word);
    } else {
      close();
      units.push(unitOf([word], false));
    }
  }
  close();
  return units;
};

/** The two letters behind a Western name: those of a Chinese or Korean given name, as in `Sophia Y. M. Lee`. */
export const lettersBehind = (units: readonly GivenUnit[]): readonly GivenUnit[] => {
  const [, ...behind] = units;
  return units[0]?.initial === false && behind.length === 2 && behind.every(({ initial }) => initial)
    ? behind
    : [];
};

/** In Chinese characters. Plain words have one spelling, and need no look at their letters. */
export const isInHan = ({ spellings, folded }: GivenUnit): boolean => spellings.length > 1 && isHan(folded);

/** Given names in one word. */
export const glued = (units: readonly GivenUnit[]): string => units.map((unit) => unit.folded).join('');
