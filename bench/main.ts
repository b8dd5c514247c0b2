import { readdir } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

// `npm run bench -- NAME… [FILE.jsonl]`: runs bench/NAME.ts, which exports `bench`; without a name, all of them.
// `briefings` alone reads a file: labelled papers, as bench/briefings/labelled.ts has them.
const folder = new URL('.', import.meta.url);
const known = (await readdir(folder))
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.slice(0, -'.ts'.length));
const given = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const files = given.filter((name) => name.endsWith('.jsonl'));
const wanted = given.filter((name) => !files.includes(name));
const unknown = wanted.filter((name) => !known.includes(name));

// Whoever reads the pipe, such as head, may leave before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (unknown.length > 0) {
  process.stderr.write(`bench: no such benchmark: ${unknown.join(', ')}; there are ${known.join(', ')}\n`);
  process.exitCode = 1;
} else {
  const [cpu] = cpus();
  process.stdout.write(
    `${cpus().length} x ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.version}\n`,
  );
  for (const name of wanted.length > 0 ? wanted : known) {
    process.stdout.write(`\n${name}\n`);
    const { bench } = (await import(new URL(`${name}.ts`, folder).href)) as {
      bench: (files: string[]) => Promise<void>;
    };
    await bench(files);
  }
}
