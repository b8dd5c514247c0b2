import * as z from 'zod/mini';
import type { RequestIngest } from '../../feeds/ports.ts';
import { parseBody } from './parse-body.ts';
import { type QueueAccess, sendMessages } from './send-messages.ts';

const ingestMessage = z.object({ sourceId: z.string().check(z.minLength(1), z.maxLength(200)) });

/** One message a source, so that a slow source holds up no other. */
export const makeRequestIngest =
  (queue: QueueAccess): RequestIngest =>
  (sourceIds) =>
    sendMessages(
      queue,
      sourceIds.map((sourceId): z.infer<typeof ingestMessage> => ({ sourceId })),
    );

/** Throws `MessageError`. */
export const parseIngestMessage = (body: string): { sourceId: string } =>
  parseBody(body, ingestMessage, 'a request to ingest a source');
