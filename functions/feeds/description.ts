import { normaliseDoi } from '../papers/identifiers.ts';
import { parseDate } from './date.ts';

/** What a description says besides the abstract, as publishers put it into text; null where it does not say it. */
export type Description = {
  abstract: string | null;
  authors: string | null;
  venue: string | null;
  /** ISO 8601. */
  date: string | null;
  doi: string | null;
  pmid: string | null;
};

type Facts = Omit<Description, 'abstract'>;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const DAY = `\\d{1,2} ${MONTH} \\d{4}`;
const DOI = '10\\.\\d{4,9}/\\S+';
/** A word of a journal's title; a sentence about another paper's DOI has others. */
const TITLE_WORD = '(?:[a-z]*[A-Z][\\w&.-]*|of|and|the|in|for|on|&)';

/** Paragraphs that are no text of the paper, and what each says. The first that matches counts. */
const RULES: [RegExp, (match: RegExpExecArray) => Partial<Facts>][] = [
  [
    /^(?:abstract|summary|graphical abstract|toc graphic|no abstract(?: available)?|\[no abstract available\]|abstract not available)[.:]?$/i,
    () => ({}),
  ],
  // ScienceDirect
  [
    /^(?:Publication date|Available online|Published online|First published)\s*:?\s+(.{4,60})$/i,
    ([, date]) => ({ date: dateOf(date) }),
  ],
  [/^Source\s*:\s*(.*)$/i, ([, venue]) => ({ venue: venueOf(venue) })],
  [/^Authors?(?:\(s\))?\s*:\s*(.*)$/i, ([, authors]) => ({ authors: authors || null })],
  // Nature: "Nature, Published online: 05 April 2023; doi:10.1038/…"
  [
    new RegExp(
      `^(.{2,100}?), Published online: (${DAY});\\s*(?:doi:\\s*)?(?:https?://doi\\.org/)?(${DOI})$`,
      'i',
    ),
    ([, venue, date, doi]) => ({ venue: venueOf(venue), date: dateOf(date), doi: doiOf(doi) }),
  ],
  // ACS, RSC, Crossref relays
  [
    new RegExp(`^DOI\\s*:?\\s*(?:https?://(?:dx\\.)?doi\\.org/)?(${DOI})(?:, [A-Z][\\w ]{2,40})?$`, 'i'),
    ([, doi]) => ({ doi: doiOf(doi) }),
  ],
  // MDPI: "Fluids doi: 10.3390/…"; HighWire: "bioRxiv 2025.12.22.695957; doi: https://doi.org/10.64898/…"
  [
    new RegExp(
      `^(${TITLE_WORD}(?: ${TITLE_WORD}){0,12}?)(?: [\\d.]+;)? doi:\\s*(?:https?://doi\\.org/)?(${DOI})$`,
    ),
    ([, venue, doi]) => ({ venue: venueOf(venue), doi: doiOf(doi) }),
  ],
  // Copernicus: "The Cryosphere, 18, 1–20, https://doi.org/10.5194/…, 2024"
  [
    new RegExp(`^([^.;:]{2,80}?), [\\d, –-]+,? https?://doi\\.org/(${DOI}?), \\d{4}$`, 'i'),
    ([, venue, doi]) => ({ venue: venueOf(venue), doi: doiOf(doi) }),
  ],
  // PubMed: "Nature. 2024 Jan 3. doi: 10.1038/…. Online ahead of print.", "PMID:38167001 | DOI:10.1038/…"
  [
    new RegExp(
      `^([^.]{2,80})\\. (\\d{4} ${MONTH}(?: \\d{1,2})?)(?:[;.:].*?)? doi: (${DOI}?)\\.?(?: (?:Online ahead of print|eCollection .{4,20})\\.)?$`,
    ),
    ([, venue, date, doi]) => ({ venue: venueOf(venue), date: dateOf(date), doi: doiOf(doi) }),
  ],
  [
    new RegExp(`^PMID:\\s*(\\d{1,9})(?: \\| (?:PMC(?:ID)?:\\s*\\S+ \\| )?DOI:\\s*(${DOI}))?$`, 'i'),
    ([, pmid, doi]) => ({ pmid: pmid ?? null, doi: doiOf(doi) }),
  ],
  // APS: "[Phys. Rev. Lett. 132, 012345] Published Wed Jan 03, 2024"
  [/^\[(.{3,60}?) [A-Z]?\d+, \S+\] Published (.{8,30})$/, ([, , date]) => ({ date: dateOf(date) })],
  // Atypon and Wiley: "Science, Volume 383, Issue 6678, Page 45-50, January 2024.", "Advanced Materials, EarlyView."
  [
    /^(?:(.{2,120}?), )?(?:Vol(?:ume|\.)?\s?[^\s,]+(?:, [^,]{1,80})*|Ahead of Print|Early ?View|Accepted Article|Articles? in Press|Just Accepted)[.\s]*$/i,
    ([, venue]) => ({ venue: venueOf(venue) }),
  ],
  [/^([^.;:]{2,120}), pp?\. ?[\w–-]+$/, ([, venue]) => ({ venue: venueOf(venue) })],
  // JMLR: "Jane Roe, John Doe; 27(1):1−40, 2026."
  [
    /^(.{3,}?); \d+\(\w+\):\d+[-–−]\d+, (\d{4})\.?$/,
    ([, authors, year]) => ({ authors: authors ?? null, date: dateOf(year) }),
  ],
  // RSC: "Edge Article — 17 August 2026", "Chem. Sci., 2024, 15, 1234-1240"
  [new RegExp(`^[A-Z][\\w /&-]{2,40} — (${DAY})$`), ([, date]) => ({ date: dateOf(date) })],
  [
    /^([A-Z][\w.&, -]{2,60}), \d{4}, (?:\d+, ?[\w–-]+|Advance Article|Accepted Manuscript)$/,
    ([, venue]) => ({ venue: venueOf(venue) }),
  ],
  [
    /^(?:To cite this article before page numbers are assigned|The content of this RSS Feed|Add to Selected Citations|This article is licensed under|View Article Online|Open Access)\b/i,
    () => ({}),
  ],
];

