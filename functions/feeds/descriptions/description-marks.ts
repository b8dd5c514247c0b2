import { FOREIGN_ABSTRACT, HAN_ABSTRACT } from './field-labels.ts';
import { withLabelsPlain } from './label-marks.ts';
import { labelledData } from './labelled-data.ts';
import { withAbstractNamed } from './markup/atypon.ts';
import { markEprints } from './markup/eprints.ts';
import { markPure } from './markup/pure.ts';
import { withRowsLabelled } from './markup/rows.ts';
import { markScielo } from './markup/scielo.ts';
import { markSpringerLink } from './markup/springerlink.ts';
import { markUsenix } from './markup/usenix.ts';

export const AUTHORS_HEADING = /^authors?(?:\(s\))?:$/i;
export const ABSTRACT_HEADING = new RegExp(
  `^(?:(?:summary ?/ ?)?abstract(?: ?/ ?summary)?|${FOREIGN_ABSTRACT}|${HAN_ABSTRACT})[.:：]?$`,
  'iu',
);
/** What follows these is no abstract where there is one, until a heading says so. */
export const SIDE_HEADING =
  /^(?:graphical abstract|highlights|key points|plain[ -]language summary|lay summary|links|downloads?|resources|citation|bibtex|how to cite|cite this (?:article|paper)|references|bibliography|acknowledge?ments?|supplementary materials?|(?:AI|LLM)[- ](?:generated )?(?:summary|analysis|notes?))[.:]?$/i;

/** A description with its paragraphs marked, where they are told by lines or by a publisher's own markup. */
export const withHeadingsMarked = (written: string): string => {
  const text = withLabelsPlain(written);
  if (!hasMarkup(text)) return withLinesMarked(text);
  if (text.includes('\n\n') && !BLOCK.test(text)) return withLinesMarked(text);
  return hasEmphasisOnly(text) ? withNamesMarked(text, false) : withNamesMarked(withRowsLabelled(text));
};

const EMPHASIS = /<\/?(?:i|em|b|strong|su[bp])>/y;

/** Most markup is italics and scripts: then nothing else need be looked for. */
const hasEmphasisOnly = (text: string): boolean => {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    EMPHASIS.lastIndex = at;
    if (!EMPHASIS.test(text)) return false;
  }
  return true;
};

/** Text among which there are only images, links and italics has its paragraphs by lines, too. */
const BLOCK = /<\/?(?:p|br|div|li|[uo]l|h\d|tr|td|section|sec|title|(?:jats|ns\d):\w+)\b/i;

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
    else if (lines.length > 0)
      for (const paragraph of labelledData(lines) ?? [lines.join('\n')]) found.push(paragraph);
    lines = [];
    listsAuthors = false;
  };
  for (const written of text.split('\n')) {
    const line = written.trim();
    const isHeading = ABSTRACT_HEADING.test(line) || SIDE_HEADING.test(line);
    const isList = AUTHORS_HEADING.test(line);
    if (isList) for (const before of lines.splice(0)) found.push(before);
    if (line === '' || isHeading || isList) close();
    if (isHeading) found.push(line);
    else if (isList) listsAuthors = true;
    else if (line !== '') lines.push(line);
  }
  close();
  return found.length > 1 ? found.map((paragraph) => `<p>${paragraph}</p>`).join('') : text;
};

const ATTRIBUTE = /<[a-z]+\d? [^<>]*=/i;

/** HTML in which a publisher's own markup tells where the names are, and nothing else does. */
const withNamesMarked = (text: string, hasAttributes = ATTRIBUTE.test(text)): string => {
  const html = hasAttributes ? withAbstractNamed(text) : text;
  const marked = hasAttributes ? (markEprints(html) ?? markPure(html)) : null;
  const start = html.trimStart();
  return marked ?? markSpringerLink(html) ?? markUsenix(start) ?? markScielo(start) ?? html;
};
