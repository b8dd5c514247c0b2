import { Entity } from 'electrodb';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';

/** More papers of one title are no preprint and its journal version: the title says too little. */
const mostPapers = 20;

/** One item a title that tells papers apart: the ids under which papers of that title were stored. */
export const makeTitles = ({ client, table }: Table) => {
  const titles = new Entity(
    {
      model: { entity: 'title', version: '1', service: 'hub' },
      attributes: {
        /** `title:` with a hash, as functions/papers/likely.ts makes it. */
        key: { type: 'string', required: true },
        paperIds: { type: 'set', items: 'string' },
      },
      indexes: {
        byKey: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['key'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${key}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'title', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  /** The ids under a key, read strongly. */
  const read = async (key: string): Promise<string[]> => {
    const { data } = await titles.get({ key }).go({ consistent: true });
    return data?.paperIds ?? [];
  };
  const telling = (paperIds: string[]): string[] => (paperIds.length > mostPapers ? [] : paperIds);
  return {
    read: async (key: string) => telling(await read(key)),
    /**
     * All papers of that title, this one among them; none where they are too many. Of two writers who store a paper
     * and then come here, the later one finds both.
     */
    enter: async (key: string, paperId: string): Promise<string[]> => {
      const known = await read(key);
      if (known.includes(paperId) || known.length > mostPapers) return telling(known);
      const { data } = await titles
        .update({ key })
        .add({ paperIds: [paperId] })
        .go({ response: 'all_new' });
      return telling(data.paperIds ?? []);
    },
  };
};
