import MiniSearch from 'minisearch';
import type { Paper } from '../../functions/papers/paper.ts';
import { findPapers } from '../../functions/web/search/search.ts';
import {
  indexPapers,
  packSegment,
  type Segment,
  unpackSegment,
} from '../../functions/web/search/search-segment.ts';
import { paperStream, queries } from './papers.ts';

const days = 28;
const searched = 100_000;
const aDay = Math.ceil(searched / days);
const repeats = 20;

const show = (value: number, digits = 1) => value.toLocaleString('en', { maximumFractionDigits: digits });
const say = (line: string) => process.stdout.write(`${line}\n`);

const timed = async <Value>(run: () => Value | Promise<Value>): Promise<[Value, number]> => {
  const from = performance.now();
  const value = await run();
  return [value, performance.now() - from];
};

/** Memory in use after a collection, in MB; without `--expose-gc`, what is in use. */
const memory = () => {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

const dayByDay = function* (): Generator<Paper[]> {
  let day: Paper[] = [];
  for (const paper of paperStream(searched, '2026-11-23')) {
    day.push(paper);
    if (day.length < aDay) continue;
    yield day;
    day = [];
  }
  if (day.length > 0) yield day;
};

/** One day of papers in MiniSearch itself, beside ours: made, kept as text, and read again. */
const peer = async (papers: readonly Paper[]) => {
  const options = { fields: ['title', 'authors', 'abstract'] };
  const documents = papers.map(({ id, title, authors, abstract }) => ({
    id,
    title,
    authors: authors.map(({ name }) => name).join(' '),
    abstract,
  }));
  const before = memory();
  const [index, made] = await timed(() => {
    const mini = new MiniSearch(options);
    mini.addAll(documents);
    return mini;
  });
  const held = memory() - before;
  const text = JSON.stringify(index);
  const [, read] = await timed(() => MiniSearch.loadJSON(text, options));
  return { made, held, bytes: Buffer.byteLength(text), read };
};

/** Four weeks of editions: each day's index is made once, kept, and read by every process that searches. */
export const searching = async (): Promise<void> => {
  const packed: Uint8Array[] = [];
  let made = 0;
  let longest = 0;
  let firstDay: Paper[] = [];
  let last = performance.now();
  const pause = async () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  for (const papers of dayByDay()) {
    if (packed.length === 0) firstDay = papers;
    last = performance.now();
    const [segment, took] = await timed(() => indexPapers(papers, pause));
    made += took;
    packed.push(packSegment(segment));
  }
  const bytes = packed.reduce((sum, { length }) => sum + length, 0);
  const before = memory();
  const [segments, read] = await timed((): Segment[] => packed.map(unpackSegment));
  const held = memory() - before;
  const mini = await peer(firstDay);
  say(`search in ${show(searched)} papers of ${days} days`);
  say(
    `  index made once: ${show(made / 1000)} s, ${show(made / packed.length, 0)} ms a day (at most ${show(longest, 0)} ms without a pause); MiniSearch ${show(mini.made, 0)} ms a day`,
  );
  say(
    `  kept: ${show(bytes / 1e6)} MB, ${show(bytes / packed.length / 1000, 0)} kB a day; MiniSearch ${show(mini.bytes / 1000, 0)} kB a day, not compressed`,
  );
  say(
    `  a fresh process: read in ${show(read, 0)} ms, ${show(held, 0)} MB; MiniSearch ${show(mini.read * days, 0)} ms, ${show(mini.held * days, 0)} MB (28 times one day)`,
  );
  const times: number[] = [];
  // As the other measurements: warm.
  for (const query of queries()) findPapers(segments, query, 500);
  for (const query of queries()) {
    const own: number[] = [];
    let total = 0;
    for (let turn = 0; turn < repeats; turn += 1) {
      const [found, took] = await timed(() => findPapers(segments, query, 500));
      total = found.total;
      own.push(took);
    }
    own.sort((a, b) => a - b);
    times.push(...own);
    say(
      `  ${query.padEnd(40)} ${show(total).padStart(7)} papers   median ${show(own[repeats / 2] ?? 0, 2)} ms   worst ${show(own.at(-1) ?? 0, 2)} ms`,
    );
  }
  times.sort((a, b) => a - b);
  say(
    `  all queries: median ${show(times[Math.floor(times.length / 2)] ?? 0, 2)} ms, p99 ${show(times[Math.floor(times.length * 0.99)] ?? 0, 2)} ms`,
  );
};
