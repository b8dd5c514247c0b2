import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SNSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSendMail } from '../../functions/adapters/ses/send-mail.ts';
import { makeSesClient } from '../../functions/adapters/ses/ses-client.ts';
import { type HandlerName, handlers } from '../../functions/resources/handlers.ts';
import { queues } from '../../functions/resources/queues.ts';
import { serveFeedFolder } from '../../local/feed-folder.ts';
import { hubEnvironment } from '../../local/hub-environment.ts';
import { localAws } from '../../local/local-aws.ts';
import { startMailbox } from '../../local/mailbox/mailbox.ts';
import { mailEventsTopicArn } from '../../local/mailbox/ses-events.ts';
import { startQueues } from '../../local/queues.ts';
import { startTable } from '../../local/table.ts';
import { useClosing } from '../support/closing.ts';
import { arxivRss } from '../support/feed-folder.ts';
import { invokeBundle } from '../support/invoke-bundle.ts';

const paper = { id: '2606.18465', title: 'What the weight norm controls', authors: 'Truong Xuan Khanh' };
const batchOf = (body: unknown) => ({
  Records: [{ messageId: 'm1', body: typeof body === 'string' ? body : JSON.stringify(body) }],
});
const forged = { Records: [{ Sns: { TopicArn: mailEventsTopicArn, Message: '{"eventType":"Bounce"}' } }] };
const get = (path: string) => ({
  version: '2.0',
  rawPath: path,
  rawQueryString: '',
  headers: { host: 'localhost' },
  requestContext: { http: { method: 'GET', path, sourceIp: '192.0.2.1' }, domainName: 'localhost' },
  isBase64Encoded: false,
});

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'synth-'));
afterAll(() => rmSync(out, { recursive: true }));

/** The CDK app alone, as the command line starts it, with `-c` settings in `context`. */
const app = (context: Record<string, unknown>) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CDK_OUTDIR: out, CDK_CONTEXT_JSON: JSON.stringify(context) },
  });

it('says in one line which setting is wrong', () => {
  const { status, stderr } = app({ sender: 'nobody' });
  expect(status).toBe(1);
  expect(stderr).toBe('-c sender: "nobody" is not one address, such as hub@example.org\n');
});

