import { RetryLater } from '../digests/retry-later.ts';
import { sendDigest } from '../digests/send-digest.ts';
import { metrics } from '../resources/metrics.ts';
import type { Runtime } from '../runtime.ts';
import { keptDigestWindows, readDigestRequest, sendDigestDeps } from '../services/digests.ts';
import { eachRecord } from './each-record.ts';
import { onLambda } from './on-lambda.ts';

const counted = {
  sent: metrics.digestsSent,
  refused: metrics.digestsRefused,
  unknown: metrics.digestsUnknown,
};

/** From the digests queue: sends each reader's digest, at most once. */
export const sendDigestsHandler = async (runtime: Runtime) => {
  const deps = await sendDigestDeps(runtime);
  const windowsNow = keptDigestWindows(runtime);
  const send = async (body: string) => {
    const request = readDigestRequest(body);
    const outcome = await sendDigest(request, { ...deps, windows: windowsNow() }).catch((error: unknown) => {
      if (!(error instanceof RetryLater)) throw error;
      runtime.count(counted.refused);
      if (error.reason !== 'quota' && error.reason !== 'paused') throw error;
      // Hours may pass: the reader stays due, and a later plan asks again.
      runtime.count(metrics.sendingStopped);
      runtime.log.error('The mail service takes no more', { reason: error.reason });
      return { kind: 'skipped', reason: error.reason } as const;
    });
    const reason = outcome.kind === 'skipped' ? outcome.reason : null;
    runtime.log.info('Digest handled', { periodId: request.periodId, outcome: outcome.kind, reason });
    if (outcome.kind !== 'skipped') runtime.count(counted[outcome.kind]);
  };
  return eachRecord(send, runtime.log, { inTurn: true });
};

export const handler = onLambda(sendDigestsHandler);
