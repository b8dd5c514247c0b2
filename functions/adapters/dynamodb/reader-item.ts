import { Entity } from 'electrodb';
import type { Reader } from '../../radar/reader.ts';
import { tableSchema } from '../../resources/table.ts';
import { pack, unpack } from './body.ts';
import type { Table } from './client.ts';
import { shardOf } from './key.ts';

/**
 * Readers: what is counted, compared or moved on its own are attributes; the whole reader, 1,000 follows included,
 * is the packed body. Only readers with a next digest are in the due index.
 */
export const makeReaderEntity = ({ client, table }: Table) =>
  new Entity(
    {
      model: { entity: 'reader', version: '1', service: 'hub' },
      attributes: {
        id: { type: 'string', required: true },
        status: { type: 'string', required: true },
        watermark: { type: 'string', required: true },
        version: { type: 'number', required: true },
        nextDigestAt: { type: 'string' },
        dueShard: { type: 'string' },
        /** Tells the writer of this version that it was the one, when the answer to the write got lost. */
        writeId: { type: 'string' },
        body: { type: 'any', required: true },
      },
      indexes: {
        byId: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['id'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'reader#${id}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'reader', casing: 'none' },
        },
        due: {
          index: tableSchema.index.name,
          pk: {
            field: tableSchema.index.partitionKey,
            composite: ['dueShard'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'due#${dueShard}',
            casing: 'none',
          },
          sk: {
            field: tableSchema.index.sortKey,
            composite: ['nextDigestAt'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${nextDigestAt}',
            casing: 'none',
          },
        },
      },
    },
    { client, table },
  );

/** Throws `ItemTooLargeError`. */
export const readerToItem = (reader: Reader, writeId: string) => ({
  id: reader.id,
  status: reader.status,
  watermark: reader.watermark,
  version: reader.version,
  ...(reader.nextDigestAt === null
    ? {}
    : { nextDigestAt: reader.nextDigestAt, dueShard: shardOf(reader.id) }),
  writeId,
  body: pack(reader, 'The radar'),
});

export const itemToReader = (item: {
  watermark: string;
  version: number;
  nextDigestAt?: string | undefined;
  body: Uint8Array;
}): Reader => ({
  ...unpack<Reader>(item.body),
  watermark: item.watermark,
  version: item.version,
  nextDigestAt: item.nextDigestAt ?? null,
});
