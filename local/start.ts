import { executeOn } from '../cli/execute-on.ts';
import { operatorEnvironment, startedByNpm } from '../functions/config.ts';
import type { Log } from '../functions/runtime.ts';
import { startControl } from './control.ts';
import { FeedsUnusable } from './feeds.ts';
import { firstStart } from './first-start.ts';
import { type Hub, startHub } from './hub.ts';
import { OptionError, parseStartOptions, type StartOptions, usage } from './options.ts';
import { PortTaken } from './port-taken.ts';
import { StoreInUse } from './table.ts';
import { untilStopped } from './until-stopped.ts';

const say = (line: string) => void process.stderr.write(`${line}\n`);

const consoleLog: Log = {
  info: () => {},
  warn: (message, details) => say(`warning: ${message}${details ? ` ${JSON.stringify(details)}` : ''}`),
  error: (message, details) => say(`error: ${message}${details ? ` ${JSON.stringify(details)}` : ''}`),
};

/** `npm start`: the hub until SIGINT or SIGTERM. Faults of the operator's making are told in one line. */
export const start = async (args: string[]): Promise<void> => {
  try {
    const options = parseStartOptions(args);
    if (options === null) process.stdout.write(usage);
    else await serve(options);
  } catch (error) {
    const line = explain(error);
    if (line === null) throw error;
    say(line);
    process.exitCode = 1;
  }
};

const explain = (error: unknown): string | null => {
  if (error instanceof PortTaken) {
    const option = error.port === portsAsked.mailbox ? '--mailbox-port' : '--port';
    return `Port ${error.port} is taken; choose another with ${option}.`;
  }
  if (error instanceof OptionError || error instanceof StoreInUse || error instanceof FeedsUnusable)
    return error.message;
  return null;
};

const portsAsked = { mailbox: 0 };

const serve = async (options: StartOptions): Promise<void> => {
  portsAsked.mailbox = options.mailboxPort;
  const hub = await startHub({ ...options, environment: operatorEnvironment(), log: consoleLog });
  const control = await startControl(options.data, executeOn(hub));
  const stop = untilStopped(
    async () => {
      await control.close();
      await hub.close();
    },
    { underNpm: startedByNpm() },
  );
  tellWhereToLook(hub);
  if (options.schedule) {
    await firstStart(hub, { demo: options.demo, say });
    if (!stop.stopping()) hub.schedule();
  }
  await stop.stopped;
};

const tellWhereToLook = (hub: Hub) => {
  const { sources, samples } = hub.runtime.feeds;
  say(`AcademicHub   ${hub.page}`);
  say(`Inbox         ${hub.inbox}`);
  say(
    samples
      ? `Sources       ${sources.length} sample feeds with invented papers: no live source could be reached or asked for`
      : `Sources       ${sources.length}`,
  );
};
