import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { SNSEvent } from 'aws-lambda';
import type { Log } from '../../functions/runtime.ts';
import { isFromProgram, loopbackUrl } from '../loopback.ts';
import { listen } from '../port-taken.ts';
import { planFaults } from './faults.ts';
import { makeInboxApp } from './inbox-app.tsx';
import type { Mail } from './mail.ts';
import { openMailStore } from './mail-store.ts';
import { makeSesEndpoint } from './ses-endpoint.ts';
import { certificatePath, type EventType, mailEventsTopicArn, sesEvent } from './ses-events.ts';
import { openTopic } from './sns-topic.ts';

export type Mailbox = {
  /** For people: `http://localhost:3025`. */
  url: string;
  /** For AWS clients. */
  endpoint: string;
  port: number;
  close(): Promise<void>;
};

/**
 * The hub's mail on one machine: an SES endpoint that keeps every message below `dir`/mail (null: in memory) and
 * delivers none, and an inbox to read them in. `onEvent` gets what SES would publish: `send` and `delivery` for each
 * accepted mail, and whatever is posted to `/events`. Listens on 127.0.0.1. Throws `PortTaken`.
 */
export const startMailbox = async (options: {
  port: number;
  dir: string | null;
  onEvent: (event: SNSEvent) => Promise<unknown>;
  now: () => Date;
  log?: Pick<Log, 'warn'>;
}): Promise<Mailbox> => {
  const { dir, onEvent, now, log } = options;
  const store = await openMailStore(dir === null ? null : join(dir, 'mail'));
  const faults = planFaults();
  const topic = openTopic({
    topicArn: mailEventsTopicArn,
    certificateUrl: () => url + certificatePath,
    now,
    newId: randomUUID,
  });
  const publish = async (mail: Mail, type: EventType, detail: Record<string, unknown>): Promise<void> => {
    await onEvent(await topic.publish(JSON.stringify(sesEvent(mail, type, detail, now()))));
  };

  const publishing = new Set<Promise<void>>();
  const accepted = (mail: Mail): void => {
    const both = (async () => {
      await publish(mail, 'send', {});
      await publish(mail, 'delivery', {});
    })()
      .catch((error: unknown) => log?.warn('An event about a mail was not taken', { error: String(error) }))
      .finally(() => publishing.delete(both));
    publishing.add(both);
  };

  const ses = makeSesEndpoint({ store, takeFault: faults.take, accepted, now, newId: randomUUID });
  const { certificate } = topic;
  const inbox = getRequestListener(
    makeInboxApp({ store, planFaults: faults.plan, publish, certificate }).fetch,
  );
  const server = createServer((request, response) => {
    const isSes = request.method === 'POST' && request.url === '/' && isFromProgram(request);
    // What fails here is a client that went away.
    (isSes ? ses(request, response) : inbox(request, response)).catch(() => response.destroy());
  });
  await listen(server, options.port);
  const endpoint = loopbackUrl(server);
  const port = Number(new URL(endpoint).port);
  const url = `http://localhost:${port}`;
  return {
    url,
    endpoint,
    port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await Promise.all(publishing);
    },
  };
};
