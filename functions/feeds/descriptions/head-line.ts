import { areNames } from '../author-lists/name-list.ts';
import { parseDate } from '../dates/date.ts';

const MARK = / [·•|] /;
const LIMIT = 400;
/** A part that is longer is a sentence. */
const PART_LIMIT = 60;
const PICTURES = /^(?:\p{Extended_Pictographic}|\ufe0f|\u200d| )+/u;
/** arXiv's: `cs.SD`, `hep-th`. */
const CATEGORY = /^[a-z]{2,8}(?:-[a-z]{2,4})?(?:\.[A-Za-z-]{2,18})?$/;

/**
 * What a line says that begins with the authors and goes on with where and when, as people set it before the text:
 * `Jane Roe, John Doe · cs.SD · 2026-08-04`; null for others.
 */
export const readHeadLine = (line: string): { authors: string; date: string | null } | null => {
  if (line.length > LIMIT || !MARK.test(line)) return null;
  const [authors = '', ...others] = line.split(MARK).map((part) => part.replace(PICTURES, '').trim());
  if (!authors.includes(' ') || others.some((part) => part.length > PART_LIMIT)) return null;
  const date = others.map(parseDate).find((found) => found !== null) ?? null;
  const isTold = date !== null || others.some((part) => CATEGORY.test(part));
  return isTold && areNames(authors) ? { authors, date } : null;
};
