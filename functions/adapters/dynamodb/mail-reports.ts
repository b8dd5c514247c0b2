import { Entity } from 'electrodb';
import type { NoteMailReport } from '../../digests/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';
import { conditionHolds } from './conditional.ts';
import { toTtl } from './expiry.ts';

/** The entity's name, by which `hub status` counts. */
export const mailReport = 'mail-report';

/** How long a bounce or a complaint counts. */
export const reportsKeptMilliseconds = 30 * 86_400_000;

/** One item a message and kind, so that what is reported again counts once; no reader is named in it. */
export const makeNoteMailReport = ({ client, table }: Table): NoteMailReport => {
  const reports = new Entity(
    {
      model: { entity: mailReport, version: '1', service: 'hub' },
      attributes: {
        messageId: { type: 'string', required: true },
        kind: { type: 'string', required: true },
        at: { type: 'string', required: true },
        ttl: { type: 'number', field: tableSchema.ttl, required: true },
      },
      indexes: {
        byMessage: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['messageId'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'mail-report#${messageId}',
            casing: 'none',
          },
          // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
          sk: { field: tableSchema.sortKey, composite: ['kind'], template: '${kind}', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  return ({ messageId, kind }, at) => {
    const expiresAt = new Date(at.getTime() + reportsKeptMilliseconds).toISOString();
    return conditionHolds(
      reports
        .put({ messageId, kind, at: at.toISOString(), ttl: toTtl(expiresAt) })
        .where((stored, { notExists }) => notExists(stored.messageId))
        .go(),
    );
  };
};
