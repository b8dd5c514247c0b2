import { withoutByAndStop } from '../../author-lists/author-remarks.ts';
import { LIST_LIMIT } from '../../author-lists/list-limit.ts';
import { isName } from '../../author-lists/name-list.ts';

/** SciELO sets the authors in bold, in a paragraph of their own before the text. */
const BOLD_NAMES =
  /^(?:<p[^<>]*>)?\s*((?:<(?:b|strong)>[^<>]{3,200}<\/(?:b|strong)>[\s;,.]*(?:(?:and|e|y|&amp;)\s)?)+)(?:<\/p>|<br ?\/?>)/i;
const BEFORE_ABSTRACT = /^(?:\s|<[^<>]*>)*(?:abstract|resum|résum)/i;
/** `Lamps Matter, And So Do Candles` is bold, too. */
const PROSE = /\b(?:And|The|Of|For|With|From|Is|Are|Not|Methods|Results)\b/;

/** The names in bold in a paragraph of their own; null for other HTML. */
export const markScielo = (html: string): string | null => {
  const found = /^(?:<p[^<>]*>)?\s*<(?:b|strong)>/i.test(html)
    ? BOLD_NAMES.exec(html.slice(0, LIST_LIMIT))
    : null;
  if (!found?.[1]) return null;
  const names = found[1].split(/<\/?(?:b|strong)>/i).filter((part) => /\p{Alpha}{3}/u.test(part));
  const rest = html.slice(found[0].length);
  // Of one bold text, only what follows tells that it is no sentence.
  const isList =
    names.length > 1 || (/[,;]/.test(names[0] ?? '') && BEFORE_ABSTRACT.test(rest.slice(0, 200)));
  const arePeople = names.every(
    (name) =>
      / \p{Alpha}/u.test(name) && !PROSE.test(name) && name.split(/[;,]/).every((part) => isName(part, true)),
  );
  if (!isList || !arePeople) return null;
  const list = names.some((name) => name.includes(','))
    ? names.join('; ')
    : withoutByAndStop(found[1].replace(/<[^<>]*>/g, '').trim());
  return `<p>Authors: ${list}</p>${rest}`;
};
