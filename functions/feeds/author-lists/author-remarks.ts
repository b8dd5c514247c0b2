/** A reference's year: `Roe, J., & Doe, J. (2026)`. */
const YEAR = / ?\((?:19|20)\d\d\)\.?$/;
/** `Written by Jane Roe`, `Author(s): Jane Roe` */
const LABEL =
  /^(?:(?:(?:written|posted|edited|reviewed|presented|submitted|published|authored) )?by |and |& |authors?(?:\(s\))?\s*:\s*)/i;
/** `[and 3 others]`, `+5 more`, `& others`, `and others`. */
const OTHERS =
  /[\s,;]*[[(]?\s*(?:(?:(?:and|&|\+)\s*)?\d+\s+(?:others|more)(?: authors)?|(?:and|&)\s+others)\s*[\])]?\.?$/i;
/** `Jane Roe,1 John Doe,2`, `Jane Roe,a John Doe,b`: they join authors to addresses, and their comma separates. An author has a few. */
const MARKS = /(?<=\p{Alpha}),(?:\d{1,2}|[a-e])(?:,(?:\d{1,2}|[a-e])){0,40}(?= (?:and )?\p{Upper}|$)/gu;

/** When an author lived, as libraries write it: `Roe, Jane, 1938-`. */
const YEARS = /, (?:b\. |ca\. )?\d{4}-(?:\d{4})?(?=;|$)/g;

/** A list of authors without what introduces it, counts those left out, or points to addresses. */
export const withoutRemarks = (list: string): string => {
  const bare = (/\d{4}-/.test(list) ? list.replace(YEARS, '') : list).replace(YEAR, '').replace(LABEL, '');
  const marked = /,[\da-e]/.test(bare) ? bare.replace(MARKS, ',') : bare;
  return /others|more|authors/i.test(marked.slice(-12)) ? marked.replace(OTHERS, '') : marked;
};

/** `by Jane Roe, John Doe.`, but not the stop of `John Doe Jr.` */
const BY_AND_STOP = /^by\s+|(?<=\p{Lower}{2})\.$/giu;

export const withoutByAndStop = (names: string): string => names.replace(BY_AND_STOP, '');

const ET_AL = /(?:^|[ ,])(?:and )?(?:et al\.?|…|\.\.\.)$/i;
export const withoutEtAl = (names: string): string => names.replace(ET_AL, '');
