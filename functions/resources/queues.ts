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
  /** Batches worked on at once in the cloud; SQS allows no fewer than 2. */
  maxConcurrency: number;
};

/** Every queue has a dead-letter queue beside it, named `<queue>-dead`. */
export const queues = {
  ingest: {
    consumer: 'ingest-source',
    urlVariable: 'INGEST_QUEUE_URL',
    batchSize: 1,
    visibilitySeconds: 6 * 120,
    maxReceives: 3,
    // Several sources share a publisher, who must not be asked for all of them at once.
    maxConcurrency: 4,
  },
  digests: {
    consumer: 'send-digests',
    urlVariable: 'DIGESTS_QUEUE_URL',
    batchSize: 10,
    visibilitySeconds: 6 * 120,
    maxReceives: 5,
    // Each batch sends its mails in turn: some 10 a second together, under the 14 that SES first grants an account.
    maxConcurrency: 2,
  },
  letters: {
    consumer: 'send-letters',
    urlVariable: 'LETTERS_QUEUE_URL',
    batchSize: 10,
    visibilitySeconds: 6 * 30,
    maxReceives: 5,
    // A flood of sign-in requests must not take the mail rate away from the digests.
    maxConcurrency: 2,
  },
} as const satisfies Record<string, QueueSettings>;

export type QueueName = keyof typeof queues;

export const deadLetterName = (queue: string) => `${queue}-dead`;
