import { compileEdition } from '../briefings/compile.ts';
import type { Runtime } from '../runtime.ts';
import { compileDeps } from '../services.ts';
import { onLambda } from './on-lambda.ts';

const hourMs = 3_600_000;

/** By schedule: compiles the edition of the day; just after midnight also the one that has ended. */
export const summarizeEditionHandler = async (runtime: Runtime) => {
  const deps = compileDeps(runtime);
  return async () => {
    const now = runtime.now().getTime();
    const days = new Set([now - hourMs, now].map((time) => new Date(time).toISOString().slice(0, 10)));
    for (const date of days) {
      const { papers, changed } = await compileEdition(date, deps);
      runtime.log.info('Edition compiled', { date, papers, changed });
    }
  };
};

export const handler = onLambda(summarizeEditionHandler);
