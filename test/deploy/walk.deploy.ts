import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeReaderStore } from '../../functions/adapters/dynamodb/readers.ts';
import { makeSuppressions } from '../../functions/adapters/dynamodb/suppressions.ts';
import { encodeTags } from '../../functions/adapters/ses/message-tags.ts';
import { parseAddress, readerIdOf as readerId } from '../../functions/readers/address.ts';
import { unsubscribeToken } from '../../functions/readers/unsubscribe-token.ts';
import { serveFeedFolder } from '../../local/feed-folder.ts';
import { arxivRss, makeFolder } from '../support/feed-folder.ts';
import { makeVisitor } from '../support/visitor.ts';
import { deployToEmulator, type Place } from './place.ts';
import { runEveryMinute } from './schedules.ts';
import { readSecret } from './secret.ts';
import { type SentMail, sentMail } from './sent-mail.ts';

/*
 * What the emulator (ministack, as pinned in requirements.txt) does not do. For each there are assertions on the
 * template in test/infra, which run with `npm test`:
 * - it enforces no IAM policy, so a missing permission goes unseen: permissions.test.ts holds every one;
 * - it drops TimeToLiveSpecification and ScheduleExpressionTimezone: stack.test.ts;
 * - its SES reports nothing to a configuration set's event destination: stack.test.ts; the events below are
 *   published to the topic as SES words them;
 * - it throttles nothing, writes no access log and rings no alarm: stack.test.ts, alarms.test.ts;
 * - it knows no budget and answers no request through CloudFront: optional.test.ts, domain.test.ts.
 */

const author = 'Truong Xuan Khanh';
const feeds = {
  'lab-notes/today.xml': arxivRss('cs.LG', [
    { id: '2606.18465', title: 'What the weight norm controls in grokking', authors: author },
    { id: '2606.00001', title: 'Coral reefs under heat', authors: 'Grace Chisholm, Noor Haddad' },
  ]),
};

// A schedule runs each minute, what was read has to settle for one, and what is queued waits for a cold Lambda.
const patience = { timeout: 200_000, interval: 1000 };

const closing: (() => Promise<unknown>)[] = [];
let place: Place;
const queueUrl = (name: string) => place.resource('AWS::SQS::Queue', name);
const sqs = () => new SQSClient(place.aws);
const table = () => ({
  client: new DynamoDBClient(place.aws),
  table: place.resource('AWS::DynamoDB::Table', 'Table'),
});

beforeAll(async () => {
  const folder = await makeFolder(feeds);
  closing.push(folder.remove);
  const served = await serveFeedFolder(folder.dir);
  closing.push(served.close);
  const sources = served.sources.map(({ id, name, urls, kind }) => ({ id, name, urls, kind }));
  place = await deployToEmulator({ sender: 'hub@example.org', postalAddress: '1 Example Street' }, sources);
  closing.push(place.close);
  await runEveryMinute(place);
});

