import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const imports = 'lint/style/noRestrictedImports';
const globals = 'lint/style/noRestrictedGlobals';

/** One planted line: the file it stands in, the line, and the rule that must catch it (null: it must pass). */
type Planted = [file: string, line: string, rule: string | null];

const from = (specifier: string) => `import { x } from '${specifier}'; export const y = x;`;

const importTable: Planted[] = [
  // Features import only to their left.
  ...inOrder(['authors', 'papers', 'feeds', 'radar', 'briefings', 'digests', 'readers', 'web']),
  ['functions/feeds/formats/a.ts', from('../../radar/x.ts'), imports],
  ['functions/feeds/formats/b.ts', from('../../papers/x.ts'), null],
  ['functions/papers/type-only.ts', `import type { X } from '../feeds/x.ts';\nexport type Y = X;`, imports],
  ['functions/papers/dynamic.ts', `export const x = () => import('../feeds/x.ts');`, imports],

  // Features know nothing of what is outside.
  ['functions/radar/a.ts', from('../adapters/dynamodb/x.ts'), imports],
  ['functions/radar/b.ts', from('@aws-sdk/client-ses'), imports],
  ['functions/radar/c.ts', from('../services/papers.ts'), imports],
  ['functions/radar/d.ts', from('../config.ts'), imports],
  ['functions/radar/e.ts', from('../handlers/x.ts'), imports],
  ['functions/radar/f.ts', from('../../local/x.ts'), imports],
  ['functions/radar/g.ts', from('../../cli/x.ts'), imports],
  ['functions/radar/h.ts', from('../../infra/x.ts'), imports],
  ['functions/radar/i.ts', from('undici'), imports],
  ['functions/radar/j.ts', from('openai'), imports],
  ['functions/radar/k.ts', from('hono'), imports],
  ['functions/radar/l.ts', from('hono/jsx'), imports],
  ['functions/radar/m.ts', from('mjml'), imports],
  ['functions/radar/n.ts', from('node:fs'), imports],
  ['functions/radar/o.ts', from('node:fs/promises'), imports],
  ['functions/radar/p.ts', from('@aws-lambda-powertools/logger'), imports],
  ['functions/radar/q.ts', `export { randomBytes as y } from 'node:crypto';`, imports],
  ['functions/radar/r.ts', `import * as x from 'node:crypto';\nexport const y = x;`, imports],
  ['functions/radar/s.ts', `import { createHash } from 'node:crypto';\nexport const y = createHash;`, null],
  ['functions/radar/net.ts', `export { connect as x } from 'node:net';`, imports],
  ['functions/radar/is-ip.ts', `import { isIP } from 'node:net'; export const y = isIP;`, null],
  ['functions/radar/t.ts', from('temporal-polyfill'), null],
  ['functions/digests/a.ts', from('../../templates/compiled/x.ts'), null],

  // Web: features, its own services, Hono.
  ['functions/web/a.ts', from('hono'), null],
  ['functions/web/b.ts', from('../readers/x.ts'), null],
  ['functions/web/c.ts', from('./services.ts'), null],
  ['functions/web/routes/a.ts', from('../services.ts'), null],
  ['functions/web/routes/b.ts', from('../../services/web.ts'), imports],
  ['functions/web/d.ts', from('../services/web.ts'), imports],
  ['functions/web/e.ts', from('../adapters/dynamodb/x.ts'), imports],
  ['functions/web/f.ts', from('@aws-sdk/client-sqs'), imports],
  ['functions/web/g.ts', from('../config.ts'), imports],

  // Adapters: features, resources, their own SDK; never one another.
  ['functions/adapters/ses/a.ts', from('../sqs/x.ts'), imports],
  ['functions/adapters/ses/b.ts', from('@aws-sdk/client-sqs'), imports],
  ['functions/adapters/ses/c.ts', from('../../services/mail.ts'), imports],
  ['functions/adapters/ses/d.ts', from('../../config.ts'), imports],
  ['functions/adapters/ses/e.ts', from('../../handlers/x.ts'), imports],
  ['functions/adapters/ses/f.ts', from('@aws-sdk/client-ses'), null],
  ['functions/adapters/ses/g.ts', from('../../digests/ports.ts'), null],
  ['functions/adapters/ses/h.ts', from('../../resources/x.ts'), null],
  ['functions/adapters/ses/i.ts', from('./x.ts'), null],
  ['functions/adapters/sqs/a.ts', from('@aws-sdk/client-sqs'), null],
  ['functions/adapters/sqs/b.ts', from('electrodb'), imports],
  ['functions/adapters/dynamodb/a.ts', from('@aws-sdk/client-dynamodb'), null],
  ['functions/adapters/dynamodb/b.ts', from('electrodb'), null],
  ['functions/adapters/dynamodb/c.ts', from('undici'), imports],
  ['functions/adapters/http/a.ts', from('undici'), null],
  ['functions/adapters/http/b.ts', from('../dynamodb/x.ts'), imports],
  ['functions/adapters/openai/a.ts', from('openai'), null],
  ['functions/adapters/openai/b.ts', from('@aws-sdk/client-dynamodb'), imports],
  ['functions/adapters/secrets/a.ts', from('@aws-sdk/client-secrets-manager'), null],
  ['functions/adapters/secrets/b.ts', from('openai'), imports],
  ['functions/adapters/brand-new/a.ts', from('@aws-sdk/client-s3'), imports],

  // The rest, from the inside out.
  ['functions/resources/a.ts', from('../papers/x.ts'), imports],
  ['functions/resources/b.ts', from('zod/mini'), imports],
  ['functions/resources/c.ts', from('./x.ts'), null],
  ['functions/config.ts', from('./adapters/ses/x.ts'), imports],
  ['functions/services/a.ts', from('../handlers/x.ts'), imports],
  ['functions/services/b.ts', from('../adapters/ses/x.ts'), null],
  ['functions/config.ts', from('./resources/x.ts'), null],
  ['functions/handlers/a.ts', from('../adapters/ses/x.ts'), imports],
  ['functions/handlers/b.ts', from('@aws-sdk/client-ses'), imports],
  ['functions/handlers/c.ts', from('../../local/x.ts'), imports],
  ['functions/handlers/d.ts', from('../services/feeds.ts'), null],
  ['functions/handlers/e.ts', from('../feeds/x.ts'), null],
  ['infra/a.ts', from('../functions/feeds/x.ts'), imports],
  ['infra/constructs/a.ts', from('../../functions/services/feeds.ts'), imports],
  ['infra/b.ts', from('../local/x.ts'), imports],
  ['infra/c.ts', from('@aws-sdk/client-ses'), imports],
  ['infra/constructs/b.ts', from('../../functions/resources/queues.ts'), null],
  ['infra/d.ts', from('aws-cdk-lib/aws-sqs'), null],
  ['infra/e.ts', from('../functions/feeds/sources/source-list.ts'), null],
  ['infra/f.ts', from('../functions/feeds/sources/choose-sources.ts'), imports],
  ['templates/a.ts', from('../functions/digests/x.ts'), imports],
  ['templates/b.ts', from('mjml'), null],
  ['local/a.ts', from('../test/fakes/x.ts'), imports],
  ['local/b.ts', from('../functions/handlers/x.ts'), null],
  ['cli/a.ts', from('../functions/services/papers.ts'), null],
];

