import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../cli/run.ts';
import { makeDeliveryLedger } from '../../functions/adapters/dynamodb/deliveries.ts';
import { makeReaderStore } from '../../functions/adapters/dynamodb/readers.ts';
import { makeSuppressions } from '../../functions/adapters/dynamodb/suppressions.ts';
import { encodeTags } from '../../functions/adapters/ses/message-tags.ts';
import { parseAddress, readerIdOf as readerId } from '../../functions/readers/address.ts';
import { unsubscribeToken } from '../../functions/readers/unsubscribe-token.ts';
import { makeVisitor } from '../support/visitor.ts';
import { lintTemplate } from './cfn-lint.ts';
import { logOf } from './log.ts';
import { openPlace, type Place, type Told, toldAs } from './place.ts';
import { root } from './root.ts';
import { runEveryMinute } from './schedules.ts';
import { readSecret } from './secret.ts';
import { sentMail } from './sent-mail.ts';
import { standInForSns } from './sns-stand-in.ts';

/*
 * What the emulator (ministack, as pinned in requirements.txt) does not do. For each there are assertions on the
 * template in test/infra, which run with `npm test`:
 * - it enforces no IAM policy, so a missing permission goes unseen: permissions.test.ts holds every one;
 * - it drops TimeToLiveSpecification, PointInTimeRecoverySpecification and ScheduleExpressionTimezone: stack.test.ts;
 * - its SES reports nothing to a configuration set's event destination: stack.test.ts; the events below are as SES
 *   words them;
 * - its SNS signs nothing, whatever the topic's signature version (stack.test.ts): what it publishes is refused, and
 *   another one stands in for it;
 * - it throttles nothing, writes no access log and rings no alarm: stack.test.ts, alarms.test.ts;
 * - it knows no budget and answers no request through CloudFront: optional.test.ts, domain.test.ts.
 */

// A schedule runs each minute, what was read has to settle for one, and what is queued waits for a cold Lambda.
const patience = { timeout: 200_000, interval: 1000 };

let place: Place;
const queueUrl = (name: string) => place.resource('AWS::SQS::Queue', name);
const topicArn = () => place.resource('AWS::SNS::Topic', 'MailEvents');
const sqs = () => new SQSClient(place.aws);
const table = () => ({
  client: new DynamoDBClient(place.aws),
  table: place.resource('AWS::DynamoDB::Table', 'Table'),
});

const told: Told = JSON.parse(process.env[toldAs] ?? '{}');
const isEmulated = told.emulator !== null;
const ada = told.reader;
// SES's own mailbox simulator: what is sent there bounces. The emulator's SES knows no bounces: SES's words are ours.
const gone = isEmulated ? 'gone@example.org' : 'bounce@simulator.amazonses.com';

beforeAll(async () => {
  place = await openPlace(told);
  await runEveryMinute(place);
});

const subscribe = async (email: string) => {
  const visitor = makeVisitor(place.origin);
  await visitor.submit(await visitor.get('/'), '/subscribe', { email });
  return visitor;
};

const confirmAndFollow = async (address: string, author: string) => {
  const visitor = await subscribe(address);
  const confirm = await visitor.get(await place.mail.confirmLink(address));
  const radar = await visitor.submit(confirm, '/confirm', {});
  expect(new URL(radar.url).pathname).toBe('/radar');
  await visitor.submit(radar, '/radar/follows', { kind: 'author', value: author });
  expect((await visitor.get('/radar')).html).toContain(htmlOf(author));
};

const htmlOf = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;');

type Listed = { title: string; authors: { name: string }[] };

/** What the page of the day shows: a paper by somebody, and one by others. */
const someoneOf = (papers: Listed[]) => {
  const namesOf = ({ authors }: Listed) => authors.map(({ name }) => name);
  const followed = papers.find((paper) => namesOf(paper)[0]?.includes(' '));
  const author = followed && namesOf(followed)[0];
  const other = papers.find((paper) => author !== undefined && !namesOf(paper).includes(author));
  if (!followed || !author || !other) throw new Error(`No two authors among ${JSON.stringify(papers)}`);
  return { author, title: followed.title, other: other.title };
};
let seen: ReturnType<typeof someoneOf>;

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

/** Without a signature: the emulator's SNS has none. */
const publishUnsigned = async (event: unknown) => {
  await new SNSClient(place.aws).send(
    new PublishCommand({
      TopicArn: topicArn(),
      Message: JSON.stringify(event),
    }),
  );
};

