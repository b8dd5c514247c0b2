import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { useClosing } from '../support/closing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { closeLater, folder } = useClosing();

const options = ['--feeds', 'sample', '--no-demo', '--no-schedule', '--port', '0', '--mailbox-port', '0'];

/** In a process group of its own, so that nothing of it outlives the test. */
const npmStart = async (data: string) => {
  const npm = spawn('npm', ['start', '--', ...options, '--data', data], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  closeLater(async () => killGroup(npm));
  let said = '';
  for await (const chunk of npm.stderr.iterator({ destroyOnReturn: false })) {
    said += chunk;
    const [, page] = /^AcademicHub\s+(\S+)\nInbox/m.exec(said) ?? [];
    if (page) return { npm, page };
  }
  throw new Error(`npm start did not: ${said}`);
};

const killGroup = (npm: ChildProcess) => {
  try {
    process.kill(-(npm.pid ?? 0), 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
};

const stopping = {
  'SIGTERM to npm alone': (npm: ChildProcess) => npm.kill('SIGTERM'),
  'Ctrl-C, which a terminal sends to the whole group': (npm: ChildProcess) =>
    process.kill(-(npm.pid ?? 0), 'SIGINT'),
};

test.each(Object.entries(stopping))(
  '%s: the hub stops',
  async (_, stop) => {
    const { npm, page } = await npmStart(await folder());
    expect((await fetch(`${page}/healthz`)).status).toBe(200);
    // The pipe closes when the last process that holds it has ended: npm, its shell and the hub.
    const ended = once(npm.stderr.resume(), 'close');
    stop(npm);
    await ended;
    await expect(fetch(`${page}/healthz`)).rejects.toThrow('fetch failed');
  },
  30_000,
);
