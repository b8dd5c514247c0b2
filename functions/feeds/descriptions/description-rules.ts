import { normaliseDoi } from '../../papers/identifiers.ts';
import { areNames } from '../author-lists/name-list.ts';
import { parseDate } from '../dates/date.ts';
import { AHEAD_OF_PRINT } from '../venue.ts';
import { readCitationLine } from './citation-line.ts';
import { DOI, DOI_LINK } from './doi-in-text.ts';
import { AUTHORS_LABEL, DATE_LABEL, JOURNAL_LABEL } from './field-labels.ts';
import { readHeadLine } from './head-line.ts';
import { isPublisherRemark, JMLR_LINK } from './publisher-remarks.ts';
import { isRelayRemark } from './relay-remarks.ts';

/** What a paragraph of a description says besides the abstract. */
export type Facts = {
  authors: string | null;
  venue: string | null;
  /** ISO 8601. */
  date: string | null;
  doi: string | null;
  pmid: string | null;
};

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const DAY = `\\d{1,2} ${MONTH} \\d{4}`;
/** A word of a journal's title; a sentence about another paper's DOI has others. */
const TITLE_WORD = '(?:[a-z]*[A-Z][\\w&.-]*|of|and|the|in|for|on|&)';

/** The citation in it is that of the paper which it is about: `Correction to “Lamps”, Volume 3` */
const NOTICE = /^.{0,60}\b(?:correction|corrigendum|erratum|retraction)\b/i;

/** What is no text of the paper, and what it says. Of several, the first that matches counts. */
type Rule = [RegExp, (match: RegExpExecArray) => Partial<Facts> | null];

/** Facts behind labels: `Journal: Lamps` */
const LABELLED: Rule[] = [
  // ScienceDirect
  [
    /^(?:Publication date|Available online|Published online|First published)\s*:?\s+(.{4,60})$/i,
    ([, date]) => ({ date: dateOf(date) }),
  ],
  [new RegExp(`^(?:${DATE_LABEL})\\s*[:：]\\s*(.{4,40})$`), ([, date]) => ({ date: dateOf(date) })],
  [/^Source\s*:\s*(.*)$/i, ([, venue]) => ({ venue: venueOf(venue) })],
  [
    new RegExp(`^(?:${AUTHORS_LABEL})\\s*[:：]\\s*(.*)$`, 'i'),
    ([, authors]) => ({ authors: authors || null }),
  ],
  [new RegExp(`^(?:${JOURNAL_LABEL})\\s*[:：]\\s*(.{1,200})$`), ([, venue]) => ({ venue: venueOf(venue) })],
  // Relays
  [
    /^Online publication(?: date)?: (.{4,60})$/i,
    ([, date]) => (dateOf(date) === null ? null : { date: dateOf(date) }),
  ],
  // ACS, RSC, Crossref relays
  [
    new RegExp(`^DOI\\s*[:：]?\\s*(?:${DOI_LINK})?(${DOI})(?:, [A-Z][\\w ]{2,40})?$`, 'i'),
    ([, doi]) => ({ doi: doiOf(doi) }),
  ],
  [
    new RegExp(
      `^PMID:\\s*(\\d{1,9})(?: \\[PubMed\\b[^\\]]{0,40}\\])?(?: \\| (?:PMC(?:ID)?:\\s*\\S+ \\| )?DOI:\\s*(${DOI}))?$`,
      'i',
    ),
    ([, pmid, doi]) => ({ pmid: pmid ?? null, doi: doiOf(doi) }),
  ],
  [
    /^(?:Journal(?: title)?|Venue|Published in|Publication(?: title)?): (.{2,100}?)(?:; (?:Volume|Issue|Pages): .{1,60})?$/,
    ([, venue]) => ({ venue: venueOf(venue) }),
  ],
  // Springer Nature: "Citation: BMC Lamps 2026 27:12", "Published on: 5 January 2026"
  [/^Citation: (.{2,100}?) \d{4}(?: [\d:;, -]+)?$/, ([, venue]) => ({ venue: venueOf(venue) })],
  [/^Published(?: on)?: (.{6,40})$/, ([, date]) => (dateOf(date) === null ? null : { date: dateOf(date) })],
  // RePEc
  [/^Date: (\d{4}(?:-\d{2}){0,2})$/, ([, date]) => ({ date: dateOf(date) })],
  // RePEc: "By: Jane Roe (MIT) ; John Doe"
  [/^By: (.*)$/, ([, authors]) => ({ authors: authors || null })],
];

