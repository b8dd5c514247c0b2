import { compareNames } from '../../functions/authors/compatibility.ts';
import { InputError, UsageError } from '../errors.ts';
import type { Command } from '../io.ts';

const USAGE = 'usage: hub names < FILE, a file of lines: name A<TAB>name B';

/** Adds to each line `name A<TAB>name B` the level that the two names alone justify; nothing is printed on an error. */
export const names: Command = async (args, io) => {
  if (args.length > 0) throw new UsageError(USAGE);
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(chunk);
  const lines = decode(Buffer.concat(chunks)).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const compared = lines.map((line, place) => {
    const [one, other, ...more] = line.split('\t');
    if (one === undefined || other === undefined || more.length > 0)
      throw new InputError(`line ${place + 1} is not two names with a tab between them`);
    return `${line}\t${compareNames(one, other)}\n`;
  });
  io.stdout(compared.join(''));
  return 0;
};

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('the input is not UTF-8');
  }
};
