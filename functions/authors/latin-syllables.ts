const pinyin =
  /^(?:(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|ien|ieh|ueh|erh|ih|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ue|ui|un|ve|er|a|o|e|i|u|v))$/;
const korean =
  /^(?:(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhcyw])?(?:yeo|yae|wae|woo|you|yoo|eui|eo|eu|ae|oo|oe|oi|ee|ui|wa|wo|we|wi|ya|ye|yo|yu|ou|a|e|i|o|u)(?:ng|ck|[nmlkgptb]|h(?![aeiou]))?)$/;

const isSyllable = (text: string) => pinyin.test(text) || korean.test(text);

/** Ways to cut a folded word of Latin letters into one or two Chinese or Korean syllables; none where it is no such word. */
export const latinSyllables = (folded: string): string[][] => {
  if (folded.length > 12) return [];
  const cuts: string[][] = isSyllable(folded) ? [[folded]] : [];
  for (let length = Math.max(1, folded.length - 6); length <= Math.min(6, folded.length - 1); length += 1) {
    const [first, second] = [folded.slice(0, length), folded.slice(length)];
    if (isSyllable(first) && isSyllable(second)) cuts.push([first, second]);
  }
  return cuts;
};
