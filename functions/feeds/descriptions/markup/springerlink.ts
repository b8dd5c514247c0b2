/**
 * SpringerLink, as it did until 2013, lists what it knows behind the abstract: `<ul><li>Content Type Journal
 * Article</li><li>DOI 10.1007/…</li><li>Authors<ul><li>Jane Roe, Lamp School, Oslo, Norway</li></ul></li></ul>`.
 */
const LIST = /<ul>\s*<li>Content Type /;
const LISTED_DOI = /<li>DOI (10\.\d{4,9}\/[^\s<>]{1,200})<\/li>/;
const BEFORE_AUTHORS = /<li>Authors?\s*<ul>/;

/** The abstract, and what the list says in paragraphs before it; null for other HTML. */
export const markSpringerLink = (html: string): string | null => {
  const at = html.includes('<li>Content Type ') ? html.search(LIST) : -1;
  if (at < 0) return null;
  const list = html.slice(at);
  const doi = LISTED_DOI.exec(list)?.[1];
  const [authors = ''] = list.split(BEFORE_AUTHORS, 2).slice(1);
  const names = authors
    .slice(0, Math.max(0, authors.indexOf('</ul>')))
    .split('<li>')
    .map((author) => author.replace(/(?:,|<\/li>).*$/s, '').trim())
    .filter((name) => name !== '');
  const cited = doi === undefined ? '' : `<p>DOI: ${doi}</p>`;
  return `<p>Authors: ${names.join('; ')}</p>${cited}${html.slice(0, at)}`;
};
