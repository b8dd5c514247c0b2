import { Entity } from 'electrodb';
import type { TakeSendSlots } from '../../digests/paced-send.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';
import { conditionHolds } from './conditional.ts';

// Long past: the second is over.
const keptSeconds = 3600;

/** One counter a second: a rate that every worker of the account counts on. */
export const makeTakeSendSlots = ({ client, table }: Table): TakeSendSlots => {
  const slots = new Entity(
    {
      model: { entity: 'send-slots', version: '1', service: 'hub' },
      attributes: {
        second: { type: 'number', required: true },
        used: { type: 'number' },
        ttl: { type: 'number', field: tableSchema.ttl },
      },
      indexes: {
        bySecond: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['second'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'send-slots#${second}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'send-slots', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  // A repeated write whose answer got lost takes its slots twice: slower, never faster.
  return (second, count, limit) =>
    conditionHolds(
      slots
        .update({ second })
        .add({ used: count })
        .set({ ttl: second + keptSeconds })
        .where(
          (stored, { lte, notExists }) => `${notExists(stored.used)} OR ${lte(stored.used, limit - count)}`,
        )
        .go(),
    );
};