const ownRules: Planted[] = [
  ['functions/feeds/clock/a.ts', `export const t = Date.now();`, 'plugin'],
  ['functions/feeds/clock/b.ts', `export const t = new Date();`, 'plugin'],
  ['functions/feeds/clock/c.ts', `export const t = (clock = Date.now) => clock();`, 'plugin'],
  ['functions/feeds/clock/d.ts', `export const t = Math.random();`, 'plugin'],
  [
    'functions/feeds/clock/e.ts',
    `import { Temporal } from 'temporal-polyfill';\nexport const t = Temporal.Now.instant();`,
    'plugin',
  ],
  ['functions/feeds/clock/f.ts', `export const t = globalThis.fetch('https://example.org');`, 'plugin'],
  ['functions/feeds/clock/g.ts', `export const t = performance.now();`, globals],
  ['functions/feeds/clock/h.ts', `export const t = crypto.randomUUID();`, globals],
  ['functions/feeds/clock/i.ts', `export const t = fetch('https://example.org');`, globals],
  ['functions/feeds/clock/j.ts', `export const t = setTimeout(() => {}, 1);`, globals],
  ['functions/feeds/clock/k.ts', `export const t = (at: string) => new Date(at);`, null],
  ['functions/feeds/clock/l.ts', `export const t = (fetch: (url: string) => string) => fetch('x');`, null],
  ['functions/feeds/letters/a.ts', String.raw`export const t = /^[\p{L}-]+$/u;`, 'plugin'],
  ['functions/feeds/letters/b.ts', String.raw`export const t = /\p{Lu}/u.test('A');`, 'plugin'],
  ['functions/feeds/letters/c.ts', String.raw`export const t = /\p{Alpha}\p{Lower}\p{N}/u;`, null],
  ['functions/web/clock/a.ts', `export const t = new Date();`, 'plugin'],
  ['functions/adapters/system/clock.ts', `export const now = () => new Date();`, null],
  ['functions/papers/env.ts', `export const t = process.env;`, 'lint/style/noProcessEnv'],
  ['functions/adapters/ses/env.ts', `export const t = process.env;`, 'lint/style/noProcessEnv'],
  ['local/env.ts', `export const t = process.env;`, 'lint/style/noProcessEnv'],
  ['local/main.ts', `export const t = process.env;`, null],
  [
    'cli/floating.ts',
    `const f = async () => 1; export const g = () => { f(); };`,
    'lint/nursery/noFloatingPromises',
  ],
  ['functions/papers/console.ts', `console.log('x');`, 'lint/suspicious/noConsole'],
  ['functions/papers/class.ts', `export class Thing {\n  x = 1;\n}`, 'plugin'],
  ['functions/papers/error.ts', `export class ThingError extends Error {}`, null],
  ['functions/papers/barrel.ts', `export { x } from './x.ts';`, 'lint/performance/noBarrelFile'],
  ['functions/papers/all.ts', `export * from './x.ts';`, 'lint/performance/noReExportAll'],
  ['functions/papers/any.ts', `export const t = (x: any) => x;`, 'lint/suspicious/noExplicitAny'],
  ['functions/papers/bang.ts', `export const t = (x: string | null) => x!;`, 'lint/style/noNonNullAssertion'],
  ['functions/papers/suffix.ts', from('./any'), 'lint/correctness/useImportExtensions'],
  [
    'functions/papers/cycle-a.ts',
    `import type { B } from './cycle-b.ts';\nexport type A = B | 1;`,
    'lint/suspicious/noImportCycles',
  ],
  [
    'functions/papers/cycle-b.ts',
    `import type { A } from './cycle-a.ts';\nexport type B = A | 2;`,
    'lint/suspicious/noImportCycles',
  ],
  [
    'functions/handlers/long.ts',
    `export const t = [\n${'  1,\n'.repeat(40)}];`,
    'lint/style/noExcessiveLinesPerFile',
  ],
  [
    'test/papers/a.test.ts',
    `import { vi } from 'vitest';\nvi.mock('../../functions/papers/x.ts');`,
    'plugin',
  ],
  ['test/papers/b.test.ts', `import { vi } from 'vitest';\nexport const t = vi.fn();`, null],
];

