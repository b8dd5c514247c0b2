import { LIST_LIMIT } from '../../author-lists/list-limit.ts';

/**
 * Elsevier's Pure renders a work as it cites it, names its kind, and may show its page: `<h3>Lamps</h3><a><span>Roe,
 * J.</span></a>, Doe, J. & Poe, A., <span class="date">17 Nov 2026</span>, In: …`. Of the names, initials end each.
 */
const RENDERED = /<\/h\d>((?:(?!<\/?(?:div|h\d)\b).){3,}?)<span class=["']?date["']?>([^<>]{4,30})<\/span>/s;
const TEXT_BLOCK = /<div class=["']?textblock["']?>((?:(?!<\/?div\b).)*)<\/div>/s;
const RENDERED_DOI = /\bhref=["']https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^"'\s<>]{1,200})["']/;

/** A rendered work, its names and date in paragraphs of their own; null for other HTML. */
export const markPure = (html: string): string | null => {
  if (!html.includes('rendering_researchoutput')) return null;
  const [rendered = '', names = '', date = ''] = RENDERED.exec(html.slice(0, LIST_LIMIT)) ?? [];
  if (rendered === '') return null;
  const list = names
    .replace(/<[^<>]*>/g, '')
    .replace(/[\s,]+$/, '')
    .replace(/(?<=\.)(?:,| &(?:amp;)?) (?=[\p{Alpha}'’])/gu, '; ');
  const doi = RENDERED_DOI.exec(html)?.[1];
  const cited = doi === undefined ? '' : `<p>DOI: ${doi}</p>`;
  return `<p>Authors: ${list}</p><p>${date}</p>${cited}<p>${TEXT_BLOCK.exec(html)?.[1] ?? ''}</p>`;
};
