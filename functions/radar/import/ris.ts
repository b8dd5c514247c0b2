import type { ListedAuthor } from '../rank-authors.ts';
import { ImportError } from './import-error.ts';
import { type Library, MAX_AUTHORS } from './library.ts';
import { listedAuthor } from './listed-author.ts';

/** `AU  - Lovelace, Ada`: a tag of two signs, two blanks, a hyphen, a blank. Some programs are sparing with blanks. */
const tagged = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** Its authors: primary ones under the one or the other tag. `A2` to `A4` are editors and translators. */
const authorTags = new Set(['AU', 'A1']);

type Line = { number: number; tag: string; value: string };

/** Lines with a tag; what stands below one without a tag of its own goes on with it. */
const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, tag, value = ''] = tagged.exec(line.trimEnd()) ?? [];
    if (tag !== undefined) lines.push({ number: at + 1, tag, value: value.trim() });
    else if (line.trim() !== '' && lines.length > 0) {
      const last = lines.at(-1) as Line;
      last.value = `${last.value}\n${line.trim()}`;
    }
  }
  return lines;
};

const authorsIn = (value: string): ListedAuthor[] =>
  value.split(/[;\n]/).flatMap((name) => listedAuthor(name));

/**
 * The authors of a RIS file (https://en.wikipedia.org/wiki/RIS_(file_format)); what stands before the first record is
 * the exporting program's own. Throws `ImportError`, with line and column, where a record does not end.
 */
export const readRis = (text: string): Library => {
  const authorLists: ListedAuthor[][] = [];
  let record: { begins: number; authors: ListedAuthor[] } | null = null;
  let count = 0;
  const unfinished = (begins: number) =>
    new ImportError('The record that begins here has no end (ER).', { line: begins, column: 1 });
  for (const { number, tag, value } of linesOf(text)) {
    if (tag === 'TY') {
      if (record !== null) throw unfinished(record.begins);
      record = { begins: number, authors: [] };
    } else if (record === null) {
      if (authorLists.length > 0)
        throw new ImportError(`${tag} stands outside of a record.`, { line: number, column: 1 });
    } else if (tag === 'ER') {
      authorLists.push(record.authors);
      record = null;
    } else if (authorTags.has(tag)) {
      const authors = authorsIn(value);
      count += authors.length;
      if (count > MAX_AUTHORS)
        throw new ImportError('More authors than any library has.', { line: number, column: 1 });
      record.authors.push(...authors);
    }
  }
  if (record !== null) throw unfinished(record.begins);
  return { format: 'RIS', size: authorLists.length, authorLists, keywords: [], feeds: [] };
};
