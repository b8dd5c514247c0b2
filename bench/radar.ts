import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { compareReadingLists } from '../functions/authors/compatibility.ts';
import { joinKeysOfReadings } from '../functions/authors/join-keys.ts';
import { readName } from '../functions/authors/readings.ts';
import type { Paper } from '../functions/papers/paper.ts';
import type { Follow } from '../functions/radar/follow.ts';
import { parseKeyword } from '../functions/radar/keyword.ts';
import { indexPapers } from '../functions/radar/matching.ts';
import { wordsOf } from '../functions/radar/words.ts';
import type { Ours } from './radar/ours.ts';
import {
  makeAuthorFollows,
  makeKeywordFollows,
  makePapers,
  makeRandom,
  radarOf,
} from './radar/population.ts';
import { followsAReader, readersAPage, stream } from './radar/stream.ts';

const seconds = (from: number) => (performance.now() - from) / 1000;
const show = (number: number) => number.toLocaleString('en', { maximumFractionDigits: number < 10 ? 3 : 0 });

const nestedAuthors = (papers: readonly Paper[], pool: readonly Follow[]) => {
  const names = new Set(papers.flatMap(({ authors }) => authors.map(({ name }) => name)));
  const read = [...names].map(readName);
  const sample = pool.slice(0, 20).map(({ value }) => readName(value));
  const start = performance.now();
  for (const one of sample) for (const other of read) compareReadingLists(one, other);
  return seconds(start) / sample.length;
};

const nestedKeywords = (papers: readonly Paper[], pool: readonly Follow[]) => {
  const texts = papers.map(({ title, abstract }) => ` ${wordsOf(`${title} | ${abstract}`).join(' ')} `);
  const sample = pool.slice(0, 100).map(({ value }) => ` ${parseKeyword(value).wanted[0]?.words.join(' ')}`);
  const start = performance.now();
  for (const phrase of sample) for (const text of texts) text.includes(phrase);
  return seconds(start) / sample.length;
};

/** The other way round: readers by key, every author of every paper looked up. */
const followerIndex = (papers: readonly Paper[], pool: readonly Follow[], readers: number) => {
  const random = makeRandom(7);
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const followers = new Map<number, number[]>();
  for (let reader = 0; reader < readers; reader += 1)
    for (const { keys } of radarOf(pool, followsAReader, random))
      for (const key of keys?.wanted ?? []) {
        const list = followers.get(key);
        if (list) list.push(reader);
        else followers.set(key, [reader]);
      }
  const building = seconds(start);
  const looking = performance.now();
  let candidates = 0;
  for (const { authors } of papers)
    for (const { name } of authors)
      for (const key of joinKeysOfReadings(readName(name)).offered)
        candidates += followers.get(key)?.length ?? 0;
  return {
    building,
    looking: seconds(looking),
    candidates,
    megabytes: Math.round((process.memoryUsage().heapUsed - before) / 1e6),
  };
};

/** What no join can do without: each key of each follow asked of a hash table, the language's own, once. */
const bareLookups = (papers: readonly Paper[], pool: readonly Follow[], readers: number) => {
  const names = new Set(papers.flatMap(({ authors }) => authors.map(({ name }) => name)));
  const table = new Map(
    [...names].flatMap((name) =>
      joinKeysOfReadings(readName(name)).offered.map((key) => [key, name] as const),
    ),
  );
  const random = makeRandom(7);
  let spent = 0;
  let hits = 0;
  for (let first = 0; first < readers; first += readersAPage) {
    const page = Array.from({ length: readersAPage }, () => radarOf(pool, followsAReader, random));
    const start = performance.now();
    for (const follows of page)
      for (const { keys } of follows) for (const key of keys?.wanted ?? []) if (table.has(key)) hits += 1;
    spent += seconds(start);
  }
  return { seconds: spent, hits };
};

/** V8 lets garbage stand while there is room: in MB, the room that it takes on a machine of 512 MB and less. */
const [oldSpace, semiSpace] = [192, 8];

