import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SNSEvent, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random, randomBytes, systemClock } from '../../functions/adapters/system/system.ts';
import { readConfig } from '../../functions/config.ts';
import { deliveryId } from '../../functions/digests/delivery-id.ts';
import type { Source } from '../../functions/feeds/sources/source.ts';
import { ingestSourceHandler } from '../../functions/handlers/ingest-source.ts';
import { mailEventsHandler } from '../../functions/handlers/mail-events.ts';
import { planDigestsHandler } from '../../functions/handlers/plan-digests.ts';
import { pollSourcesHandler } from '../../functions/handlers/poll-sources.ts';
import { sendDigestsHandler } from '../../functions/handlers/send-digests.ts';
import { sendLettersHandler } from '../../functions/handlers/send-letters.ts';
import { summarizeEditionHandler } from '../../functions/handlers/summarize-edition.ts';
import { sweepHandler } from '../../functions/handlers/sweep.ts';
import { environment } from '../../functions/resources/environment.ts';
import { type HandlerName, handlers } from '../../functions/resources/handlers.ts';
import { type QueueName, queues } from '../../functions/resources/queues.ts';
import type { Runtime } from '../../functions/runtime.ts';
import { deliveryLedger } from '../../functions/services/digests.ts';
import { webServices } from '../../functions/services/web.ts';
import { createApp } from '../../functions/web/app.tsx';
import { serveFeedFolder } from '../../local/feed-folder.ts';
import { hubEnvironment } from '../../local/hub-environment.ts';
import { localAws } from '../../local/local-aws.ts';
import { startMailbox } from '../../local/mailbox/mailbox.ts';
import { queueEvent } from '../../local/queue-batch.ts';
import { startQueues } from '../../local/queues.ts';
import { startTable } from '../../local/table.ts';
import { startWebServer } from '../../local/web-server.ts';
import { startBatchServer } from '../briefings/batch-server.ts';
import { useClosing } from '../support/closing.ts';
import { arxivRss } from '../support/feed-folder.ts';
import { readInbox } from '../support/inbox.ts';
import { makeVisitor } from '../support/visitor.ts';
import { startGatekeeper } from './iam/gatekeeper.ts';
import { grants, ofType, permissions, synthesized } from './synthesized.ts';

/*
 * The permissions of the template, held against what the functions really ask of AWS: they run through a reader's
 * story, each behind a gate that lets through what its own role may do. A permission that is missing is refused to
 * somebody here; one that nobody used is one too many.
 */

const keyArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:academic-hub/openai-AbCd12';
const openai = {
  keyArn,
  baseUrl: null,
  model: null,
  dailyTokens: null,
  prices: null,
  batch: true,
  personalDailyTokens: 20_000,
};
const template = synthesized({ sender: 'hub@example.org', openai });

const roleOf = (name: HandlerName): string =>
  ofType(template, 'AWS::IAM::Role').find(([id]) => id.startsWith(`${name.replaceAll('-', '')}role`))?.[0] ??
  '';

const granted = Object.fromEntries(
  (Object.keys(handlers) as HandlerName[]).map((name) => [name, permissions(template, roleOf(name))]),
) as Record<HandlerName, string[]>;

/** What AWS itself does under a function's role: Lambda polls queues, writes logs, keeps what failed for good. */
const isAws = ({ actions, on }: { actions: string[]; on: string[] }) =>
  actions.includes('sqs:ReceiveMessage') || on.every((where) => /(log|dead)\}$/.test(where));
/** SES asks about the address, or about its domain, whichever is verified; nobody knows beforehand. */
const isDomain = (permission: string) => permission.endsWith(':identity/example.org');

const crossListed = {
  id: '2606.18465',
  title: 'What the weight norm controls',
  authors: 'Truong Xuan Khanh',
  kind: 'cross',
};
const feeds = {
  'arxiv-cs-lg/today.xml': arxivRss('cs.LG', [
    { id: '2606.18465', title: 'What the weight norm controls', authors: 'Truong Xuan Khanh, Ada Byron' },
    // As many as a batch of questions is worth.
    ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => ({
      id: `2606.${10_000 + at}`,
      title: `How group ${letter} of the ${at + 2} networks learns`,
      authors: 'Truong Xuan Khanh',
      abstract: `We train group ${letter} of networks on data of one kind. It learns in ${at + 2} steps.`,
    })),
  ]),
  'arxiv-cs-ai/today.xml': arxivRss('cs.AI', [crossListed]),
};

