import { parseArgs } from 'node:util';
import { bill, type Load } from './bill.ts';
import { type Counts, measureCounts } from './measure.ts';

const usage =
  'Usage: npm run cost -- [--readers N] [--papers M] [--sources S] [--views V] [--no-model]\n' +
  '  dollars a month; papers and views are a day. Without --readers: 100, 10,000 and 1,000,000.\n';

const number = (text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`${JSON.stringify(text)} is not a whole number`);
  return Number(text);
};

const readLoads = (): Load[] => {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      readers: { type: 'string' },
      papers: { type: 'string' },
      sources: { type: 'string' },
      views: { type: 'string' },
      model: { type: 'boolean', default: true },
    },
  });
  const sizes = values.readers === undefined ? [100, 10_000, 1_000_000] : [number(values.readers, 0)];
  return sizes.map((readers) => ({
    readers,
    papers: number(values.papers, 2000),
    sources: number(values.sources, 60),
    // One view for two readers and day, unless told.
    views: number(values.views, Math.ceil(readers / 2)),
    model: values.model,
  }));
};

const show = (dollars: number) => dollars.toFixed(2).padStart(12);

const print = (loads: Load[], counts: Counts): void => {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say('Measured on the embedded engines, one each (capacity units, calls, milliseconds of this machine):');
  for (const [name, { reads, writes, calls, milliseconds }] of Object.entries(counts))
    say(
      `  ${name.padEnd(10)} ${reads.toFixed(1).padStart(7)} read ${writes.toFixed(1).padStart(7)} write ${calls.toFixed(1).padStart(6)} calls ${milliseconds.toFixed(1).padStart(7)} ms`,
    );
  const bills = loads.map((load) => bill(load, counts));
  say('\nDollars a month:');
  say(
    `  ${'readers'.padEnd(16)}${loads.map(({ readers }) => readers.toLocaleString('en').padStart(12)).join('')}`,
  );
  say(
    `  ${'papers a day'.padEnd(16)}${loads.map(({ papers }) => papers.toLocaleString('en').padStart(12)).join('')}`,
  );
  for (const name of Object.keys(bills[0] ?? {}))
    say(`  ${name.padEnd(16)}${bills.map((lines) => show(lines[name] ?? 0)).join('')}`);
  const total = bills.map((lines) => Object.values(lines).reduce((sum, dollars) => sum + dollars, 0));
  say(`  ${'together'.padEnd(16)}${total.map(show).join('')}`);
  say(
    `  ${'a reader'.padEnd(16)}${total.map((sum, at) => (sum / (loads[at]?.readers || 1)).toFixed(5).padStart(12)).join('')}`,
  );
};

try {
  const loads = readLoads();
  print(loads, await measureCounts());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 1;
}
