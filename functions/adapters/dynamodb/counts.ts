import { paginateScan } from '@aws-sdk/client-dynamodb';
import type { Table } from './client.ts';

export type TableCounts = {
  papers: number;
  editions: number;
  /** By status. */
  readers: Record<string, number>;
  /** By state. */
  deliveries: Record<string, number>;
};

/** Counts what the table holds by reading all of it: for the operator, on demand. */
export const makeTableCounts =
  ({ client, table }: Table): (() => Promise<TableCounts>) =>
  async () => {
    const counts: TableCounts = { papers: 0, editions: 0, readers: {}, deliveries: {} };
    const pages = paginateScan(
      { client },
      {
        TableName: table,
        ProjectionExpression: '#entity, #status, #state, #movedTo',
        ExpressionAttributeNames: {
          // ElectroDB writes the entity's name under this name.
          '#entity': '__edb_e__',
          '#status': 'status',
          '#state': 'state',
          '#movedTo': 'movedTo',
        },
      },
    );
    for await (const { Items = [] } of pages) {
      for (const item of Items) {
        const entity = item.__edb_e__?.S;
        if (entity === 'paper' && item.movedTo === undefined) counts.papers++;
        if (entity === 'edition') counts.editions++;
        if (entity === 'reader') increment(counts.readers, item.status?.S);
        if (entity === 'delivery') increment(counts.deliveries, item.state?.S);
      }
    }
    return counts;
  };

const increment = (counts: Record<string, number>, name = 'other') => {
  counts[name] = (counts[name] ?? 0) + 1;
};
