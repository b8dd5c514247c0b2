import * as z from 'zod/mini';
import type { DigestRequest, RequestDigests } from '../../digests/ports.ts';
import { parseBody } from './parse-body.ts';
import { type QueueAccess, sendMessages } from './send-messages.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));

const digestRequest = z.object({ readerId: id, periodId: id, cutoff: z.iso.datetime() });

/** One message a digest: only the one that fails comes again. */
export const makeRequestDigests =
  (queue: QueueAccess): RequestDigests =>
  (requests) =>
    sendMessages(queue, requests);

/** Throws `MessageError`. */
export const parseDigestRequest = (body: string): DigestRequest =>
  parseBody(body, digestRequest, 'a request for a digest');