afterAll(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const letterTo = (address: string, subject: RegExp): Promise<SentMail> =>
  vi.waitFor(async () => {
    const mails = await sentMail(place, address);
    const found = mails.find((mail) => subject.test(mail.subject));
    if (found === undefined)
      throw new Error(
        `No mail to ${address} like ${subject}, but ${JSON.stringify(mails.map((m) => m.subject))}`,
      );
    return found;
  }, patience);

const linkIn = ({ text }: SentMail): string => {
  const link = /https?:\/\/\S*token=[\w.~-]+/.exec(text)?.[0];
  if (link === undefined) throw new Error(`No link in: ${text}`);
  return link;
};

const waitForPage = (visitor: ReturnType<typeof makeVisitor>, address: string, text: string) =>
  vi.waitFor(async () => {
    const page = await visitor.get(address);
    if (!page.html.includes(text)) throw new Error(`${address} does not show ${text}`);
    return page;
  }, patience);

/** What SES would say about a mail, word for word where it matters to us. */
const sesEvent = (eventType: string, messageId: string, tags: Record<string, string>, more = {}) => ({
  eventType,
  mail: {
    messageId,
    tags: Object.fromEntries(encodeTags(tags).map(({ Name = '', Value = '' }) => [Name, [Value]])),
  },
  ...more,
});

const publish = async (event: unknown) => {
  await new SNSClient(place.aws).send(
    new PublishCommand({
      TopicArn: place.resource('AWS::SNS::Topic', 'MailEvents'),
      Message: JSON.stringify(event),
    }),
  );
};

describe('the template', () => {
  it('is clean for cfn-lint', () => {
    // W3005: CDK names dependencies that the references imply already.
    const lint = spawnSync(
      join(place.programs, 'cfn-lint'),
      ['--ignore-checks', 'W3005', '--', place.template],
      {
        encoding: 'utf8',
      },
    );
    expect(lint.stdout + lint.stderr).toBe('');
  });
});

describe('the deployed hub', () => {
  const [ada, gone] = ['ada@example.org', 'gone@example.org'];

  it('serves its page, and says that it is well', async () => {
    const visitor = makeVisitor(place.origin);
    expect(await visitor.get('/healthz')).toMatchObject({ status: 200, html: 'ok' });
    expect((await visitor.get('/')).html).toContain('AcademicHub');
  });

  it.each([ada, gone])('takes %s from the page over a letter to the radar', async (address) => {
    const visitor = makeVisitor(place.origin);
    await visitor.submit(await visitor.get('/'), '/subscribe', { email: address });
    const confirm = await visitor.get(linkIn(await letterTo(address, /confirm/i)));
    const radar = await visitor.submit(confirm, '/confirm', {});
    expect(new URL(radar.url).pathname).toBe('/radar');
    await visitor.submit(radar, '/radar/follows', { kind: 'author', value: author });
    expect((await visitor.get('/radar')).html).toContain(author);
  });

  it('hears over SNS that a letter bounced', async () => {
    const readerId = await readerIdOf(gone);
    const [letter] = await sentMail(place, gone);
    const tags = { letter: 'confirm', reader: readerId };
    await publish(sesEvent('Delivery', letter!.messageId, tags));
    await publish(sesEvent('Bounce', letter!.messageId, tags, { bounce: { bounceType: 'Permanent' } }));
    await vi.waitFor(async () => expect(await makeSuppressions(table()).has(readerId)).toBe(true), patience);
  });

  it('puts a poison message aside', async () => {
    const [ingest, dead] = [queueUrl('ingest'), queueUrl('ingestdead')];
    // Else each of its three tries would wait for twelve minutes.
    await sqs().send(
      new SetQueueAttributesCommand({ QueueUrl: ingest, Attributes: { VisibilityTimeout: '2' } }),
    );
    await sqs().send(new SendMessageCommand({ QueueUrl: ingest, MessageBody: 'poison' }));
    const poison = await vi.waitFor(async () => {
      const { Messages = [] } = await sqs().send(new ReceiveMessageCommand({ QueueUrl: dead }));
      if (Messages[0] === undefined) throw new Error('No dead letter');
      return Messages[0];
    }, patience);
    expect(poison.Body).toBe('poison');
  });

  it('reads the operator’s source on its schedule, and shows the papers', async () => {
    const page = await waitForPage(
      makeVisitor(place.origin),
      '/',
      'What the weight norm controls in grokking',
    );
    expect(page.html).toContain('Coral reefs under heat');
  });

  it('compiles the briefing of the day, and sends the digest, on their schedules', async () => {
    for (const address of [ada, gone]) await makeDue(address);
    const digest = await letterTo(ada, /paper/);
    expect(digest.text).toContain('What the weight norm controls in grokking');
    expect(digest.text).toContain(author);
    expect(digest.text).not.toContain('Coral reefs');
    expect(digest.text).toContain('1 Example Street');
    expect(await sentMail(place, ada)).toHaveLength(2);
    const today = new Date().toISOString().slice(0, 10);
    await waitForPage(makeVisitor(place.origin), `/briefings/${today}`, 'grokking');
  });

  it('writes no more to the address that bounced', async () => {
    const readers = makeReaderStore(table());
    // Looked at, and passed over: no longer due.
    await vi.waitFor(async () => {
      const due = (await readers.get(await readerIdOf(gone)))?.nextDigestAt ?? null;
      expect(due === null || new Date(due) > new Date()).toBe(true);
    }, patience);
    expect(await sentMail(place, gone)).toHaveLength(1);
  });

  it('lets a reader go with one click of a mail program: a POST without cookies', async () => {
    const token = unsubscribeToken(await readerIdOf(ada), await readSecret(place));
    const answer = await fetch(`${place.origin}/unsubscribe?token=${token}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(answer.status).toBe(200);
    expect((await makeReaderStore(table()).get(await readerIdOf(ada)))?.nextDigestAt ?? null).toBeNull();
  });

  it('left nothing in the other dead letters', async () => {
    for (const name of ['digestsdead', 'lettersdead', 'maileventsdead', 'schedulesdead'])
      expect(await depth(queueUrl(name)), name).toBe(0);
  });
});

const depth = async (QueueUrl: string): Promise<number> => {
  const names = ['ApproximateNumberOfMessages'] as const;
  const { Attributes } = await sqs().send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...names] }),
  );
  return Number(Attributes?.ApproximateNumberOfMessages);
};

const readerIdOf = async (address: string): Promise<string> =>
  readerId(parseAddress(address).identity, await readSecret(place));

// What was first seen in the last minute waits for the next digest (settleMilliseconds of plan-digests).
const untilSettledMs = 65_000;

/** Nobody waits for the reader's morning: their next digest is due as soon as it holds what was just read. */
const makeDue = async (address: string): Promise<void> => {
  const readers = makeReaderStore(table());
  const reader = await readers.get(await readerIdOf(address));
  if (reader === null) throw new Error(`The table does not hold ${address}.`);
  expect(
    await readers.replace({ ...reader, nextDigestAt: new Date(Date.now() + untilSettledMs).toISOString() }),
  ).toBe(true);
};
