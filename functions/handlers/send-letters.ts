import { sendLetter } from '../readers/send-letter.ts';
import { metrics } from '../resources/metrics.ts';
import type { Runtime } from '../runtime.ts';
import { readLetterRequest, sendLetterDeps } from '../services/readers.ts';
import { eachRecord } from './each-record.ts';
import { onLambda } from './on-lambda.ts';

/** From the letters queue: writes and sends confirm, sign-in and goodbye letters. */
export const sendLettersHandler = async (runtime: Runtime) => {
  const deps = sendLetterDeps(runtime);
  return eachRecord(async (body) => {
    const request = readLetterRequest(body);
    const outcome = await sendLetter(request, deps);
    runtime.log.info('Letter handled', { kind: request.kind, outcome: outcome.kind });
    if (outcome.kind === 'sent') runtime.count(metrics.lettersSent);
  }, runtime.log);
};

export const handler = onLambda(sendLettersHandler);
