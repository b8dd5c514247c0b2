/** `灯光学报. 2026, 41(4): 1201-1212. https://doi.org/…`, `Journal of Lamps. 2026, ( 6 ): 57-75.` */
const CITATION =
  /^[^\s.,，;:]{2,40}(?: [\p{Alpha}&]+){0,8}[.．] ?\d{4}, ?\d* ?\( ?\w+ ?\) ?[:：] ?[\w–-]+[.．]?(?: (?:doi: ?|https?:\/\/doi\.org\/)10\.\S+)?(?= |$)/iu;
/** Whole names in Chinese characters, or the family name in capitals: `LI Na`. */
const NAME = String.raw`(?:[\p{sc=Han}·]{2,4}|\p{Upper}{2,} \p{Upper}[\p{Alpha}-]+)`;
const NAMES_BEFORE = new RegExp(`^(${NAME}(?:[,，、;；] ?${NAME})*) (?=\\P{Zs})`, 'u');
/** How these begin; a quicker question, whose no is a no. */
const MAY_BE_NAMES = /^[A-Z\u0080-\uffff]{2}/;
/** How often the text was looked at, and how large its files are: `摘要 ( 190 ) PDF (1028KB) ( 232 )`. */
const COUNTERS =
  /^(?:(?:摘 ?要|Abstract|正文|(?:RICH )?HTML|PDF)\s*(?:\(\s*[\d.]+\s?(?:[KM]B)?\s*\)\s*)+|(?:补充材料|可视化|数据和表)\s+)+/;

/**
 * The paragraphs of a description that Magtech's Chinese journals put into one line, perhaps behind the title: the
 * authors, the citation, the abstract. Null for other texts.
 */
export const magtechParagraphs = (text: string, title: string): string[] | null => {
  const line = text.startsWith(`${title} `) ? text.slice(title.length + 1) : text;
  if (!MAY_BE_NAMES.test(line) || !/[.．] ?\d{4}, ?\d* ?\(/.test(text.slice(0, 1000))) return null;
  const names = NAMES_BEFORE.exec(line);
  const rest = names === null ? '' : line.slice(names[0].length);
  const citation = CITATION.exec(rest);
  if (names === null || citation === null) return null;
  const abstract = rest.slice(citation[0].length).trim().replace(COUNTERS, '');
  return [`Authors: ${names[1]}`, citation[0], ...(abstract === '' ? [] : [abstract])];
};
