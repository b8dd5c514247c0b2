import { notingLanguages } from '../adapters/dynamodb/languages.ts';
import { makeTakeFromLimit } from '../adapters/dynamodb/limits.ts';
import { makeListReaders, makeReaderStore } from '../adapters/dynamodb/readers.ts';
import { makeSessionStore } from '../adapters/dynamodb/sessions.ts';
import { makeSuppressions } from '../adapters/dynamodb/suppressions.ts';
import { makeTokenStore } from '../adapters/dynamodb/tokens.ts';
import { makeRequestLetter, parseLetterRequest } from '../adapters/sqs/request-letter.ts';
import type { SendLetterDeps } from '../readers/send-letter.ts';
import type { Runtime } from '../runtime.ts';
import { queue, table } from './clients.ts';
import { sendMail } from './mail.ts';

export const readerStore = (runtime: Runtime) =>
  notingLanguages(makeReaderStore(table(runtime)), table(runtime));

export const listReaders = (runtime: Runtime) => makeListReaders(table(runtime));
export const tokenStore = (runtime: Runtime) => makeTokenStore(table(runtime));
export const sessionStore = (runtime: Runtime) => makeSessionStore(table(runtime));
export const suppressions = (runtime: Runtime) => makeSuppressions(table(runtime));
export const takeFromLimit = (runtime: Runtime) => makeTakeFromLimit(table(runtime));
export const requestLetter = (runtime: Runtime) => makeRequestLetter(queue(runtime, 'letters'));

export const sendLetterDeps = (runtime: Runtime): SendLetterDeps => {
  const origin = runtime.config.origin();
  return {
    readers: readerStore(runtime),
    tokens: tokenStore(runtime),
    isSuppressed: suppressions(runtime).has,
    sendMail: sendMail(runtime),
    randomBytes: runtime.randomBytes,
    links: {
      confirm: (secret) => `${origin}/confirm?token=${secret}`,
      signIn: (secret) => `${origin}/sign-in/link?token=${secret}`,
      moveOld: (secret) => `${origin}/address/old?token=${secret}`,
      moveNew: (secret) => `${origin}/address/new?token=${secret}`,
      home: origin,
    },
    sender: runtime.config.sender(),
    replyTo: null,
    postalAddress: runtime.config.postalAddress(),
    now: runtime.now,
  };
};

export const readLetterRequest = parseLetterRequest;
