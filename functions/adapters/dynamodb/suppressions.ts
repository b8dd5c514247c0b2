import { Entity } from 'electrodb';
import type { SuppressionReason, Suppressions } from '../../readers/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';
import { conditionHolds } from './conditional.ts';

const reasons = ['bounce', 'complaint', 'deleted'] as const satisfies SuppressionReason[];

export const makeSuppressions = ({ client, table }: Table): Suppressions => {
  const suppressions = new Entity(
    {
      model: { entity: 'suppression', version: '1', service: 'hub' },
      attributes: {
        readerId: { type: 'string', required: true },
        reason: { type: reasons, required: true },
        at: { type: 'string', required: true },
      },
      indexes: {
        byReader: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['readerId'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'suppression#${readerId}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'suppression', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  const reasonOf = async (readerId: string): Promise<SuppressionReason | null> => {
    const { data } = await suppressions.get({ readerId }).go({ consistent: true });
    return data?.reason ?? null;
  };
  return {
    has: async (readerId) => {
      const reason = await reasonOf(readerId);
      return reason !== null && reason !== 'deleted';
    },
    reasonOf,
    add: async (readerId, reason, at) => {
      const write = suppressions.put({ readerId, reason, at: at.toISOString() });
      if (reason !== 'deleted') await write.go();
      else await conditionHolds(write.where((stored, { notExists }) => notExists(stored.readerId)).go());
    },
    welcomeBack: async (readerId) => {
      await conditionHolds(
        suppressions
          .delete({ readerId })
          .where((stored, { eq }) => eq(stored.reason, 'deleted'))
          .go(),
      );
    },
  };
};
