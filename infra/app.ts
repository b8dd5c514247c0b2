import { nodeVersionProblem } from '../functions/resources/node-version.ts';

const problem = nodeVersionProblem(process.version);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  // Imported late: CDK takes a second to load, and an older Node may not load it at all.
  const { synthesize } = await import('./synthesize.ts');
  process.exitCode = await synthesize((line) => process.stderr.write(`${line}\n`));
}
