import { Entity } from 'electrodb';
import type { SummaryCache } from '../../briefings/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import { readBatch } from './batch.ts';
import { pack, unpack } from './body.ts';
import type { Table } from './client.ts';
import { toTtl } from './expiry.ts';

// Editions are compiled again for days, not for months.
const keptMs = 30 * 86_400_000;

/** What models made, by the hash of all that it was made from; forgotten after 30 days. */
export const makeSummaryCache = ({ client, table }: Table): SummaryCache => {
  const summaries = new Entity(
    {
      model: { entity: 'summary', version: '1', service: 'hub' },
      attributes: {
        key: { type: 'string', required: true },
        body: { type: 'any', required: true },
        ttl: { type: 'number', field: tableSchema.ttl, required: true },
      },
      indexes: {
        byKey: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['key'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'summary#${key}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'summary', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  return {
    get: async (keys) => {
      const items = await readBatch(
        keys.map((key) => ({ key })),
        (some) => summaries.get(some).go({ concurrency: 4 }),
      );
      return new Map(items.map(({ key, body }) => [key, unpack<unknown>(body)]));
    },
    put: async (entries, now) => {
      const ttl = toTtl(new Date(now.getTime() + keptMs).toISOString());
      await Promise.all(
        entries.map(({ key, value }) => summaries.put({ key, body: pack(value, 'A summary'), ttl }).go()),
      );
    },
  };
};
