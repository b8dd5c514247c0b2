import { gunzipSync } from 'node:zlib';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Runtime } from '../../functions/runtime.ts';

const unpacked = (bytes: Uint8Array): string => {
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
};

/** Everything in the hub's table as one text, packed bodies included: what somebody would hold who stole it. */
export const readTable = async ({ config }: Runtime): Promise<string> => {
  const client = new DynamoDBClient(config.awsClient('DYNAMODB'));
  const items: string[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: config.tableName() }))
    for (const item of Items)
      items.push(
        JSON.stringify(item, (_, value: unknown) => (value instanceof Uint8Array ? unpacked(value) : value)),
      );
  client.destroy();
  return items.join('\n');
};
