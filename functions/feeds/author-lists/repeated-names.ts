import { plainText } from '../../papers/text.ts';
import { areNames } from './name-list.ts';

/** DSpace repeats the title and the authors before the text, Dove Press the authors alone. */
export const withoutRepetition = (paragraphs: string[], title: string, known: string[]): string[] => {
  const [first = '', ...others] = paragraphs;
  const isTitled = first.startsWith(`${title} `);
  if (known.length === 0 || !(isTitled || first.startsWith(known[0] ?? ''))) return paragraphs;
  const rest = isTitled ? first.slice(title.length + 1) : first;
  const end = isTitled ? ' ' : '. ';
  const names = ['; ', ' ', ', ']
    .map((mark) => known.join(mark) + end)
    .find((list) => list.trim().includes(' ') && rest.startsWith(list));
  return names === undefined ? paragraphs : [rest.slice(names.length), ...others];
};

/** ` ／ Journal of Lamps 12(3) p.1-29`, behind names. */
const PAGES_BEHIND = /^[\s,;]*[／/|·•—–] ?\p{Alpha}.{1,200} pp?\. ?[\w–-]+$/u;
const CITED_LIMIT = 300;

/**
 * `Jane Roe, John Doe ／ Journal of Lamps p.1-29`: the authors that the entry names elsewhere, and where it is. Before
 * them stands at most the title in another language.
 */
export const withoutCitedByline = (paragraphs: string[], known: string[]): string[] => {
  const [first] = known;
  if (first === undefined) return paragraphs;
  const at = paragraphs.slice(0, 2).findIndex((paragraph) => {
    if (!paragraph.startsWith(first) || !/ pp?\. ?[\w–-]+$/.test(paragraph.slice(-40))) return false;
    if (paragraph.length > known.join(', ').length + CITED_LIMIT) return false;
    return PAGES_BEHIND.test(known.reduce((left, name) => left.replace(name, ''), paragraph));
  });
  const isTitled =
    at < 1 || ((paragraphs[0]?.length ?? 0) < CITED_LIMIT && !/[.。]$/.test(paragraphs[0] ?? ''));
  return at >= 0 && isTitled ? paragraphs.slice(at + 1) : paragraphs;
};

/** PLOS: `by Jane Roe, John Doe, on behalf of the Lamp Group`, which the entry says already. */
export const isByline = (text: string, known: string[]): boolean => {
  const first = known[0]?.slice(0, 8);
  if (first === undefined || !(text.startsWith(first) || /^by /i.test(text))) return false;
  const names = (list: string): string => letters(list.replace(/^by /i, '').replace(/ (?:and|&) /g, ' '));
  const length = known.reduce((sum, name) => sum + name.length, 0);
  return text.length <= 2 * length + 20 && names(text) === names(plainText(known.join(' ')));
};

/** `by Jane Roe, John Doe, on behalf of the Lamp Group`, of whom the entry names the first alone. */
export const continuesByline = (text: string, [first, ...others]: string[]): boolean =>
  first !== undefined &&
  others.length === 0 &&
  text.startsWith(`by ${first}, `) &&
  areNames(text.slice('by '.length).replace(/, on behalf of (?=the )/, ', '));

/** Letters and digits alone, to compare a title with its repetition. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Alpha}\p{N}]+/gu, '');