/** A word of a name: with a capital, a particle, or an initial. */
const NAME_WORD = /^(?:\p{Lu}|\p{Lo}|(?:d|l|al|el|bin|ibn)['’-]|[ʻ‘’'])/u;
const PARTICLES = new Set(
  'al bin da das de del della den der di do dos du el ibn la le li san ten ter van vom von y zu'.split(' '),
);

/**
 * Reads the paragraphs of a description: takes out the data that publishers put there instead of into elements of
 * their own, and returns what is left as the abstract. A paragraph that repeats the title is left out. `cited` is
 * the work that the markup itself says is cited (HTML's `cite`): ACS names the journal so.
 */
export const readDescription = (
  paragraphs: string[],
  title: string,
  cited: string | null = null,
): Description => {
  const facts: Facts = { authors: null, venue: cited, date: null, doi: null, pmid: null };
  const titleKey = letters(title);
  const rest: string[] = [];
  let hasCitation = cited !== null;
  for (const paragraph of paragraphs) {
    const said =
      paragraph.length > 400 && !/^Authors?(?:\(s\))?\s*:/i.test(paragraph) ? null : ruleOf(paragraph);
    if (said === null) {
      const key = letters(paragraph);
      if (key !== '' && key !== titleKey && paragraph !== cited) rest.push(paragraph);
      continue;
    }
    hasCitation ||= Object.values(said).some((value) => value !== null);
    for (const key of Object.keys(said) as (keyof Facts)[]) facts[key] ??= said[key] ?? null;
  }
  // Names alone are a list of authors only where the rest of the description is a citation.
  const names =
    facts.authors === null ? rest.findIndex((text, at) => isNames(text, hasCitation, at === 0)) : -1;
  if (names >= 0) facts.authors = rest.splice(names, 1)[0]?.replace(/^by\s+/, '') ?? null;
  const abstract = withoutHeading(rest.join(' '));
  return { abstract: abstract === '' ? null : abstract, ...facts };
};

const ruleOf = (paragraph: string): Partial<Facts> | null => {
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(paragraph);
    if (match) return read(match);
  }
  return null;
};

/** `Laxman D. Khalse; William DeSnoo`, `by Jane Roe, John Doe`: names and nothing else. */
const isNames = (text: string, cited: boolean, first: boolean): boolean => {
  if (!text.includes(' ') || !(cited || (first && /^by \p{Lu}/u.test(text)))) return false;
  const list = text.replace(/^by /, '').replace(/,? et al\.?$/, '');
  const strict = !list.includes(';');
  return list.split(strict ? /, (?:and )?| and / : /; ?/).every((name) => isName(name, strict));
};

const isName = (name: string, strict: boolean): boolean => {
  const words = name.trim().split(' ');
  if (name.length > 80 || words.length > 8 || /[!?:]|[\p{L}]{3}\.$/u.test(name)) return false;
  return strict ? words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word)) : /^\p{L}/u.test(name);
};

/** `Abstract: …`, `ABSTRACT …`, `Abstract—…` and `Abstract Background …`, but not `Abstract interpretation …`. */
const HEADING =
  /^(?:abstract\s*(?:[:.—–]|-\s)\s*|abstract\s*(?=(?:Background|Motivation|Objectives?|Purpose|Introduction|Context|Aims?|Significance)\b))/i;
/** PNAS and Science lose the blank after it: `SignificanceLamps matter.` */
const GLUED_HEADING = /^(?:Abstract|Significance|Summary)(?=\p{Lu}\p{Ll}+ )/u;
const withoutHeading = (text: string): string =>
  text
    .replace(/^ABSTRACT\s+/, '')
    .replace(HEADING, '')
    .replace(GLUED_HEADING, '');

/** Letters and digits alone, to compare a title with its repetition. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const dateOf = (text: string | undefined): string | null => (text === undefined ? null : parseDate(text));
const doiOf = (text: string | undefined): string | null => (text === undefined ? null : normaliseDoi(text));
const venueOf = (text: string | undefined): string | null =>
  text?.replace(/,\s+(?:Vol|Issue|Part|Article)\b.*$/i, '').trim() || null;
