import { settleStale } from '../digests/settle-stale.ts';
import { metrics } from '../resources/metrics.ts';
import type { Runtime } from '../runtime.ts';
import { staleDeps } from '../services/mail-events.ts';
import { onLambda } from './on-lambda.ts';

/** By schedule: settles what a dead worker left behind, and names what nobody can settle. */
export const sweepHandler = async (runtime: Runtime) => {
  const deps = staleDeps(runtime);
  return async () => {
    const { settled, unsettled } = await settleStale(deps);
    runtime.log.info('Swept', { settled: settled.length, unsettled: unsettled.length });
    runtime.count(metrics.deliveriesUnsettled, unsettled.length);
    if (unsettled.length > 0)
      runtime.log.error('Digests of unknown outcome: the mail service never reported on them', {
        deliveries: unsettled.map(({ id }) => id),
      });
  };
};

export const handler = onLambda(sweepHandler);
