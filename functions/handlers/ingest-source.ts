import { ingestSource } from '../feeds/ingest-source.ts';
import type { Runtime } from '../runtime.ts';
import { ingestDeps, readIngestMessage } from '../services.ts';
import { eachRecord } from './each-record.ts';
import { onLambda } from './on-lambda.ts';

/** From the ingest queue: reads one source's documents and announces their papers. */
export const ingestSourceHandler = async (runtime: Runtime) => {
  const deps = ingestDeps(runtime);
  return eachRecord(async (body) => {
    const { errors, notices, ...report } = await ingestSource(readIngestMessage(body).sourceId, deps);
    runtime.log.info('Source ingested', { ...report, notices });
    if (errors.length > 0) runtime.log.warn('Source has errors', { sourceId: report.sourceId, errors });
  }, runtime.log);
};

export const handler = onLambda(ingestSourceHandler);
