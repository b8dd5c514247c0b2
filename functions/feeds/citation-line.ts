const MONTH = '(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]*';
/** Numbers, what is numbered, and months: volumes, issues, pages and dates in the languages that journals have. */
const TOKEN = `(?:(?:e[a-z]{3}|[A-Za-z])?\\d[\\w–−/-]*|[Vv]ol(?:ume|umen)?|[Nn]os?|[Nn]r|[Nn]úm(?:ero)?|[Nn]uméro|[Nn][°ºo]|[Ii]ss(?:ue)?|pp?|[Pp]ágs?|[Pp]ages?|S|[Tt]ome|[Bb]d|[Bb]and|[Hh]eft|[Aa]rt(?:icle)?|${MONTH}|Spring|Summer|Autumn|Fall|Winter|https?:\\/\\/(?:dx\\.)?doi\\.org\\/10\\.\\S+|doi|DOI|10\\.\\d{4,9}\\/\\S+)`;
const SEPARATOR = '[\\s.,;:()]';
const CITATION = new RegExp(
  `^(?=.*(?:[\\d)]|pages?)[.)]?$|.*10\\.\\d)(\\p{Lu}[^\\d!?]{1,100}?)${SEPARATOR}+${TOKEN}(?:${SEPARATOR}+${TOKEN}){1,14}${SEPARATOR}*$`,
  'u',
);
const DOI = /10\.\d{4,9}\/\S+/;
/** `2026`, `1201-1215` or a DOI: without any, the numbers may be any. */
const YEAR_OR_PAGES = /\b(?:19|20)\d\d\b|\d[–−-]+\w?\d|10\.\d{4}/;

/**
 * What a paragraph says that is nothing but a journal's name and numbers: `Journal of Lamps 107 (6), 1201-1215, (17
 * November 2026)`, `Lampes et lumière, tome 133, n° 3, 2026, p. 51-70`; null for others.
 */
export const readCitationLine = (text: string): { venue: string; doi: string | null } | null => {
  const venue = text.length <= 250 ? CITATION.exec(text)?.[1] : undefined;
  if (venue === undefined || !YEAR_OR_PAGES.test(text)) return null;
  const doi = DOI.exec(text)?.[0] ?? null;
  const numbers = (doi === null ? text : text.replace(doi, '')).match(/\d+/g)?.length ?? 0;
  return numbers < 3 ? null : { venue: venue.trim(), doi };
};
