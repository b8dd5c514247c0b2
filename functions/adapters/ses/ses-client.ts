import { SESClient, type SESClientConfig } from '@aws-sdk/client-ses';

// A digest handler's batch of ten stays below the handler's own limit even if every answer is this late.
const answerWithinMs = 10_000;

/**
 * A client that offers a mail exactly once. The SDK's own retries would send twice what SES took before the
 * connection broke; so would a request on a kept connection that SES has closed meanwhile, which is why each mail
 * has a connection of its own.
 */
export const makeSesClient = (options: SESClientConfig & { answerWithinMs?: number } = {}): SESClient => {
  const { answerWithinMs: limit = answerWithinMs, ...config } = options;
  return new SESClient({
    ...config,
    maxAttempts: 1,
    requestHandler: {
      requestTimeout: limit,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
    },
  });
};
