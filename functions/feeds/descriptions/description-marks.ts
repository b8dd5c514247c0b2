import { areNames, isName } from '../author-lists/name-list.ts';
import { labelledData } from './labelled-data.ts';

export const AUTHORS_HEADING = /^authors?(?:\(s\))?:$/i;
/** What an abstract is called in other languages than English. */
export const FOREIGN_ABSTRACT =
  'Resumo|Resumen|Résumé|Resum|Zusammenfassung|Sommario|Riassunto|Samenvatting|Sammanfattning|Sammendrag|Resumé|Tiivistelmä|Streszczenie|Abstrakt?|Sažetak|Povzetek|Rezumat|Összefoglalás|Öz(?:et)?|Kokkuvõte|Santrauka|Kopsavilkums|Tóm tắt|Περίληψη|Аннотация|Реферат|Резюме|Анотація|الملخص|ملخص|چکیده|초록|요약|บทคัดย่อ|सारांश|Anotace|Anotácia|Rezime|Laburpena';
export const ABSTRACT_HEADING = new RegExp(
  `^(?:(?:summary ?/ ?)?abstract(?: ?/ ?summary)?|${FOREIGN_ABSTRACT}|摘 ?要|要 ?旨|抄録)[.:：]?$`,
  'iu',
);
/** What follows these is no abstract where there is one, until a heading says so. */
export const SIDE_HEADING =
  /^(?:graphical abstract|highlights|key points|plain[ -]language summary|lay summary)[.:]?$/i;

/** `by Jane Roe, John Doe.`, but not the stop of `John Doe Jr.` */
const BY_AND_STOP = /^by\s+|(?<=\p{Lower}{2})\.$/giu;

export const withoutByAndStop = (names: string): string => names.replace(BY_AND_STOP, '');

/** A description with its paragraphs marked, where they are told by lines or by a publisher's own markup. */
export const withHeadingsMarked = (text: string): string =>
  hasMarkup(text) ? withNamesMarked(withAbstractNamed(text)) : withLinesMarked(text);

/** Atypon's pages say by an id what the abstract is, whatever a translator makes of its heading. */
const HEADING_OF_ABSTRACT =
  /(<section\b[^<>]*\sid="abstract"[^<>]*>\s*<(h\d)\b[^<>]*>)[^<>]{1,60}(?=<\/\2>)/i;
const withAbstractNamed = (html: string): string =>
  html.includes('id="abstract"') ? html.replace(HEADING_OF_ABSTRACT, '$1Abstract') : html;

const hasMarkup = (text: string): boolean => {
  const at = text.indexOf('<');
  return at !== -1 && /<[a-z!/]/i.test(text.slice(at));
};

/**
 * Text without markup: empty lines end paragraphs, headings have a line of their own (Wiley's `dc:description`), and so
 * has each author after `Authors:` (MDPI).
 */
const withLinesMarked = (text: string): string => {
  if (!text.includes('\n')) return text;
  const found: string[] = [];
  let lines: string[] = [];
  let listsAuthors = false;
  const close = (): void => {
    if (listsAuthors && lines.length > 0) found.push(`Authors: ${lines.join('; ')}`);
    else if (lines.length > 0) found.push(...(labelledData(lines) ?? [lines.join('\n')]));
    lines = [];
    listsAuthors = false;
  };
  for (const written of text.split('\n')) {
    const line = written.trim();
    const isHeading = ABSTRACT_HEADING.test(line) || SIDE_HEADING.test(line);
    const isList = AUTHORS_HEADING.test(line);
    if (isList) found.push(...lines.splice(0));
    if (line === '' || isHeading || isList) close();
    if (isHeading) found.push(line);
    else if (isList) listsAuthors = true;
    else if (line !== '') lines.push(line);
  }
  close();
  return found.length > 1 ? found.map((paragraph) => `<p>${paragraph}</p>`).join('') : text;
};

/** SciELO sets the authors in bold, in a paragraph of their own before the text. */
const BOLD_NAMES =
  /^(?:<p[^<>]*>)?\s*((?:<(?:b|strong)>[^<>]{3,200}<\/(?:b|strong)>[\s;,.]*(?:(?:and|e|y|&amp;)\s)?)+)(?:<\/p>|<br ?\/?>)/i;
const BEFORE_ABSTRACT = /^(?:\s|<[^<>]*>)*(?:abstract|resum|résum)/i;
const PROSE = /\b(?:And|The|Of|For|With|From|Is|Are|Not|Methods|Results)\b/;
/** Names are at the beginning, and the longest lists are elsewhere. */
const NAMES_LIMIT = 20_000;

const withNamesMarked = (text: string): string => {
  if (text.includes('person_name')) return withPersonsMarked(text);
  if (text.includes('<li>Content Type ')) return withListApart(text);
  if (text.includes('rendering_researchoutput')) return withRenderingMarked(text);
  const html = text.trimStart();
  if (ITALICS_BEHIND_COMMA.test(html.slice(0, 1000))) return withoutItalicPlaces(html);
  const found = /^(?:<p[^<>]*>)?\s*<(?:b|strong)>/i.test(html)
    ? BOLD_NAMES.exec(html.slice(0, NAMES_LIMIT))
    : null;
  if (!found?.[1]) return text;
  const names = found[1].split(/<\/?(?:b|strong)>/i).filter((part) => /\p{Alpha}{3}/u.test(part));
  const rest = html.slice(found[0].length);
  // Of one bold text, only what follows tells that it is no sentence.
  const isList =
    names.length > 1 || (/[,;]/.test(names[0] ?? '') && BEFORE_ABSTRACT.test(rest.slice(0, 200)));
  const arePeople = names.every(
    (name) =>
      / \p{Alpha}/u.test(name) && !PROSE.test(name) && name.split(/[;,]/).every((part) => isName(part, true)),
  );
  if (!isList || !arePeople) return text;
  const list = names.some((name) => name.includes(','))
    ? names.join('; ')
    : withoutByAndStop(found[1].replace(/<[^<>]*>/g, '').trim());
  return `<p>Authors: ${list}</p>${rest}`;
};

