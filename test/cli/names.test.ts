import { expect, test } from 'vitest';
import { names } from '../../cli/commands/names.ts';
import { InputError, UsageError } from '../../cli/errors.ts';

const run = async (input: string | Uint8Array, args: string[] = []) => {
  let stdout = '';
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  // In pieces that cut characters in two, as pipes do.
  const stdin = async function* () {
    for (let from = 0; from < bytes.length; from += 3) yield bytes.subarray(from, from + 3);
  };
  const status = await names(args, { stdin: stdin(), stdout: (text) => (stdout += text), stderr: () => {} });
  expect(status).toBe(0);
  return stdout;
};

test('adds the level that names alone justify', async () => {
  expect(await run('Jörg Krüger\tJorg Kruger\nT. Khanh\tTruong Xuan Khanh\r\nWei Lee\tWei Li\n')).toBe(
    'Jörg Krüger\tJorg Kruger\tlikely\nT. Khanh\tTruong Xuan Khanh\tpossible\nWei Lee\tWei Li\tno\n',
  );
  expect(await run('A. Smith\tA. Smith')).toBe('A. Smith\tA. Smith\tpossible\n');
  expect(await run('')).toBe('');
});

test('a line that is not two names is named, and nothing is printed', async () => {
  await expect(run('A. Smith\tA. Smith\nno tab here\n')).rejects.toThrow(
    new InputError('line 2 is not two names with a tab between them'),
  );
  await expect(run('A. Smith\tA. Smith\n\nB\tC\n')).rejects.toThrow(/^line 2 /);
  await expect(run('A\tB\tlikely\n')).rejects.toThrow(/^line 1 /);
  await expect(run(new Uint8Array([0x41, 0x09, 0xff]))).rejects.toThrow(InputError);
});

test('takes no arguments', async () => {
  await expect(run('', ['names.tsv'])).rejects.toThrow(UsageError);
});
