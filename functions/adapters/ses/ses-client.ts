import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import { SESClient, type SESClientConfig } from '@aws-sdk/client-ses';

// A digest handler's batch of ten stays below the handler's own limit even if every answer is this late.
const answerWithinMs = 10_000;

// Far below the time after which SES closes a connection, so that no mail meets one that is closing.
const usedAgainWithinMs = 1_000;

/**
 * Keeps connections from one mail to the next. What has been idle for longer, such as over a Lambda's sleep, is closed
 * before it is used again: on a connection that SES has closed meanwhile, nobody could tell whether the mail left.
 */
const makeAgents = (now: () => Date) => {
  const options = { keepAlive: true };
  const agents = [new HttpAgent(options), new HttpsAgent(options)] as const;
  const idleSince = new WeakMap<object, number>();
  for (const agent of agents) agent.on('free', (socket: Socket) => idleSince.set(socket, now().getTime()));
  const closeIdle = () => {
    const oldest = now().getTime() - usedAgainWithinMs;
    for (const agent of agents)
      for (const socket of Object.values(agent.freeSockets).flat())
        if (socket && (idleSince.get(socket) ?? 0) < oldest) socket.destroy();
  };
  return { httpAgent: agents[0], httpsAgent: agents[1], closeIdle };
};

/** A client that offers a mail exactly once: the SDK's own retries would send twice what SES took before the connection broke. */
export const makeSesClient = (
  options: SESClientConfig & { answerWithinMs?: number; now: () => Date },
): SESClient => {
  const { answerWithinMs: limit = answerWithinMs, now, ...config } = options;
  const { closeIdle, ...agents } = makeAgents(now);
  const client = new SESClient({
    ...config,
    maxAttempts: 1,
    requestHandler: { requestTimeout: limit, throwOnRequestTimeout: true, ...agents },
  });
  client.middlewareStack.add(
    (next) => (args) => {
      closeIdle();
      return next(args);
    },
    { step: 'finalizeRequest', name: 'closeIdleConnections' },
  );
  return client;
};
