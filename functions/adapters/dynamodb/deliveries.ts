import { randomUUID } from 'node:crypto';
import { Entity } from 'electrodb';
import type { Delivery, DeliveryState } from '../../digests/delivery.ts';
import type { DeliveryLedger, DigestArchive } from '../../digests/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import { readBatch } from './batch.ts';
import type { Table } from './client.ts';
import { conditionHolds } from './conditional.ts';
import { shardOf, shards } from './key.ts';

/** Deliveries that still want something are in the index by state; `sent` and `skipped` are the vast rest. */
const openStates: readonly string[] = ['sending', 'unknown', 'refused'];

export const makeDeliveryLedger = ({ client, table }: Table): DeliveryLedger & DigestArchive => {
  const deliveries = new Entity(
    {
      model: { entity: 'delivery', version: '1', service: 'hub' },
      attributes: {
        readerId: { type: 'string', required: true },
        periodId: { type: 'string', required: true },
        state: { type: 'string', required: true },
        openState: { type: 'string' },
        openShard: { type: 'string' },
        claimedAt: { type: 'string', required: true },
        /** Tells the claimant that the claim is its own, when the answer to the write got lost. */
        writeId: { type: 'string' },
        delivery: { type: 'any', required: true },
      },
      indexes: {
        byPeriod: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['readerId'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'delivery#${readerId}',
            casing: 'none',
          },
          sk: {
            field: tableSchema.sortKey,
            composite: ['periodId'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${periodId}',
            casing: 'none',
          },
        },
        open: {
          index: tableSchema.index.name,
          pk: {
            field: tableSchema.index.partitionKey,
            composite: ['openState', 'openShard'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'delivery#${openState}#${openShard}',
            casing: 'none',
          },
          sk: {
            field: tableSchema.index.sortKey,
            composite: ['claimedAt'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${claimedAt}',
            casing: 'none',
          },
        },
      },
    },
    { client, table },
  );

  const toItem = (delivery: Delivery, writeId: string) => ({
    readerId: delivery.readerId,
    periodId: delivery.periodId,
    state: delivery.state,
    ...(openStates.includes(delivery.state)
      ? { openState: delivery.state, openShard: shardOf(delivery.readerId) }
      : {}),
    claimedAt: delivery.claimedAt,
    writeId,
    delivery,
  });
  const getItem = async (readerId: string, periodId: string) =>
    (await deliveries.get({ readerId, periodId }).go({ consistent: true })).data;
  /** The SDK repeats a write whose answer got lost; the repetition fails on what the first one wrote. */
  const isMine = async ({ readerId, periodId }: Delivery, writeId: string) =>
    (await getItem(readerId, periodId))?.writeId === writeId;

  const readOpen = async function* (state: DeliveryState) {
    for (const openShard of shards) {
      let cursor: string | null = null;
      do {
        const page: { data: object[]; cursor: string | null } = await deliveries.query
          .open({ openState: state, openShard })
          .go({ cursor, data: 'includeKeys', ignoreOwnership: true });
        const keys = page.data.map((item) => ({
          readerId: String(Reflect.get(item, tableSchema.partitionKey)).slice('delivery#'.length),
          periodId: String(Reflect.get(item, tableSchema.sortKey)),
        }));
        for (const item of await readBatch(keys, (left) => deliveries.get(left).go({ consistent: true }))) {
          if (item.state === state) yield item.delivery as Delivery;
        }
        cursor = page.cursor;
      } while (cursor !== null);
    }
  };
  const scan = (state: string, cursor: string | null) =>
    deliveries.scan.where((stored, { eq }) => eq(stored.state, state)).go({ cursor, consistent: true });
  const readClosed = async function* (state: DeliveryState) {
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof scan>> = await scan(state, cursor);
      for (const item of page.data) yield item.delivery as Delivery;
      cursor = page.cursor;
    } while (cursor !== null);
  };

  const page = (readerId: string, cursor: string | null) =>
    deliveries.query.byPeriod({ readerId }).go({ cursor, consistent: true });
  const readOf = async function* (readerId: string) {
    let cursor: string | null = null;
    do {
      const read: Awaited<ReturnType<typeof page>> = await page(readerId, cursor);
      for (const item of read.data) yield item.delivery as Delivery;
      cursor = read.cursor;
    } while (cursor !== null);
  };

  return {
    of: readOf,
    forget: async (readerId) => {
      for await (const { periodId } of readOf(readerId)) await deliveries.delete({ readerId, periodId }).go();
    },
    get: async (readerId, periodId) => ((await getItem(readerId, periodId))?.delivery as Delivery) ?? null,
    claim: async (delivery) => {
      const writeId = randomUUID();
      const claimed = await conditionHolds(
        deliveries
          .put(toItem(delivery, writeId))
          .where(
            (stored, { eq, notExists }) => `${notExists(stored.readerId)} OR ${eq(stored.state, 'refused')}`,
          )
          .go(),
      );
      return claimed || isMine(delivery, writeId);
    },
    settle: async (delivery) => {
      const writeId = randomUUID();
      const settled = await conditionHolds(
        deliveries
          .put(toItem(delivery, writeId))
          .where(
            ({ state, claimedAt }, { eq }) =>
              `(${eq(state, 'sending')} OR ${eq(state, 'unknown')}) AND ${eq(claimedAt, delivery.claimedAt)}`,
          )
          .go(),
      );
      return settled || isMine(delivery, writeId);
    },
    /** Oldest claim first within each of 16 shards. `sent` and `skipped` read the whole table: for operators. */
    inState: (state) => (openStates.includes(state) ? readOpen(state) : readClosed(state)),
  };
};
