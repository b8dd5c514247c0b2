import { fold } from '../../authors/fold.ts';
import { readName } from '../../authors/readings.ts';
import type { Author, Paper } from '../../papers/paper.ts';
import { httpUrl } from '../addresses.ts';
import { piecesOf } from '../mathematics.ts';

/** Journals print fewer; a bibliography style shortens the list anyway. */
const maxAuthors = 500;

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string) =>
  text.replace(/[\\{}$&%#_~^]/g, (sign) => special[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');

/** Text for a field: signs that TeX takes for its own are escaped, mathematics is left as it was written. */
const written = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.kind === 'text' ? escaped(piece.text) : `$${piece.source}$`))
    .join('')
    .trim();

/** `Oscar de la Hoya Jr.` -> `de la Hoya, Jr., Oscar`: otherwise `Jr.` would be the family name. Null for others. */
const suffixed = (name: string): string | null => {
  const [, rest = '', suffix] = /^([^,]+?),? ((?:Jr|Sr)\.?|II|III|IV)$/.exec(name) ?? [];
  if (suffix === undefined) return null;
  const words = rest.split(' ');
  const particle = words.findIndex((word, place) => place > 0 && /^\p{Ll}/u.test(word));
  const family = particle > 0 ? particle : words.length - 1;
  return family < 1
    ? null
    : `${words.slice(family).join(' ')}, ${suffix}, ${words.slice(0, family).join(' ')}`;
};

/** "and" separates names: braces keep one that holds the word, or is no person's, in one piece. */
const nameOf = ({ name, group }: Author) => {
  if (group || /\band\b/i.test(name)) return `{${written(name)}}`;
  const turned = suffixed(name);
  if (turned !== null) return written(turned);
  return name.includes(',') ? `{${written(name)}}` : written(name);
};

/** Styles spell these out, in their own language. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `khanh2026weight`: letters and digits only, since that is what every program takes. */
const keyOf = (paper: Paper): string => {
  const first = paper.authors[0];
  const family = first && !first.group ? readName(first.name)[0]?.forms.whole[0] : undefined;
  const ascii = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');
  const word =
    paper.title
      .split(/[^\p{L}\p{N}]+/u)
      .map(ascii)
      .find((part) => part.length > 3) ?? '';
  const year = (paper.publishedAt ?? paper.firstSeenAt).slice(0, 4);
  const name = ascii(family ?? first?.name ?? '').slice(0, 40) || 'paper';
  return `${name}${year}${word.slice(0, 30)}`;
};

const authorsOf = ({ authors }: Paper): string | null =>
  [...authors.slice(0, maxAuthors).map(nameOf), ...(authors.length > maxAuthors ? ['others'] : [])].join(
    ' and ',
  ) || null;

/** A BibTeX entry, UTF-8 (biber, and BibTeX with inputenc); fields that nobody gave are left out. */
export const bibtex = (paper: Paper): string => {
  const { arxiv, doi, pmid } = paper.identifiers;
  const isArticle = paper.announcements.some(({ kind }) => kind === 'published');
  const date = paper.publishedAt ?? paper.firstSeenAt;
  const url = httpUrl(paper.url);
  const category = paper.categories[0];
  const fields: [name: string, value: string | null][] = [
    ['title', `{${written(paper.title)}}`],
    ['author', authorsOf(paper)],
    [isArticle ? 'journal' : 'howpublished', paper.venue === null ? null : written(paper.venue)],
    ['year', date.slice(0, 4)],
    ['doi', doi === null ? null : escaped(doi).replaceAll('\\_', '_')],
    ['eprint', arxiv],
    ['archiveprefix', arxiv === null ? null : 'arXiv'],
    ['primaryclass', arxiv !== null && category ? written(category) : null],
    ['pmid', pmid],
    ['url', url === null ? null : url.replace(/[{}\\]/g, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  const month = months[Number(date.slice(5, 7)) - 1];
  if (month) lines.push(`  month = ${month},`);
  return `@${isArticle ? 'article' : 'misc'}{${keyOf(paper)},\n${lines.join('\n')}\n}\n`;
};