const execute = promisify(execFile);

/**
 * Our part in a process of its own, bundled as a Lambda is: what the others hold is not ours. First one worker for all
 * readers, then one for each half at the same time, as batches of digests are shared out. To be called first: the peak
 * of a process begins at the size of the one that starts it.
 */
const oursAlone = async (readers: number): Promise<{ one: Ours; two: [Ours, Ours] }> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-radar-'));
  const file = join(folder, 'ours.mjs');
  const work = async (share: number, seed: number): Promise<Ours> => {
    const { stdout } = await execute(process.execPath, [
      `--max-old-space-size=${oldSpace}`,
      `--max-semi-space-size=${semiSpace}`,
      file,
      String(share),
      String(seed),
    ]);
    return JSON.parse(stdout);
  };
  try {
    await build({
      entryPoints: [new URL('radar/ours.ts', import.meta.url).pathname],
      outfile: file,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const one = await work(readers, 7);
    return { one, two: await Promise.all([work(readers / 2, 7), work(readers / 2, 17)]) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** 1,000,000 author follows and 100,000 keyword phrases of 100,000 readers against the papers of a day. */
export const bench = async (): Promise<void> => {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const { one, two } = await oursAlone(100_000);
  const { cold, warm, byAuthors, byKeywords, held, data, peak } = one;
  const slower = (told: (ours: Ours) => number) => show(Math.max(...two.map(told)));
  const papers = makePapers(5000, 1);
  const authors = makeAuthorFollows(100_000);
  const keywords = makeKeywordFollows(100_000, makePapers(1000, 2), 3);
  const keysPerFollow =
    authors.reduce((sum, { keys }) => sum + (keys?.wanted.length ?? 0), 0) / authors.length;
  print(`index of ${show(papers.length)} papers: ${show(cold)} s at first, ${show(warm)} s again`);
  print(
    `authors: 1,000,000 follows of 100,000 readers in ${show(byAuthors.seconds)} s on one core, ${slower((ours) => ours.byAuthors.seconds)} s on two, ${show(byAuthors.matches)} matches, ${show(keysPerFollow)} keys a follow`,
  );
  print(
    `keywords: 100,000 phrases of 100,000 readers in ${show(byKeywords.seconds)} s on one core, ${slower((ours) => ours.byKeywords.seconds)} s on two, ${show(byKeywords.matches)} matches`,
  );
  print(
    `memory: ${held} MB for the index and what it learned, beside ${data} MB of people, papers and phrases; ` +
      `${peak} MB at most for the whole process, its old space held to ${oldSpace}`,
  );

  print('beside:');
  const perAuthor = nestedAuthors(papers, authors);
  print(`  nested loops: authors ${show(perAuthor * 1e6)} s, from a sample of 20 follows`);
  print(
    `  nested loops: keywords ${show(nestedKeywords(papers, keywords) * 100_000)} s, from a sample of 100`,
  );
  const bare = bareLookups(papers, authors, 100_000);
  print(
    `  the limit, bare hash look-ups of the authors' keys: ${show(bare.seconds)} s, ${show(bare.hits)} hits`,
  );
  const fanOut = followerIndex(papers, authors, 100_000);
  print(
    `  a follower index: built in ${show(fanOut.building)} s, ${fanOut.megabytes} MB; asked in ${show(fanOut.looking)} s, ${show(fanOut.candidates)} candidates before any comparison`,
  );

  const sizes = [10_000, 100_000, 1_000_000];
  const times = sizes.map((readers) => {
    const run = stream(indexPapers(papers), readers, followsAReader, authors, 9);
    print(
      `  ${show(readers)} readers: ${show(run.seconds)} s, ${show((run.seconds / readers) * 1e6)} µs a reader`,
    );
    return run.seconds;
  });
  const [least = 0, , most = 0] = times;
  print(`time grows with readers to the power of ${(Math.log10(most / least) / 2).toFixed(2)}`);
};
