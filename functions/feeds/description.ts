import { plainText } from '../papers/text.ts';
import { type Facts, ruleOf } from './description-rules.ts';
import { areNames, areSurelyNames, isName } from './name-list.ts';

/** What a description says, as publishers put it into text; null where it does not say it. */
export type Description = Facts & { abstract: string | null };

/**
 * Reads the paragraphs of a description: takes out the data that publishers put there instead of into elements of
 * their own, and returns what is left as the abstract. A paragraph that repeats the title is left out. `cited` is
 * the work that the markup itself says is cited (HTML's `cite`): ACS names the journal so. `known`: the authors that
 * the entry names elsewhere, whose repetition here is left out, too.
 */
export const readDescription = (
  written: string[],
  title: string,
  cited: string | null = null,
  known: string[] = [],
): Description => {
  const facts: Facts = { authors: null, venue: cited, date: null, doi: null, pmid: null };
  const isKnown = (text: string): boolean => text === cited || isTitle(text, title) || isByline(text, known);
  const paragraphs = withAuthorsJoined(written);
  let rest: string[] = [];
  const catalogued = paragraphs.length === 1 ? CATALOGUED.exec(paragraphs[0] ?? '') : null;
  if (catalogued) {
    const [, authors, abstract] = catalogued;
    return { ...facts, authors: authors ?? null, abstract: abstract?.trim() || null };
  }
  const before: string[] = [];
  const aside: string[] = [];
  let hasCitation = cited !== null;
  let skips = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at >= DATA_AT_TOP && at < paragraphs.length - DATA_AT_END) {
      (skips ? aside : rest).push(paragraph);
      continue;
    }
    if (paragraph.length < 30 && SIDE_HEADING.test(paragraph)) {
      skips = true;
      continue;
    }
    if (paragraph.length < 20 && ABSTRACT_HEADING.test(paragraph)) {
      // What stands before it is the text of a table of contents.
      if (paragraphs.at(-1) !== paragraph) {
        before.push(...rest);
        rest = [];
      }
      skips = false;
      continue;
    }
    const said =
      paragraph.length > 400 && !/^(?:Authors?(?:\(s\))?\s*|By):/i.test(paragraph) ? null : ruleOf(paragraph);
    if (said === null) {
      if (HAS_LETTER.test(paragraph) && !isKnown(paragraph)) (skips ? aside : rest).push(paragraph);
      continue;
    }
    hasCitation ||= Object.values(said).some((value) => value !== null);
    for (const key of Object.keys(said) as (keyof Facts)[]) facts[key] ??= said[key] ?? null;
  }
  // Names alone are a list of authors only where the rest of the description is a citation.
  for (const texts of facts.authors === null ? [before, rest] : []) {
    const names = texts.findIndex(
      (text, at) =>
        isNames(text, hasCitation, at === 0) ||
        (at === 0 && known.length === 0 && texts.length > 1 && areSurelyNames(text)),
    );
    if (names >= 0) facts.authors ??= texts.splice(names, 1)[0]?.replace(BY_AND_STOP, '') ?? null;
  }
  // A graphical abstract alone is better than none.
  const texts = [rest, before, aside].find((found) => found.length > 0) ?? [];
  const abstract = withoutHeading(texts.join(' '));
  return { abstract: abstract === '' ? null : abstract, ...facts };
};

/** A description with its paragraphs marked, where they are told by lines or by a publisher's own markup. */
export const withHeadingsMarked = (text: string): string =>
  /<[a-z!/]/i.test(text) ? withNamesMarked(text) : withLinesMarked(text);

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
    if (lines.length > 0) found.push(listsAuthors ? `Authors: ${lines.join('; ')}` : lines.join('\n'));
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
  const html = text.trimStart();
  const found = /^(?:<p[^<>]*>)?\s*<(?:b|strong)>/i.test(html)
    ? BOLD_NAMES.exec(html.slice(0, NAMES_LIMIT))
    : null;
  if (!found?.[1]) return text;
  const names = found[1].split(/<\/?(?:b|strong)>/i).filter((part) => /\p{L}{3}/u.test(part));
  const rest = html.slice(found[0].length);
  // Of one bold text, only what follows tells that it is no sentence.
  const isList =
    names.length > 1 || (/[,;]/.test(names[0] ?? '') && BEFORE_ABSTRACT.test(rest.slice(0, 200)));
  const areNames = names.every(
    (name) =>
      / \p{L}/u.test(name) && !PROSE.test(name) && name.split(/[;,]/).every((part) => isName(part, true)),
  );
  if (!isList || !areNames) return text;
  const list = names.some((name) => name.includes(','))
    ? names.join('; ')
    : found[1]
        .replace(/<[^<>]*>/g, '')
        .trim()
        .replace(BY_AND_STOP, '');
  return `<p>Authors: ${list}</p>${rest}`;
};

