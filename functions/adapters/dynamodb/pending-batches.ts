import { Entity } from 'electrodb';
import type { PendingBatch, PendingBatches } from '../../briefings/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import { pack, unpack } from './body.ts';
import type { Table } from './client.ts';
import { toTtl } from './expiry.ts';

// An endpoint keeps a batch for a day; nobody asks for it any more after two.
const keptMs = 2 * 86_400_000;

/** The batch of questions that each edition waits for, by its scope. */
export const makePendingBatches = ({ client, table }: Table): PendingBatches => {
  const batches = new Entity(
    {
      model: { entity: 'modelBatch', version: '1', service: 'hub' },
      attributes: {
        scope: { type: 'string', required: true },
        body: { type: 'any', required: true },
        ttl: { type: 'number', field: tableSchema.ttl, required: true },
      },
      indexes: {
        byScope: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['scope'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'modelBatch#${scope}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'modelBatch', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  return {
    get: async (scope) => {
      const { data } = await batches.get({ scope }).go({ consistent: true });
      return data === null ? null : unpack<PendingBatch>(data.body);
    },
    put: async (scope, batch) => {
      const ttl = toTtl(new Date(Date.parse(batch.submittedAt) + keptMs).toISOString());
      await batches.put({ scope, body: pack(batch, 'A batch'), ttl }).go();
    },
    remove: async (scope) => {
      await batches.delete({ scope }).go();
    },
  };
};
