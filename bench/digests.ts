import { type Case, caseOf, papersADigest } from './digests/cases.ts';
import { makeOurs } from './digests/ours.ts';
import { byHandlebars, makeByConcatenation, makeByMjml } from './digests/peers.ts';
import { cpuMilliseconds, heldMegabytes, row } from './digests/show.ts';
import { showWholeRun } from './digests/whole-run.ts';

type Make = (each: Case) => unknown;

// As a worker has them: matched a moment ago, and not yet cold.
const batchSize = 20;

/** Processor time of `count` digests in milliseconds, without that of making the cases. */
const timeOf = async (from: number, count: number, make: Make): Promise<number> => {
  let total = 0;
  for (let at = from; at < from + count; at += batchSize) {
    const size = Math.min(batchSize, from + count - at);
    const cases = Array.from({ length: size }, (_, index) => caseOf(at + index));
    const start = cpuMilliseconds();
    for (const each of cases) {
      const made = make(each);
      // Waiting for what is there already would count against those that are done at once.
      if (made instanceof Promise) await made;
    }
    total += cpuMilliseconds() - start;
  }
  return total;
};

const rounds = 5;

/**
 * Digests a second of one core, of each: in turns, so that whatever else the machine does meets all of them, the best
 * turn of each. Processor time, since it is the same on a busy machine.
 */
const compare = async (makers: readonly { count: number; make: Make }[]): Promise<number[]> => {
  const best = makers.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round++)
    for (const [index, { count, make }] of makers.entries()) {
      const each = (await timeOf(round * count, count, make)) / count;
      // The first round is for the compiler.
      if (round > 0) best[index] = Math.min(best[index] ?? each, each);
    }
  return best.map((milliseconds) => 1000 / milliseconds);
};

const comparePeers = async () => {
  const ours = makeOurs();
  const example = ours(caseOf(1));
  const names = [
    '(a) mjml2html a reader, nodemailer',
    '(a’) the same, a section a paper',
    '(b) precompiled Handlebars, nodemailer',
    '(c) ready buffers in a row',
  ];
  const [speed = 0, ...peers] = await compare([
    { count: 5_000, make: ours },
    { count: 20, make: await makeByMjml({ sectionAPaper: false }) },
    { count: 10, make: await makeByMjml({ sectionAPaper: true }) },
    { count: 200, make: byHandlebars },
    { count: 5_000, make: makeByConcatenation(example) },
  ]);
  row(`digests of ${papersADigest} papers to finished MIME`, 'a CPU second', 'ours are');
  row(`ours (${(example.length / 1024).toFixed(0)} kB each)`, speed.toFixed(0));
  for (const [index, peer] of peers.entries())
    row(names[index] ?? '', peer.toFixed(1), `${(speed / peer).toFixed(2)} x`);
};

const showGrowth = async () => {
  row('readers', 'CPU seconds', 'us a reader', 'MB held');
  const points: { readers: number; milliseconds: number }[] = [];
  for (const readers of [1_000, 10_000, 100_000]) {
    const ours = makeOurs();
    let bytes = 0;
    const milliseconds = await timeOf(0, readers, (each) => {
      bytes += ours(each).length;
    });
    points.push({ readers, milliseconds });
    row(
      `${readers} (${(bytes / 2 ** 20).toFixed(0)} MB of mail)`,
      (milliseconds / 1000).toFixed(2),
      ((milliseconds * 1e3) / readers).toFixed(0),
      heldMegabytes(),
    );
  }
  const [first, , last] = points;
  if (!first || !last) return;
  const exponent = Math.log(last.milliseconds / first.milliseconds) / Math.log(last.readers / first.readers);
  row('exponent, 1 is linear', exponent.toFixed(2));
};

/** `npm run bench -- digests`. */
export const bench = async (): Promise<void> => {
  await comparePeers();
  await showGrowth();
  await showWholeRun();
};
