import { parseArgs } from 'node:util';
import { makeChildren } from './children.ts';
import { walkEmulated } from './emulated.ts';
import { CannotWalk, walkLive } from './live.ts';
import { refuseOwnSettings } from './own-settings.ts';
import { CannotTest } from './python.ts';

const usage = `Usage: npm run test:deploy                                on an emulator
       npm run test:deploy -- --live --to ADDRESS [--yes] [--sources FILE]
         in the AWS account of the shell's credentials: a hub of its own is deployed, walked through and removed.
         ADDRESS is verified in SES, and you read its mail; --yes asks nothing before it begins.
`;

/** Exit status of a machine that cannot run the test, told apart from a test that failed. */
const cannot = 3;

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: {
        live: { type: 'boolean', default: false },
        to: { type: 'string' },
        yes: { type: 'boolean', default: false },
        sources: { type: 'string' },
      },
    });
    return values.live || (values.to ?? values.sources) === undefined ? values : null;
  } catch {
    return null;
  }
};

const children = makeChildren();
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopped) return complain('Still removing what was deployed; please wait.');
    stopped = true;
    complain('Stopping: what was deployed is removed first.');
    children.stop();
  });
const surroundings = { children, isStopped: () => stopped, say };

const run = async (): Promise<number> => {
  const options = readOptions();
  if (options === null) {
    process.stderr.write(usage);
    return 1;
  }
  try {
    refuseOwnSettings();
    return await (options.live ? walkLive(options, surroundings) : walkEmulated(surroundings));
  } catch (error) {
    if (error instanceof CannotTest) {
      complain(`NOT TESTED: the deployment: ${error.message}.`);
      return cannot;
    }
    complain(error instanceof CannotWalk ? error.message : String(error));
    return 1;
  }
};

process.exitCode = await run();
