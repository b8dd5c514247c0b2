import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** The own files that a file imports, through others too, before any of its code runs. */
const loadedBy = async (entry: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    absWorkingDir: new URL('../../', import.meta.url).pathname,
  });
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { kind, path } of metafile.inputs[file]?.imports ?? []) {
      if (kind === 'import-statement') load(path);
    }
  };
  load(entry);
  return [...loaded];
};

test('a file is parsed without the hub and its engines being loaded', async () => {
  const loaded = [...(await loadedBy('cli/run.ts')), ...(await loadedBy('cli/commands/parse.ts'))];
  expect(loaded).toContain('functions/feeds/parse.ts');
  expect(
    loaded.filter((file) => /^(?:local|functions\/(?:web|adapters|services|digests))/.test(file)),
  ).toEqual([]);
});
