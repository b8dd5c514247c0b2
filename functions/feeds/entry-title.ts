/** Publishers' remarks before a title. */
const REMARK =
  /^\[(?:ASAP|(?:Graphical abstract|Article image|Representative figure) added|Corrected|Open Access|Free|[a-z]{3,20}-\d{6,9}|Articles?|Research Articles?|Correspondence|Comments?|Commentary|Editorial|Perspectives?|Viewpoint|Personal View|Position Paper|(?:Policy|Rapid|Historical) Review|News(?:desk)?|In (?:Focus|Context)|Spotlight|Insight|Grand Round|Profile|Review|Reviews|Seminar|Series|World Report|Obituary|Clinical Pictures?|Health Policy|Case Report|Department of Error|Corrections?|Letters?)\]\s*(?=\S)/i;
/** MDPI's: `Lamps, Vol. 12, Pages 34: Lamps at night`. */
const CITATION = /^[^:]{1,80}, Vol\. \d+, Pages? [^:]{1,20}:\s+/i;
/** What kind of paper it is, or a filter's own mark: `【综述】`, `【精选A】`, but not the word of `【灯】の歴史`. */
const BADGE = /^【[^【】\d]{1,8}】\s*(?=[^\s\p{sc=Hiragana}])/u;
/** What the news of the International Association for Cryptologic Research calls a preprint. */
const REPORT = /^ePrint Report: (?=\S)/;
/** Words of what stands before the titles of one journal (`Book review: …`), or alone where another entry has a text. */
export const KIND_OF_TEXT =
  /\b(?:article|authors?|book|case|comment(?:ary)?|communication|correction|corrigendum|editor(?:ial)?|erratum|letter|news|part|publisher|reply|report|response|retraction|review|study|withdrawn)\b/i;
/** F1000Research and its sisters: `[version 2; peer review: 2 approved]`. */
const VERSION = / ?\[version \d+; [^[\]]{1,200}\]$/;
/** arXiv's pages: `[2608.12345] Lamps` */
const ARXIV_NUMBER = /^\[\d{4}\.\d{4,5}(?:v\d+)?\] ?(?=\S)/;
/** The site, in the title of its page; `Culture | Nature` is whole. */
const SITE =
  /^(\S+ \S.*) (?:[-–—|] (?:ScienceDirect|SpringerLink|Springer Nature Link|Semantic Scholar|OpenReview|PubMed|PMC)|\| (?:Nature|(?:Nature|Communications|npj) \p{Upper}[^|]{2,40}|Scientific Reports|Science Advances|bioRxiv|medRxiv))$/u;
/** How it was given at a conference; a drug may be `(Oral)`, too. */
const GIVEN = /(?<=\S \S+ \S+) \((?:Oral|Spotlight|Poster)(?: [Pp]resentation)?\)$/;
const MARK_AT_END = /[*†‡§¶]$/;
/** OUP's and Cambridge's mark of a footnote to the title; `Sgr A*`, `RRT*` and `C(K)*` have their star for a name. */
const FOOTNOTE =
  /(?<=\p{Lower}{2}|\p{Alpha}{2}\p{Lower}|\p{Upper}{5}|\d{4}\)?|[?!”’"]) ?[*†‡§¶]+$|(?<=\p{Alpha}{3}) ?[†‡§¶]+$/u;

/** A title as an entry has it, in plain text, without what its publisher or index says about the paper there. */
export const withoutRemarks = (title: string): string => {
  const text = withoutTranslationMark(withoutSite(withoutGiven(title)))
    .replace(BADGE, '')
    .replace(REPORT, '')
    .replace(VERSION, '');
  if (text.startsWith('[')) return text.replace(REMARK, '').replace(ARXIV_NUMBER, '');
  return text.includes('Vol. ') ? text.replace(CITATION, '') : text;
};

const withoutGiven = (title: string): string => (title.endsWith(')') ? title.replace(GIVEN, '') : title);

const withoutSite = (title: string): string => (/ [-–—|] /.test(title) ? title.replace(SITE, '$1') : title);

/** MEDLINE, and whoever has it from there, puts a title that it translated into brackets: `[Lamps in the clinic].` */
const withoutTranslationMark = (title: string): string => {
  const end = title.endsWith('].') ? -2 : -1;
  // One word without a stop may be the name of a section: `[Light]`.
  if (!title.startsWith('[') || title.at(end) !== ']' || (end === -1 && !title.includes(' '))) return title;
  const translated = title.slice(1, end);
  // Of `[3H]lamps in rats [corrected]`, the first bracket ends before the last.
  return hasPairsOnly(translated) ? translated.replace(/ ?\(author['’]s transl\)$/, '') : title;
};

const hasPairsOnly = (text: string): boolean => {
  let open = 0;
  for (const [mark] of text.matchAll(/[[\]]/g)) {
    open += mark === '[' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
};

export const withoutFootnoteMark = (title: string): string =>
  // What looks behind is asked at every place, and few titles end so.
  MARK_AT_END.test(title) ? title.replace(FOOTNOTE, '') : title;