/** Citations and other forms, in a publisher's own way. */
const FORMS: Rule[] = [
  // Nature: "Nature, Published online: 05 April 2023; doi:10.1038/…"
  [
    new RegExp(`^(.{2,100}?), Published online: (${DAY});\\s*(?:doi:\\s*)?(?:${DOI_LINK})?(${DOI})$`, 'i'),
    ([, venue, date, doi]) => ({ venue: venueOf(venue), date: dateOf(date), doi: doiOf(doi) }),
  ],
  // Translated: "《自然》，在线发表：2023 年 4 月 5 日； doi:10.1038/…"; the journal's name is the translator's
  [
    new RegExp(
      `^《[^《》]{1,60}》，[^，。；]{2,40}\\d 日；\\s*(?:doi|\\p{Script=Han}{1,6})[:：]\\s*(${DOI})$`,
      'u',
    ),
    ([, doi]) => ({ doi: doiOf(doi) }),
  ],
  // MDPI: "Fluids doi: 10.3390/…"; HighWire: "bioRxiv 2025.12.22.695957; doi: https://doi.org/10.64898/…"
  [
    new RegExp(`^(${TITLE_WORD}(?: ${TITLE_WORD}){0,12}?)(?: [\\d.]+;)? doi:\\s*(?:${DOI_LINK})?(${DOI})$`),
    ([, venue, doi]) => ({ venue: venueOf(venue), doi: doiOf(doi) }),
  ],
  // Copernicus: "Atmos. Chem. Phys., 26, 1–20, https://doi.org/10.5194/…, 2026", "EGUsphere, https://doi.org/10.5194/…, 2026"
  [
    new RegExp(`^([^;:]{2,80}?),(?: [\\d, –-]+,?)? ${DOI_LINK}(${DOI}?), \\d{4}$`, 'i'),
    ([, venue, doi]) => ({ venue: venueOf(venue), doi: doiOf(doi) }),
  ],
  // PubMed: "Nature. 2024 Jan 3. doi: 10.1038/…. Online ahead of print.", "Lancet. 2026 Jan-Feb;1(2):3-4. doi: …. Epub 2025 Dec 1."
  [
    new RegExp(
      `^([^.]{2,120})\\. (\\d{4}(?: ${MONTH})?(?: \\d{1,2})?)(?:-[A-Z]\\w{2}| (?:Spring|Summer|Autumn|Fall|Winter))?(?:[;.:].*?)??(?: doi: (${DOI}?)\\.?)?((?: (?:Online ahead of print|(?:eCollection|Epub|Print) [^.]{4,20})\\.)*)$`,
    ),
    ([, venue, date, doi, remark]) =>
      doi === undefined && remark === ''
        ? null
        : { venue: venueOf(venue), date: dateOf(date), doi: doiOf(doi) },
  ],
  // PubMed, as it did until 2020: "J Lamps. 2019 Nov 17;12(3 Pt 1):1-29"
  [
    new RegExp(
      `^([A-Z][^.]{1,120})\\. (\\d{4} ${MONTH}(?: \\d{1,2})?);\\d+(?:\\([^()]{1,20}\\))?:[\\w–-]+\\.?$`,
    ),
    ([, venue, date]) => ({ venue: venueOf(venue), date: dateOf(date) }),
  ],
  // NEJM: "N Engl J Med 2026;394:99-100"
  [
    /^([A-Z][A-Za-z&. ]{1,60}?)\.? \d{4};\s?\d+(?:\(\w+\))?:[\w–-]+\.?$/,
    ([, venue]) => ({ venue: venueOf(venue) }),
  ],
  // APS: "[Phys. Rev. Lett. 132, 012345] Published Wed Jan 03, 2024", "[Phys. Rev. Lett.] Accepted Wed Jan 03, 2024"
  [
    /^\[([^\]]{3,60}?)(?: [A-Z]?\d+, [^\s\]]+)?\] (?:Published|Accepted) (.{8,30})$/,
    ([, , date]) => ({ date: dateOf(date) }),
  ],
  // AMS: "Trans. Amer. Math. Soc. 379 (2026), 5123-5160."
  [/^([A-Z][A-Za-z. ]{3,60}) \d+ \(\d{4}\),? [\w–-]+\.?$/, ([, venue]) => ({ venue: venueOf(venue) })],
  // Optica: "Opt. Express 34(17), 30123-30140 (2026)."
  [/^([A-Z][A-Za-z. ]{3,60}) \d+\(\w+\), [\w–-]+ \(\d{4}\)\.?$/, ([, venue]) => ({ venue: venueOf(venue) })],
  // Quantum: "Quantum 10, 1999 (2026). https://doi.org/10.22331/…"
  [
    new RegExp(`^([A-Z][A-Za-z. ]{3,60}) \\d+, [\\w–-]+ \\(\\d{4}\\)\\.?(?: ${DOI_LINK}(${DOI}))?$`),
    ([, venue, doi]) => ({ venue: venueOf(venue), doi: doiOf(doi) }),
  ],
  [
    new RegExp(`^(${DAY}|${MONTH} \\d{1,2}, \\d{4}|\\d{4}-\\d\\d-\\d\\d)$`, 'i'),
    ([, date]) => (dateOf(date) === null ? null : { date: dateOf(date) }),
  ],
  [new RegExp(`^(?:Link: )?${DOI_LINK}(${DOI})$`, 'i'), ([, doi]) => ({ doi: doiOf(doi) })],
  // `PDF: https://…`
  [/^(?:\p{Alpha}[\p{Alpha} ]{1,20}[:：] ?)?https?:\/\/\S+$/iu, () => ({})],
  // SSRN: "Posted 13 Aug 2026", "Posted August 13, 2026 By Jane Roe, John Doe"
  [
    /^Posted:? ([^.:;]{6,25}?)\.?(?: By:? (.+))?$/i,
    ([, date, authors]) => (dateOf(date) === null ? null : { date: dateOf(date), authors: authors ?? null }),
  ],
  // "Published on 2026-08-04 by Jane Roe, John Doe"
  [
    /^(?:Published|Submitted)(?: on)?:? ([^.:;]{6,25}?) by:? (.+)$/i,
    ([, date, authors = '']) =>
      dateOf(date) === null || !areNames(authors) ? null : { date: dateOf(date), authors },
  ],
  // "Jane Roe, John Doe. Journal of Lamps, 2026. doi:10.1234/x"
  [
    new RegExp(
      `^(\\p{Upper}[^:;]{4,300}?)\\. (\\p{Upper}[^.:;]{2,100}), (\\d{4})\\. (?:doi: ?|${DOI_LINK})(${DOI})$`,
      'iu',
    ),
    ([, authors = '', venue, year, doi]) =>
      areNames(authors) ? { authors, venue: venueOf(venue), date: dateOf(year), doi: doiOf(doi) } : null,
  ],
  // ACL Anthology: "Jane Roe | John Doe. Proceedings of the … 2026."
  [
    /^((?:\p{Upper}[\p{Alpha}.'’-]*,?|and|de|der|del|la|van|von|[|&])(?: (?:\p{Upper}[\p{Alpha}.'’-]*,?|and|de|der|del|la|van|von|[|&]))+)\. ((?:Proceedings|Findings|Transactions) of .{5,200}?)\.? (\d{4})\.?$/u,
    ([, authors, venue, year]) => ({
      authors: authors ?? null,
      venue: venueOf(venue),
      date: dateOf(year),
    }),
  ],
  // Atypon and Wiley: "Science, Volume 383, Issue 6678, Page 45-50, January 2024.", "Advanced Materials, EarlyView."
  [
    new RegExp(
      `^(?:(.{2,180}?), )?(?:Vol(?:ume|\\.)?\\s?[^\\s,]+(?:, (?:[^,.]|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Iss|pp?)\\.){1,80})*|${AHEAD_OF_PRINT})[.\\s]*$`,
      'i',
    ),
    ([whole, venue]) => (NOTICE.test(whole) ? null : { venue: venueOf(venue) }),
  ],
  // Schweizerbart: "Nova Hedwigia, (2026), p. 281 - 290"
  [/^([^.;:]{2,120}), pp?\. ?[\w–-]+(?: [–-] \w+)?$/, ([, venue]) => ({ venue: venueOf(venue) })],
  // JMLR: "Jane Roe, John Doe; 27(1):1−40, 2026."
  [
    new RegExp(
      `^(.{3,}?); \\d*\\(\\w+\\):\\d+[-–−]\\d+, (\\d{4})\\.?(?: \\([^()]+\\))?(?: ?${JMLR_LINK}){0,10}$`,
    ),
    ([, authors, year]) => ({ authors: authors ?? null, date: dateOf(year) }),
  ],
  // NASA ADS: "Roe, J.; Doe, J. Q.; et al."
  [
    /^((?:[\p{Alpha}'’ -]{2,40}, (?:\p{Upper}\.[ -]?){1,4}(?:; |$)){2,}(?:et al\.?)?)$/u,
    ([, authors]) => ({ authors: authors ?? null }),
  ],
  // RSC: "Edge Article — 17 August 2026", "Chem. Sci., 2024, 15, 1234-1240"
  [new RegExp(`^[A-Z][\\w /&-]{2,40} — (${DAY})$`), ([, date]) => ({ date: dateOf(date) })],
  [
    /^([A-Z][\w.&, -]{2,60}), \d{4}, (?:\d+, ?[\w–-]+|Advance Article|Accepted Manuscript)$/,
    ([, venue]) => ({ venue: venueOf(venue) }),
  ],
  // Magtech: "地球物理. 2026, 41(4): 1201-1212. https://doi.org/10.6038/…"
  [
    new RegExp(
      `^(\\p{Alpha}[^.,，;:]{1,80})[.,，．] ?\\d{4},? ?\\d* ?\\( ?\\w+ ?\\) ?[:：] ?[\\w–-]+[.．]?(?: (?:doi:\\s*|${DOI_LINK})(${DOI}))?$`,
      'iu',
    ),
    ([, venue, doi]) => ({ venue: venueOf(venue), doi: doiOf(doi) }),
  ],
  // Bank for International Settlements: "BIS Working Papers No 1999 by Jane Roe and John Doe"
  [
    /^[A-Z][A-Za-z ]{2,40} No\.? \d+ by (\p{Upper}.{3,})$/u,
    ([, authors = '']) => (areNames(authors) ? { authors } : null),
  ],
];

/** What a paragraph says where it is no text of the paper (perhaps nothing: `{}`); null where it is one. */
export const ruleOf = (paragraph: string): Partial<Facts> | null => {
  const labelled = saidIn(paragraph, LABELLED);
  if (labelled !== null) return labelled;
  if (isPublisherRemark(paragraph)) return {};
  const said = saidIn(paragraph, FORMS);
  if (said !== null) return said;
  if (isRelayRemark(paragraph)) return {};
  const told = readHeadLine(paragraph);
  if (told !== null) return told;
  const cited = readCitationLine(paragraph);
  return cited === null ? null : { venue: cited.venue, doi: normaliseDoi(cited.doi ?? '') };
};

const saidIn = (paragraph: string, rules: Rule[]): Partial<Facts> | null => {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(paragraph);
    const said = match === null ? null : read(match);
    if (said !== null) return said;
  }
  return null;
};

const dateOf = (text: string | undefined): string | null => (text === undefined ? null : parseDate(text));
const doiOf = (text: string | undefined): string | null => (text === undefined ? null : normaliseDoi(text));
const venueOf = (text: string | undefined): string | null =>
  text?.replace(/,\s+(?:Vol(?:ume)?|Issue|Part|Article|Tome|\(?\d{4})\b.*$/i, '').trim() || null;