describe('the template', () => {
  it('is clean for cfn-lint', () => {
    expect(lintTemplate(place)).toBe('');
  });
});

describe('the deployed hub', () => {
  it('serves its page, and says that it is well', async () => {
    const visitor = makeVisitor(place.origin);
    expect(await visitor.get('/healthz')).toMatchObject({ status: 200, html: 'ok' });
    expect((await visitor.get('/')).html).toContain('AcademicHub');
  });

  it('reads the operator’s sources on its schedule, and shows the papers', async () => {
    seen = await vi.waitFor(async () => {
      const response = await fetch(`${place.origin}/api/papers`);
      return someoneOf(((await response.json()) as { papers: Listed[] }).papers);
    }, patience);
    await waitForPage(makeVisitor(place.origin), '/', htmlOf(seen.title));
  });

  it('takes a reader from the page over a letter to the radar', () => confirmAndFollow(ada, seen.author));

  it.runIf(isEmulated)('believes nothing that comes over SNS unsigned', async () => {
    const tags = { letter: 'confirm', reader: await readerIdOf(ada) };
    await publishUnsigned(sesEvent('Bounce', 'm', tags, { bounce: { bounceType: 'Permanent' } }));
    const log = place.resource('AWS::Logs::LogGroup', 'maileventslog');
    await vi.waitFor(
      async () =>
        expect((await logOf(place.emulator ?? '', log)).join('\n')).toContain('A notification was refused'),
      patience,
    );
    expect(await makeSuppressions(table()).has(tags.reader)).toBe(false);
  });

  it('hears over SNS that a letter bounced', async () => {
    if (place.emulator === null) await subscribe(gone);
    else await confirmAndFollow(gone, seen.author);
    const readerId = await readerIdOf(gone);
    if (place.emulator !== null) {
      const listener = place.resource('AWS::Lambda::Function', 'mailevents');
      const sns = await standInForSns(place.emulator, { topicArn: topicArn(), listener });
      const [letter] = await sentMail(place.emulator, gone);
      const tags = { letter: 'confirm', reader: readerId };
      for (const event of [
        sesEvent('Delivery', letter!.messageId, tags),
        sesEvent('Bounce', letter!.messageId, tags, { bounce: { bounceType: 'Permanent' } }),
      ])
        await sns.publish(JSON.stringify(event));
    }
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

  it('compiles the briefing of the day, and sends the digest, on their schedules', async () => {
    for (const address of isEmulated ? [ada, gone] : [ada]) await makeDue(address);
    const digest = await place.mail.digest(ada, seen.title);
    if (digest !== null) {
      expect(digest).toContain(seen.title);
      expect(digest).toContain(seen.author);
      expect(digest).not.toContain(seen.other);
      expect(digest).toContain('1 Example Street');
    }
    const id = await readerIdOf(ada);
    const today = new Date().toISOString().slice(0, 10);
    // As SES itself reports it, where it is SES.
    await vi.waitFor(async () => {
      const states = [];
      for await (const { state } of makeDeliveryLedger(table()).of(id)) states.push(state);
      expect(states).toEqual(['sent']);
    }, patience);
    expect((await makeVisitor(place.origin).get(`/briefings/${today}`)).status).toBe(200);
  });

  it.runIf(isEmulated)('sends each mail once, and none to the address that bounced', async () => {
    const readers = makeReaderStore(table());
    // Looked at, and passed over: no longer due.
    await vi.waitFor(async () => {
      const due = (await readers.get(await readerIdOf(gone)))?.nextDigestAt ?? null;
      expect(due === null || new Date(due) > new Date()).toBe(true);
    }, patience);
    expect(await sentMail(place.emulator ?? '', gone)).toHaveLength(1);
    expect(await sentMail(place.emulator ?? '', ada)).toHaveLength(2);
  });

  it('tells the operator of its readers and queues', async () => {
    let told = '';
    const io = {
      stdin: process.stdin,
      stdout: (text: string) => {
        told += text;
      },
      stderr: () => {},
      cwd: root,
    };
    for (const command of [['readers', 'list'], ['status']])
      expect(await run([...command, '--stack', place.stack], io)).toBe(0);
    expect(told).toMatch(new RegExp(`^${ada}\tactive\t`, 'm'));
    expect(told).toMatch(/^deliveries sent\t1$/m);
    expect(told).toMatch(/^queue letters\t\d+ waiting, \d+ in hand, 0 dead$/m);
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
