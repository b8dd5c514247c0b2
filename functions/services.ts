import { setTimeout } from 'node:timers/promises';
import { makeAnnouncePaper } from './adapters/dynamodb/announce-paper.ts';
import { makeListMentions } from './adapters/dynamodb/author-mentions.ts';
import { makeCompleteNames } from './adapters/dynamodb/author-names.ts';
import { makeBriefingStore } from './adapters/dynamodb/briefings.ts';
import { makeDynamoDBClient, type Table } from './adapters/dynamodb/client.ts';
import { makeTableCounts } from './adapters/dynamodb/counts.ts';
import { makeDeliveryLedger } from './adapters/dynamodb/deliveries.ts';
import { makeLanguagesInUse, notingLanguages } from './adapters/dynamodb/languages.ts';
import { makeTakeFromLimit } from './adapters/dynamodb/limits.ts';
import { makeNoteMailReport } from './adapters/dynamodb/mail-reports.ts';
import {
  makeGetPaper,
  makeGetPapers,
  makeListEditions,
  makePapersFirstSeen,
  makeReadEdition,
} from './adapters/dynamodb/papers.ts';
import { makePendingBatches } from './adapters/dynamodb/pending-batches.ts';
import { makeDigestReaders, makeListReaders, makeReaderStore } from './adapters/dynamodb/readers.ts';
import { makeSearchIndexes } from './adapters/dynamodb/search-indexes.ts';
import { makeTakeSendSlots } from './adapters/dynamodb/send-slots.ts';
import { makeSessionStore } from './adapters/dynamodb/sessions.ts';
import { makeSourceStates } from './adapters/dynamodb/sources.ts';
import { makeSplitPaper } from './adapters/dynamodb/split-paper.ts';
import { makeSummaryCache } from './adapters/dynamodb/summary-cache.ts';
import { makeSuppressions } from './adapters/dynamodb/suppressions.ts';
import { makeTokenBudget } from './adapters/dynamodb/token-budget.ts';
import { makeTokenStore } from './adapters/dynamodb/tokens.ts';
import { makeFetchFeed } from './adapters/http/fetch-feed.ts';
import { makeModelBatches } from './adapters/openai/batches.ts';
import { makeModel } from './adapters/openai/model.ts';
import { makeReadSecret } from './adapters/secrets/read-secret.ts';
import { parseMailEvent } from './adapters/ses/mail-event.ts';
import { makeSendMail } from './adapters/ses/send-mail.ts';
import { makeReadSendQuota } from './adapters/ses/send-quota.ts';
import { makeSesClient } from './adapters/ses/ses-client.ts';
import { makeRequestDigests, parseDigestRequest } from './adapters/sqs/request-digests.ts';
import { makeRequestIngest, parseIngestMessage } from './adapters/sqs/request-ingest.ts';
import { makeRequestLetter, parseLetterRequest } from './adapters/sqs/request-letter.ts';
import { makeSqsClient } from './adapters/sqs/sqs-client.ts';
import { systemClock, wait } from './adapters/system/system.ts';
import { makeBreaker } from './briefings/ask.ts';
import type { CompileDeps } from './briefings/compile.ts';
import { inDefaultLanguage } from './briefings/default-language.ts';
import { readPersonal } from './briefings/personal-paragraph.ts';
import type { Model, ModelBatches } from './briefings/ports.ts';
import type { Config } from './config.ts';
import { type DigestWindows, keepWindows, makeDigestWindows } from './digests/digest-windows.ts';
import type { DigestLinks } from './digests/links.ts';
import { makePacedSendMail } from './digests/paced-send.ts';
import type { PlanDeps } from './digests/plan-digests.ts';
import type { PreparePersonalDeps } from './digests/prepare-personal.ts';
import { makePrintDigest } from './digests/render.ts';
import type { RenderDeps } from './digests/render-digest-for.ts';
import type { SendDigestDeps } from './digests/send-digest.ts';
import type { SettleDeps } from './digests/settle-delivery.ts';
import type { StaleDeps } from './digests/settle-stale.ts';
import { sourceTroubles } from './digests/source-notices.ts';
import type { IngestDeps } from './feeds/ingest-source.ts';
import type { PollDeps } from './feeds/poll-sources.ts';
import { makeAuthorHistory } from './radar/author-history.ts';
import { feedbackAbout, feedbackReader } from './readers/feedback-token.ts';
import type { SendLetterDeps } from './readers/send-letter.ts';
import { unsubscribeToken } from './readers/unsubscribe-token.ts';
import type { QueueName } from './resources/queues.ts';
import type { Runtime } from './runtime.ts';
import { paperPath } from './web/addresses.ts';
import type { WebServices } from './web/services.ts';

