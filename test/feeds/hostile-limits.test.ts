import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileDocuments } from '../conformance/hostile-documents.ts';

const run = promisify(execFile);
const msLimit = 2000;
const megabyteLimit = 300;

type Answer = { outcome: string; message: string; ms: number; megabytes: number };

/** Each in a process of its own, because memory that one document took would be counted to the next. */
describe('hostile: limits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const child = join(folder, 'child.mjs');

  beforeAll(() => {
    buildSync({
      entryPoints: [new URL('../conformance/hostile-child.ts', import.meta.url).pathname],
      outfile: child,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(hostileDocuments)('$name: $outcome', async ({ bytes, outcome, contentType }) => {
    const file = join(folder, 'document');
    writeFileSync(file, bytes());
    const { stdout } = await run(process.execPath, [child, file, contentType ?? '']);
    const answer = JSON.parse(stdout) as Answer;
    expect(answer.outcome).toBe(outcome);
    expect(answer.message).not.toMatch(/\n/);
    expect(answer.message.length).toBeLessThanOrEqual(300);
    expect(answer.ms).toBeLessThan(msLimit);
    expect(answer.megabytes).toBeLessThan(megabyteLimit);
  });

  test('there are at least sixty', () => {
    expect(hostileDocuments.length).toBeGreaterThanOrEqual(60);
  });
});
