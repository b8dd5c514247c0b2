import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

const oldest = [3, 11] as const;

/** What keeps this machine from running the deploy test; the message is one line. */
export class CannotTest extends Error {
  override readonly name = 'CannotTest';
}

const run = (command: string, args: string[]) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });

const isNewEnough = (python: string): boolean => {
  const { status, stdout } = run(python, ['-c', 'import sys; print(*sys.version_info[:2])']);
  const [major = 0, minor = 0] = (stdout ?? '').split(' ').map(Number);
  return status === 0 && major === oldest[0] && minor >= oldest[1];
};

const findPython = (): string => {
  const found = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python'].find(
    isNewEnough,
  );
  if (found === undefined) throw new CannotTest(`it needs Python ${oldest.join('.')} or newer`);
  return found;
};

/**
 * The folder of programs of a virtual environment that holds requirements.txt; made on first use, kept in
 * node_modules/.cache until the requirements change. Throws `CannotTest`.
 */
export const pythonPrograms = (): string => {
  const requirements = join(root, 'test/deploy/requirements.txt');
  const python = findPython();
  const version = run(python, ['--version']).stdout;
  const key = createHash('sha256')
    .update(version)
    .update(readFileSync(requirements))
    .digest('hex')
    .slice(0, 16);
  const cache = join(root, 'node_modules/.cache/deploy-test');
  const dir = join(cache, key);
  const programs = join(dir, 'bin');
  if (existsSync(join(dir, 'complete'))) return programs;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const steps: [string, string[]][] = [
    [python, ['-m', 'venv', dir]],
    [
      join(programs, 'python'),
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements],
    ],
  ];
  for (const [command, args] of steps) {
    const { status, stderr } = run(command, args);
    if (status !== 0) throw new CannotTest(`${command} ${args.join(' ')} failed: ${lastLine(stderr)}`);
  }
  // Last: what was interrupted is made anew.
  mkdirSync(join(dir, 'complete'));
  return programs;
};

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';
