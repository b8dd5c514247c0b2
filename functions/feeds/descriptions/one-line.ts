import { AHEAD_OF_PRINT } from '../venue.ts';
import { apsParagraphs } from './aps.ts';
import { copernicusParagraphs } from './copernicus.ts';
import { ruleOf } from './description-rules.ts';
import { magtechParagraphs } from './magtech.ts';

/**
 * What publishers put into paragraphs, in one line as relays leave it that take the markup out: Nature's and Atypon's
 * citation before the text, PubMed's before and its ids behind it.
 */
const IN_ONE_LINE = [
  // Without even a blank: "Nature, Published online: 05 April 2023;doi:10.1038/s41586-023-00001-xLamps glow"
  /^(.{2,100}?, Published online: \d{1,2} [A-Z][a-z]+ \d{4}; ?doi: ?10\.1038\/[ds]\d{5}-\d{3}-\d{5}-[\da-z])(?! |$)(.+)$/,
  /^(.{2,100}?, Published online: \d{1,2} [A-Z][a-z]+ \d{4}; ?doi: ?10\.\S+) (.+)$/,
  new RegExp(
    '^([A-Z][^.;]{1,118}?, (?:Volume \\d+, Issue [^,.]{1,12}(?:, Pages? [^,.]{1,25})?, [A-Z][a-z]+ (?:\\d{1,2}, )?\\d{4}|' +
      `${AHEAD_OF_PRINT})\\.) (.+)$`,
  ),
  /^([A-Z][^;]{1,118}?, Vol\. [\w-]+,? No\. [\w-]+, pp\.[ \w–-]{0,20}?\.?) (?=\p{Upper})(.+)$/u,
  /^([A-Z][A-Za-z. ]{3,60} \d+, [\w–-]+ \(\d{4}\)\.? https?:\/\/doi\.org\/10\.\S+) (.+)$/,
  /^([^.]{2,120}\. \d{4}[^.]{0,60}\. doi: 10\.\S+\.(?: (?:Online ahead of print|(?:eCollection|Epub) [^.]{4,20})\.)?) (.+?)(?: (PMID:.*))?$/,
  /^([A-Z][A-Za-z ]{2,40} No\.? \d+ by [A-Z].{3,200}?), [A-Z][a-z]+ \d{4}\. (.+)$/,
];
/** ScienceDirect's labels leave no doubt, whatever its journal's volume looks like. */
const SCIENCE_DIRECT = /^(Publication date: .{4,60}?) ?(Source: .{2,200}?) ?(Author\(s\): .*)$/;
const IN_ONE_LINE_WITHOUT_DOI = IN_ONE_LINE.filter(({ source }) => !source.includes('doi'));

/** What a filter says about the paper stands before what its source does; it says a few things. */
const REMARKS = 10;
const isOfFilter = (paragraph: string): boolean => /^Match/i.test(paragraph) && ruleOf(paragraph) !== null;

/** Paragraphs of which the first is told apart where it holds several, or the second behind what a filter says. */
export const withCitationApart = (paragraphs: string[], title: string): string[] => {
  const remarks = paragraphs.slice(0, REMARKS).findIndex((paragraph) => !isOfFilter(paragraph));
  if (remarks > 0)
    return [...paragraphs.slice(0, remarks), ...withCitationApart(paragraphs.slice(remarks), title)];
  const [first = '', ...others] = paragraphs;
  const [, ...labelled] = (first.startsWith('Publication date') && SCIENCE_DIRECT.exec(first)) || [];
  if (labelled.length > 0) return [...labelled, ...others];
  const parted =
    apsParagraphs(first) ?? magtechParagraphs(first, title) ?? copernicusParagraphs(first, title);
  if (parted !== null) return [...parted, ...others];
  for (const pattern of first.slice(0, 400).includes('doi') ? IN_ONE_LINE : IN_ONE_LINE_WITHOUT_DOI) {
    const [, ...parts] = pattern.exec(first) ?? [];
    if (parts.length > 0 && ruleOf(first) === null)
      return [...parts.filter((part) => part !== undefined), ...others];
  }
  return paragraphs;
};
