import { isByline, letters } from '../author-lists/repeated-names.ts';
import { readCitationLine } from './citation-line.ts';

/** Of longer lists, nobody repeats all. */
const NAMES_REPEATED = 20;

/** Whether a paragraph says what the entry does elsewhere: the title, the authors, both, or the work that is cited. */
export const repetitionOf = (
  title: string,
  cited: string | null,
  known: string[],
): ((paragraph: string) => boolean) => {
  // EPTCS: `Jane Roe: Lamps and labour`.
  const bylined = known.length > 0 && known.length <= NAMES_REPEATED ? `${known.join('')}${title}` : null;
  return (paragraph) =>
    paragraph === cited ||
    isTitle(paragraph, title) ||
    (bylined !== null && isTitle(paragraph, bylined)) ||
    isByline(paragraph, known);
};

/** A paragraph that is the title again; an abstract is longer than that, and is not folded for it. */
const isTitle = (text: string, title: string): boolean =>
  text.length <= 2 * title.length + 20 && letters(text) === letters(title);

/** Persée: `Roe Jane. Lamps at night. In: Annales des lampes. Tome 133, 2026. pp. 51-70.` */
export const isOwnCitation = (text: string, title: string, known: string[]): boolean => {
  if (text.length > title.length + 400 || !text.includes(title)) return false;
  if (/\bpp?\. ?[\w–-]+\.$/.test(text)) return true;
  const behind = text.slice(text.indexOf(title) + title.length).replace(/^[^\p{Alpha}]+/u, '');
  if (readCitationLine(behind) !== null) return true;
  // DiVA: `Roe, Jane; Doe, John. Lamps at night. 2026`
  const rest = known.reduce((left, name) => left.replace(name, ''), text.replace(title, ''));
  return known.length > 0 && /^[\d\s.,;:()–-]*$/.test(rest);
};
