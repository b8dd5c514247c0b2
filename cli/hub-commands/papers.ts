import { parseArgs } from 'node:util';
import { normaliseArxivId, normaliseDoi } from '../../functions/papers/identifiers.ts';
import { getPaper, splitPaper } from '../../functions/services/papers.ts';
import { renewSearch } from '../../functions/services/web.ts';
import { InputError, UsageError } from '../errors.ts';
import type { HubCommand } from './hub-command.ts';

const usage =
  'Usage: hub papers show|split ID; an ID is a DOI, an arXiv id, or the address of the paper’s page.';

/**
 * `hub papers show ID`: a paper as it is stored, as JSON. `hub papers split ID`: undoes a merge on probable grounds, and
 * keeps the papers apart from then on, whatever is announced; each is found on the day that it was first seen.
 */
export const papers: HubCommand = async (hub, args, io) => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [action, given, ...rest] = positionals;
  if ((action !== 'show' && action !== 'split') || given === undefined || rest.length > 0)
    throw new UsageError(usage);
  const id = keyOf(given);
  if (action === 'show') {
    const paper = await getPaper(hub.runtime)(id);
    if (paper === null) throw new InputError(`There is no paper ${id}.`);
    io.stdout(`${JSON.stringify(paper)}\n`);
    return 0;
  }
  const parts = await splitPaper(hub.runtime)(id, { remember: true });
  if (parts === null) throw new InputError(`There is no paper ${id}.`);
  if (parts.length === 1)
    throw new InputError(`${id} was not merged on probable grounds: there is nothing to split.`);
  for (const date of new Set(parts.map(({ firstSeenAt }) => firstSeenAt.slice(0, 10))))
    await renewSearch(hub.runtime)(date);
  for (const part of parts) io.stdout(`${part.id}\t${part.venue ?? ''}\t${part.title}\n`);
  return 0;
};

/** The identifier key that somebody means who copied it from a page, a mail or an address bar. */
const keyOf = (given: string): string => {
  const path = /\/papers\/(.+)$/.exec(given)?.[1];
  const text = (path === undefined ? given : decoded(path)).trim();
  if (/^(?:pmid|url|biorxiv):/.test(text)) return text;
  const arxiv = normaliseArxivId(text);
  if (arxiv !== null) return `arxiv:${arxiv.id}`;
  const doi = normaliseDoi(text);
  return doi === null ? text : `doi:${doi}`;
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path.replace(/[?#].*$/, ''));
  } catch {
    return path;
  }
};
