import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type HandlerName, handlers } from '../../functions/resources/handlers.ts';
import { leaveOut } from './left-out.ts';
import { narrowSdk } from './narrow-sdk.ts';
import { packTables } from './pack-tables.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const entryOf = (handler: HandlerName): string => `${root}functions/handlers/${handler}.ts`;

/** Clients tell AWS their version, and bring their whole package.json for it. */
const namesOfPackages: Plugin = {
  name: 'names-of-packages',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/node_modules\/.*\/package\.json$/ }, ({ path }) => {
      const { name, version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};

/** What Lambda's Node takes. Some of the packages are CommonJS and ask for Node's own modules with require. */
export const forLambda = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  logLevel: 'error',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
} as const satisfies BuildOptions;

/** The SDK comes along: half the size and twice as fast to load as the one that Lambda brings, and pinned. */
export const asDeployed: BuildOptions = {
  ...forLambda,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  // Modules can be taken in part, CommonJS only whole.
  mainFields: ['module', 'main'],
  plugins: [leaveOut, narrowSdk, packTables, namesOfPackages],
};

/** Makes each handler one file, `DIR/HANDLER/index.mjs`; its source map lies apart, as `MAPS/HANDLER.mjs.map`. */
export const bundleHandlers = async (dir: string, maps: string): Promise<void> => {
  mkdirSync(maps, { recursive: true });
  await Promise.all(
    (Object.keys(handlers) as HandlerName[]).map(async (handler) => {
      const outfile = join(dir, handler, 'index.mjs');
      await build({ ...asDeployed, sourcemap: 'external', entryPoints: [entryOf(handler)], outfile });
      // It would double what a cold start loads.
      cpSync(`${outfile}.map`, join(maps, `${handler}.mjs.map`));
      rmSync(`${outfile}.map`);
    }),
  );
};
