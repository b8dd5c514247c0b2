import { planDigests } from '../digests/plan-digests.ts';
import { metrics } from '../resources/metrics.ts';
import type { Runtime } from '../runtime.ts';
import { planDeps, requestDigests } from '../services/digests.ts';
import { onLambda } from './on-lambda.ts';

// A paper is stamped just before it is written; a write that the table throttles may take most of a minute.
const settleMilliseconds = 60_000;

/** By schedule: requests a digest for every reader that is due. */
export const planDigestsHandler = async (runtime: Runtime) => {
  const deps = { ...planDeps(runtime), requestDigests: requestDigests(runtime), settleMilliseconds };
  return async () => {
    const planned = await planDigests(deps);
    runtime.log.info('Digests planned', { count: planned.length });
    runtime.count(metrics.digestsPlanned, planned.length);
  };
};

export const handler = onLambda(planDigestsHandler);
