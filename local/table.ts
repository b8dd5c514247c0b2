import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, Server } from 'node:http';
import { Readable } from 'node:stream';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';
import { tableSchema } from '../functions/resources/table.ts';
import { localAws } from './local-aws.ts';
import { loopback, loopbackUrl, programsOnly, wrapRequests } from './loopback.ts';

/** Another process holds the table's folder. */
export class StoreInUse extends Error {
  readonly dir: string;
  constructor(dir: string) {
    super(`${dir} is in use by another hub: stop that one, or choose another folder with --data`);
    this.name = 'StoreInUse';
    this.dir = dir;
  }
}

export type LocalTable = { endpoint: string; table: string; close(): Promise<void> };

/**
 * Starts the embedded DynamoDB engine on 127.0.0.1 and creates the one table where it is missing.
 * `dir` is a folder of its own, kept between starts; null keeps the table in memory.
 * A killed process loses no answered write: LevelDB replays its log at the next start.
 * Throws `StoreInUse` when another process holds `dir`.
 */
export const startTable = async (dir: string | null): Promise<LocalTable> => {
  if (dir !== null) await assertFree(dir);
  const server = dynalite({ createTableMs: 0, ...(dir === null ? {} : { path: dir }) });
  guard(server);
  server.listen(0, loopback);
  await once(server, 'listening');
  const endpoint = loopbackUrl(server);
  const close = () => stop(server);
  try {
    await createMissing(endpoint);
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, table: tableName, close };
};

const tableName = 'academic-hub';

/** dynalite meets a locked folder only at the first request, and then brings the process down. */
const assertFree = async (dir: string) => {
  await mkdir(dir, { recursive: true });
  const level = new ClassicLevel(dir);
  try {
    await level.open();
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED') throw new StoreInUse(dir);
    throw error;
  }
  await level.close();
};

/**
 * dynalite throws outside of any handler, ending the process, when a client goes away in the middle of a request:
 * so it sees whole requests only. It would also answer any website (`Access-Control-Allow-Origin: *`).
 */
const guard = (server: Server) => {
  wrapRequests(server, (answer) => async (request, response) => {
    try {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { method, url, headers } = request;
      answer(
        Object.assign(Readable.from(chunks), { method, url, headers }) as unknown as IncomingMessage,
        response,
      );
    } catch {
      response.destroy();
    }
  });
  programsOnly(server);
};

const createMissing = async (endpoint: string) => {
  const client = new DynamoDBClient(localAws(endpoint));
  const status = async () => {
    try {
      return (await client.send(new DescribeTableCommand({ TableName: tableName }))).Table?.TableStatus;
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return undefined;
      throw error;
    }
  };
  try {
    if ((await status()) === undefined) await client.send(new CreateTableCommand(tableDefinition()));
    // The table becomes active within a millisecond; each look takes longer than that.
    for (let looks = 0; (await status()) !== 'ACTIVE'; looks++)
      if (looks === 100) throw new Error('The embedded table does not become active');
  } finally {
    client.destroy();
  }
};

const tableDefinition = () => {
  const { partitionKey, sortKey, index } = tableSchema;
  const attributes = [partitionKey, sortKey, index.partitionKey, index.sortKey];
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: attributes.map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
    KeySchema: keySchema(partitionKey, sortKey),
    GlobalSecondaryIndexes: [
      {
        IndexName: index.name,
        KeySchema: keySchema(index.partitionKey, index.sortKey),
        // The index only finds; whoever acts on an item reads it anew.
        Projection: { ProjectionType: 'KEYS_ONLY' as const },
      },
    ],
  };
};

const keySchema = (partitionKey: string, sortKey: string) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  { AttributeName: sortKey, KeyType: 'RANGE' as const },
];

const stop = async (server: Server) => {
  const closed = new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
  server.closeIdleConnections();
  await closed;
};
