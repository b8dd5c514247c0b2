import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { CannotTest, pythonPrograms } from './python.ts';
import { root } from './root.ts';

/** Exit status of a machine that cannot run the test, told apart from a test that failed. */
const cannot = 3;

if (process.argv.length > 2) {
  process.stderr.write('Usage: npm run test:deploy\n');
  process.exit(1);
}
try {
  pythonPrograms();
} catch (error) {
  if (!(error instanceof CannotTest)) throw error;
  process.stderr.write(`NOT TESTED: the deployment: ${error.message}.\n`);
  process.exit(cannot);
}
const vitest = spawn(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'vitest.deploy.config.ts'],
  { cwd: root, stdio: 'inherit', env: process.env },
);
const [status] = await once(vitest, 'exit');
process.exitCode = status ?? 1;
