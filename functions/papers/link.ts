import { arxivIdOfDoi, normaliseArxivId, normaliseDoi } from './identifiers.ts';
import { osfPreprintOf } from './osf.ts';

/** Parameters that say where a reader comes from, not what the page is. */
const TRACKING =
  /^(?:utm_.*|dgcid|rss|af|rsc_ga|mc_cid|mc_eid|fbclid|gclid|campaign_id|casa_token|rskey|ssource|sms_ss|tpcc|track|_hs.*)$/i;
export const LINK_LIMIT = 2000;
/** Most addresses: as the URL parser writes them, with nothing to take off and no DOI to be resolved. */
const CLEAN =
  /^https?:\/\/(?![^/]*(?:doi\.org\/|xn--))(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/(?!\.)[\w~():;,=+.-]*)+$/;
/** Hosts whose pages are told by their path alone: all their parameters are tracking (PubMed: fc, ff, v). */
const PATH_ONLY = /^(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:[a-z]+\.)?arxiv\.org|(?:www\.)?nature\.com)$/;

/**
 * The address of a paper's page: http or https, absolute, without tracking parameters and fragment. Null for
 * everything else (`javascript:`, control characters inside, credentials, backslashes): a link that is not shown
 * is better than one that deceives. A relative link needs `base`.
 */
