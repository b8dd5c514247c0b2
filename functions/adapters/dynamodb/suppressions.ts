import { Entity } from 'electrodb';
import type { Suppressions } from '../../readers/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';

export const makeSuppressions = ({ client, table }: Table): Suppressions => {
  const suppressions = new Entity(
    {
      model: { entity: 'suppression', version: '1', service: 'hub' },
      attributes: {
        readerId: { type: 'string', required: true },
        reason: { type: 'string', required: true },
        at: { type: 'string', required: true },
      },
      indexes: {
        byReader: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['readerId'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'suppression#${readerId}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'suppression', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  return {
    has: async (readerId) => {
      const { data } = await suppressions.get({ readerId }).go({ consistent: true });
      return data !== null;
    },
    add: async (readerId, reason, at) => {
      await suppressions.put({ readerId, reason, at: at.toISOString() }).go();
    },
    remove: async (readerId) => {
      await suppressions.delete({ readerId }).go();
    },
  };
};
