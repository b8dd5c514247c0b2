import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text kept under `name` in a data folder; made the first time. Readable by its owner only. */
export const keep = async (dir: string, name: string, make: () => string): Promise<string> => {
  const file = join(dir, name);
  try {
    // `wx` fails where the file exists, so that two first starts cannot end with different texts.
    await writeFile(file, make(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return (await readFile(file, 'utf8')).trim();
};
