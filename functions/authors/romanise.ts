import { transliterate } from 'transliteration';
import { fold } from './fold.ts';
import { simplified } from './simplified.ts';

export const isHan = (text: string) => /\p{sc=Han}/u.test(text);
export const isHangul = (text: string) => /\p{sc=Hangul}/u.test(text);
export const isKana = (text: string) => /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);

/** The forms of a word under every combination of conventions, at most 96. */
const underConventions = (
  word: string,
  conventions: readonly (readonly [RegExp, readonly string[]])[],
): string[] => {
  let forms = [word];
  for (const [pattern, alternatives] of conventions) {
    const more = forms.flatMap((form) => [
      form,
      ...alternatives.map((other) => form.replace(pattern, other)),
    ]);
    forms = [...new Set(more)].slice(0, 96);
  }
  return forms;
};

const cyrillicConventions = [
  [/(?:iy|yy|yi)$/, ['ii', 'y', 'i', 'ij']],
  [/y(?=[aeou])/g, ['i', 'j']],
  [/(?<=[aeiou])y(?![aeiou])/g, ['i', 'j']],
  [/(?<![szc])h/g, ['kh']],
  [/ks/g, ['x']],
  [/^e/, ['ye']],
  [/(?<=[aeiou])s(?=[aeiouy])/g, ['ss']],
  [/(?<=[^aeiouy])yu/g, ['u']],
  [/(?<=[aeiou])e/g, ['ye']],
  [/ts/g, ['c', 'tz']],
  [/shch/g, ['sch']],
  [/^ch/, ['tch']],
  [/(?<=[^aeiouy])u/g, ['ou']],
  [/v$/, ['ff']],
  [/^v/, ['w']],
] as const;

const greekConventions = [
  [/oy/g, ['ou']],
  [/(?<=[ae])y(?=[aeioubdgjlmnrvz])/g, ['v', 'u']],
  [/(?<=[ae])y/g, ['f', 'u']],
  [/x/g, ['ch', 'h']],
  [/^h/, ['ch']],
  [/^k/, ['c']],
  [/(?<=[aeiou])s(?=[aeiouy])/g, ['ss']],
  [/(?<=[^pt])h/g, ['ch']],
  [/y/g, ['i']],
  [/ks/g, ['x']],
  [/^g(?=[ie])/, ['y']],
  [/^mp/, ['b']],
  [/^nt/, ['d']],
  [/^gk/, ['g']],
  [/gg/g, ['ng']],
  [/f/g, ['ph']],
] as const;

const leads = 'g kk n d tt r m b pp s ss . j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = '. k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** One syllable of Hangul in the Revised Romanisation (2000), letter by letter. */
const hangulSyllable = (syllable: string): string => {
  const offset = syllable.charCodeAt(0) - 0xac00;
  if (offset < 0 || offset > 11171) return '';
  return [leads[Math.floor(offset / 588)], vowels[Math.floor((offset % 588) / 28)], finals[offset % 28]]
    .join('')
    .replaceAll('.', '');
};

/** A pinyin syllable in Wade-Giles without its marks: what many names from Taiwan are printed in. */
const wadeGiles = (pinyin: string): string => {
  const special: Record<string, string> = {
    zi: 'tzu',
    ci: 'tzu',
    si: 'szu',
    ri: 'jih',
    er: 'erh',
    you: 'yu',
    yan: 'yen',
    yi: 'yi',
    ye: 'yeh',
  };
  const known = special[pinyin];
  if (known !== undefined) return known;
  return pinyin
    .replace(/^(zh|ch|sh)i$/, '$1ih')
    .replace(/^x/, 'hs')
    .replace(/^[qj]/, 'ch')
    .replace(/^zh/, 'ch')
    .replace(/^[zc](?!h)/, 'ts')
    .replace(/^b/, 'p')
    .replace(/^d/, 't')
    .replace(/^g/, 'k')
    .replace(/^r/, 'j')
    .replace(/ian$/, 'ien')
    .replace(/ong$/, 'ung')
    .replace(/^(k|h|kh)e$/, '$1o')
    .replace(/(?<=[^aeio])ue$/, 'ueh')
    .replace(/ie$/, 'ieh')
    .replace(/^(t|n|l|ts|sh|ch|j)uo$/, '$1o');
};

/** Characters that names read otherwise than texts do. */
const secondReadings: Record<string, string> = {
  娜: 'na',
  洁: 'jie',
  朝: 'chao',
  劲: 'jin',
  晟: 'sheng',
  乐: 'yue',
  茜: 'xi',
  行: 'hang',
  长: 'zhang',
  盛: 'cheng',
};

const hanSyllables = (text: string) =>
  [...simplified(text)].map((character) => fold(transliterate(character)));

/** The syllables of a name in Chinese characters or Hangul, each way they may be romanised; none for other scripts. */
export const ownSyllables = (text: string): string[][] => {
  if (isHangul(text)) return [[...text].map(hangulSyllable)];
  if (!isHan(text) || isKana(text)) return [];
  const pinyin = hanSyllables(text);
  const other = [...simplified(text)].map(
    (character, place) => secondReadings[character] ?? pinyin[place] ?? '',
  );
  const both = pinyin.join() === other.join() ? [pinyin] : [other, pinyin];
  return [...both, ...both.map((syllables) => syllables.map(wadeGiles))];
};

/** `Алфёров` is Alfyorov and Alferov, `Григорьев` Grigorev and Grigoryev. */
const spelledOut = (word: string): string[] => {
  const bare = word.replace(/ё/g, 'е');
  return [...new Set([word, bare, bare.replace(/[ьъ](?=е)/g, 'й')])];
};

const ofCyrillic = (word: string): string[] =>
  underConventions(fold(transliterate(word)).replace(/c(?!h)/g, 'ts'), cyrillicConventions);

/** Other ways to write a word in another script than Latin, folded. */
export const romanisations = (word: string): string[] => {
  if (!/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(word)) return [];
  const own = ownSyllables(word);
  if (own.length > 0) return own.map((syllables) => syllables.join(''));
  const latin = fold(transliterate(word));
  if (latin === '') return [];
  if (/\p{sc=Cyrillic}/u.test(word)) return [...new Set(spelledOut(word.toLowerCase()).flatMap(ofCyrillic))];
  if (/\p{sc=Greek}/u.test(word)) return underConventions(latin, greekConventions);
  if (!isKana(word)) return [latin];
  // The library writes small kana as large ones: `siyouiti` for `syouiti`.
  const kana = latin.replace(/(?<=[bdfghjkmnprstz])iy(?=[aou])/g, 'y');
  return [kana, kana.replace(/ou|oo/g, 'o').replace(/uu/g, 'u')];
};
