import { type QueueName, queues } from '../functions/resources/queues.ts';
import type { Runtime } from '../functions/runtime.ts';
import { sqsClient } from '../functions/services/clients.ts';
import type { LocalHandlers } from './handlers.ts';
import type { QueueHandler } from './queue-batch.ts';
import { type QueuePoller, startPoller } from './queue-poller.ts';

// Publishers answer slowly: several sources are read at once. The others keep one batch in hand.
const concurrency: Partial<Record<QueueName, number>> = { ingest: 6 };

/** One poller a queue, as Lambda has one event source a queue. */
export const startPollers = async (
  runtime: Runtime,
  urls: Record<QueueName, string>,
  handlers: LocalHandlers,
) => {
  const pollers = new Map<QueueName, QueuePoller>();
  for (const name of Object.keys(queues) as QueueName[])
    pollers.set(
      name,
      startPoller({
        queueUrl: urls[name],
        settings: queues[name],
        handler: handlers.queued[name],
        sqs: sqsClient(runtime),
        log: (line) => runtime.log.warn(line),
        concurrency: concurrency[name] ?? 1,
      }),
    );
  return {
    /** Works off what a queue holds, by `handler`; what fails waits for its redelivery. */
    drain: async (name: QueueName, handler: QueueHandler) => {
      await pollers.get(name)?.drain(handler);
    },
    /** Lets `fill` put messages into a queue, and works them off by `handler`: the polling takes none in between. */
    fillAndDrain: async (name: QueueName, fill: () => Promise<unknown>, handler: QueueHandler) => {
      const poller = pollers.get(name);
      await poller?.pause();
      try {
        await fill();
        await poller?.drain(handler);
      } finally {
        poller?.resume();
      }
    },
    close: async () => {
      await Promise.all([...pollers.values()].map((poller) => poller.stop()));
    },
  };
};
