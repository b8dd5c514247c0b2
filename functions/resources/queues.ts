import type { HandlerName } from './handlers.ts';

export type QueueSettings = {
  consumer: HandlerName;
  /** Name of the environment variable that carries the queue's URL. */
  urlVariable: string;
  batchSize: number;
  /** At least six times the consumer's timeout, as AWS asks of SQS event sources. */
  visibilitySeconds: number;
  /** Receives before a message goes to the dead-letter queue. */
  maxReceives: number;
};

/** Every queue has a dead-letter queue beside it, named `<queue>-dead`. */
export const queues = {
  ingest: {
    consumer: 'ingest-source',
    urlVariable: 'INGEST_QUEUE_URL',
    batchSize: 1,
    visibilitySeconds: 6 * 120,
    maxReceives: 3,
  },
  digests: {
    consumer: 'send-digests',
    urlVariable: 'DIGESTS_QUEUE_URL',
    batchSize: 10,
    visibilitySeconds: 6 * 120,
    maxReceives: 5,
  },
  letters: {
    consumer: 'send-letters',
    urlVariable: 'LETTERS_QUEUE_URL',
    batchSize: 10,
    visibilitySeconds: 6 * 30,
    maxReceives: 5,
  },
} as const satisfies Record<string, QueueSettings>;

export type QueueName = keyof typeof queues;

export const deadLetterName = (queue: string) => `${queue}-dead`;
