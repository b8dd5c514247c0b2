import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { benchDocuments } from './feeds/documents.ts';
import { feedReaders } from './feeds/readers.ts';

const papers = 1000;
const rounds = 25;
const python = `
import feedparser, resource, sys, time
data = open(sys.argv[1], 'rb').read()
t = time.time(); items = len(feedparser.parse(data).entries); first = time.time() - t
times, cpu = [], []
for _ in range(3):
    t = time.time(); c = time.process_time(); feedparser.parse(data); times.append(time.time() - t); cpu.append(time.process_time() - c)
print('{"items":%d,"first":%f,"warm":%f,"cpu":%f,"megabytes":%d}' % (items, first * 1000, min(times) * 1000, min(cpu) * 1000, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000))`;

/** Milliseconds of the first call, and of the best one later by the clock and in processor time. */
type Result = { items: number; first: number; warm: number; cpu: number; megabytes: number };

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as {
      version: string;
    }
  ).version;
const show = (number: number): string =>
  number.toLocaleString('en', { maximumFractionDigits: number < 10 ? 1 : 0 });

const row = (
  name: string,
  kind: string,
  bytes: number,
  { items, first, warm, cpu, megabytes }: Result,
): string =>
  [
    name.padEnd(20),
    kind.padEnd(5),
    `${show(bytes / 1e6 / (warm / 1000))} MB/s`.padStart(10),
    `${show(items / (warm / 1000))} papers/s`.padStart(17),
    `${show(items / (cpu / 1000))} a CPU second`.padStart(20),
    `first ${show(first)} ms`.padStart(16),
    `${megabytes} MB`.padStart(8),
    items === papers ? '' : `  found ${items} of ${papers}`,
  ].join(' ');

/** Us beside another. */
const timesAsQuick = (ours: Result, other: Result): string =>
  `ours is ${(other.warm / ours.warm).toFixed(2)} x, of a CPU ${(other.cpu / ours.cpu).toFixed(2)} x, at first ${(other.first / ours.first).toFixed(2)} x`;

/** Reads the same RSS, RDF and Atom documents with us and with others, each in fresh processes, warm and at first call. */
export const bench = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-feeds-'));
  const one = join(folder, 'one.js');
  const parts = join(folder, 'parts.js');
  // Bundled as a Lambda is: otherwise the first call measures the loading of files.
  await build({
    entryPoints: [
      new URL('feeds/one.ts', import.meta.url).pathname,
      new URL('feeds/parts.ts', import.meta.url).pathname,
    ],
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const run = (name: string, file: string, times: number): Result =>
    JSON.parse(
      execFileSync(process.execPath, [one, name, file, String(times)], { encoding: 'utf8' }),
    ) as Result;
  const documents = benchDocuments(papers);
  const others = ['feedsmith', 'rss-parser', 'feedparser'].map((name) => `${name} ${versionOf(name)}`);
  process.stdout.write(
    `${papers} papers a document; ${others.join(', ')}; academic-hub also cleans, splits, validates\n`,
  );
  for (const [kind, document] of Object.entries(documents)) {
    const file = join(folder, kind);
    writeFileSync(file, document);
    const bytes = Buffer.byteLength(document);
    const ours = run('academic-hub', file, rounds);
    process.stdout.write(`${row('academic-hub', kind, bytes, ours)}\n`);
    const writeBeside = (name: string, result: Result): void => {
      process.stdout.write(`${row(name, kind, bytes, result)}  ${timesAsQuick(ours, result)}\n`);
    };
    for (const name of Object.keys(feedReaders).filter((name) => name !== 'academic-hub'))
      writeBeside(name, run(name, file, rounds));
    try {
      const answer = execFileSync('python3', ['-c', python, file], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      writeBeside('feedparser (Python)', JSON.parse(answer) as Result);
    } catch {
      if (kind === 'rss') process.stdout.write('feedparser (Python)  not installed\n');
    }
  }
  for (const kind of Object.keys(documents)) {
    const shares = execFileSync(process.execPath, [parts, kind, join(folder, kind)], { encoding: 'utf8' });
    process.stdout.write(`academic-hub ${kind}: ${shares}\n`);
  }
  const big = join(folder, 'big');
  const document = benchDocuments(9_400).rss;
  writeFileSync(big, document);
  const { items, first, megabytes } = run('academic-hub', big, 0);
  process.stdout.write(
    `academic-hub         ${show(Buffer.byteLength(document) / 1e6)} MB of RSS, ${show(items)} papers, first call: ${show(first / 1000)} s, ${megabytes} MB\n`,
  );
  rmSync(folder, { recursive: true });
};
