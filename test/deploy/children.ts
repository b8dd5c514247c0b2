import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './root.ts';

export type Children = ReturnType<typeof makeChildren>;

/** What every child sees: programs of the checkout first, and the person's own settings of AWS. */
export const childEnvironment = (env: Record<string, string>): Record<string, string> => ({
  PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  HOME: process.env.HOME ?? '',
  ...env,
});

/**
 * Node programs, one after the other, each in a process group of its own: Ctrl-C reaches us alone, and what takes a
 * deployment away again is not cut short with the rest. `stop` ends the one that runs.
 */
export const makeChildren = () => {
  let stop = () => {};
  return {
    run: async (args: string[], env: Record<string, string>, { show = false } = {}) => {
      const child = spawn(process.execPath, args, {
        cwd: root,
        env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let printed = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          if (show) process.stdout.write(chunk);
          else printed += chunk.toString();
        });
      stop = () => {
        if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      };
      const [status] = (await once(child, 'close')) as [number | null];
      stop = () => {};
      return { status, printed };
    },
    stop: () => stop(),
  };
};
