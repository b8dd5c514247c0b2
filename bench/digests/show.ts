import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export const row = (name: string, ...cells: string[]): void => {
  process.stdout.write(`${name.padEnd(48)}${cells.map((cell) => cell.padStart(14)).join('')}\n`);
};

/** Of this process, its collector of garbage included, since it began. */
export const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What is still held once all garbage is collected, buffers included. */
export const heldMegabytes = (): string => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return ((heapUsed + external) / 2 ** 20).toFixed(0);
};