describe('synthesized with real bundles, without account, network or settings', () => {
  /** Folder of the bundle, by handler. */
  const bundles = new Map<string, string>();

  beforeAll(() => {
    const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));
    const { status, stderr } = app({ ...context, 'aws:cdk:enable-asset-metadata': true });
    expect(status, stderr).toBe(0);
    const { Resources } = JSON.parse(readFileSync(join(out, 'AcademicHub.template.json'), 'utf8'));
    for (const [id, { Type, Metadata }] of Object.entries<Bundled>(Resources)) {
      if (Type !== 'AWS::Lambda::Function') continue;
      const name = Object.keys(handlers).find((handler) => id.startsWith(handler.replaceAll('-', '')))!;
      bundles.set(name, join(out, Metadata['aws:asset:path']));
    }
  }, 180_000);

  it('bundles every handler', () => {
    expect([...bundles.keys()].sort()).toEqual(Object.keys(handlers).sort());
  });

  it.each(Object.keys(handlers))('%s is one small file without MJML', (name) => {
    const folder = bundles.get(name)!;
    expect(readdirSync(folder)).toEqual(['index.mjs']);
    const code = readFileSync(join(folder, 'index.mjs'));
    // What makes a cold start slow. Figures of each: npm run bench -- cold.
    expect(code.length).toBeLessThan(name === 'web' ? 2_000_000 : 1_000_000);
    expect(code.toString()).not.toMatch(/mj-section|mjml2html/);
  });

  it('keeps the source maps for whoever reads a stack trace', () => {
    expect(readdirSync(join(out, 'source-maps')).sort()).toEqual(
      Object.keys(handlers)
        .map((name) => `${name}.mjs.map`)
        .sort(),
    );
  });

  it.each(['poll-sources', 'plan-digests', 'send-digests', 'send-letters', 'web', 'mail-events', 'sweep'])(
    '%s leaves the language model’s client to the one function that asks it',
    (name) => {
      expect(readFileSync(join(bundles.get(name)!, 'index.mjs'), 'utf8')).not.toContain('chat/completions');
    },
  );

  describe('under a loop like Lambda’s own, on the embedded engines', () => {
    const { closeLater, folder } = useClosing(afterAll);
    let env: Record<string, string>;
    let bounce: () => Promise<SNSEvent>;

    beforeAll(async () => {
      const table = await startTable(null);
      const embedded = await startQueues(queues);
      const published: SNSEvent[] = [];
      const mailbox = await startMailbox({
        port: 0,
        dir: null,
        now: () => new Date(),
        onEvent: async (event) => published.push(event),
      });
      const served = await serveFeedFolder(await folder({ 'lab/today.xml': arxivRss('cs.LG', [paper]) }));
      for (const { close } of [table, embedded, mailbox, served]) closeLater(close);
      bounce = async () => {
        const client = makeSesClient({ ...localAws(mailbox.endpoint), now: () => new Date() });
        const send = makeSendMail({ client, sender: null, configurationSet: null });
        const raw = Buffer.from('From: hub@example.org\r\n\r\nx');
        const outcome = await send({ to: 'r@example.org', raw, tags: { reader: 'r' } });
        client.destroy();
        await fetch(`${mailbox.url}/events`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ messageId: 'messageId' in outcome && outcome.messageId, type: 'bounce' }),
        });
        return published.findLast(({ Records: [record] }) => record?.Sns.Message.includes('"Bounce"'))!;
      };
      const origin = 'http://localhost:3000';
      env = {
        ...hubEnvironment({ origin, secret: 'for this test only', table, queues: embedded, mailbox }),
        HUB_SOURCES: JSON.stringify(served.sources.map(({ id, name, urls }) => ({ id, name, urls }))),
        HUB_ALLOW_LOOPBACK_FEEDS: '1',
      };
    });

    it.each<[HandlerName, unknown, unknown, RegExp]>([
      ['poll-sources', {}, null, /"count":1/],
      ['ingest-source', batchOf({ sourceId: 'lab' }), { batchItemFailures: [] }, /"PapersAdded":1/],
      [
        'ingest-source',
        batchOf('poison'),
        { batchItemFailures: [{ itemIdentifier: 'm1' }] },
        /will be tried again/,
      ],
      ['summarize-edition', {}, null, /Edition compiled.*"papers":1/],
      ['plan-digests', {}, null, /"DigestsPlanned":0/],
      [
        'send-digests',
        batchOf({ readerId: 'r', periodId: '2026-06-18', cutoff: '2026-06-18T07:00:00.000Z' }),
        { batchItemFailures: [] },
        /"outcome":"skipped"/,
      ],
      [
        'send-letters',
        batchOf({ kind: 'confirm', readerId: 'r' }),
        { batchItemFailures: [] },
        /Letter handled/,
      ],
      ['mail-events', forged, null, /A notification was refused.*"MailEventsRefused":1/s],
      ['mail-events', () => bounce(), null, /"suppressed":true/],
      ['sweep', {}, null, /"DeliveriesUnsettled":0/],
      ['web', get('/healthz'), expect.objectContaining({ statusCode: 200, body: 'ok' }), /^/],
      [
        'web',
        get('/'),
        expect.objectContaining({ statusCode: 200, body: expect.stringContaining(paper.title) }),
        /^/,
      ],
    ])('%s answers %j', async (name, event, answer, printed) => {
      const given = typeof event === 'function' ? await event() : event;
      const outcome = await invokeBundle(join(bundles.get(name)!, 'index.mjs'), given, env);
      expect(outcome, outcome.printed).toMatchObject({ kind: 'response', value: answer });
      expect(outcome.printed).toMatch(printed);
    });
  });
});

type Bundled = { Type: string; Metadata: { 'aws:asset:path': string } };
