import { LIST_LIMIT } from '../../author-lists/list-limit.ts';
import { areNames } from '../../author-lists/name-list.ts';

const ITALICS_BEHIND_COMMA = /<(?:em|i)>(?<=,\s*<\w+>)/;
/** USENIX: `Jane Roe, <em>University of Light;</em> John Doe and Ann Poe, <em>ETH Lampe</em>`. */
const WITH_ITALIC_PLACES =
  /^(?:\s*<(?:div|p)\b[^<>]*>)*((?:[^<>;]{3,300}<(em|i)>[^<>]{3,200}<\/\2>;?)+)\s*<\/p>/;

/** The names without the places behind them, in a paragraph of their own; null for other HTML. */
export const markUsenix = (html: string): string | null => {
  if (!ITALICS_BEHIND_COMMA.test(html.slice(0, 1000))) return null;
  const found = WITH_ITALIC_PLACES.exec(html.slice(0, LIST_LIMIT));
  const names = found?.[1]?.replace(/\s*<(em|i)>[^<>]*<\/\1>;?\s*/g, ' ').replace(/,\s*$/, '') ?? '';
  return found !== null && /,| and /.test(names) && areNames(names)
    ? `<p>Authors: ${names}</p>${html.slice(found[0].length)}`
    : null;
};
