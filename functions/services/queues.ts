import { type QueueDepth, readQueueDepth } from '../adapters/sqs/queue-depth.ts';
import { type QueueName, queues } from '../resources/queues.ts';
import type { Runtime } from '../runtime.ts';
import { sqsClient } from './clients.ts';

/** How full each queue of the hub is, by name. */
export const queueDepths = async (runtime: Runtime): Promise<[QueueName, QueueDepth][]> =>
  Promise.all(
    (Object.keys(queues) as QueueName[]).map(
      async (name): Promise<[QueueName, QueueDepth]> => [
        name,
        await readQueueDepth(sqsClient(runtime), runtime.config.queueUrl(name)),
      ],
    ),
  );
