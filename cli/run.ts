import { tellError, UsageError } from './errors.ts';
import { isHubCommand } from './hub-commands.ts';
import type { Command, Io } from './io.ts';

const usage = `Usage: npm run -s hub -- COMMAND [--data DIR | --stack NAME]

  parse FILE|- [--source ID] [--format F]      a feed document to papers, one JSON object a line
  names                                        stdin: name A<TAB>name B; adds likely, possible or no
  sources [list|check [ID…]] [--sources LIST]  the catalogue, or what LIST chooses, with each source's health
  ingest [--source ID…] [--feeds …] [--sources LIST] [--now ISO]   polls due (or the named) sources once
  papers show|split ID                         a paper as it is stored; undo a merge that is only likely
  edition [--date D] [--now ISO] [--explain]   compiles the edition and its briefing
  digest [--now ISO] [--reader EMAIL] [--dry-run DIR]   plans and sends what is due
  readers [list|export EMAIL|delete EMAIL|unsubscribe EMAIL|import FILE [--consent TEXT]]
                                               import: a CSV file with a column email; pending without --consent
  backtest --author NAME|--keyword TEXT [--days N]   what this follow would have sent
  status                                       counts, due readers, queues, deliveries, last runs

Commands act on the running hub of --data DIR (default .hub), else start one for their length. With --stack NAME
sources, papers, readers, backtest and status act on a deployed hub, with the AWS credentials of the shell.
Exit status: 0 done, 1 usage, 2 the input cannot be used, 3 partly done.
`;

// Loaded when called: the embedded engines take four times as long to load as all that `parse` needs.
const fileCommands: Record<string, () => Promise<Command>> = {
  parse: async () => (await import('./commands/parse.ts')).parse,
  names: async () => (await import('./commands/names.ts')).names,
};

const dispatch = async (argv: string[], io: Io & { cwd: string }): Promise<number> => {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? io.stderr : io.stdout)(usage);
    return name === undefined ? 1 : 0;
  }
  const file = Object.hasOwn(fileCommands, name) ? fileCommands[name] : undefined;
  if (file) return (await file())(args, io);
  if (isHubCommand(name)) return (await import('./run-on-hub.ts')).runOnHub(name, args, io);
  throw new UsageError(`There is no command "${name}"; "npm run -s hub -- help" lists them.`);
};

/** Runs one command line; returns its exit status, with every error told in one line on stderr. */
export const run = async (argv: string[], io: Io & { cwd: string }): Promise<number> => {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return tellError(error, io.stderr);
  }
};
