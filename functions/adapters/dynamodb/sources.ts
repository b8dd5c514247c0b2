import { Entity } from 'electrodb';
import type { SourceStates } from '../../feeds/ports.ts';
import type { SourceState } from '../../feeds/sources/source.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';

/** All states are one partition: a few hundred sources, each written once a poll. */
export const makeSourceStates = ({ client, table }: Table): SourceStates => {
  const sources = new Entity(
    {
      model: { entity: 'source', version: '1', service: 'hub' },
      attributes: {
        sourceId: { type: 'string', required: true },
        state: { type: 'any', required: true },
      },
      indexes: {
        bySource: {
          pk: { field: tableSchema.partitionKey, composite: [], template: 'sources', casing: 'none' },
          sk: {
            field: tableSchema.sortKey,
            composite: ['sourceId'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${sourceId}',
            casing: 'none',
          },
        },
      },
    },
    { client, table },
  );
  return {
    get: async (sourceId) => {
      const { data } = await sources.get({ sourceId }).go({ consistent: true });
      return data === null ? null : (data.state as SourceState);
    },
    list: async () => {
      const { data } = await sources.query.bySource({}).go({ consistent: true, pages: 'all' });
      return data.map(({ state }) => state as SourceState);
    },
    put: async (state) => {
      await sources.put({ sourceId: state.sourceId, state }).go();
    },
  };
};
