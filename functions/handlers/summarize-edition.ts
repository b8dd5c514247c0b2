import { compileEdition } from '../briefings/compile.ts';
import { emptyTally, metricLine } from '../briefings/model/tally.ts';
import { preparePersonal } from '../digests/prepare-personal.ts';
import type { Runtime } from '../runtime.ts';
import { compileDeps, personalDeps } from '../services/briefings.ts';
import { onLambda } from './on-lambda.ts';

const hourMs = 3_600_000;

/** By schedule: compiles the edition of the day; just after midnight also the one that has ended. Then personal paragraphs. */
export const summarizeEditionHandler = async (runtime: Runtime) => {
  return async (_event?: unknown, context?: { getRemainingTimeInMillis(): number }) => {
    const timeLeftMs = context && (() => context.getRemainingTimeInMillis());
    const deps = await compileDeps(runtime, timeLeftMs);
    const now = runtime.now().getTime();
    const days = new Set([now - hourMs, now].map((time) => new Date(time).toISOString().slice(0, 10)));
    for (const date of days) {
      const { papers, changed, tally } = await compileEdition(date, deps);
      runtime.log.info('Edition compiled', { date, papers, changed, ...metricLine(tally, runtime.now()) });
      if (tally.skipped.budget) runtime.log.warn('The daily token budget is spent', { date });
    }
    const personal = await personalDeps(runtime, timeLeftMs);
    if (personal === null) return;
    const tally = emptyTally();
    const readers = await preparePersonal(personal, tally);
    runtime.log.info('Personal paragraphs prepared', { readers, ...metricLine(tally, runtime.now()) });
  };
};

export const handler = onLambda(summarizeEditionHandler);
