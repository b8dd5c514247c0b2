import type { HubCommand } from './hub-commands/hub-command.ts';

const hubCommands = {
  sources: async () => (await import('./hub-commands/sources.ts')).sources,
  ingest: async () => (await import('./hub-commands/ingest.ts')).ingest,
  papers: async () => (await import('./hub-commands/papers.ts')).papers,
  edition: async () => (await import('./hub-commands/edition.ts')).edition,
  digest: async () => (await import('./hub-commands/digest.ts')).digest,
  readers: async () => (await import('./hub-commands/readers.ts')).readers,
  backtest: async () => (await import('./hub-commands/backtest.ts')).backtest,
  status: async () => (await import('./hub-commands/status.ts')).status,
} satisfies Record<string, () => Promise<HubCommand>>;

export type HubCommandName = keyof typeof hubCommands;

/** On a deployed hub: what its own functions do by themselves is left to them. */
const forDeployed: readonly HubCommandName[] = ['sources', 'papers', 'readers', 'backtest', 'status'];

export const isForDeployed = (name: HubCommandName): boolean => forDeployed.includes(name);

export const isHubCommand = (name: string): name is HubCommandName => Object.hasOwn(hubCommands, name);

/** Loaded when called: each command brings only what it needs. */
export const loadHubCommand = (name: HubCommandName): Promise<HubCommand> => hubCommands[name]();
