import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import type { Table } from '../../../functions/adapters/dynamodb/client.ts';
import type { AnnouncedPaper } from '../../../functions/papers/paper.ts';
import type { Reader } from '../../../functions/radar/reader.ts';
import { localAws } from '../../../local/local-aws.ts';
import { type LocalTable, startTable } from '../../../local/table.ts';

/** An engine in memory for the tests of one file; `fresh` gives a client of its own, to be tampered with. */
export const useTable = () => {
  let engine: LocalTable;
  const clients: DynamoDBClient[] = [];
  beforeAll(async () => {
    engine = await startTable(null);
  });
  afterAll(async () => {
    for (const client of clients) client.destroy();
    await engine.close();
  });
  return {
    fresh: (): Table => {
      const client = new DynamoDBClient({ ...localAws(engine.endpoint), maxAttempts: 1 });
      clients.push(client);
      return { client, table: engine.table };
    },
  };
};

const isWrite = (command: string) => /^(?:Put|Update|Delete)Item/.test(command);

/** Every request goes out; the process "dies" instead of sending its write number `doomed` (from 0). */
export const crashAtWrite = ({ client }: Table, doomed: number) => {
  let writes = 0;
  client.middlewareStack.add(
    (next, context) => async (input) => {
      if (isWrite(String(context.commandName)) && writes++ >= doomed) throw new Error('crashed');
      return next(input);
    },
    { step: 'initialize' },
  );
};

/** Lets somebody else act just before write number `place` (from 0) goes out. */
export const actBeforeWrite = ({ client }: Table, place: number, act: () => Promise<unknown>) => {
  let writes = 0;
  client.middlewareStack.add(
    (next, context) => async (input) => {
      if (isWrite(String(context.commandName)) && writes++ === place) await act();
      return next(input);
    },
    { step: 'initialize' },
  );
};

/** The first write arrives twice, as when its answer gets lost and the SDK sends it again. */
export const repeatFirstWrite = ({ client }: Table) => {
  let done = false;
  client.middlewareStack.add(
    (next, context) => async (input) => {
      if (isWrite(String(context.commandName)) && !done) {
        done = true;
        await next(input);
      }
      return next(input);
    },
    { step: 'build' },
  );
};

/** Queries and scans answer two items at a time, as where a page reaches its limit of 1 MB. */
export const cutPages = ({ client }: Table) => {
  client.middlewareStack.add(
    (next, context) => (args) => {
      const isPaged = /^(?:Query|Scan)Command$/.test(String(context.commandName));
      return next(isPaged ? { ...args, input: { ...args.input, Limit: 2 } } : args);
    },
    { step: 'initialize' },
  );
};

export const announced = (facts: Partial<AnnouncedPaper> = {}): AnnouncedPaper => ({
  id: 'arxiv:2606.18465',
  identifiers: { arxiv: '2606.18465', arxivVersion: 1, doi: null, pmid: null },
  title: 'Sparse attention in deep rivers',
  authors: [{ name: 'Truong Xuan Khanh', orcid: null, affiliation: null, group: false }],
  abstract: 'We show that rivers attend sparsely.',
  url: null,
  publishedAt: '2026-06-18T04:00:00.000Z',
  categories: ['cs.AI'],
  venue: 'arXiv',
  announcement: 'new',
  source: 'arxiv-cs-ai',
  ...facts,
});

export const reader = (facts: Partial<Reader> = {}): Reader => ({
  id: 'reader-1',
  address: 'ada@example.org',
  status: 'active',
  settings: { cadence: 'daily', hour: 7, timezone: 'Europe/Berlin', language: 'en' },
  follows: [],
  watermark: '2026-06-18T05:00:00.000Z',
  nextDigestAt: '2026-06-19T05:00:00.000Z',
  subscribedAt: '2026-06-01T00:00:00.000Z',
  confirmedAt: '2026-06-01T00:05:00.000Z',
  version: 1,
  ...facts,
});
