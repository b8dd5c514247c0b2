import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log } from '../runtime.ts';

/**
 * Works through a batch of queue messages; only those that fail come back to the queue. All at once, unless
 * `inTurn`: one after the other, so that the number of batches sets the pace.
 */
export const eachRecord =
  (work: (body: string) => Promise<unknown>, log: Log, { inTurn = false } = {}) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    processPartialResponse(
      event,
      async ({ body, messageId }: SQSRecord) => {
        try {
          return await work(body);
        } catch (error) {
          log.warn('A message failed and will be tried again', {
            messageId,
            error: error instanceof Error ? error.name : 'unknown',
          });
          throw error;
        }
      },
      new BatchProcessor(EventType.SQS),
      { throwOnFullBatchFailure: false, processInParallel: !inTurn },
    );
