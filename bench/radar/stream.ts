import type { Follow } from '../../functions/radar/follow.ts';
import { matchRadar, type PaperIndex } from '../../functions/radar/matching.ts';
import { makeRandom, radarOf } from './population.ts';

export const readersAPage = 1000;
export const followsAReader = 10;

export type Run = { seconds: number; matches: number; papers: number };

/** Readers come in pages, as out of the store; only the matching is timed. */
export const stream = (
  index: PaperIndex,
  readers: number,
  size: number,
  pool: readonly Follow[],
  seed: number,
): Run => {
  const random = makeRandom(seed);
  const run = { seconds: 0, matches: 0, papers: 0 };
  for (let first = 0; first < readers; first += readersAPage) {
    const page = Array.from({ length: Math.min(readersAPage, readers - first) }, () =>
      radarOf(pool, size, random),
    );
    const start = performance.now();
    for (const follows of page)
      for (const { matches } of matchRadar(index, follows)) {
        run.papers += 1;
        run.matches += matches.length;
      }
    run.seconds += (performance.now() - start) / 1000;
  }
  return run;
};
