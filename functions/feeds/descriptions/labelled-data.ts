import { LABEL } from '../../papers/text.ts';
import { ruleOf } from './description-rules.ts';
import { FOREIGN_ABSTRACT } from './field-labels.ts';

/** `DOI: 10.1234/x`, `Lamp relevance: cited`: as relays write what they know of a paper, each on its line. */
const LABELLED = /^(\p{Alpha}[\p{Alpha} ]{1,40}(?::[a-z]{2,20})?): ?(\S.*)$/u;
/** DSpace's, which is read as a whole. */
const TITLED = /^Title:/;
/** The most lines seen are fourteen. */
const LINES_ASKED = 40;

const isLabelled = (line: string): boolean => LABELLED.test(line) && !TITLED.test(line);
const isKnown = (line: string): boolean => ruleOf(line) !== null;

/**
 * What a relay says of itself or of why it chose the paper: `Feed source: Lamps`, `guid: 123`. Long lines are texts,
 * and so are the parts of an abstract, however short.
 */
export const isUnknownData = (line: string): boolean => {
  const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
  if (label === '' || LABEL.test(label) || ABSTRACT_LABEL.test(label) || isKnown(line)) return false;
  return value.length <= 80 || /^https?:\S+$/.test(value);
};
const ABSTRACT_LABEL = new RegExp(`^(?:${FOREIGN_ABSTRACT})$`);
const isTold = (line: string): boolean => !isUnknownData(line);

/** The lines of labelled data that say something of the paper; null for others. A list of authors may go on over several. */
export const labelledData = (written: readonly string[]): string[] | null => {
  if (written.length < 2 || !isLabelled(written[0] ?? '')) return null;
  const lines: string[] = [];
  for (const line of written) {
    const before = lines.at(-1);
    if (before?.endsWith(',')) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  const isData = lines.length > 1 && lines.every(isLabelled) && lines.filter(isKnown).length > 1;
  return isData ? lines.filter(isTold) : null;
};

/** The text, which may have bars of its own. */
const LABELLED_ABSTRACT = /^Abstract ?[:：]/;

/** Of `Authors: Jane Roe | Journal: Lamps | Abstract: They glow.`, each field as a paragraph. */
export const withFieldsApart = (paragraphs: string[]): string[] => {
  const [first = '', ...others] = paragraphs;
  if (!first.includes('| ') || !isLabelled(first)) return paragraphs;
  const parts = first.split(' | ');
  const end = parts.findIndex((part) => LABELLED_ABSTRACT.test(part) || !isLabelled(part));
  const data = end < 0 ? parts : parts.slice(0, end);
  const text = end < 0 ? [] : [parts.slice(end).join(' | ')];
  return data.length > 0 && data.every(isKnown) ? [...data, ...text, ...others] : paragraphs;
};

/** Paragraphs without what labelled data before them say of a relay; of three lines, each may be a text's. */
export const withoutUnknownData = (paragraphs: string[]): string[] => {
  if (paragraphs.length < 4) return paragraphs;
  const end = paragraphs.slice(0, LINES_ASKED).findIndex((paragraph) => !isLabelled(paragraph));
  const data = paragraphs.slice(0, end < 0 ? LINES_ASKED : end);
  return data.length > 3 && data.filter(isKnown).length > 2
    ? [...data.filter(isTold), ...paragraphs.slice(data.length)]
    : paragraphs;
};
