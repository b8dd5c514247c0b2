import { makeSearchIndexes } from '../adapters/dynamodb/search-indexes.ts';
import { wait } from '../adapters/system/system.ts';
import type { Runtime } from '../runtime.ts';
import { renewSearchIndex } from '../web/search/search-days.ts';
import type { WebServices } from '../web/services.ts';
import { hubSecret, table } from './clients.ts';
import { deliveryLedger } from './digests.ts';
import { sourceStates } from './feeds.ts';
import {
  briefingStore,
  completeNames,
  getPaper,
  getPapers,
  listEditions,
  listMentions,
  readEdition,
} from './papers.ts';
import {
  readerStore,
  requestLetter,
  sessionStore,
  suppressions,
  takeFromLimit,
  tokenStore,
} from './readers.ts';

const searchIndexes = (runtime: Runtime) => makeSearchIndexes(table(runtime));

/** `clientAddress`: how the platform tells a request's IP address. */
export const webServices = async (
  runtime: Runtime,
  clientAddress: WebServices['clientAddress'],
): Promise<WebServices> => ({
  origin: runtime.config.origin(),
  secret: await hubSecret(runtime),
  now: runtime.now,
  wait,
  randomBytes: runtime.randomBytes,
  log: (event, detail) => runtime.log.warn(event, detail),
  clientAddress,
  samples: runtime.feeds.samples,
  readEdition: readEdition(runtime),
  listEditions: listEditions(runtime),
  getPaper: getPaper(runtime),
  getPapers: getPapers(runtime),
  searchIndexes: searchIndexes(runtime),
  listMentions: listMentions(runtime),
  completeNames: completeNames(runtime),
  briefings: briefingStore(runtime),
  catalogue: runtime.feeds.sources,
  sourceStates: sourceStates(runtime),
  readers: readerStore(runtime),
  tokens: tokenStore(runtime),
  sessions: sessionStore(runtime),
  takeFromLimit: takeFromLimit(runtime),
  requestLetter: requestLetter(runtime),
  suppressions: suppressions(runtime),
  archive: deliveryLedger(runtime),
});

/** Makes the search index of a UTC day anew where one is kept, after its papers have changed. */
export const renewSearch = (runtime: Runtime) => (date: string) =>
  renewSearchIndex(date, {
    readEdition: readEdition(runtime),
    searchIndexes: searchIndexes(runtime),
    now: runtime.now,
    wait,
  });
