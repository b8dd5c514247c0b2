import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { indexPapers } from '../../functions/radar/matching.ts';
import { makeAuthorFollows, makeKeywordFollows, makePapers } from './population.ts';
import { followsAReader, type Run, stream } from './stream.ts';

/** Seconds and MB. */
export type Ours = {
  cold: number;
  warm: number;
  byAuthors: Run;
  byKeywords: Run;
  /** By the index and what it learned. */
  held: number;
  /** By people, papers and phrases. */
  data: number;
  peak: number;
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
/** What is held: garbage is nobody's. */
const megabytes = () => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 1e6);
};

const timed = <Result>(run: () => Result): [Result, number] => {
  const start = performance.now();
  return [run(), (performance.now() - start) / 1000];
};

// In a process of its own, told how many readers and by what seed they are drawn: prints an `Ours`.
const [readers = 0, seed = 0] = process.argv.slice(2).map(Number);
const papers = makePapers(5000, 1);
const authors = makeAuthorFollows(100_000);
const people = megabytes();
const [index, cold] = timed(() => indexPapers(papers));
const byAuthors = stream(index, readers, followsAReader, authors, seed);
const learned = megabytes();
// Made when they are needed: a worker has no follows in memory but a page of them.
const keywords = makeKeywordFollows(100_000, makePapers(1000, 2), 3);
const phrases = megabytes() - learned;
const byKeywords = stream(index, readers, 1, keywords, seed + 1);
const peak = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
const data = people + phrases;
const held = megabytes() - data;
const [, warm] = timed(() => indexPapers(papers));
const ours: Ours = { cold, warm, byAuthors, byKeywords, held, data, peak };
process.stdout.write(JSON.stringify(ours));
