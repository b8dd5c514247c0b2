import { compileEdition } from '../briefings/compile.ts';
import { metricLine } from '../briefings/tally.ts';
import type { Runtime } from '../runtime.ts';
import { compileDeps } from '../services.ts';
import { onLambda } from './on-lambda.ts';

const hourMs = 3_600_000;

/** By schedule: compiles the edition of the day; just after midnight also the one that has ended. */
export const summarizeEditionHandler = async (runtime: Runtime) => {
  return async (_event?: unknown, context?: { getRemainingTimeInMillis(): number }) => {
    const deps = await compileDeps(runtime, context && (() => context.getRemainingTimeInMillis()));
    const now = runtime.now().getTime();
    const days = new Set([now - hourMs, now].map((time) => new Date(time).toISOString().slice(0, 10)));
    for (const date of days) {
      const { papers, changed, tally } = await compileEdition(date, deps);
      runtime.log.info('Edition compiled', { date, papers, changed, ...metricLine(tally, runtime.now()) });
      if (tally.skipped.budget) runtime.log.warn('The daily token budget is spent', { date });
    }
  };
};

export const handler = onLambda(summarizeEditionHandler);
