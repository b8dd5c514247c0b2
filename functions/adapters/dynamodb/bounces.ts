import { Entity } from 'electrodb';
import type { CountBounces } from '../../digests/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';
import { ContentionError, conditionHolds } from './conditional.ts';
import { toTtl } from './expiry.ts';

const windowMs = 30 * 86_400_000;

/** A round fails only when the window begins in the middle of it. */
const maxRounds = 3;

/** One item a reader with the ids of the mails, so that the same mail counts once; the window begins with its first. */
export const makeCountBounces = ({ client, table }: Table): CountBounces => {
  const bounces = new Entity(
    {
      model: { entity: 'bounces', version: '1', service: 'hub' },
      attributes: {
        readerId: { type: 'string', required: true },
        messageIds: { type: 'set', items: 'string', required: true },
        expiresAt: { type: 'string', required: true },
        ttl: { type: 'number', field: tableSchema.ttl, required: true },
      },
      indexes: {
        byReader: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['readerId'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'bounces#${readerId}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'bounces', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  return async (readerId, messageId, at) => {
    const expiresAt = new Date(at.getTime() + windowMs).toISOString();
    for (let round = 0; round < maxRounds; round++) {
      const added = await conditionHolds(
        bounces
          .patch({ readerId })
          .add({ messageIds: [messageId] })
          .where((stored, { gt }) => gt(stored.expiresAt, at.toISOString()))
          .go(),
      );
      if (added) {
        const { data } = await bounces.get({ readerId }).go({ consistent: true });
        return data?.messageIds.length ?? 1;
      }
      const begun = await conditionHolds(
        bounces
          .put({ readerId, messageIds: [messageId], expiresAt, ttl: toTtl(expiresAt) })
          .where(
            (stored, { lte, notExists }) =>
              `${notExists(stored.readerId)} OR ${lte(stored.expiresAt, at.toISOString())}`,
          )
          .go(),
      );
      if (begun) return 1;
    }
    throw new ContentionError(`The bounces of ${readerId} are being counted by too many at once`);
  };
};
