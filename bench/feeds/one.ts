import { readFileSync } from 'node:fs';
import { feedReaders } from './readers.ts';

// In a process of its own: `one READER FILE ROUNDS` prints the first call's milliseconds, the best of the others, and
// the peak of memory in MB.
const [name = '', file = '', rounds = '0'] = process.argv.slice(2);

const main = async (): Promise<void> => {
  const bytes = readFileSync(file);
  const start = performance.now();
  const read = await feedReaders[name]?.();
  if (!read) throw new Error(`no reader ${name}`);
  const items = await read(bytes);
  const first = performance.now() - start;
  const times: number[] = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const from = performance.now();
    await read(bytes);
    times.push(performance.now() - from);
  }
  // The best: what the others took longer was the machine's doing.
  const warm = times.length === 0 ? 0 : Math.min(...times);
  const megabytes = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
  process.stdout.write(JSON.stringify({ items, first, warm, megabytes }));
};

void main();