/** One client a process and service: its connections are what makes the next call quick. */
const oncePerConfig = <Client>(make: (config: Config) => Client) => {
  const clients = new WeakMap<Config, Client>();
  return ({ config }: Runtime): Client => {
    const client = clients.get(config) ?? make(config);
    clients.set(config, client);
    return client;
  };
};

const table = /* @__PURE__ */ oncePerConfig(
  (config): Table => ({
    client: makeDynamoDBClient(config.awsClient('DYNAMODB')),
    table: config.tableName(),
  }),
);
export const sqsClient = /* @__PURE__ */ oncePerConfig((config) => makeSqsClient(config.awsClient('SQS')));
const sesClient = /* @__PURE__ */ oncePerConfig((config) =>
  makeSesClient({ ...config.awsClient('SES'), now: systemClock }),
);

const readSecret = /* @__PURE__ */ oncePerConfig((config) =>
  makeReadSecret(config.awsClient('SECRETS_MANAGER')),
);

/** What keys the reader ids and the tokens: given in the environment, else kept in Secrets Manager. */
export const hubSecret = async (runtime: Runtime): Promise<string> =>
  runtime.config.secret() ?? (await readSecret(runtime)(runtime.config.secretArn()));

/** What CloudFront shows with each request that it passes on; null where it does not stand in front. */
export const edgeSecret = async (runtime: Runtime): Promise<string | null> => {
  const arn = runtime.config.edgeSecretArn();
  return arn === null ? null : readSecret(runtime)(arn);
};

const queue = (runtime: Runtime, name: QueueName) => ({
  client: sqsClient(runtime),
  queueUrl: runtime.config.queueUrl(name),
});

export const sourceStates = (runtime: Runtime) => makeSourceStates(table(runtime));
const announcePaper = (runtime: Runtime) => makeAnnouncePaper(table(runtime));
export const papersFirstSeen = (runtime: Runtime) => makePapersFirstSeen(table(runtime));
export const readEdition = (runtime: Runtime) => makeReadEdition(table(runtime));
export const listEditions = (runtime: Runtime) => makeListEditions(table(runtime));
export const splitPaper = (runtime: Runtime) => makeSplitPaper(table(runtime));
export const getPaper = (runtime: Runtime) => makeGetPaper(table(runtime));
const getPapers = (runtime: Runtime) => makeGetPapers(table(runtime));
const listMentions = (runtime: Runtime) => makeListMentions(table(runtime));
export const completeNames = (runtime: Runtime) => makeCompleteNames(table(runtime));
export const briefingStore = (runtime: Runtime) => makeBriefingStore(table(runtime));
export const readerStore = (runtime: Runtime) =>
  notingLanguages(makeReaderStore(table(runtime)), table(runtime));
export const listReaders = (runtime: Runtime) => makeListReaders(table(runtime));
export const digestReaders = (runtime: Runtime) => makeDigestReaders(table(runtime));
export const tokenStore = (runtime: Runtime) => makeTokenStore(table(runtime));
export const sessionStore = (runtime: Runtime) => makeSessionStore(table(runtime));
export const suppressions = (runtime: Runtime) => makeSuppressions(table(runtime));
const takeFromLimit = (runtime: Runtime) => makeTakeFromLimit(table(runtime));
export const deliveryLedger = (runtime: Runtime) => makeDeliveryLedger(table(runtime));
export const tableCounts = (runtime: Runtime) => makeTableCounts(table(runtime));

export const requestIngest = (runtime: Runtime) => makeRequestIngest(queue(runtime, 'ingest'));
export const requestDigests = (runtime: Runtime) => makeRequestDigests(queue(runtime, 'digests'));
export const requestLetter = (runtime: Runtime) => makeRequestLetter(queue(runtime, 'letters'));

