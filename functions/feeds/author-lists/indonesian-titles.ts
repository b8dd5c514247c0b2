/** What Indonesians alone write: `S.Kom.`, `M.I.Kom.`, `M.Pd.I`, `A.Md.Kep.`, `Sp.A(K)`; `S.Yu.` are initials. */
const OF_INDONESIA =
  /, ?(?:[SM]\. ?(?:[IE]\. ?)?(?:Ag|Ak|Ars|Biomed|Ds|Farm|Gz|Hum|Hut|Keb|Ked|Kep|Kes|Kom|KM|Kn|Ling|Par|Pd|Pi|Psi|Pt|PWK|Si|Sn|Sos|Stat)|A\.Md|Sp\.?[A-Z]{1,2}[A-Za-z]{0,2}(?:\(K\)|-K[A-Z]+)?|S\.?[EHPT]\.?, ?M\.?[EHMPST][a-z]{0,2}(?=\.?(?:[,;]|$)))(?=[\s.,;]|$)/;
/** Titles of nobody else before a name and letters that else stand for given names behind it: `Ir. Budi Santoso, M.T.` */
const TITLED = /(?:^|[\s,;])(?:Ir|Drs|Hj|KH)\. [^,;]{3,60}, ?[SM]\.? ?[EHMPT]\.?(?=[,;]|$)/;
const DEGREE =
  /, ?(?:[SMABD]\.[A-Z][A-Za-z]{0,6}\.?(?:[A-Z][A-Za-z]{0,3}\.?){0,2}|[SM]\. (?:Ag|Farm|Gz|Hum|Kep|Kes|Kom|Pd|Psi|Si|Sos|[EHTM])\.?|S[EHPT]|M[EHMPT]|SKM|Sp\.?[A-Z][A-Za-z]{0,3}(?:\(K\)|-K[A-Z]+)?|Ph\.?D\.?|[Aa]pt\.?|Ns\.?|Ak\.?|Lc\.?|CA|IPM)(?=[,;]|$)/g;
const TITLES = /(?<=^|[,;] ?)(?:(?:Prof|Dra?s?|drg?|Ir|[Aa]pt|Ns|K?H|Hj)\. ?)+(?=\p{Alpha}{2})/gu;

/** A list of authors without the degrees and titles that stand with an Indonesian's name, where it has any for sure. */
export const withoutIndonesianTitles = (list: string): string =>
  list.includes(',') && (OF_INDONESIA.test(list) || TITLED.test(list))
    ? list.replace(DEGREE, '').replace(TITLES, '')
    : list;
