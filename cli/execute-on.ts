import type { Execute } from '../local/control.ts';
import type { Hub } from '../local/hub.ts';
import { tellError } from './errors.ts';
import { isHubCommand, loadHubCommand } from './hub-commands.ts';

/** Runs command lines on one hub, wherever they come from; errors are told on stderr as everywhere. */
export const executeOn =
  (hub: Hub): Execute =>
  async ({ name, args, cwd }, output) => {
    if (!isHubCommand(name)) return 1;
    try {
      const command = await loadHubCommand(name);
      return await command(hub, args, { ...output, cwd });
    } catch (error) {
      return tellError(error, output.stderr);
    }
  };
