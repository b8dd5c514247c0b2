import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What was asked of the table: capacity units as DynamoDB bills them, and calls. */
export type TableUse = { reads: number; writes: number; calls: number };

type Answer = { ConsumedCapacity?: { CapacityUnits?: number } | { CapacityUnits?: number }[] };

/** Stands in front of a DynamoDB endpoint on 127.0.0.1, asks it for what each call consumes, and adds it up. */
export const startCountingProxy = async (endpoint: string) => {
  let use: TableUse = { reads: 0, writes: 0, calls: 0 };
  const server = createServer(async (request, response) => {
    const asked = JSON.parse((await buffer(request)).toString() || '{}');
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: Object.fromEntries(
        Object.entries(request.headers).filter(([name]) =>
          /^(x-amz-target|content-type|authorization|x-amz-date)$/.test(name),
        ),
      ) as Record<string, string>,
      body: JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const body = await answer.text();
    const consumed = [(JSON.parse(body) as Answer).ConsumedCapacity ?? []].flat();
    const units = consumed.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
    const isRead = /GetItem|Query|Scan/.test(String(request.headers['x-amz-target']));
    use.calls += 1;
    if (isRead) use.reads += units;
    else use.writes += units;
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was used since the last time that it was asked. */
    take: (): TableUse => {
      const taken = use;
      use = { reads: 0, writes: 0, calls: 0 };
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
