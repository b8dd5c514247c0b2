import { Entity } from 'electrodb';
import { tableSchema } from '../../resources/table.ts';
import { readBatch } from './batch.ts';
import type { Table } from './client.ts';
import { conditionHolds } from './conditional.ts';
import { keyPart } from './key.ts';

/** Aliases lead from every identifier key of a paper to the id under which it is stored. */
export const makeAliases = ({ client, table }: Table) => {
  const aliases = new Entity(
    {
      model: { entity: 'alias', version: '1', service: 'hub' },
      attributes: {
        key: { type: 'string', required: true },
        paperId: { type: 'string', required: true },
      },
      indexes: {
        byKey: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['key'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'alias#${key}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'alias', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  return {
    /** Paper ids by key, read strongly; keys that lead nowhere are missing. */
    resolve: async (keys: string[]): Promise<Map<string, string>> => {
      const wanted = [...new Set(keys.map(keyPart))].map((key) => ({ key }));
      const found = await readBatch(wanted, (left) => aliases.get(left).go({ consistent: true }));
      const paperIds = new Map(found.map(({ key, paperId }) => [key, paperId]));
      return new Map(
        keys.flatMap((key) => {
          const paperId = paperIds.get(keyPart(key));
          return paperId === undefined ? [] : [[key, paperId] as const];
        }),
      );
    },
    /** False when the key leads somewhere already. */
    claim: (key: string, paperId: string): Promise<boolean> =>
      conditionHolds(aliases.create({ key: keyPart(key), paperId }).go()),
    /** Does nothing when the key no longer leads to `from`. */
    repoint: async (key: string, from: string, to: string): Promise<void> => {
      await conditionHolds(
        aliases
          .patch({ key: keyPart(key) })
          .set({ paperId: to })
          .where((alias, { eq }) => eq(alias.paperId, from))
          .go(),
      );
    },
  };
};
