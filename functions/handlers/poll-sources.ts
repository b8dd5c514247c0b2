import { pollSources } from '../feeds/polling/poll-sources.ts';
import type { Runtime } from '../runtime.ts';
import { pollDeps, requestIngest } from '../services/feeds.ts';
import { onLambda } from './on-lambda.ts';

/** By schedule: asks for every source that is due to be ingested. */
export const pollSourcesHandler = async (runtime: Runtime) => {
  const deps = { ...pollDeps(runtime), requestIngest: requestIngest(runtime) };
  return async () => {
    const due = await pollSources(deps);
    runtime.log.info('Sources are due', { count: due.length });
  };
};

export const handler = onLambda(pollSourcesHandler);
