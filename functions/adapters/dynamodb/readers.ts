import { randomUUID } from 'node:crypto';
import type { DigestReaders } from '../../digests/ports.ts';
import type { Reader } from '../../radar/reader.ts';
import type { ReaderStore } from '../../readers/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';
import { conditionHolds } from './conditional.ts';
import { shardOf, shards } from './key.ts';
import { itemToReader, makeReaderEntity, readerToItem } from './reader-item.ts';

/** `create` and `replace` throw `ItemTooLargeError` for a radar that one item cannot hold. */
export const makeReaderStore = (table: Table): ReaderStore => {
  const readers = makeReaderEntity(table);
  const get = async (id: string) => (await readers.get({ id }).go({ consistent: true })).data;
  /** The SDK repeats a write whose answer got lost; the repetition fails on what the first one wrote. */
  const isMine = async (id: string, writeId: string) => (await get(id))?.writeId === writeId;
  return {
    get: async (readerId) => {
      const item = await get(readerId);
      return item === null ? null : itemToReader(item);
    },
    create: async (reader) => {
      const writeId = randomUUID();
      const created = await conditionHolds(readers.create(readerToItem(reader, writeId)).go());
      return created || isMine(reader.id, writeId);
    },
    replace: async (reader) => {
      const writeId = randomUUID();
      const next = { ...reader, version: reader.version + 1 };
      const replaced = await conditionHolds(
        readers
          .put(readerToItem(next, writeId))
          .where((stored, { eq }) => eq(stored.version, reader.version))
          .go(),
      );
      return replaced || isMine(reader.id, writeId);
    },
    delete: async (readerId) => {
      await readers.delete({ id: readerId }).go();
    },
  };
};

export const makeDigestReaders = (table: Table): DigestReaders => {
  const readers = makeReaderEntity(table);
  const { get } = makeReaderStore(table);

  /**
   * The version grows, so that whoever read the reader before cannot write the old times back. A reader who paused or
   * left meanwhile must not become due again, so each of the two writes below is for one of both kinds.
   */
  const move = async (readerId: string, watermark: Date | null, nextDigestAt: Date | null) => {
    const to = watermark?.toISOString();
    const moving = () =>
      readers
        .patch({ id: readerId })
        .set(to === undefined ? {} : { watermark: to })
        .add({ version: 1 });
    if (nextDigestAt !== null) {
      const moved = await conditionHolds(
        moving()
          .set({ nextDigestAt: nextDigestAt.toISOString(), dueShard: shardOf(readerId) })
          .where(({ status }, { eq }) => eq(status, 'active'))
          .where(({ watermark }, { lt }) => (to === undefined ? '' : lt(watermark, to)))
          .go(),
      );
      if (moved) return;
    }
    await conditionHolds(
      moving()
        .remove(['nextDigestAt', 'dueShard'])
        .where(({ status }, { ne }) => (nextDigestAt === null ? '' : ne(status, 'active')))
        .where(({ watermark }, { lt }) => (to === undefined ? '' : lt(watermark, to)))
        .go(),
    );
  };

  return {
    get,
    due: async function* (now) {
      for (const dueShard of shards) {
        let cursor: string | null = null;
        do {
          const page: { data: object[]; cursor: string | null } = await readers.query
            .due({ dueShard })
            .lte({ nextDigestAt: now.toISOString() })
            .go({ cursor, data: 'includeKeys', ignoreOwnership: true });
          for (const item of page.data) {
            yield String(Reflect.get(item, tableSchema.partitionKey)).slice('reader#'.length);
          }
          cursor = page.cursor;
        } while (cursor !== null);
      }
    },
    advance: (readerId, watermark, nextDigestAt) => move(readerId, watermark, nextDigestAt),
    postpone: (readerId, nextDigestAt) => move(readerId, null, nextDigestAt),
  };
};

/** Every reader, for the operator: reads the whole table. */
export const makeListReaders = (table: Table): (() => AsyncIterable<Reader>) => {
  const readers = makeReaderEntity(table);
  return async function* () {
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof scan>> = await scan(cursor);
      for (const item of page.data) yield itemToReader(item);
      cursor = page.cursor;
    } while (cursor !== null);
  };
  function scan(cursor: string | null) {
    return readers.scan.go({ cursor, consistent: true });
  }
};
