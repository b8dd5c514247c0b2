import * as z from 'zod/mini';
import type { LetterKind, LetterRequest, RequestLetter } from '../../readers/ports.ts';
import { parseBody } from './parse-body.ts';
import { type QueueAccess, sendMessages } from './send-messages.ts';

// Spelt as a record so that the compiler asks for a new kind of letter here too.
const letterKinds: Record<LetterKind, LetterKind> = {
  confirm: 'confirm',
  'sign-in': 'sign-in',
  'move-old': 'move-old',
  'move-new': 'move-new',
  goodbye: 'goodbye',
};

const letterRequest = z.object({
  kind: z.enum(letterKinds),
  readerId: z.string().check(z.minLength(1), z.maxLength(200)),
});

export const makeRequestLetter =
  (queue: QueueAccess): RequestLetter =>
  (letter) =>
    sendMessages(queue, [letter]);

/** Throws `MessageError`. */
export const parseLetterRequest = (body: string): LetterRequest =>
  parseBody(body, letterRequest, 'a request for a letter');
