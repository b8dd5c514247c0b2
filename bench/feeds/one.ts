import { readFileSync } from 'node:fs';
import { feedReaders } from './readers.ts';

// In a process of its own: `one READER FILE ROUNDS` prints the first call's milliseconds, the best of the others by
// the clock and in processor time (that of the threads that compile and collect garbage included: on Lambda, below
// 1,769 MB, all of them share one core or less), and the peak of memory in MB.
const [name = '', file = '', rounds = '0'] = process.argv.slice(2);

const main = async (): Promise<void> => {
  const bytes = readFileSync(file);
  const start = performance.now();
  const read = await feedReaders[name]?.();
  if (!read) throw new Error(`no reader ${name}`);
  const items = await read(bytes);
  const first = performance.now() - start;
  const times: number[] = [];
  const cpuTimes: number[] = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const from = performance.now();
    const cpuFrom = process.cpuUsage();
    await read(bytes);
    times.push(performance.now() - from);
    const { user, system } = process.cpuUsage(cpuFrom);
    cpuTimes.push((user + system) / 1000);
  }
  // The best: what the others took longer was the machine's doing.
  const [warm, cpu] = times.length === 0 ? [0, 0] : [Math.min(...times), Math.min(...cpuTimes)];
  const megabytes = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
  process.stdout.write(JSON.stringify({ items, first, warm, cpu, megabytes }));
};

void main();
