import { nodeVersionProblem } from '../functions/resources/node-version.ts';

const problem = nodeVersionProblem(process.version);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  // Imported late: an older Node cannot even load what follows.
  const { start } = await import('./start.ts');
  await start(process.argv.slice(2));
}
