import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { type HandlerName, handlers } from '../functions/resources/handlers.ts';
import { asDeployed, entryOf, forLambda } from '../infra/bundle/bundle.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const runs = 5;

/** The hub's own way to bundle, and two that others choose. */
const ways: Record<string, BuildOptions> = {
  'as deployed': asDeployed,
  // What CDK's NodejsFunction does with an ESM format and nothing else said, the SDK along.
  'default, SDK along': forLambda,
  'default, SDK left external': { ...forLambda, external: ['@aws-sdk/*', '@smithy/*'] },
};

const importOnce = (file: string): number =>
  Number(
    execFileSync(
      process.execPath,
      [
        '-e',
        `const t=performance.now();import(${JSON.stringify(pathToFileURL(file).href)}).then(()=>console.log(performance.now()-t))`,
      ],
      { encoding: 'utf8', env: { AWS_REGION: 'eu-central-1' }, stdio: ['ignore', 'pipe', 'ignore'] },
    ),
  );

/** The quickest of some runs: what else the machine does only ever makes it slower. Null where it does not load at all. */
const importMs = (file: string): number | null => {
  try {
    return Math.min(...Array.from({ length: runs }, () => importOnce(file)));
  } catch {
    // Of jsonc-parser esbuild takes, by default, a form that asks for files beside it.
    return null;
  }
};

/** Size of each handler's bundle and the time that Node takes to import it, as deployed and in two other ways. */
export const bench = async (): Promise<void> => {
  const dir = await mkdtemp(join(tmpdir(), 'cold-'));
  try {
    // What is left external is found where npm put it, as Lambda's runtime has its own copy.
    await symlink(join(root, 'node_modules'), join(dir, 'node_modules'));
    for (const name of Object.keys(handlers) as HandlerName[]) {
      process.stdout.write(`${name}\n`);
      for (const [way, options] of Object.entries(ways)) {
        const outfile = join(dir, `${name}-${way.replaceAll(/[^a-z]+/gi, '-')}.mjs`);
        await build({ ...options, entryPoints: [entryOf(name)], outfile });
        const { size } = await stat(outfile);
        const zipped = gzipSync(await readFile(outfile)).length;
        const ms = importMs(outfile);
        const loads = ms === null ? 'does not load' : `${ms.toFixed(0).padStart(5)} ms to import`;
        process.stdout.write(
          `  ${way.padEnd(28)}${kilobytes(size)} kB ${kilobytes(zipped)} kB zipped ${loads}\n`,
        );
      }
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};

const kilobytes = (bytes: number) => String(Math.round(bytes / 1000)).padStart(6);
