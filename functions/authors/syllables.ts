import { ownSyllables } from './romanise.ts';

const pinyin =
  /^(?:(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|ien|ieh|ueh|erh|ih|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ue|ui|un|ve|er|a|o|e|i|u|v))$/;
const korean =
  /^(?:(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhcyw])?(?:yeo|yae|wae|woo|you|yoo|eui|eo|eu|ae|oo|oe|oi|ee|ui|wa|wo|we|wi|ya|ye|yo|yu|ou|a|e|i|o|u)(?:ng|ck|[nmlkgptb]|h(?![aeiou]))?)$/;

const isSyllable = (text: string) => pinyin.test(text) || korean.test(text);

/** A day's authors share their words: each is cut once. About 5 MB. */
const known = new Map<string, string[][]>();
const maxKnown = 20_000;

/** Ways to cut a folded word into one or two Chinese or Korean syllables; none where it is no such word. */
export const segmentations = (folded: string): readonly string[][] => {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const cuts = segment(folded);
  if (known.size >= maxKnown) known.clear();
  known.set(folded, cuts);
  return cuts;
};

const segment = (folded: string): string[][] => {
  if (!/^[a-z]+$/.test(folded)) return ownSyllables(folded);
  if (folded.length > 12) return [];
  const cuts: string[][] = isSyllable(folded) ? [[folded]] : [];
  for (let length = Math.max(1, folded.length - 6); length <= Math.min(6, folded.length - 1); length += 1) {
    const [first, second] = [folded.slice(0, length), folded.slice(length)];
    if (isSyllable(first) && isSyllable(second)) cuts.push([first, second]);
  }
  return cuts;
};

const vietnamese =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Whether a folded word may be one syllable of a Vietnamese name. */
export const isVietnameseSyllable = (folded: string): boolean => vietnamese.test(folded);

/** Whether a word may be one or two syllables of a Chinese or Korean given name. */
export const isSyllabicWord = (folded: string): boolean => segmentations(folded).length > 0;
