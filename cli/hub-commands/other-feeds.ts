import { FeedsUnusable, type OpenedFeeds } from '../../local/feeds.ts';
import { InputError } from '../errors.ts';
import type { CommandedHub } from './hub-command.ts';

/** What `--feeds` and `--sources` of a command name, beside the hub's own; null where neither is given. */
export const openOtherFeeds = async (
  hub: CommandedHub,
  { feeds, sources }: { feeds?: string | undefined; sources?: string | undefined },
  at: { cwd: string; now: () => Date },
): Promise<OpenedFeeds | null> => {
  if (feeds === undefined && sources === undefined) return null;
  try {
    return await hub.openFeeds({
      ...at,
      ...(feeds !== undefined && { feeds }),
      ...(sources !== undefined && { sources }),
    });
  } catch (error) {
    if (error instanceof FeedsUnusable) throw new InputError(error.message);
    throw error;
  }
};
