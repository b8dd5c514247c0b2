import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeDeliveryLedger } from '../../functions/adapters/dynamodb/deliveries.ts';
import { makeReaderStore } from '../../functions/adapters/dynamodb/readers.ts';
import type { Delivery } from '../../functions/digests/delivery.ts';
import { parseAddress, readerIdOf } from '../../functions/readers/address.ts';
import { unsubscribeToken } from '../../functions/readers/unsubscribe-token.ts';
import { tableSchema } from '../../functions/resources/table.ts';
import { makeVisitor } from '../support/visitor.ts';
import { linkIn, waitForMail } from './emulator-desk.ts';
import { openPlace, type Place, type Told, toldAs } from './place.ts';
import { readSecret } from './secret.ts';
import { sentMail } from './sent-mail.ts';

/*
 * The hub of walk.deploy.ts after its table was restored as docs/operations.md says, and `cdk deploy -c table=…`. On the
 * emulator only, which restores a table as it is now: AWS takes up to an hour, and restores nothing of the last five
 * minutes.
 */

const patience = { timeout: 60_000, interval: 500 };

const told: Told = JSON.parse(process.env[toldAs] ?? '{}');
const { emulator, table: name, reader: ada } = told;

let place: Place;
let secret: string;
let readerId: string;

const table = () => ({ client: new DynamoDBClient(place.aws), table: name ?? '' });

beforeAll(async () => {
  place = await openPlace(told);
  secret = await readSecret(place);
  readerId = readerIdOf(parseAddress(ada).identity, secret);
});

const deliveries = async (): Promise<Delivery[]> => {
  const found: Delivery[] = [];
  for await (const delivery of makeDeliveryLedger(table()).of(readerId)) found.push(delivery);
  return found;
};

describe('the restored table', () => {
  it('has again what a restored table lacks, and is no resource of the stack', async () => {
    const { client } = table();
    const asked = { TableName: name };
    const { Table } = await client.send(new DescribeTableCommand(asked));
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand(asked));
    const { ContinuousBackupsDescription } = await client.send(new DescribeContinuousBackupsCommand(asked));
    expect(Table).toMatchObject({
      DeletionProtectionEnabled: true,
      GlobalSecondaryIndexes: [{ IndexName: tableSchema.index.name }],
    });
    expect(TimeToLiveDescription).toEqual({
      TimeToLiveStatus: 'ENABLED',
      AttributeName: tableSchema.ttl,
    });
    expect(ContinuousBackupsDescription).toMatchObject({
      PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: 'ENABLED' },
    });
    expect(() => place.resource('AWS::DynamoDB::Table', 'Table')).toThrow(/^0 of/);
  });
});

describe('the hub on it', () => {
  it('shows the papers of before', async () => {
    const [delivery] = await deliveries();
    const page = await makeVisitor(place.origin).get(`/papers/${delivery?.paperIds[0]}`);
    expect(page.status).toBe(200);
  });

  it('lets a reader of before come back, sign in and find the radar', async () => {
    const visitor = makeVisitor(place.origin);
    const goodbye = await visitor.get(`/unsubscribe?token=${unsubscribeToken(readerId, secret)}`);
    await visitor.submit(goodbye, '/unsubscribe', { instead: 'undo' });
    await visitor.submit(await visitor.get('/sign-in'), '/sign-in', { email: ada });
    const { text } = await waitForMail(emulator ?? '', ada, /sign in/);
    const radar = await visitor.submit(await visitor.get(linkIn(text) ?? ''), '/sign-in/link', {});
    expect(new URL(radar.url).pathname).toBe('/radar');
    const { follows = [] } = (await makeReaderStore(table()).get(readerId)) ?? {};
    expect(follows).toHaveLength(1);
    expect(radar.html).toContain(follows[0]?.value);
  });

  it('sends no digest again that the ledger of before has', async () => {
    const [delivery, ...others] = await deliveries();
    expect(delivery).toMatchObject({ state: 'sent' });
    expect(others).toEqual([]);
    const { periodId, cutoff, after, claimedAt } = delivery as Delivery;
    const mails = await sentMail(emulator ?? '', ada);
    const readers = makeReaderStore(table());
    const reader = await readers.get(readerId);
    // Due as before that digest; only the ledger knows better.
    expect(await readers.replace({ ...reader!, watermark: after, nextDigestAt: claimedAt })).toBe(true);
    await new SQSClient(place.aws).send(
      new SendMessageCommand({
        QueueUrl: place.resource('AWS::SQS::Queue', 'digests'),
        MessageBody: JSON.stringify({ readerId, periodId, cutoff }),
      }),
    );
    await vi.waitFor(async () => {
      const next = (await readers.get(readerId))?.nextDigestAt ?? claimedAt;
      expect(new Date(next).getTime()).toBeGreaterThan(Date.now());
    }, patience);
    expect(await sentMail(emulator ?? '', ada)).toEqual(mails);
    expect(await deliveries()).toEqual([delivery]);
  });
});
