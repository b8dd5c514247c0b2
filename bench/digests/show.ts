export const row = (name: string, ...cells: string[]): void => {
  process.stdout.write(`${name.padEnd(48)}${cells.map((cell) => cell.padStart(14)).join('')}\n`);
};

/** Of this process, its collector of garbage included, since it began. */
export const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const heapMegabytes = (): string => (process.memoryUsage().heapUsed / 2 ** 20).toFixed(0);
