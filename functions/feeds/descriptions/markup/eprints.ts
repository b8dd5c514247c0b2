import { LIST_LIMIT } from '../../author-lists/list-limit.ts';

/** EPrints cites the item with a mark around each name, and says nothing else in that paragraph. */
const PERSON = /<span class=["']?person_name["']?>([^<>]{1,200})<\/span>/gi;
const CITED_DOI = /\bdoi:\s*(10\.\d{4,9}\/[^\s<>"']{1,200})/i;

/** The names and the DOI of the citation, and what follows it; null for other HTML. */
export const markEprints = (html: string): string | null => {
  if (!html.includes('person_name')) return null;
  const names = [...html.slice(0, LIST_LIMIT).matchAll(PERSON)];
  const last = names.at(-1);
  if (last === undefined) return null;
  const rest = html.slice(last.index + last[0].length);
  const end = rest.search(/<(?:p|br|div)\b/i);
  const doi = CITED_DOI.exec(end < 0 ? rest : rest.slice(0, end))?.[1];
  const cited = doi === undefined ? '' : `<p>DOI: ${doi}</p>`;
  return `<p>Authors: ${names.map(([, name = '']) => name.trim()).join('; ')}</p>${cited}${end < 0 ? '' : rest.slice(end)}`;
};
