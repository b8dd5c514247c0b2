import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../functions/resources/handlers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'synth-'));
afterAll(() => rmSync(out, { recursive: true }));

/** The CDK app alone, as the command line starts it, with `-c` settings in `context`. */
const app = (context: Record<string, unknown>) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CDK_OUTDIR: out, CDK_CONTEXT_JSON: JSON.stringify(context) },
  });

it('says in one line which setting is wrong', () => {
  const { status, stderr } = app({ sender: 'nobody' });
  expect(status).toBe(1);
  expect(stderr).toBe('-c sender: "nobody" is not one address, such as hub@example.org\n');
});

describe('synthesized with real bundles, without account, network or settings', () => {
  /** Folder of the bundle, by handler. */
  const bundles = new Map<string, string>();

  beforeAll(() => {
    const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));
    const { status, stderr } = app({ ...context, 'aws:cdk:enable-asset-metadata': true });
    expect(status, stderr).toBe(0);
    const { Resources } = JSON.parse(readFileSync(join(out, 'AcademicHub.template.json'), 'utf8'));
    for (const [id, { Type, Metadata }] of Object.entries<Bundled>(Resources)) {
      if (Type !== 'AWS::Lambda::Function') continue;
      const name = Object.keys(handlers).find((handler) => id.startsWith(handler.replaceAll('-', '')))!;
      bundles.set(name, join(out, Metadata['aws:asset:path']));
    }
  }, 180_000);

  it('bundles every handler', () => {
    expect([...bundles.keys()].sort()).toEqual(Object.keys(handlers).sort());
  });

  it.each(Object.keys(handlers))('%s loads from its bundle alone, small and without MJML', (name) => {
    const folder = bundles.get(name)!;
    expect(readdirSync(folder).sort()).toEqual(['index.mjs', 'index.mjs.map']);
    const file = join(folder, 'index.mjs');
    expect(statSync(file).size).toBeLessThan(2_000_000);
    expect(readFileSync(file, 'utf8')).not.toMatch(/mj-section|mjml2html/);
    const loaded = execFileSync(
      process.execPath,
      ['-e', `import(${JSON.stringify(pathToFileURL(file))}).then((m) => console.log(typeof m.handler))`],
      // Nothing but what Lambda always gives: a handler reads its settings when it is first called.
      { cwd: folder, encoding: 'utf8', env: { AWS_REGION: 'eu-central-1' } },
    );
    expect(loaded).toBe('function\n');
  });
});

type Bundled = { Type: string; Metadata: { 'aws:asset:path': string } };
