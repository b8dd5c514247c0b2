import { makeDeliveryLedger } from '../adapters/dynamodb/deliveries.ts';
import { makeDigestReaders } from '../adapters/dynamodb/readers.ts';
import { makeSummaryCache } from '../adapters/dynamodb/summary-cache.ts';
import { makeRequestDigests, parseDigestRequest } from '../adapters/sqs/request-digests.ts';
import { systemClock } from '../adapters/system/system.ts';
import { inDefaultLanguage } from '../briefings/default-language.ts';
import { readPersonal } from '../briefings/writing/personal-paragraph.ts';
import { type DigestWindows, keepWindows, makeDigestWindows } from '../digests/digest-windows.ts';
import type { DigestLinks } from '../digests/links.ts';
import type { PlanDeps } from '../digests/plan-digests.ts';
import { makePrintDigest } from '../digests/render.ts';
import type { RenderDeps } from '../digests/render-digest-for.ts';
import type { SendDigestDeps } from '../digests/send-digest.ts';
import { sourceTroubles } from '../digests/source-notices.ts';
import { makeAuthorHistory } from '../radar/author-history.ts';
import { feedbackAbout, feedbackReader } from '../readers/feedback-token.ts';
import { unsubscribeToken } from '../readers/unsubscribe-token.ts';
import type { Runtime } from '../runtime.ts';
import { paperPath } from '../web/addresses.ts';
import { hubSecret, queue, table } from './clients.ts';
import { sourceStates } from './feeds.ts';
import { sendMail } from './mail.ts';
import { briefingStore, getPapers, listMentions, papersFirstSeen } from './papers.ts';
import { suppressions } from './readers.ts';

export const digestReaders = (runtime: Runtime) => makeDigestReaders(table(runtime));
export const deliveryLedger = (runtime: Runtime) => makeDeliveryLedger(table(runtime));
export const requestDigests = (runtime: Runtime) => makeRequestDigests(queue(runtime, 'digests'));

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

export const readDigestRequest = parseDigestRequest;
