import { catalogue as known } from '../../feeds/catalogue.ts';
import type { Source } from '../../feeds/sources/source.ts';

/** arXiv serves one feed under three hosts and two formats. */
const arxivHosts = /^(?:rss|export)\.arxiv\.org$/;

/** An address without what makes no other feed of it: the scheme, `www.`, a slash at the end, campaign tags. */
const plainAddress = (address: string): string => {
  const url = URL.parse(address);
  if (url === null) return address;
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  if (host === 'arxiv.org' || arxivHosts.test(host))
    return `arxiv.org${path.replace(/^\/(?:rss|atom)\//, '/rss/').toLowerCase()}`;
  for (const name of [...url.searchParams.keys()])
    if (/^utm_|^fc$|^ff$|^v$/.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return `${host}${path}?${url.searchParams}`;
};

/**
 * Finds the hub's source behind a feed's address. A hub that reads copies of known feeds has their sources under
 * addresses of its own: the catalogue tells which those are.
 */
export const makeSourceAt = (sources: readonly Source[]) => {
  const byAddress = new Map<string, Source>();
  const byId = new Map(sources.map((source) => [source.id, source]));
  for (const { id, urls } of known) {
    const source = byId.get(id);
    if (source) for (const url of urls) byAddress.set(plainAddress(url), source);
  }
  for (const source of sources) for (const url of source.urls) byAddress.set(plainAddress(url), source);
  return (address: string): Source | null => byAddress.get(plainAddress(address)) ?? null;
};
