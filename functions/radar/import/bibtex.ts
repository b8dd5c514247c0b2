import bibtexParser from 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js';
import { withoutTexAccents } from '../../authors/tex-accents.ts';
import type { ListedAuthor } from '../rank-authors.ts';
import { ImportError, placeOf } from './import-error.ts';
import { type Library, MAX_AUTHORS } from './library.ts';
import { listedAuthor, listedGroup } from './listed-author.ts';

type Content = ReturnType<typeof bibtexParser.parse>['content'];
type Entry = Extract<Content[number], { content: unknown[] }>;
type Value = Entry['content'][number]['value'];

/** The parser calls itself for each brace within a brace; nobody writes more than a handful. */
const MAX_DEPTH = 100;
/** Of one field, abbreviations written out: ATLAS' 3,000 authors take 60,000. */
const MAX_FIELD = 500_000;
/** Of all abbreviations, each time that one is written out: 80 papers of ATLAS'. */
const MAX_WRITTEN_OUT = 5_000_000;

const refuseDepth = (text: string): void => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '}') depth = Math.max(depth - 1, 0);
    else if (sign === '{') depth += 1;
    if (depth > MAX_DEPTH)
      throw new ImportError('More braces within braces than BibTeX needs.', placeOf(text, at));
  }
};

/**
 * Where a file breaks: a brace that is not closed swallows the rest, so that the parser complains at the very end.
 * The first entry that cannot be read by itself is the one to look at.
 */
const breakOf = (text: string): ImportError => {
  const starts = [...text.matchAll(/^[ \t]*@/gm)].map(({ index }) => index);
  for (const [at, start] of starts.entries()) {
    const entry = text.slice(start, starts[at + 1] ?? text.length);
    try {
      bibtexParser.parse(entry);
    } catch (error) {
      if (!(error instanceof bibtexParser.SyntaxError)) throw error;
      const { offset } = error.location.start;
      if (error.found === null)
        return new ImportError('The entry that begins here is not closed.', placeOf(text, start));
      return new ImportError(
        `This is no BibTeX: “${error.found}” stands where it cannot.`,
        placeOf(text, start + offset),
      );
    }
  }
  return new ImportError('This is no BibTeX.', placeOf(text, text.length));
};

const parsed = (text: string): Content => {
  refuseDepth(text);
  try {
    return bibtexParser.parse(text).content;
  } catch (error) {
    if (!(error instanceof bibtexParser.SyntaxError)) throw error;
    throw breakOf(text);
  }
};

const isEntry = (part: Content[number]): part is Entry =>
  part.entryType !== 'string' && part.entryType !== 'preamble';

const makeWriteOut = (content: Content) => {
  const strings = new Map<string, string>();
  for (const part of content)
    if ('abbreviation' in part) strings.set(part.abbreviation.toLowerCase(), String(part.value.content));
  let writtenOut = 0;
  const writeOut = (value: Value): string => {
    if (value.kind === 'abbreviation') {
      const text = strings.get(value.content.toLowerCase()) ?? '';
      writtenOut += text.length;
      if (writtenOut > MAX_WRITTEN_OUT)
        throw new ImportError(
          'Abbreviations stand for more text than any library has.',
          value.location.start,
        );
      return text;
    }
    if (value.kind !== 'concat') return value.content;
    let whole = '';
    for (const part of value.content) {
      whole += writeOut(part);
      if (whole.length > MAX_FIELD)
        throw new ImportError('A field is longer than any that is real.', value.location.start);
    }
    return whole;
  };
  return writeOut;
};

/** Splits at `and` outside of braces, as BibTeX does. */
const separated = (list: string): string[] => {
  const names: string[] = [];
  let [from, depth] = [0, 0];
  for (const { 0: found, index } of list.matchAll(/\\.|[{}]|(?<=^|\s)and(?=\s|$)/gis)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth === 0 && !found.startsWith('\\')) {
      names.push(list.slice(from, index));
      from = index + found.length;
    }
  }
  return [...names, list.slice(from)].map((name) => name.trim()).filter((name) => name !== '');
};

