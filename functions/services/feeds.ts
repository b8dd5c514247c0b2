import { setTimeout } from 'node:timers/promises';
import { makeAnnouncePaper } from '../adapters/dynamodb/announce-paper.ts';
import { makeCloseLimit, makeTakeFromLimit } from '../adapters/dynamodb/limits.ts';
import { makeSourceStates } from '../adapters/dynamodb/sources.ts';
import { makeFetchFeed } from '../adapters/http/fetch-feed.ts';
import { makeRequestIngest, parseIngestMessage } from '../adapters/sqs/request-ingest.ts';
import type { IngestDeps } from '../feeds/polling/ingest-source.ts';
import type { PollDeps } from '../feeds/polling/poll-sources.ts';
import type { Runtime } from '../runtime.ts';
import { queue, table } from './clients.ts';

export const sourceStates = (runtime: Runtime) => makeSourceStates(table(runtime));

const announcePaper = (runtime: Runtime) => makeAnnouncePaper(table(runtime));

export const requestIngest = (runtime: Runtime) => makeRequestIngest(queue(runtime, 'ingest'));

export const fetchFeed = (runtime: Runtime) =>
  makeFetchFeed({
    userAgent: runtime.config.userAgent(),
    now: runtime.now,
    allowLoopback: runtime.feeds.allowLoopback,
  });

export const pollDeps = (runtime: Runtime): Omit<PollDeps, 'requestIngest'> => ({
  sources: runtime.feeds.sources,
  states: sourceStates(runtime),
  now: runtime.now,
});

export const ingestDeps = (runtime: Runtime): IngestDeps => ({
  sources: runtime.feeds.sources,
  states: sourceStates(runtime),
  fetchFeed: fetchFeed(runtime),
  announce: announcePaper(runtime),
  now: runtime.now,
  random: runtime.random,
  pacing: {
    takeTurn: makeTakeFromLimit(table(runtime)),
    closeTurns: makeCloseLimit(table(runtime)),
    now: runtime.now,
    random: runtime.random,
    pause: setTimeout,
  },
});

/** What the handlers read from outside, hostile until these have read it. */
export const readIngestMessage = parseIngestMessage;
