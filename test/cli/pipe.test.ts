import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('hub ends quietly when whoever reads its output has gone', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'names'], { cwd: root });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  // More than a pipe holds.
  child.stdin.on('error', () => {});
  child.stdin.end('Ada Byron\tA. Byron\n'.repeat(20_000));
  child.stdout.once('data', () => child.stdout.destroy());
  await once(child, 'close');
  expect(said).toBe('');
}, 30_000);
