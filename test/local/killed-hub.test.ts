import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readerStore } from '../../functions/services/readers.ts';
import { startHub } from '../../local/hub.ts';
import { aFollow, aReader } from '../fakes/papers.ts';
import { useClosing } from '../support/closing.ts';
import { arxivRss } from '../support/feed-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const feeds = {
  'arxiv-cs-lg/today.xml': arxivRss('cs.LG', [
    { id: '2606.18465', title: 'What the weight norm controls', authors: 'Truong Xuan Khanh' },
  ]),
};

const { closeLater, folder } = useClosing();

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const addressOf = (number: number) => `reader-${number}@example.org`;

/** A data folder in which papers wait for readers who are due. */
const prepare = async (data: string, feedFolder: string, readers: number) => {
  const hub = await startHub({ data, feeds: feedFolder, webPort: null, mailboxPort: 0, log: quiet });
  await hub.runScheduled('poll-sources');
  const store = readerStore(hub.runtime);
  for (let number = 0; number < readers; number++)
    await store.create(
      aReader({
        id: number.toString(16).padStart(64, '0'),
        address: addressOf(number),
        follows: [aFollow('author', 'Truong Xuan Khanh')],
        watermark: inDays(-7),
        nextDigestAt: inDays(-0.01),
      }),
    );
  await hub.close();
};

type Running = { process: ChildProcess; inbox: string };

/** `npm start`, as a process of its own that can be killed. */
const startProcess = async (data: string, feedFolder: string): Promise<Running> => {
  const options = ['--data', data, '--feeds', feedFolder, '--port', '0', '--mailbox-port', '0'];
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'local/main.ts', ...options, '--no-schedule', '--no-demo'],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  closeLater(async () => kill(child));
  let said = '';
  for await (const chunk of child.stderr) {
    said += chunk;
    const [, inbox] = /^Inbox\s+(\S+)\nSources/m.exec(said) ?? [];
    if (inbox) return { process: child, inbox };
  }
  throw new Error(`The hub did not start: ${said}`);
};

const kill = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
};

/** `hub digest` on the hub that runs on that folder. */
const sendDigests = (data: string, now: string) => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'cli/main.ts', 'digest', '--data', data, '--now', now],
    { cwd: root, stdio: 'ignore' },
  );
  closeLater(async () => kill(child));
  return { process: child, ended: once(child, 'exit') };
};

const inboxOf = ({ inbox }: Running) => ({
  received: async (): Promise<string[]> => {
    const mails = (await (await fetch(`${inbox}/messages`)).json()) as { to: string[] }[];
    return mails.flatMap(({ to }) => to);
  },
  plan: async (...next: { kind: string; count: number }[]) => {
    const body = JSON.stringify({ next });
    const { status } = await fetch(`${inbox}/faults`, { method: 'POST', body });
    expect(status).toBe(200);
  },
});

test('a hub killed in the middle of a faulty run, and started again: nobody gets the paper twice, nobody never', async () => {
  const readers = 24;
  const [data, feedFolder] = [await folder(), await folder(feeds)];
  await prepare(data, feedFolder, readers);

  const first = await startProcess(data, feedFolder);
  await inboxOf(first).plan(
    { kind: 'throttle', count: 1 },
    { kind: 'reset-after', count: 2 },
    { kind: 'reset-before', count: 1 },
  );
  const run = sendDigests(data, inDays(0));
  await expect
    .poll(async () => (await inboxOf(first).received()).length, { timeout: 60_000, interval: 5 })
    .toBeGreaterThan(5);
  await kill(first.process);
  await run.ended;

  const second = await startProcess(data, feedFolder);
  const { received } = inboxOf(second);
  const beforeKill = (await received()).length;
  expect(beforeKill).toBeLessThan(readers);
  await sendDigests(data, inDays(0.001)).ended;
  // What only the killed hub knew is not sent again that day; its papers come the next day.
  const sameDay = await received();
  expect(new Set(sameDay).size, 'somebody got two').toBe(sameDay.length);
  for (const days of [1, 2]) await sendDigests(data, inDays(days)).ended;
  const all = await received();
  expect(new Set(all).size, 'somebody got none').toBe(readers);
  // Accepted, but neither the answer nor the event outlived the kill: at most that mail's papers come once more.
  expect(all.length - readers).toBeLessThanOrEqual(1);
}, 120_000);
