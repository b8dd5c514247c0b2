import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** An option is unknown or its value cannot be used. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

export type StartOptions = {
  webPort: number;
  mailboxPort: number;
  data: string;
  feeds: string;
  sources: string | null;
  demo: boolean;
  schedule: boolean;
};

export const usage = `Usage: npm start -- [options]

  --port N           the web page (3000)
  --mailbox-port N   the inbox (3025)
  --data DIR         where everything is kept; survives a restart (.hub)
  --feeds WHICH      auto, live, sample, or a folder of feed documents (auto)
  --sources LIST     ids, field:NAME, * and addresses of feeds, by comma; or a file of them, JSON or OPML (*)
  --no-demo          no demonstration reader
  --no-schedule      nothing runs by itself; drive it with "npm run -s hub -- COMMAND"
`;

const port = (name: string, text: string): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535)
    throw new OptionError(`--${name} takes a port number from 0 to 65535, not "${text}".`);
  return value;
};

/** Reads the options of `npm start`; null when help was asked for. Throws `OptionError`. */
export const parseStartOptions = (args: string[]): StartOptions | null => {
  let values: ReturnType<typeof parse>['values'];
  try {
    ({ values } = parse(args));
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return null;
  return {
    webPort: port('port', values.port),
    mailboxPort: port('mailbox-port', values['mailbox-port']),
    data: resolve(values.data),
    feeds: ['auto', 'live', 'sample'].includes(values.feeds) ? values.feeds : resolve(values.feeds),
    sources: values.sources ?? null,
    demo: values.demo,
    schedule: values.schedule,
  };
};

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowNegative: true,
    options: {
      port: { type: 'string', default: '3000' },
      'mailbox-port': { type: 'string', default: '3025' },
      data: { type: 'string', default: '.hub' },
      feeds: { type: 'string', default: 'auto' },
      sources: { type: 'string' },
      demo: { type: 'boolean', default: true },
      schedule: { type: 'boolean', default: true },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
