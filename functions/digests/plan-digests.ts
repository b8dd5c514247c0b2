import type { Reader } from '../radar/reader.ts';
import { periodId } from './period.ts';
import type { DigestReaders, DigestRequest, RequestDigests } from './ports.ts';

export type PlanDeps = {
  readers: Pick<DigestReaders, 'get' | 'due'>;
  requestDigests: RequestDigests;
  now: () => Date;
  /**
   * Papers are stamped when their ingest starts and can be read a little later. What was first seen within the last
   * so many milliseconds waits for the next digest, so that nothing slips in behind a watermark. 0 by default.
   */
  settleMilliseconds?: number;
};

// Strong reads at once; and one call of RequestDigests each.
const chunkSize = 50;

const requestFor = (reader: Reader | null, now: Date, cutoff: Date): DigestRequest | null => {
  if (reader?.status !== 'active' || reader.nextDigestAt === null) return null;
  const dueAt = new Date(reader.nextDigestAt);
  // The index may lag behind the reader.
  if (dueAt > now) return null;
  // Named by when it was due: a late or repeated plan is the same period.
  return { readerId: reader.id, periodId: periodId(reader.settings, dueAt), cutoff: cutoff.toISOString() };
};

/**
 * Requests a digest for every reader that is due, and returns the requests. Moves nothing: a request that gets lost
 * is made again at the next tick, until the delivery settles.
 */
export const planDigests = async (deps: PlanDeps): Promise<DigestRequest[]> => {
  const now = deps.now();
  const cutoff = new Date(now.getTime() - (deps.settleMilliseconds ?? 0));
  const planned: DigestRequest[] = [];
  const plan = async (readerIds: string[]) => {
    const readers = await Promise.all(readerIds.map((id) => deps.readers.get(id)));
    const requests = readers
      .map((reader) => requestFor(reader, now, cutoff))
      .filter((request) => request !== null);
    if (requests.length > 0) await deps.requestDigests(requests);
    planned.push(...requests);
  };
  let chunk: string[] = [];
  for await (const readerId of deps.readers.due(now)) {
    chunk.push(readerId);
    if (chunk.length < chunkSize) continue;
    await plan(chunk);
    chunk = [];
  }
  if (chunk.length > 0) await plan(chunk);
  return planned;
};
