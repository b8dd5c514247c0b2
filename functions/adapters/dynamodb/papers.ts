import type { ListEditions, ReadEdition } from '../../briefings/ports.ts';
import type { PapersFirstSeen } from '../../digests/ports.ts';
import type { Paper } from '../../papers/paper.ts';
import { makeAliases } from './alias-item.ts';
import type { Table } from './client.ts';
import { makeEditions } from './edition-item.ts';
import { makePaperItems } from './paper-item.ts';

/**
 * Reads the papers of a stretch of time by its days and their sources. The index follows writes with a delay of
 * usually less than a second: `until` should lie minutes back where a paper must not be missed.
 */
export const makePapersFirstSeen = (table: Table): PapersFirstSeen => {
  const editions = makeEditions(table);
  const items = makePaperItems(table);
  return async (after, until) => {
    const [from, to] = [after.toISOString(), until.toISOString()];
    if (from >= to) return [];
    const papers: Paper[] = [];
    for (const { day, sources } of await editions.between(from.slice(0, 10), to.slice(0, 10))) {
      const seen = await Promise.all(sources.map((source) => items.seen(day, source, from, to)));
      papers.push(...seen.flat().filter(({ firstSeenAt }) => firstSeenAt > from && firstSeenAt <= to));
    }
    return papers.sort(bySighting);
  };
};

export const makeReadEdition = (table: Table): ReadEdition => {
  const editions = makeEditions(table);
  const items = makePaperItems(table);
  return async (date) => {
    const [edition] = await editions.between(date, date);
    const sources = edition?.sources ?? [];
    // `T` to `U`: every instant of the day.
    const seen = await Promise.all(sources.map((source) => items.seen(date, source, `${date}T`, `${date}U`)));
    return seen.flat().sort(bySighting);
  };
};

export const makeListEditions = (table: Table): ListEditions => {
  const editions = makeEditions(table);
  return (limit) => editions.newest(limit);
};

/** Any identifier key of a paper (`doi:…`, `arxiv:…`, `pmid:…`), also one it was known under before a merge. */
export const makeGetPaper = (table: Table): ((id: string) => Promise<Paper | null>) => {
  const aliases = makeAliases(table);
  const items = makePaperItems(table);
  return async (id) => {
    const [own, leads] = await Promise.all([items.read([id]), aliases.resolve([id])]);
    const paperId = leads.get(id) ?? id;
    const found = own.get(id);
    const item = found?.kind === 'paper' ? found : (await items.read([paperId])).get(paperId);
    return item?.kind === 'paper' ? item.paper : null;
  };
};

/** Papers by the ids that they are stored under, or were before they were folded into another; each once. */
export const makeGetPapers = (table: Table): ((ids: string[]) => Promise<Paper[]>) => {
  const items = makePaperItems(table);
  return async (ids) => {
    const found = new Map<string, Paper>();
    for (const item of (await items.read(ids)).values())
      if (item.kind === 'paper') found.set(item.id, item.paper);
    return [...found.values()];
  };
};

const bySighting = (a: Paper, b: Paper) => {
  const rank = (paper: Paper) => `${paper.firstSeenAt} ${paper.id}`;
  return rank(a) < rank(b) ? -1 : 1;
};