const ITALICS_BEHIND_COMMA = /<(?:em|i)>(?<=,\s*<\w+>)/;
/** USENIX: `Jane Roe, <em>University of Light;</em> John Doe and Ann Poe, <em>ETH Lampe</em>`. */
const WITH_ITALIC_PLACES =
  /^(?:\s*<(?:div|p)\b[^<>]*>)*((?:[^<>;]{3,300}<(em|i)>[^<>]{3,200}<\/\2>;?)+)\s*<\/p>/;
const withoutItalicPlaces = (html: string): string => {
  const found = WITH_ITALIC_PLACES.exec(html.slice(0, NAMES_LIMIT));
  const names = found?.[1]?.replace(/\s*<(em|i)>[^<>]*<\/\1>;?\s*/g, ' ').replace(/,\s*$/, '') ?? '';
  return found !== null && /,| and /.test(names) && areNames(names)
    ? `<p>Authors: ${names}</p>${html.slice(found[0].length)}`
    : html;
};

/** EPrints cites the item with a mark around each name, and says nothing else in that paragraph. */
const PERSON = /<span class=["']?person_name["']?>([^<>]{1,200})<\/span>/gi;
const CITED_DOI = /\bdoi:\s*(10\.\d{4,9}\/[^\s<>"']{1,200})/i;
const withPersonsMarked = (text: string): string => {
  const names = [...text.slice(0, NAMES_LIMIT).matchAll(PERSON)];
  const last = names.at(-1);
  if (last === undefined) return text;
  const rest = text.slice(last.index + last[0].length);
  const end = rest.search(/<(?:p|br|div)\b/i);
  const doi = CITED_DOI.exec(end < 0 ? rest : rest.slice(0, end))?.[1];
  const cited = doi === undefined ? '' : `<p>DOI: ${doi}</p>`;
  return `<p>Authors: ${names.map(([, name = '']) => name.trim()).join('; ')}</p>${cited}${end < 0 ? '' : rest.slice(end)}`;
};

/**
 * SpringerLink, as it did until 2013, lists what it knows behind the abstract: `<ul><li>Content Type Journal
 * Article</li><li>DOI 10.1007/…</li><li>Authors<ul><li>Jane Roe, Lamp School, Oslo, Norway</li></ul></li></ul>`.
 */
const LIST = /<ul>\s*<li>Content Type /;
const LISTED_DOI = /<li>DOI (10\.\d{4,9}\/[^\s<>]{1,200})<\/li>/;
const LISTED_AUTHORS = /<li>Authors?\s*<ul>(.*?)<\/ul>/s;
const withListApart = (text: string): string => {
  const at = text.search(LIST);
  if (at < 0) return text;
  const list = text.slice(at);
  const doi = LISTED_DOI.exec(list)?.[1];
  const names = (LISTED_AUTHORS.exec(list)?.[1] ?? '')
    .split('<li>')
    .map((author) => author.replace(/(?:,|<\/li>).*$/s, '').trim())
    .filter((name) => name !== '');
  const cited = doi === undefined ? '' : `<p>DOI: ${doi}</p>`;
  return `<p>Authors: ${names.join('; ')}</p>${cited}${text.slice(0, at)}`;
};

/**
 * Elsevier's Pure renders a work as it cites it, names its kind, and may show its page: `<h3>Lamps</h3><a><span>Roe,
 * J.</span></a>, Doe, J. & Poe, A., <span class="date">17 Nov 2026</span>, In: …`. Of the names, initials end each.
 */
const RENDERED = /<\/h\d>((?:(?!<\/?(?:div|h\d)\b).){3,}?)<span class=["']?date["']?>([^<>]{4,30})<\/span>/s;
const TEXT_BLOCK = /<div class=["']?textblock["']?>((?:(?!<\/?div\b).)*)<\/div>/s;
const RENDERED_DOI = /\bhref=["']https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^"'\s<>]{1,200})["']/;
const withRenderingMarked = (text: string): string => {
  const [rendered = '', names = '', date = ''] = RENDERED.exec(text.slice(0, NAMES_LIMIT)) ?? [];
  if (rendered === '') return text;
  const list = names
    .replace(/<[^<>]*>/g, '')
    .replace(/[\s,]+$/, '')
    .replace(/(?<=\.)(?:,| &(?:amp;)?) (?=[\p{Alpha}'’])/gu, '; ');
  const doi = RENDERED_DOI.exec(text)?.[1];
  const cited = doi === undefined ? '' : `<p>DOI: ${doi}</p>`;
  return `<p>Authors: ${list}</p><p>${date}</p>${cited}<p>${TEXT_BLOCK.exec(text)?.[1] ?? ''}</p>`;
};
