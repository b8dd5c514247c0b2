import type { Hub } from '../../local/hub.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';

/** `cwd`: what relative paths in the arguments start from; the running hub may stand elsewhere. */
export type HubIo = Omit<Io, 'stdin'> & { cwd: string };

/** What commands need of a hub, on this machine or deployed. */
export type CommandedHub = Pick<Hub, 'runtime' | 'openFeeds' | 'sendLetters'>;

/** A command that acts on a hub. Returns the exit status: 0 done, 3 partly done. */
export type HubCommand = (hub: CommandedHub, args: string[], io: HubIo) => Promise<number>;

/** The value of `--now`: an ISO 8601 date or instant; without a zone it is UTC. */
export const parseNow = (text: string | undefined): Date | null => {
  if (text === undefined) return null;
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text);
  const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text)
    ? text
    : `${text}${text.includes('T') ? 'Z' : 'T00:00Z'}`;
  const instant = new Date(zoned);
  if (!iso || Number.isNaN(instant.getTime()))
    throw new UsageError(`--now takes an ISO 8601 instant such as 2026-06-18T07:00:00Z, not "${text}".`);
  return instant;
};