const hours = 3_600_000;
const { closeLater, folder } = useClosing(afterAll);
let gate: Awaited<ReturnType<typeof startGatekeeper>>;

beforeAll(async () => {
  const own = <T extends { close(): Promise<unknown> }>(engine: T): T => {
    closeLater(engine.close);
    return engine;
  };
  const table = own(await startTable(null));
  const embedded = own(await startQueues(queues));
  let onEvent = async (_: SNSEvent): Promise<void> => {};
  const mailbox = own(
    await startMailbox({ port: 0, dir: null, now: systemClock, onEvent: (event) => onEvent(event) }),
  );
  const web = own(await startWebServer(0));
  const dir = await folder(feeds);
  const served = own(await serveFeedFolder(dir));
  const model = await startBatchServer();
  gate = own(
    await startGatekeeper({
      allows: (who, permission) => granted[who as HandlerName].includes(permission),
      engines: { dynamodb: table.endpoint, sqs: embedded.endpoint, ses: mailbox.endpoint },
      nameOf: {
        queue: (url) => url.split('/').at(-1) ?? '',
        secret: (arn) => (arn === keyArn ? arn : '{Secret}'),
      },
      secret: 'what the secrets hold',
    }),
  );

  // Its turn at the publisher is awaited; then the address is refused, and nothing leaves this machine.
  const elsewhere: Source = { ...(served.sources[0] as Source), id: 'elsewhere', urls: ['http://10.0.0.1/'] };
  // It begins at six in the morning of tomorrow: what happens three hours later is still the same edition's.
  const begin = Date.parse(new Date().toISOString().slice(0, 10)) + 30 * hours - Date.now();
  let later = 0;
  const now = () => new Date(Date.now() + begin + later);
  const { [environment.secret]: _, ...shared } = hubEnvironment({
    origin: web.url,
    secret: '',
    table,
    queues: embedded,
    mailbox,
  });
  const runtimeOf = (name: HandlerName): Runtime => ({
    config: readConfig({
      ...shared,
      ...gate.environment(name),
      [environment.sender]: 'AcademicHub <hub@example.org>',
      [environment.configurationSet]: '{MailConfigurationSet}',
      [environment.secretArn]: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:Secret-1a2b3c',
      [environment.openaiKeyArn]: keyArn,
      [environment.openaiBaseUrl]: model.baseURL,
      [environment.modelBatch]: '1',
      [environment.personalDailyTokens]: '20000',
    }),
    now,
    randomBytes,
    random,
    feeds: { sources: [...served.sources, elsewhere], allowLoopback: true, samples: false },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    count: () => {},
  });

  const poll = await pollSourcesHandler(runtimeOf('poll-sources'));
  const ingest = await ingestSourceHandler(runtimeOf('ingest-source'));
  const summarize = await summarizeEditionHandler(runtimeOf('summarize-edition'));
  const plan = await planDigestsHandler(runtimeOf('plan-digests'));
  const sendDigests = await sendDigestsHandler(runtimeOf('send-digests'));
  const sendLetters = await sendLettersHandler(runtimeOf('send-letters'));
  const sweep = await sweepHandler(runtimeOf('sweep'));
  onEvent = await mailEventsHandler(runtimeOf('mail-events'));
  web.open(createApp(await webServices(runtimeOf('web'), () => null)));

  // What Lambda does by itself.
  const sqs = new SQSClient(localAws(embedded.endpoint));
  const take = async (name: QueueName, most = 1) => {
    const QueueUrl = embedded.urls[name];
    const asked = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: most });
    const { Messages = [] } = await sqs.send(asked);
    if (Messages.length > 0)
      await sqs.send(
        new DeleteMessageBatchCommand({
          QueueUrl,
          Entries: Messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle })),
        }),
      );
    return queueEvent(Messages, QueueUrl);
  };
  const drain = async (name: QueueName, handler: (event: SQSEvent) => Promise<unknown>) => {
    for (;;) {
      const batch = await take(name, queues[name].batchSize);
      if (batch.Records.length === 0) return;
      expect(await handler(batch)).toEqual({ batchItemFailures: [] });
    }
  };
  const dieOver = async ({ Records: [record] }: SQSEvent) => {
    const { readerId, periodId, cutoff } = JSON.parse(record?.body ?? '');
    const claimed = {
      id: deliveryId(readerId, periodId),
      readerId,
      periodId,
      state: 'sending' as const,
      after: cutoff,
      cutoff,
      paperIds: [],
      messageId: null,
      detail: null,
      claimedAt: cutoff,
      settledAt: null,
    };
    expect(await deliveryLedger(runtimeOf('send-digests')).claim(claimed)).toBe(true);
  };
  const inbox = readInbox(mailbox.url);
  const tell = (path: string, what: unknown) =>
    fetch(`${mailbox.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(what),
    });
  const letterLink = async (to: string, subject: RegExp) => {
    await drain('letters', sendLetters);
    const link = /https?:\/\/\S*token=[\w.~-]+/.exec((await inbox.await(to, subject)).text ?? '')?.[0];
    if (link === undefined) throw new Error(`No link for ${to}`);
    return link;
  };
  const subscribe = async (email: string) => {
    const visitor = makeVisitor(web.url);
    await visitor.submit(await visitor.get('/'), '/subscribe', { email });
    const confirm = await visitor.get(await letterLink(email, /confirm/i));
    const radar = await visitor.submit(confirm, '/confirm', {});
    await visitor.submit(radar, '/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
    return visitor;
  };

  await poll();
  await drain('ingest', ingest);
  // Once more, when every source has something else to say about the same papers.
  await writeFile(
    join(dir, 'arxiv-cs-ai/today.xml'),
    arxivRss('cs.AI', [{ ...crossListed, title: 'Renamed' }]),
  );
  later = 3 * hours;
  await poll();
  await drain('ingest', ingest);
  await summarize();
  model.how.status = 'completed';
  await summarize();

  const ada = await subscribe('ada@example.org');
  await subscribe('grace@example.org');
  await subscribe('mary@example.org');
  for (const path of [
    '/?q=weight',
    '/editions',
    '/sources',
    '/papers/arxiv:2606.18465',
    '/authors/khanh|t',
    '/api/authors?q=kha',
    '/radar',
    '/radar/export',
    '/radar/backtest?kind=author&value=Ada+Byron',
    `/briefings/${now().toISOString().slice(0, 10)}`,
  ])
    expect((await ada.get(path)).status, path).toBeLessThan(500);

  const settings = { cadence: 'daily', hour: '7', timezone: 'UTC', language: 'de' };
  await ada.submit(await ada.get('/radar'), '/radar/settings', settings);

  later = 26 * hours;
  // A day that is over has an index of its own.
  await ada.get('/?q=weight');
  await summarize();
  await plan();
  // A worker dies over one digest; of another nobody ever hears; the third is sent.
  await dieOver(await take('digests'));
  await tell('/faults', { next: [{ kind: 'reset-before' }] });
  await drain('digests', sendDigests);
  later = 28 * hours;
  await sweep();
  for (const { id: messageId } of await inbox.list('ada@example.org')) {
    for (const bounceType of ['Transient', 'Transient', 'Permanent'])
      await tell('/events', { messageId, type: 'bounce', detail: { bounceType } });
    await tell('/events', { messageId, type: 'complaint' });
  }
  await ada.get('/radar/archive');
  await ada.submit(await ada.get('/radar'), '/radar/delete', {});
}, 60_000);

it('nothing that the hub does is refused', () => {
  expect(gate.refused).toEqual([]);
});

describe.each(Object.keys(handlers) as HandlerName[])('%s', (name) => {
  it('does all that it may do, and to all that it may do it to', () => {
    const used = gate.usedBy(name);
    const idle = grants(template, roleOf(name))
      .filter((grant) => !isAws(grant))
      .flatMap(({ actions, on }) => [
        ...actions.filter((action) => !on.some((where) => used.includes(`${action} on ${where}`))),
        ...on.filter((where) => !actions.some((action) => used.includes(`${action} on ${where}`))),
      ]);
    expect(idle.filter((what) => !isDomain(what))).toEqual([]);
  });
});
