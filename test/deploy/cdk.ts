import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from './root.ts';

type Env = Record<string, string | undefined>;

/** The CDK command line in the checkout, as an operator calls it. Throws with its last lines when it fails. */
export const makeCdk =
  (env: Env) =>
  async (...args: string[]): Promise<void> => {
    const child = spawn(process.execPath, [join(root, 'node_modules/aws-cdk/bin/cdk'), ...args], {
      cwd: root,
      env: {
        PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
        HOME: process.env.HOME,
        CDK_DISABLE_CLI_TELEMETRY: 'true',
        CI: 'true',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'exit');
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const [status] = await ended;
    if (status === 0) return;
    const told = `${stdout}\n${stderr}`.trim().split('\n').slice(-25).join('\n');
    throw new Error(`cdk ${args.join(' ')} ended with ${status}:\n${told}`);
  };
