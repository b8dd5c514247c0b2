import { Entity } from 'electrodb';
import type { CloseTurns } from '../../feeds/ports.ts';
import type { TakeFromLimit } from '../../readers/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';
import { ContentionError, conditionHolds } from './conditional.ts';
import { toTtl } from './expiry.ts';
import { keyPart } from './key.ts';

/** A round fails only when the window ends or begins in the middle of it. */
const maxRounds = 10;

const limitEntity = ({ client, table }: Table) =>
  new Entity(
    {
      model: { entity: 'limit', version: '1', service: 'hub' },
      attributes: {
        bucket: { type: 'string', required: true },
        used: { type: 'number', required: true },
        expiresAt: { type: 'string', required: true },
        ttl: { type: 'number', field: tableSchema.ttl, required: true },
      },
      indexes: {
        byBucket: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['bucket'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'limit#${bucket}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'limit', casing: 'none' },
        },
      },
    },
    { client, table },
  );

/** A window begins with its first use: no burst of twice the limit around a full hour. */
export const makeTakeFromLimit = (table: Table): TakeFromLimit => {
  const limits = limitEntity(table);
  return async (name, limit, windowSeconds, now) => {
    const bucket = keyPart(name);
    if (limit < 1) return false;
    const at = now.toISOString();
    const expiresAt = new Date(now.getTime() + windowSeconds * 1000).toISOString();
    for (let round = 0; round < maxRounds; round++) {
      const counted = await conditionHolds(
        limits
          .patch({ bucket })
          .add({ used: 1 })
          .where((stored, { gt, lt }) => `${gt(stored.expiresAt, at)} AND ${lt(stored.used, limit)}`)
          .go(),
      );
      if (counted) return true;
      const begun = await conditionHolds(
        limits
          .put({ bucket, used: 1, expiresAt, ttl: toTtl(expiresAt) })
          .where(
            (stored, { lte, notExists }) => `${notExists(stored.bucket)} OR ${lte(stored.expiresAt, at)}`,
          )
          .go(),
      );
      if (begun) return true;
      const { data } = await limits.get({ bucket }).go({ consistent: true });
      if (data !== null && data.expiresAt > at && data.used >= limit) return false;
    }
    throw new ContentionError(`The limit ${bucket} is being used by too many at once`);
  };
};

/** A window in which the one turn there is has been taken; it lasts at least so long. */
export const makeCloseLimit = (table: Table): CloseTurns => {
  const limits = limitEntity(table);
  return async (name, seconds, now) => {
    const bucket = keyPart(name);
    const expiresAt = new Date(now.getTime() + seconds * 1000).toISOString();
    await conditionHolds(
      limits
        .put({ bucket, used: 1, expiresAt, ttl: toTtl(expiresAt) })
        .where(
          (stored, { lt, notExists }) => `${notExists(stored.bucket)} OR ${lt(stored.expiresAt, expiresAt)}`,
        )
        .go(),
    );
  };
};
