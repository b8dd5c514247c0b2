import { setTimeout as delay } from 'node:timers/promises';
import { type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { handlers } from '../functions/resources/handlers.ts';
import type { QueueSettings } from '../functions/resources/queues.ts';
import { deleteMessages, failedIds, type QueueHandler, queueEvent } from './queue-batch.ts';

export type QueuePoller = {
  /** Resolves once the batches in hand are done and nothing more is taken, within a second when idle. */
  pause(): Promise<void>;
  resume(): void;
  /**
   * Hands over every visible message, to `handler` where one is given, until there is none, nor a batch in hand.
   * What fails stays for its redelivery. Returns how many succeeded. Leaves the poller paused if it was.
   */
  drain(handler?: QueueHandler): Promise<number>;
  /** Like `pause`, for good. */
  stop(): Promise<void>;
};

/**
 * Feeds a queue to a handler as Lambda's SQS event source does: batches of at most `batchSize`, partial failures,
 * at most `concurrency` batches at once, the consumer's time limit. Starts polling at once, unless `paused`.
 */
export const startPoller = (options: {
  queueUrl: string;
  settings: QueueSettings;
  handler: QueueHandler;
  sqs: SQSClient;
  /** One line for the operator. */
  log: (line: string) => void;
  concurrency?: number;
  paused?: boolean;
  /** The consumer's own where not given. */
  timeoutSeconds?: number;
}): QueuePoller => {
  const { queueUrl, settings, sqs, log, concurrency = 1 } = options;
  const timeoutSeconds = options.timeoutSeconds ?? handlers[settings.consumer].timeoutSeconds;
  const gone = new AbortController();

  const receive = async (waitSeconds: number) => {
    const command = new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: settings.batchSize,
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['All'],
    });
    return (await sqs.send(command, { abortSignal: gone.signal })).Messages ?? [];
  };

  /** Returns how many of the messages succeeded; never throws. */
  const hand = async (messages: Message[], handler: QueueHandler): Promise<number> => {
    const ids = messages.map((message) => message.MessageId ?? '');
    let failed = new Set(ids);
    try {
      failed = failedIds(await within(timeoutSeconds, handler(queueEvent(messages, queueUrl))), ids);
    } catch (error) {
      log(`${settings.consumer} failed: ${oneLine(error)}`);
    }
    const done = messages.filter((message) => !failed.has(message.MessageId ?? ''));
    try {
      await deleteMessages(sqs, queueUrl, done);
    } catch (error) {
      log(`${settings.consumer} will see messages again: ${oneLine(error)}`);
    }
    return done.length;
  };

  // Of every drain and of the polling, so that whoever waits for the queue waits for all of it.
  const inHand = new Set<Promise<void>>();

  const drainWith = async (handler: QueueHandler): Promise<number> => {
    let done = 0;
    for (;;) {
      if (inHand.size >= concurrency) await Promise.race(inHand);
      const messages = await receive(0);
      if (messages.length === 0 && inHand.size === 0) return done;
      if (messages.length === 0) await Promise.race(inHand);
      else
        track(inHand, async () => {
          const succeeded = await hand(messages, handler);
          done += succeeded;
        });
    }
  };

  const poll = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      if (inHand.size >= concurrency) {
        await Promise.race(inHand);
        continue;
      }
      try {
        // A second at a time: the engine would hand a message to a longer wait that was given up in between,
        // where it would lie invisible for the whole visibility timeout.
        const messages = await receive(1);
        if (messages.length > 0)
          track(inHand, async () => {
            await hand(messages, options.handler);
          });
      } catch (error) {
        if (gone.signal.aborted) break;
        log(`The queue of ${settings.consumer} does not answer: ${oneLine(error)}`);
        await delay(1000, undefined, { signal }).catch(() => {});
      }
    }
    await Promise.all(inHand);
  };

  let running: { stop: AbortController; ended: Promise<void> } | null = null;
  let stopped = false;
  const resume = () => {
    if (stopped || running !== null) return;
    const stop = new AbortController();
    running = { stop, ended: poll(stop.signal) };
  };
  const pause = async () => {
    const current = running;
    current?.stop.abort();
    await current?.ended;
    if (running === current) running = null;
  };
  if (!options.paused) resume();
  return {
    pause,
    resume,
    drain: async (handler = options.handler) => {
      const wasRunning = running !== null;
      await pause();
      try {
        return await drainWith(handler);
      } finally {
        if (wasRunning) resume();
      }
    },
    stop: async () => {
      stopped = true;
      gone.abort();
      await pause();
    },
  };
};

const track = (set: Set<Promise<void>>, work: () => Promise<void>) => {
  const running = work().finally(() => set.delete(running));
  set.add(running);
};

/** Lambda would end the function here; on one machine it can only be called failed. */
const within = async <T>(seconds: number, work: Promise<T>): Promise<T> => {
  const limit = new AbortController();
  try {
    return await Promise.race([
      work,
      delay(seconds * 1000, undefined, { signal: limit.signal }).then(() => {
        throw new Error(`no answer within ${seconds} s`);
      }),
    ]);
  } finally {
    limit.abort();
  }
};

const oneLine = (error: unknown): string => String(error).split('\n', 1)[0] ?? '';
