import { paginateScan } from '@aws-sdk/client-dynamodb';
import type { Table } from './client.ts';
import { mailReport, reportsKeptMilliseconds } from './mail-reports.ts';

export type TableCounts = {
  papers: number;
  editions: number;
  /** By status. */
  readers: Record<string, number>;
  /** By state. */
  deliveries: Record<string, number>;
  /** Digests claimed within the last 30 days that are sent. */
  recentlySent: number;
  /** Of the same time: bounces and complaints by kind, each mail once. */
  mailReports: Record<string, number>;
};

/** Counts what the table holds by reading all of it: for the operator, on demand. */
export const makeTableCounts =
  ({ client, table }: Table): ((now: Date) => Promise<TableCounts>) =>
  async (now) => {
    const counts: TableCounts = {
      papers: 0,
      editions: 0,
      readers: {},
      deliveries: {},
      recentlySent: 0,
      mailReports: {},
    };
    const since = new Date(now.getTime() - reportsKeptMilliseconds).toISOString();
    const pages = paginateScan(
      { client },
      {
        TableName: table,
        ProjectionExpression: '#entity, #status, #state, #movedTo, #claimedAt, #kind, #at',
        ExpressionAttributeNames: {
          // ElectroDB writes the entity's name under this name.
          '#entity': '__edb_e__',
          '#status': 'status',
          '#state': 'state',
          '#movedTo': 'movedTo',
          '#claimedAt': 'claimedAt',
          '#kind': 'kind',
          '#at': 'at',
        },
      },
    );
    for await (const { Items = [] } of pages) {
      for (const item of Items) {
        const entity = item.__edb_e__?.S;
        if (entity === 'paper' && item.movedTo === undefined) counts.papers++;
        if (entity === 'edition') counts.editions++;
        if (entity === 'reader') increment(counts.readers, item.status?.S);
        if (entity === 'delivery') {
          increment(counts.deliveries, item.state?.S);
          if (item.state?.S === 'sent' && (item.claimedAt?.S ?? '') >= since) counts.recentlySent++;
        }
        if (entity === mailReport && (item.at?.S ?? '') >= since) increment(counts.mailReports, item.kind?.S);
      }
    }
    return counts;
  };

const increment = (counts: Record<string, number>, name = 'other') => {
  counts[name] = (counts[name] ?? 0) + 1;
};