const SPACING = /\\[,;:! ]|\\(?:thinspace|enspace|quad)\b\s?/g;
const HIDDEN = /\\(?:relax|noopsort|sortnoop|protect)\b\s?(?:\{[^{}]*\})?/gi;
const QUOTE = /\\text(?:quotesingle|quoteright|apostrophe)\b\s?(?:\{\})?/g;

/** A name without TeX's commands; what a command is about stays. */
const plain = (tex: string): string =>
  withoutTexAccents(tex.replace(HIDDEN, '').replace(QUOTE, '’').replace(SPACING, ' '))
    .replace(/\\[a-z]+\*?\s?/gi, '')
    .replace(/\\(.)/g, '$1');

/** `given=Ada, family=Lovelace`: biblatex's extended form. */
const extended = (name: string): string | null => {
  if (!/(?:^|,)\s*(?:family|given)\s*=/i.test(name)) return null;
  const parts = new Map(
    name.split(',').map((part) => {
      const [key = '', ...value] = part.split('=');
      return [key.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
  return ['given', 'prefix', 'family', 'suffix'].map((key) => parts.get(key) ?? '').join(' ');
};

const isBraced = (name: string) => /^\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}$/.test(name);

/** What stands whole in braces is a group, or a name that is to stay as it is. */
const authorOf = (name: string, orcid: string | null): ListedAuthor[] => {
  const given = extended(name);
  if (given !== null) return listedAuthor(plain(given), orcid);
  return isBraced(name) && orcid === null && !/\\/.test(name)
    ? listedGroup(plain(name))
    : listedAuthor(plain(name), orcid);
};

/** biblatex's annotations, `1="0000-…"; 2="…"`: the place of an author to their iD. */
const annotated = (text: string): Map<number, string> =>
  new Map(
    [...text.matchAll(/(\d{1,4})\s*=\s*"?([^";]{1,80})/g)].map(([, place, orcid = '']) => [
      Number(place),
      orcid,
    ]),
  );

/** Web of Science's field: `Lovelace, Ada/0000-0002-1825-0097`, one a line. */
const numbered = (text: string): ListedAuthor[] =>
  [...text.matchAll(/([^\n;/]{1,200})\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/gi)].flatMap(([, name = '', orcid]) =>
    listedAuthor(plain(name), orcid),
  );

const authorsOf = (entry: Entry, writeOut: (value: Value) => string): ListedAuthor[] => {
  // Later fields of one name don't count, as in BibTeX.
  const fields = new Map(
    entry.content.map(({ name, value }): [string, Value] => [name.toLowerCase(), value]).reverse(),
  );
  const field = (name: string) => {
    const value = fields.get(name);
    return value === undefined ? '' : writeOut(value);
  };
  const orcids = annotated(field('author+an:orcid'));
  // Of two of one name the first counts.
  const known = new Map(
    numbered(field('orcid-numbers'))
      .reverse()
      .map(({ name, orcid }) => [name, orcid]),
  );
  const authors = separated(field('author')).flatMap((name, place) =>
    authorOf(name, orcids.get(place + 1) ?? null),
  );
  return authors.map((author) => ({
    name: author.name,
    orcid: author.orcid ?? known.get(author.name) ?? null,
  }));
};

/** The authors of a BibTeX or biblatex file. Throws `ImportError`, with line and column. */
export const readBibtex = (text: string): Library => {
  const content = parsed(text);
  const writeOut = makeWriteOut(content);
  const authorLists: ListedAuthor[][] = [];
  let count = 0;
  for (const part of content) {
    if (!isEntry(part)) continue;
    const authors = authorsOf(part, writeOut);
    count += authors.length;
    if (count > MAX_AUTHORS) throw new ImportError('More authors than any library has.', part.location.start);
    authorLists.push(authors);
  }
  return { format: 'BibTeX', size: authorLists.length, authorLists, keywords: [], feeds: [] };
};
