import type { Paper } from '../../papers/paper.ts';
import type { SummaryCache } from '../ports.ts';
import { partKey } from './part-key.ts';
import { isSifted, type Sifted } from './sifted.ts';

// One paper's summary says it all; more than a few have nothing in common.
const papersAtLeast = 2;
const papersAtMost = 6;

/** The papers that a paragraph is about: those that stand first in a digest. Null where they are too few. */
export const personalPapers = (papers: readonly Paper[]): Paper[] | null => {
  const told = papers.filter(({ abstract }) => abstract !== null).slice(0, papersAtMost);
  return told.length < papersAtLeast ? null : told;
};

// By the papers alone, so that readers of the same papers share it, and nothing in it tells who they are.
export const personalKey = (papers: readonly Paper[], by: { model: string; language: string }): string =>
  partKey(
    'personal',
    by,
    papers.map(({ id, title, abstract }) => [id, title, abstract]),
  );

/** The checked sentences about these papers of a digest where they have been written; asks no model. */
export const readPersonal = async (
  papers: readonly Paper[],
  { cache, ...by }: { model: string; language: string; cache: Pick<SummaryCache, 'get'> },
): Promise<Sifted['kept']> => {
  const told = personalPapers(papers);
  if (told === null) return [];
  const key = personalKey(told, by);
  const known = (await cache.get([key])).get(key);
  return isSifted(known) ? known.kept : [];
};
