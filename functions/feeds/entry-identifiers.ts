import { arxivIdOfDoi, normaliseArxivId, normaliseDoi } from '../papers/identifiers.ts';
import { identifiersOfUrl, LINK_LIMIT } from '../papers/link.ts';
import type { Identifiers } from '../papers/paper.ts';

const PUBMED_ID = /^\s*(?:pmid|pubmed):\s*(\d{1,9})\s*$/i;

/**
 * The identifiers in an entry's texts, its addresses and its id: those that are said outright come before those that
 * an address implies. What is longer than an address may be is not read.
 */
export const findIdentifiers = (
  texts: readonly string[],
  links: string[],
  id: string | null,
): Identifiers => {
  const found: Identifiers = { arxiv: null, arxivVersion: null, doi: null, pmid: null };
  const take = (
    doi: string | null,
    arxiv: { id: string; version: number | null } | null,
    pmid: string | null,
  ): void => {
    const own = doi === null ? null : arxivIdOfDoi(doi);
    if (own === null) found.doi ??= doi;
    const arxivId = arxiv ?? (own === null ? null : { id: own, version: null });
    if (arxivId !== null && (found.arxiv === null || found.arxiv === arxivId.id)) {
      found.arxiv = arxivId.id;
      found.arxivVersion ??= arxivId.version;
    }
    found.pmid ??= pmid;
  };
  // Many feeds write the same address as link, guid and identifier.
  const addresses = new Set(links);
  for (const text of texts) {
    if (text.length > LINK_LIMIT) continue;
    if (/^\s*https?:/i.test(text) && !/doi\.org\//i.test(text)) {
      addresses.add(text);
      continue;
    }
    const doi = normaliseDoi(text);
    if (doi !== null) {
      take(doi, arxivIdOfDoi(doi) === null ? null : normaliseArxivId(text), null);
      continue;
    }
    const arxiv = normaliseArxivId(text);
    take(null, arxiv, PUBMED_ID.exec(text)?.[1] ?? null);
    if (arxiv === null) addresses.add(text);
  }
  if (id !== null && id.length <= LINK_LIMIT && !texts.includes(id)) addresses.add(id);
  for (const link of addresses) {
    const implied = identifiersOfUrl(link);
    take(implied.doi, implied.arxiv, implied.pmid);
  }
  return found;
};
