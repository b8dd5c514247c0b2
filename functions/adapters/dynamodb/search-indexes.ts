import { Entity } from 'electrodb';
import { tableSchema } from '../../resources/table.ts';
import type { SearchIndexes } from '../../web/ports.ts';
import type { Table } from './client.ts';
import { toTtl } from './expiry.ts';

// Searches go back four weeks.
const keptMs = 40 * 86_400_000;
/** What is left of DynamoDB's 400 KB for one part. */
const partBytes = 380_000;

/** Search indexes by day, in as many items as they take. Parts of two writers may mix: the reader checks the whole. */
export const makeSearchIndexes = ({ client, table }: Table): SearchIndexes => {
  const parts = new Entity(
    {
      model: { entity: 'searchindex', version: '1', service: 'hub' },
      attributes: {
        day: { type: 'string', required: true },
        form: { type: 'string', required: true },
        part: { type: 'string', required: true },
        /** How many parts its writer made: further ones are an earlier writer's. */
        parts: { type: 'number', required: true },
        body: { type: 'any', required: true },
        ttl: { type: 'number', field: tableSchema.ttl, required: true },
      },
      indexes: {
        byDay: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['day', 'form'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'search#${day}#${form}',
            casing: 'none',
          },
          // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
          sk: { field: tableSchema.sortKey, composite: ['part'], template: '${part}', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  return {
    get: async (day, form) => {
      const { data } = await parts.query.byDay({ day, form }).go({ pages: 'all' });
      const [first] = data;
      return first ? Buffer.concat(data.slice(0, first.parts).map(({ body }) => body as Uint8Array)) : null;
    },
    put: async (day, form, bytes, now) => {
      const ttl = toTtl(new Date(now.getTime() + keptMs).toISOString());
      const starts = Array.from(
        { length: Math.ceil(bytes.length / partBytes) },
        (_, part) => part * partBytes,
      );
      await Promise.all(
        starts.map((start, place) =>
          parts
            .put({
              day,
              form,
              part: String(place).padStart(3, '0'),
              parts: starts.length,
              body: bytes.subarray(start, start + partBytes),
              ttl,
            })
            .go(),
        ),
      );
    },
  };
};
