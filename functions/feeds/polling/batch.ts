import { createHash } from 'node:crypto';
import type { AnnouncedPaper } from '../../papers/paper.ts';

/** What a round over a source's documents brought, in two hashes: of the papers' ids, and of their dates. */
export type Batch = { ids: string; dates: string };

export const batchOf = (papers: Pick<AnnouncedPaper, 'id' | 'publishedAt'>[]): Batch => {
  const sorted = papers.map(({ id, publishedAt }) => [id, publishedAt ?? ''] as const);
  sorted.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { ids: hash(sorted.map(([id]) => id)), dates: hash(sorted.map(([, date]) => date)) };
};

const hash = (texts: string[]): string =>
  createHash('sha256').update(texts.join('\n')).digest('base64url').slice(0, 16);

/** Several documents' batches as one. */
export const uniteBatches = (batches: Batch[]): Batch => {
  const [only] = batches;
  return batches.length === 1 && only
    ? only
    : {
        ids: hash(batches.map(({ ids }) => ids).sort()),
        dates: hash(batches.map(({ dates }) => dates).sort()),
      };
};