/** Each feature may import the one before it, and none of those after it. */
function inOrder(features: string[]): Planted[] {
  return features.flatMap((feature, place) =>
    features
      .filter((other) => other !== feature)
      .map((other): Planted => {
        const toTheRight = features.indexOf(other) > place;
        return [
          `functions/${feature}/imports-${other}.ts`,
          from(`../${other}/x.ts`),
          toTheRight ? imports : null,
        ];
      }),
  );
}

type Found = Map<string, Set<string>>;

const folders: string[] = [];
let refused: Found;
let passed: Found;

beforeAll(async () => {
  const all = [...importTable, ...ownRules];
  refused = await lint(await plant(all.filter(([, , rule]) => rule !== null)));
  passed = await lint(await plant(all.filter(([, , rule]) => rule === null)));
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A tree under the repository's own linter settings that holds the planted lines and nothing else. */
async function plant(planted: Planted[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'import-table-'));
  folders.push(folder);
  for (const kept of ['biome.json', '.gitignore', 'lint']) {
    await cp(join(root, kept), join(folder, kept), { recursive: true });
  }
  for (const [file, line] of planted) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${line}\n`);
  }
  return folder;
}

/** Categories of the diagnostics, by file. */
async function lint(cwd: string): Promise<Found> {
  const biome = join(root, 'node_modules/.bin/biome');
  const report = await new Promise<string>((resolve) => {
    execFile(
      biome,
      ['lint', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error', '.'],
      { cwd, maxBuffer: 2 ** 26 },
      (_, stdout) => resolve(stdout),
    );
  });
  const byFile: Found = new Map();
  for (const { category, location } of JSON.parse(report).diagnostics) {
    byFile.set(location.path, (byFile.get(location.path) ?? new Set()).add(category));
  }
  return byFile;
}

describe.each([
  ['the import table', importTable],
  ['rules of our own', ownRules],
])('%s', (_, planted) => {
  it.each(planted.filter(([, , rule]) => rule !== null))('refuses in %s: %s', (file, _line, rule) => {
    expect([...(refused.get(file) ?? [])]).toContain(rule);
  });

  it.each(planted.filter(([, , rule]) => rule === null))('allows in %s: %s', (file) => {
    expect([...(passed.get(file) ?? [])]).toEqual([]);
  });
});
