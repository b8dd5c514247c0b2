import { resolve } from 'node:path';
import { operatorEnvironment } from '../functions/config.ts';
import { callRunningHub } from '../local/control.ts';
import { startHub } from '../local/hub.ts';
import { InputError, UsageError } from './errors.ts';
import { executeOn } from './execute-on.ts';
import { type HubCommandName, isForDeployed } from './hub-commands.ts';
import type { Io } from './io.ts';

/** Takes `--data DIR` or `--stack NAME` out of the arguments: they choose the hub, the rest is the command's. */
const takeHub = (args: string[]): { data: string | null; stack: string | null; rest: string[] } => {
  const taken: Record<string, string> = {};
  const rest: string[] = [];
  const given = args.values();
  for (const arg of given) {
    const [, option, joined] = /^(--data|--stack)(?:=(.*))?$/s.exec(arg) ?? [];
    if (option === undefined) {
      rest.push(arg);
      continue;
    }
    const value = joined ?? given.next().value;
    if (value === undefined || value.startsWith('--'))
      throw new UsageError(
        option === '--data' ? '--data takes a folder.' : '--stack takes the name of a stack.',
      );
    taken[option] = value;
  }
  const { '--data': data = null, '--stack': stack = null } = taken;
  if (data !== null && stack !== null)
    throw new UsageError(
      '--data names a hub on this machine, --stack one that is deployed: give one of them.',
    );
  return { data, stack, rest };
};

/**
 * Runs a command on the hub that is deployed as `--stack`, else on the running one of `--data`, or on one started for
 * its length. Returns the exit status.
 */
export const runOnHub = async (
  name: HubCommandName,
  args: string[],
  io: Io & { cwd: string },
): Promise<number> => {
  const { data, stack, rest } = takeHub(args);
  const command = { name, args: rest, cwd: io.cwd };
  if (stack !== null) {
    if (!isForDeployed(name))
      throw new UsageError(`"${name}" is for a hub on this machine: a deployed one does that by itself.`);
    // Loaded when it is asked for: commands on this machine need no more of AWS than their engines have.
    const { openDeployedHub } = await import('./deployed-hub.ts');
    return executeOn(await openDeployedHub(stack))(command, io).catch(tellRefusal);
  }
  const dir = resolve(io.cwd, data ?? '.hub');
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

/** What AWS says to an operator who may not, in one line. */
const tellRefusal = (error: unknown): never => {
  if (error instanceof Error && '$metadata' in error) throw new InputError(`AWS refuses: ${error.message}`);
  throw error;
};

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
