import { ingestSource } from '../feeds/polling/ingest-source.ts';
import { metrics } from '../resources/metrics.ts';
import type { Runtime } from '../runtime.ts';
import { ingestDeps, readIngestMessage } from '../services/feeds.ts';
import { eachRecord } from './each-record.ts';
import { onLambda } from './on-lambda.ts';

const special = {
  quiet: metrics.sourcesQuiet,
  stale: metrics.sourcesStale,
  retired: metrics.sourcesRetired,
};

/** From the ingest queue: reads one source's documents and announces their papers. */
export const ingestSourceHandler = async (runtime: Runtime) => {
  const deps = ingestDeps(runtime);
  return eachRecord(async (body) => {
    const { errors, notices, ...report } = await ingestSource(readIngestMessage(body).sourceId, deps);
    runtime.log.info('Source ingested', { ...report, notices });
    runtime.count(errors.length > 0 ? metrics.sourcesFailed : metrics.sourcesRead);
    if (Object.hasOwn(special, report.health)) runtime.count(special[report.health as keyof typeof special]);
    if (report.added > 0) runtime.count(metrics.papersAdded, report.added);
    if (errors.length > 0) runtime.log.warn('Source has errors', { sourceId: report.sourceId, errors });
  }, runtime.log);
};

export const handler = onLambda(ingestSourceHandler);
