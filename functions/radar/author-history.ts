import { authorKeys } from '../authors/keys.ts';
import type { Paper } from '../papers/paper.ts';
import type { ListMentions } from '../papers/ports.ts';
import type { AuthorHistory } from './evidence.ts';

/** The first keys are those of the likeliest reading; others add namesakes rather than papers. */
const maxKeys = 2;
const maxPapers = 60;

/** Reads an author's earlier papers out of the mentions: two queries and one read of papers. */
export const makeAuthorHistory =
  (stores: { listMentions: ListMentions; getPapers: (ids: string[]) => Promise<Paper[]> }): AuthorHistory =>
  async (name) => {
    const keys = authorKeys(name).slice(0, maxKeys);
    const mentions = (await Promise.all(keys.map((key) => stores.listMentions(key, maxPapers)))).flat();
    const ids = new Set(mentions.map(({ paperId }) => paperId));
    const papers = await stores.getPapers([...ids]);
    return papers.sort((one, other) => (one.firstSeenAt < other.firstSeenAt ? 1 : -1));
  };
