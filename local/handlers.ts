import type { SNSEvent } from 'aws-lambda';
import { ingestSourceHandler } from '../functions/handlers/ingest-source.ts';
import { mailEventsHandler } from '../functions/handlers/mail-events.ts';
import { planDigestsHandler } from '../functions/handlers/plan-digests.ts';
import { pollSourcesHandler } from '../functions/handlers/poll-sources.ts';
import { sendDigestsHandler } from '../functions/handlers/send-digests.ts';
import { sendLettersHandler } from '../functions/handlers/send-letters.ts';
import { summarizeEditionHandler } from '../functions/handlers/summarize-edition.ts';
import { sweepHandler } from '../functions/handlers/sweep.ts';
import type { QueueName } from '../functions/resources/queues.ts';
import type { ScheduledName } from '../functions/resources/schedules.ts';
import type { Runtime } from '../functions/runtime.ts';
import type { QueueHandler } from './queue-batch.ts';

export type LocalHandlers = {
  queued: Record<QueueName, QueueHandler>;
  scheduled: Record<ScheduledName, () => Promise<unknown>>;
  mailEvents: (event: SNSEvent) => Promise<void>;
};

/** The handlers of the cloud, called in this process. */
export const buildHandlers = async (runtime: Runtime): Promise<LocalHandlers> => ({
  queued: {
    ingest: await ingestSourceHandler(runtime),
    digests: await sendDigestsHandler(runtime),
    letters: await sendLettersHandler(runtime),
  },
  scheduled: {
    'poll-sources': await pollSourcesHandler(runtime),
    'summarize-edition': await summarizeEditionHandler(runtime),
    'plan-digests': await planDigestsHandler(runtime),
    sweep: await sweepHandler(runtime),
  },
  mailEvents: await mailEventsHandler(runtime),
});
