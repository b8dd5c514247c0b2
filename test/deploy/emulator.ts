import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CannotTest } from './python.ts';
import { root } from './root.ts';

const startWithinMs = 60_000;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts ministack out of `programs` on 127.0.0.1; `dir` takes its log and whatever its Lambdas leave behind. */
export const startEmulator = async (programs: string, dir: string, region: string) => {
  const port = await freePort();
  const log = createWriteStream(join(dir, 'emulator.log'));
  const child = spawn(join(programs, 'python'), ['-m', 'ministack'], {
    cwd: dir,
    // A group of its own, which ends with it: every Lambda is a process.
    detached: true,
    env: {
      // Lambdas run on the project's Node, not on the machine's.
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      TMPDIR: dir,
      HOME: dir,
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      MINISTACK_REGION: region,
    },
  });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const endpoint = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (child.pid === undefined || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  const deadline = Date.now() + startWithinMs;
  while (!(await answers(`${endpoint}/_ministack/health`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await close();
      throw new CannotTest(`the emulator does not start: see ${join(dir, 'emulator.log')}`);
    }
    await delay(200);
  }
  return { endpoint, close };
};

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
