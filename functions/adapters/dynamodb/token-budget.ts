import { Entity } from 'electrodb';
import type { TokenBudget } from '../../briefings/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';
import { conditionHolds } from './conditional.ts';
import { toTtl } from './expiry.ts';

/** One counter a UTC day and purpose, kept for a month so that an operator can look back. */
export const makeTokenBudget = (
  { client, table }: Table,
  purpose: 'briefings' | 'personal' = 'briefings',
): TokenBudget => {
  const counter = (day: string) => (purpose === 'briefings' ? day : `${purpose}#${day}`);
  const days = new Entity(
    {
      model: { entity: 'tokens', version: '1', service: 'hub' },
      attributes: {
        day: { type: 'string', required: true },
        used: { type: 'number', required: true },
        ttl: { type: 'number', field: tableSchema.ttl },
      },
      indexes: {
        byDay: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['day'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'tokens#${day}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'tokens', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  const ttlOf = (day: string) => toTtl(new Date(Date.parse(day) + 31 * 86_400_000).toISOString());
  return {
    take: async (day, tokens, limit) => {
      if (tokens > limit) return false;
      return conditionHolds(
        days
          .update({ day: counter(day) })
          .add({ used: tokens })
          .set({ ttl: ttlOf(day) })
          .where(({ used }, { lte, notExists }) => `${notExists(used)} OR ${lte(used, limit - tokens)}`)
          .go(),
      );
    },
    settle: async (day, difference) => {
      if (difference !== 0)
        await days
          .update({ day: counter(day) })
          .add({ used: difference })
          .go();
    },
  };
};