/** At the account's pace, which digests and letters share. */
const sendMail = (runtime: Runtime) =>
  makePacedSendMail({
    sendMail: makeSendMail({
      client: sesClient(runtime),
      sender: null,
      configurationSet: runtime.config.configurationSet(),
    }),
    readQuota: makeReadSendQuota(sesClient(runtime)),
    takeSlots: makeTakeSendSlots(table(runtime)),
    wait,
    now: systemClock,
  });

const bouncesForgiven = 4;
const bounceWindowSeconds = 30 * 86_400;

const bouncesTooOften = (runtime: Runtime): SettleDeps['bouncesTooOften'] => {
  const take = takeFromLimit(runtime);
  return async (readerId, at) =>
    !(await take(`bounces#${readerId}`, bouncesForgiven, bounceWindowSeconds, at));
};

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
    now: runtime.now,
    random: runtime.random,
    pause: setTimeout,
  },
});

/** Rests when the endpoint is down, over the calls of one process. */
const modelSettings = /* @__PURE__ */ oncePerConfig((config) => {
  const settings = config.model();
  return settings && { ...settings, breaker: makeBreaker() };
});

type Endpoint = { model: Model; batches: ModelBatches | null };
const endpoints = /* @__PURE__ */ new WeakMap<NonNullable<ReturnType<typeof modelSettings>>, Endpoint>();

/** Keeps what the endpoint has taught it. Null without settings, or while its key cannot be read: tried again later. */
const endpointOf = async (runtime: Runtime): Promise<Endpoint | null> => {
  const settings = modelSettings(runtime);
  if (settings === null) return null;
  const known = endpoints.get(settings);
  if (known) return known;
  try {
    const apiKey = settings.key ?? (await readSecret(runtime)(settings.keyArn ?? ''));
    const options = { ...settings, apiKey };
    const endpoint = {
      model: makeModel(options),
      batches: settings.batch ? makeModelBatches(options) : null,
    };
    endpoints.set(settings, endpoint);
    return endpoint;
  } catch (error) {
    runtime.log.error('The key of the model cannot be read', { reason: String(error) });
    return null;
  }
};

const writingDeps = async (runtime: Runtime, timeLeftMs: () => number): Promise<CompileDeps['writing']> => {
  const endpoint = await endpointOf(runtime);
  const asked = modelSettings(runtime);
  return (
    endpoint &&
    asked && {
      model: endpoint.model,
      prices: asked.prices,
      dailyTokens: asked.dailyTokens,
      breaker: asked.breaker,
      budget: makeTokenBudget(table(runtime)),
      batches: endpoint.batches && { api: endpoint.batches, pending: makePendingBatches(table(runtime)) },
      cache: makeSummaryCache(table(runtime)),
      randomBytes: runtime.randomBytes,
      timeLeftMs,
      now: runtime.now,
      log: runtime.log,
    }
  );
};

/** `timeLeftMs`: until the process is stopped; the model is not asked for what could not be finished. */
export const compileDeps = async (
  runtime: Runtime,
  timeLeftMs: () => number = () => Number.POSITIVE_INFINITY,
): Promise<CompileDeps> => {
  const writing = await writingDeps(runtime, timeLeftMs);
  return {
    readEdition: readEdition(runtime),
    briefings: briefingStore(runtime),
    sources: runtime.feeds.sources,
    languages: makeLanguagesInUse(table(runtime)),
    now: runtime.now,
    writing,
  };
};

/** Has the personal paragraphs of soon due digests written; null where there is no model, or they are not wanted. */
export const personalDeps = async (
  runtime: Runtime,
  timeLeftMs: () => number = () => Number.POSITIVE_INFINITY,
): Promise<PreparePersonalDeps | null> => {
  const wanted = runtime.config.personalParagraph();
  const writing = wanted && (await writingDeps(runtime, timeLeftMs));
  return (
    writing && {
      readers: digestReaders(runtime),
      windows: digestWindows(runtime),
      now: runtime.now,
      writing: {
        ...writing,
        dailyTokens: wanted.dailyTokens,
        budget: makeTokenBudget(table(runtime), 'personal'),
        batches: null,
      },
    }
  );
};

