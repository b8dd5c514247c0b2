import { executeOn } from '../../cli/execute-on.ts';
import type { Hub } from '../../local/hub.ts';

/** `npm run -s hub -- NAME ARGS` on a hub in this process, from a folder that relative paths start at. */
export const hubCommandFrom =
  (cwd: string) =>
  async (hub: Hub, name: string, ...args: string[]) => {
    const said = { stdout: '', stderr: '' };
    const hear = (stream: keyof typeof said) => (text: string) => {
      said[stream] += text;
    };
    const output = { stdout: hear('stdout'), stderr: hear('stderr') };
    return { status: await executeOn(hub)({ name, args, cwd }, output), ...said };
  };

export const hubCommand = hubCommandFrom(process.cwd());
