import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, expect, test } from 'vitest';
import { localAws } from '../../local/local-aws.ts';
import { type LocalTable, StoreInUse, startTable } from '../../local/table.ts';

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const folder = async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hub-table-'));
  undo.push(() => rm(dir, { recursive: true, force: true }));
  return join(dir, 'table');
};

const open = async (dir: string | null) => {
  const table = await startTable(dir);
  undo.push(table.close);
  return table;
};

const clientOf = (table: Pick<LocalTable, 'endpoint'>) => {
  const client = new DynamoDBClient({ ...localAws(table.endpoint), maxAttempts: 1 });
  undo.push(async () => client.destroy());
  return client;
};

const put = (table: string, pk: string) =>
  new PutItemCommand({
    TableName: table,
    Item: { pk: { S: pk }, sk: { S: 'a' }, gsi1pk: { S: 'due' }, gsi1sk: { S: pk }, more: { S: 'kept' } },
  });

test('has the one table, billed per request, with its index', async () => {
  const table = await open(null);
  const { Table } = await clientOf(table).send(new DescribeTableCommand({ TableName: table.table }));
  expect(Table).toMatchObject({
    TableStatus: 'ACTIVE',
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [{ IndexName: 'gsi1', Projection: { ProjectionType: 'KEYS_ONLY' } }],
  });
});

test('the index answers with keys, in order', async () => {
  const table = await open(null);
  const client = clientOf(table);
  for (const pk of ['b', 'a']) await client.send(put(table.table, pk));
  const { Items } = await client.send(
    new QueryCommand({
      TableName: table.table,
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :due',
      ExpressionAttributeValues: { ':due': { S: 'due' } },
    }),
  );
  expect(Items?.map((item) => [item.pk?.S, item.more?.S])).toEqual([
    ['a', undefined],
    ['b', undefined],
  ]);
});

test('keeps everything between starts', async () => {
  const dir = await folder();
  const first = await startTable(dir);
  await clientOf(first).send(put(first.table, 'x'));
  await first.close();
  const second = await open(dir);
  const { Item } = await clientOf(second).send(
    new GetItemCommand({ TableName: second.table, Key: { pk: { S: 'x' }, sk: { S: 'a' } } }),
  );
  expect(Item?.more?.S).toBe('kept');
});

test('a folder that another process holds is a typed error; a killed process loses nothing it answered', async () => {
  const dir = await folder();
  const holder = await tableInAnotherProcess(dir);
  await clientOf(holder).send(put('academic-hub', 'x'));

  await expect(startTable(dir)).rejects.toThrow(StoreInUse);
  await expect(startTable(dir)).rejects.toThrow(`${dir} is in use by another hub`);

  holder.process.kill('SIGKILL');
  await once(holder.process, 'exit');
  const table = await open(dir);
  const { Item } = await clientOf(table).send(
    new GetItemCommand({ TableName: table.table, Key: { pk: { S: 'x' }, sk: { S: 'a' } } }),
  );
  expect(Item?.more?.S).toBe('kept');
});

test('a client that goes away in the middle of a request harms nobody', async () => {
  const table = await open(null);
  const { port } = new URL(table.endpoint);
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`POST / HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 1000\r\n\r\n{"half":`);
  socket.resetAndDestroy();
  await once(socket, 'close');
  await clientOf(table).send(put(table.table, 'x'));
});

test('answers programs on this machine, not websites in its browser', async () => {
  const { endpoint } = await open(null);
  const preflight = await fetch(endpoint, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
  expect(preflight.status).toBe(403);
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});

const tableInAnotherProcess = async (dir: string): Promise<{ endpoint: string; process: ChildProcess }> => {
  const script = `
    const { startTable } = await import(${JSON.stringify(new URL('../../local/table.ts', import.meta.url).href)});
    console.log((await startTable(${JSON.stringify(dir)})).endpoint);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  undo.push(async () => child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout }))
    return { endpoint: line, process: child };
  throw new Error('The other process printed nothing');
};
