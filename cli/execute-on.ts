import type { Execute } from '../local/control.ts';
import { tellError } from './errors.ts';
import type { CommandedHub } from './hub-commands/hub-command.ts';
import { isHubCommand, loadHubCommand } from './hub-commands.ts';

/** Runs command lines on one hub, wherever they come from; errors are told on stderr as everywhere. */
export const executeOn =
  (hub: CommandedHub): Execute =>
  async ({ name, args, cwd }, output) => {
    if (!isHubCommand(name)) return 1;
    try {
      const command = await loadHubCommand(name);
      return await command(hub, args, { ...output, cwd });
    } catch (error) {
      return tellError(error, output.stderr);
    }
  };
