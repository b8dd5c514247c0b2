import { resolve } from 'node:path';
import { operatorEnvironment } from '../functions/config.ts';
import { callRunningHub } from '../local/control.ts';
import { startHub } from '../local/hub.ts';
import { UsageError } from './errors.ts';
import { executeOn } from './execute-on.ts';
import type { HubCommandName } from './hub-commands.ts';
import type { Io } from './io.ts';

/** Takes `--data DIR` out of the arguments: it chooses the hub, the rest is the command's. */
const takeData = (args: string[]): { data: string; rest: string[] } => {
  const rest: string[] = [];
  let data = '.hub';
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--data') {
      const value = args[index + 1];
      if (value === undefined || value.startsWith('--')) throw new UsageError('--data takes a folder.');
      data = value;
      index += 1;
    } else if (arg.startsWith('--data=')) data = arg.slice('--data='.length);
    else rest.push(arg);
  }
  return { data, rest };
};

/** Runs a command on the running hub of `--data`, or on one started for its length. Returns the exit status. */
export const runOnHub = async (
  name: HubCommandName,
  args: string[],
  io: Io & { cwd: string },
): Promise<number> => {
  const { data, rest } = takeData(args);
  const dir = resolve(io.cwd, data);
  const command = { name, args: rest, cwd: io.cwd };
  const exit = await callRunningHub(dir, command, io);
  if (exit !== null) return exit;
  const hub = await startHub({
    data: dir,
    feeds: 'live',
    webPort: null,
    mailboxPort: 0,
    environment: operatorEnvironment(),
    log: quiet,
  });
  try {
    return await executeOn(hub)(command, io);
  } finally {
    await hub.close();
  }
};

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