export const cleanUrl = (link: string, base: string | null = null): string | null => {
  const trimmed = link.trim();
  if (trimmed === '' || trimmed.length > LINK_LIMIT) return null;
  if (CLEAN.test(trimmed)) return trimmed;
  // The URL parser would silently remove control characters (`ht\ntp:`).
  if (/[\p{Cc}\\]/u.test(trimmed)) return null;
  const url = URL.parse(trimmed, base ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return null;
  const { hostname } = url;
  if (!hostname.includes('.')) return null;
  const proxied = url.pathname === '/login' ? behindProxy(url) : null;
  if (proxied !== null) return cleanUrl(proxied);
  if (trimmed.includes('#')) url.hash = '';
  if (url.search !== '') dropTracking(url);
  if (/(?:^|\.)doi\.org$/.test(hostname)) {
    const doi = normaliseDoi(url.pathname.slice(1));
    if (doi !== null) return doiUrl(doi);
  }
  return url.href;
};

/** Where a library's proxy leads its own readers, and nobody else: EZproxy's `https://proxy.example.edu/login?url=…`. */
const behindProxy = ({ searchParams }: URL): string | null => {
  const target = searchParams.get('url') ?? searchParams.get('qurl');
  return target !== null && /^https?:/i.test(target) ? target : null;
};

const dropTracking = (url: URL): void => {
  for (const name of new Set(url.searchParams.keys())) {
    if (TRACKING.test(name) || PATH_ONLY.test(url.hostname)) url.searchParams.delete(name);
  }
};

/** The page of a DOI at the resolver. */
export const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;

const PUBMED_PAGE =
  /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed|(?:www\.)?europepmc\.org\/(?:article|abstract)\/MED)\/(\d{1,9})(?:[/?#]|$)/i;
/** arXiv's pages, and those that others have for its papers under its ids. */
const ARXIV_PAGE =
  /arxiv\.org|adsabs\.harvard\.edu\/abs\/\d{4}arXiv|huggingface\.co\/papers\/|alphaxiv\.org\/|\/arxiv\/\d|ar5iv\.org\//i;

const BIBCODE = /adsabs\.harvard\.edu\/abs\/([^/?#]+)/i;

/** What an address says about the paper's identifiers by the publisher's own rule of making addresses. */
export const identifiersOfUrl = (
  link: string,
): { doi: string | null; arxiv: { id: string; version: number | null } | null; pmid: string | null } => {
  const arxiv = ARXIV_PAGE.test(link) ? normaliseArxivId(BIBCODE.exec(link)?.[1] ?? link) : null;
  const doi = doiOfUrl(link);
  return {
    doi: doi !== null && arxivIdOfDoi(doi) === null ? doi : null,
    arxiv: arxiv ?? (doi === null ? null : normaliseArxivId(doi)),
    pmid: PUBMED_PAGE.exec(link)?.[1] ?? null,
  };
};

/** Publishers whose addresses name an article by the end of its DOI, and what that DOI begins with. */
const NAMED_BY_DOI: [RegExp, string][] = [
  [/nature\.com\/articles\/([sd]\d{5}-\d{3}-\d{4,5}-[\dxwyz])(?:[/?#.]|$)/iy, '10.1038/'],
  [/elifesciences\.org\/(?:articles|reviewed-preprints)\/(\d{5,6})(?:[/?#v]|$)/iy, '10.7554/elife.'],
  [/researchsquare\.com\/article\/(rs-\d+\/v\d+)(?:[/?#.]|$)/iy, '10.21203/rs.3.'],
  [/scipost\.org\/(SciPost[a-z]{3,20}(?:\.\d{1,5}){1,3})(?:[/?#]|$)/iy, '10.21468/'],
  [/peerj\.com\/articles\/(\d+)(?:[/?#.]|$)/iy, '10.7717/peerj.'],
  [
    /(?:papers\.ssrn\.com\/sol3\/papers\.cfm\?abstract_?id=|ssrn\.com\/abstract=)(\d{4,8})(?:[&#]|$)/iy,
    '10.2139/ssrn.',
  ],
  [/peerj\.com\/articles\/cs-(\d+)(?:[/?#.]|$)/iy, '10.7717/peerj-cs.'],
];

const doiOfUrl = (link: string): string | null => {
  const from = /^https?:\/\/(?:www\.)?(?=[nersp])/i.exec(link)?.[0].length ?? 0;
  for (const [pattern, start] of from === 0 ? [] : NAMED_BY_DOI) {
    pattern.lastIndex = from;
    const name = pattern.exec(link)?.[1]?.toLowerCase();
    if (name !== undefined) return start + name;
  }
  const osf = osfPreprintOf(link)?.doi ?? null;
  if (osf !== null) return osf;
  if (!link.includes('10.') && !link.includes('10%')) return null;
  const at = link.search(/10(?:\.|%2e)\d{4,9}(?:\/|%2f)/i);
  if (at < 1 || !/(?:[/=:]|%(?:2f|3a|3d))$/i.test(link.slice(Math.max(0, at - 3), at))) return null;
  let tail = link.slice(at).replace(/[?#&].*$/, '');
  // bioRxiv and medRxiv: /content/10.1101/2025.06.30.662321v1.full
  tail = tail.replace(/^(10\.(?:1101|64898)\/[\d.]+?)v\d+(?:\.[a-z.-]+)?(?:\/.*)?$/i, '$1');
  // Silverchair (ACS, RSC, OUP, AIP): /doi/10.1021/jacs.6c12595/5291658/Direct-Decarboxylative
  if (/\/[a-z-]*article[a-z-]*\/doi\/$/i.test(link.slice(0, at))) {
    tail = tail.replace(/^(10\.\d+\/[^/]+(?:\/[^/]+)??)\/\d{5,}(?:\/[^/]*)?$/, '$1');
  }
  tail = tail.replace(
    /(?:\/(?:full|abstract|abs|pdf|epdf|pdfft|html|epub|xml|meta|summary|fulltext|references|figures)){1,2}\/?$/i,
    '',
  );
  tail = tail.replace(/\.(?:pdf|full|abstract|short|extract)$/i, '');
  return normaliseDoi(tail);
};

/** The version that a preprint server puts at the end of its addresses (`…662321v2`, `…15007735/v1`). */
export const versionOfUrl = (link: string): number | null => {
  const version = /(?:10\.\d{4,9}\/[^?#]*?[\dA-Z/]|\/content\/[a-z/]*\d{5,})v(\d{1,2})(?=[./?#]|$)/i.exec(
    link,
  )?.[1];
  return version === undefined ? null : Number(version);
};
