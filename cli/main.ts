#!/usr/bin/env -S npx tsx
import { nodeVersionProblem } from '../functions/resources/node-version.ts';

const problem = nodeVersionProblem(process.version);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  // Whoever reads the pipe, such as head, may leave before the end.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  // Imported late: an older Node cannot even load what follows.
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
  });
}
