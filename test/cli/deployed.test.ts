import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { run } from '../../cli/run.ts';
import { hubSecret } from '../../functions/services/clients.ts';
import { type Hub, startHub } from '../../local/hub.ts';
import { useClosing } from '../support/closing.ts';
import { arxivRss } from '../support/feed-folder.ts';
import { hubCommand } from '../support/hub-command.ts';
import { readInbox } from '../support/inbox.ts';
import { makeVisitor } from '../support/visitor.ts';
import { serveStack } from './deployed-stack.ts';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const { closeLater, folder } = useClosing();

const root = fileURLToPath(new URL('../..', import.meta.url));
const dayMs = 86_400_000;
const title = 'The weight norm controls how late networks grok';
const journal = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>Journal of Networks</title><link>https://journal.example.org/</link>
<item><title>${title}</title><link>https://journal.example.org/1</link><dc:creator>T. X. Khanh</dc:creator><prism:doi>10.1000/networks.1</prism:doi><prism:publicationName>Journal of Networks</prism:publicationName><pubDate>Mon, 14 Sep 2026 00:00:00 GMT</pubDate></item></channel></rss>`;
const feeds = {
  'arxiv-cs-lg/today.xml': arxivRss('cs.LG', [{ id: '2606.18465', title, authors: 'Truong Xuan Khanh' }]),
  'journal/today.xml': journal,
};

/** A hub whose engines stand for those of AWS, dressed as a stack; nothing of it runs by itself. */
const deploy = async () => {
  const clock = { days: 0 };
  const options = {
    data: await folder(),
    feeds: await folder(feeds),
    webPort: 0,
    mailboxPort: 0,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    now: () => new Date(Date.now() + clock.days * dayMs),
  };
  const hub = await startHub(options);
  closeLater(() => hub.close());
  const { config } = hub.runtime;
  const aws = await serveStack({
    name: 'AcademicHub',
    outputs: {
      Origin: config.origin(),
      TableName: config.tableName(),
      SecretArn: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:Secret-1a2b3c',
    },
    queues: {
      ingest: config.queueUrl('ingest'),
      digests: config.queueUrl('digests'),
      letters: config.queueUrl('letters'),
      lettersdead: 'not-asked-for',
    },
    secret: await hubSecret(hub.runtime),
  });
  closeLater(aws.close);
  const env = {
    AWS_REGION: config.awsClient('SQS').region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: aws.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: config.awsClient('DYNAMODB').endpoint,
    AWS_ENDPOINT_URL_SQS: config.awsClient('SQS').endpoint,
  };
  const operator = async (...args: string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: root, ...env },
    });
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { status, stdout, stderr };
  };
  const restart = async () => {
    await hub.close();
    const afresh = await startHub(options);
    closeLater(() => afresh.close());
    return afresh;
  };
  return { hub, clock, operator, restart };
};

const found = async (hub: Hub): Promise<string[]> => {
  const response = await fetch(`${hub.page}/api/papers?q=weight+norm`);
  return ((await response.json()) as { papers: { id: string }[] }).papers.map(({ id }) => id).sort();
};

test('papers that were taken for one are split in a deployed table, and each is found on its day', async () => {
  const { hub, clock, operator, restart } = await deploy();
  await hubCommand(hub, 'ingest', '--source', 'arxiv-cs-lg');
  await hubCommand(hub, 'ingest', '--source', 'journal');
  clock.days = 2;
  // The day is over: whoever searches it first keeps its index.
  expect(await found(hub)).toEqual(['arxiv:2606.18465']);
  const ids = ['papers', 'split', '10.1000/networks.1', '--stack', 'AcademicHub'];
  expect(await operator(...ids)).toEqual({
    status: 0,
    stdout: `arxiv:2606.18465\tarXiv\t${title}\ndoi:10.1000/networks.1\tJournal of Networks\t${title}\n`,
    stderr: '',
  });
  expect(await operator(...ids)).toMatchObject({ status: 2, stdout: '' });
  expect(await found(await restart())).toEqual(['arxiv:2606.18465', 'doi:10.1000/networks.1']);
});

test('readers of a deployed hub are listed and unsubscribed; its own function says goodbye', async () => {
  const { hub, operator } = await deploy();
  const visitor = makeVisitor(hub.page ?? '');
  await visitor.submit(await visitor.get('/'), '/subscribe', { email: 'ada@example.org' });
  const stack = ['--stack=AcademicHub'];
  expect((await operator('readers', 'list', ...stack)).stdout).toMatch(/^ada@example\.org\tpending\t/);
  const status = await operator('status', ...stack);
  expect(status).toMatchObject({ status: 0, stderr: '' });
  expect(status.stdout).toMatch(/readers pending\t1\n[\s\S]*queue letters\t\d waiting, \d in hand, 0 dead\n/);
  const inbox = readInbox(hub.inbox);
  const letter = await inbox.await('ada@example.org', /confirm/i);
  const link = /https?:\/\/\S*token=\S+/.exec(letter.text ?? '')?.[0] ?? '';
  await visitor.submit(await visitor.get(link), '/confirm', {});
  expect(await operator('readers', 'unsubscribe', 'ada@example.org', ...stack)).toMatchObject({ status: 0 });
  await inbox.await('ada@example.org', /You have left/);
});

test('a stack that cannot be read is told in one line', async () => {
  const { operator } = await deploy();
  expect(await operator('status', '--stack', 'Nobody')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'hub: --stack Nobody: Stack with id Nobody does not exist\n',
  });
});

test.each([
  [['digest', '--stack', 'AcademicHub'], /"digest" is for a hub on this machine/],
  [['status', '--stack', 'AcademicHub', '--data', '.hub'], /give one of them/],
  [['status', '--stack'], /--stack takes the name of a stack/],
  [['status', '--data=--stack'], /--data takes a folder/],
])('hub %j is no way to call it', async (args, said) => {
  let stderr = '';
  const io = {
    stdin: process.stdin,
    stdout: () => {},
    stderr: (text: string) => {
      stderr += text;
    },
    cwd: root,
  };
  expect(await run(args, io)).toBe(1);
  expect(stderr).toMatch(said);
});