/** Finds the personal paragraph of a digest; nothing where nobody writes any. */
const personalReader = (runtime: Runtime): Pick<RenderDeps, 'personal'> => {
  const wanted = runtime.config.personalParagraph();
  if (wanted === null) return {};
  const cache = makeSummaryCache(table(runtime));
  const personal: RenderDeps['personal'] = (papers, language) =>
    readPersonal(papers, { model: wanted.model, language, cache }).catch((error: unknown) => {
      runtime.log.warn('A digest leaves without its personal paragraph', { reason: String(error) });
      return [];
    });
  return { personal };
};

const digestLinks = (origin: string, secret: string): DigestLinks => ({
  radar: `${origin}/radar`,
  unsubscribe: (readerId) => `${origin}/unsubscribe?token=${unsubscribeToken(readerId, secret)}`,
  paper: (paperId) => `${origin}${paperPath(paperId)}`,
  edition: (date) => `${origin}/?date=${date}`,
  pause: `${origin}/radar#settings`,
  feedback: {
    about: (feedback) => `${origin}/feedback?token=${feedbackAbout(feedback, secret)}~`,
    by: (readerId) => feedbackReader(readerId, secret),
  },
  briefing: (date, paperId) =>
    `${origin}/briefings/${date}${paperId === undefined ? '' : `#${encodeURIComponent(paperId)}`}`,
});

const sampleNotice = 'These papers are invented samples: this hub reads no live source.';

/** What the digests of one run share; made anew where papers and briefings may have changed. */
export const digestWindows = (runtime: Runtime): DigestWindows =>
  makeDigestWindows({
    papersFirstSeen: papersFirstSeen(runtime),
    briefings: inDefaultLanguage(briefingStore(runtime)),
    troubles: async (now) => sourceTroubles(runtime.feeds.sources, await sourceStates(runtime).list(), now),
    history: makeAuthorHistory({ listMentions: listMentions(runtime), getPapers: getPapers(runtime) }),
  });

const windowsKeptMs = 60_000;

/** The windows for each of a process's batches, one after the other. */
export const keptDigestWindows = (runtime: Runtime) =>
  keepWindows(() => digestWindows(runtime), windowsKeptMs, systemClock);

export const renderDeps = async (runtime: Runtime): Promise<Omit<RenderDeps, 'windows'>> => {
  const links = digestLinks(runtime.config.origin(), await hubSecret(runtime));
  return {
    links,
    printDigest: makePrintDigest({ links, postalAddress: runtime.config.postalAddress() }),
    sender: runtime.config.sender(),
    replyTo: null,
    unsubscribeMailbox: runtime.config.unsubscribeMailbox(),
    notices: runtime.feeds.samples ? [sampleNotice] : [],
    ...personalReader(runtime),
  };
};

export const planDeps = (runtime: Runtime): Omit<PlanDeps, 'requestDigests'> => ({
  readers: digestReaders(runtime),
  now: runtime.now,
});

export const sendDigestDeps = async (runtime: Runtime): Promise<Omit<SendDigestDeps, 'windows'>> => ({
  ...(await renderDeps(runtime)),
  readers: digestReaders(runtime),
  ledger: deliveryLedger(runtime),
  isSuppressed: suppressions(runtime).has,
  sendMail: sendMail(runtime),
  now: runtime.now,
});

export const settleDeps = (runtime: Runtime): SettleDeps => ({
  readers: digestReaders(runtime),
  ledger: deliveryLedger(runtime),
  suppress: suppressions(runtime).add,
  note: makeNoteMailReport(table(runtime)),
  bouncesTooOften: bouncesTooOften(runtime),
  now: runtime.now,
});

export const staleDeps = (runtime: Runtime): StaleDeps => ({
  readers: digestReaders(runtime),
  ledger: deliveryLedger(runtime),
  now: runtime.now,
});

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

/** What the handlers read from outside, hostile until these have read it. */
export const readIngestMessage = parseIngestMessage;
export const readDigestRequest = parseDigestRequest;
export const readLetterRequest = parseLetterRequest;
export const mailEventReader = (runtime: Runtime) => {
  const ownTopicArn = runtime.config.mailEventsTopicArn();
  return (notification: { topicArn: string; message: string }) => parseMailEvent(notification, ownTopicArn);
};

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
  searchIndexes: makeSearchIndexes(table(runtime)),
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