/** EPrints cites the item with a mark around each name, and says nothing else in that paragraph. */
const PERSON = /<span class=["']?person_name["']?>([^<>]{1,200})<\/span>/gi;
const withPersonsMarked = (text: string): string => {
  const names = [...text.slice(0, NAMES_LIMIT).matchAll(PERSON)];
  const last = names.at(-1);
  if (last === undefined) return text;
  const rest = text.slice(last.index + last[0].length);
  const end = rest.search(/<(?:p|br|div)\b/i);
  return `<p>Authors: ${names.map(([, name = '']) => name.trim()).join('; ')}</p>${end < 0 ? '' : rest.slice(end)}`;
};

/** DSpace: `Title: Lamps Authors: Roe, Jane; Doe, John Abstract: They glow.` */
const CATALOGUED = /^(?:Title: .{1,600}? )?Authors?(?:\(s\))?: (.{1,20000}?) (?:Abstract|Description): (.*)$/;
/** `by Jane Roe, John Doe.`, but not the stop of `John Doe Jr.` */
const BY_AND_STOP = /^by\s+|(?<=\p{Ll}{2})\.$/giu;
/** Publishers put data before and after the text; a description of hundreds of paragraphs is text in between. */
const DATA_AT_TOP = 100;
const DATA_AT_END = 20;

const HAS_LETTER = /[\p{L}\p{N}]/u;
const AUTHORS_HEADING = /^authors?(?:\(s\))?:$/i;
const ABSTRACT_HEADING = /^(?:abstract|resumo|resumen|résumé|zusammenfassung)[.:]?$/i;
/** What follows these is no abstract where there is one, until a heading says so. */
const SIDE_HEADING =
  /^(?:graphical abstract|highlights|key points|plain[ -]language summary|lay summary)[.:]?$/i;

/** Drupal sets a field's label and its text apart: `Author(s):`, `Jane Roe ; John Doe`. */
const withAuthorsJoined = (paragraphs: string[]): string[] => {
  const at = paragraphs.slice(0, DATA_AT_TOP).findIndex((paragraph) => AUTHORS_HEADING.test(paragraph));
  const names = paragraphs[at + 1];
  if (at < 0 || names === undefined || !areNames(names)) return paragraphs;
  return [...paragraphs.slice(0, at), `${paragraphs[at]} ${names}`, ...paragraphs.slice(at + 2)];
};

/** A paragraph that is the title again; an abstract is longer than that, and is not folded for it. */
const isTitle = (text: string, title: string): boolean =>
  text.length <= 2 * title.length + 20 && letters(text) === letters(title);

/** PLOS: `by Jane Roe, John Doe, on behalf of the Lamp Group`, which the entry says already. */
const isByline = (text: string, known: string[]): boolean => {
  const first = known[0]?.slice(0, 8);
  if (first === undefined || !(text.startsWith(first) || /^by /i.test(text))) return false;
  const names = (list: string): string => letters(list.replace(/^by /i, '').replace(/ (?:and|&) /g, ' '));
  const length = known.reduce((sum, name) => sum + name.length, 0);
  return text.length <= 2 * length + 20 && names(text) === names(plainText(known.join(' ')));
};

/** `Laxman D. Khalse; William DeSnoo`, `by Jane Roe, John Doe`: names and nothing else. */
const isNames = (text: string, cited: boolean, first: boolean): boolean => {
  if (!text.includes(' ') || !(cited || (first && /^[Bb]y \p{Lu}/u.test(text)))) return false;
  return areNames(text.replace(/^by /i, ''));
};

/** `Abstract: …`, `ABSTRACT …`, `Abstract—…` and `Abstract Background …`, but not `Abstract interpretation …`. */
const HEADING =
  /^(?:abstract\s*(?:[:.—–]|-\s)\s*|abstract\s*(?=(?:Background|Motivation|Objectives?|Purpose|Introduction|Context|Aims?|Significance)\b))/i;
/** PNAS and Science lose the blank after it: `SignificanceLamps matter.` */
const GLUED_HEADING =
  /^(?:Significance\p{Lu}.*?[.?!)] ?Abstract(?=\p{Lu}\p{Ll}* )|(?:Abstract|ABSTRACT|Significance|Summary|SUMMARY)(?=\p{Lu}\p{Ll}+ ))/u;
/** `RESUMO As lâmpadas …`, `Аннотация. …`, `摘要：…`, `【要旨】…` */
const FOREIGN_HEADING =
  /^(?:(?:RESUMO|RESUMEN|RÉSUMÉ)[\s:.–-]+|(?:Resumo|Resumen|Résumé|Zusammenfassung|Аннотация|Реферат|Анотація)\s?[:.—–]\s*|[[【](?:摘 ?要|要 ?旨|抄録)[\]】]\s*|(?:摘 ?要|要 ?旨|抄録)[:：]\s*)/;
/** OpenReview puts a sentence about the paper before its abstract. */
const TEASER =
  /^(?:Keywords?: .{1,1000}? (?=(?:TL;?DR|Abstract): ))?(?:TL;?DR: (?:.{1,2000}? Abstract: )?)?/i;
const withoutHeading = (text: string): string =>
  text
    .replace(TEASER, '')
    // CNKI's mark for the beginning of a text that has no abstract.
    .replace(/^<正>\s*/, '')
    // A sentence about abstractions goes on with a small letter: `Abstract interpretation …`.
    .replace(/^(?:ABSTRACT\s+|Abstract (?=\p{Lu}))/u, '')
    .replace(HEADING, '')
    .replace(GLUED_HEADING, '')
    .replace(FOREIGN_HEADING, '');

/** Letters and digits alone, to compare a title with its repetition. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
