import { completionKeys, completionPrefix } from '../../functions/authors/completion.ts';
import type { Briefing } from '../../functions/briefings/briefing.ts';
import type { Source, SourceState } from '../../functions/feeds/sources/source.ts';
import { mentionKeys } from '../../functions/papers/author-mentions.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import type { TokenPurpose } from '../../functions/readers/ports.ts';
import { issueToken } from '../../functions/readers/tokens.ts';
import type { WebServices } from '../../functions/web/services.ts';
import {
  makeFakeArchive,
  makeFakeLetters,
  makeFakeLimits,
  makeFakeReaders,
  makeFakeSessions,
  makeFakeSuppressions,
  makeFakeTokens,
} from './readers.ts';
import { makeFakeClock, makeFakeRandomBytes } from './time.ts';

export type WebContent = {
  papers?: readonly Paper[];
  briefings?: readonly Briefing[];
  catalogue?: readonly Source[];
  states?: readonly SourceState[];
};

/** The web's services over fakes; the fakes themselves stay in reach. */
export const makeFakeWebServices = (content: WebContent = {}, more: Partial<WebServices> = {}) => {
  const { papers = [], briefings = [], catalogue = [], states = [] } = content;
  const clock = makeFakeClock();
  const letters = makeFakeLetters();
  const logged: { event: string; detail: Record<string, unknown> }[] = [];
  const dayOf = ({ firstSeenAt }: Paper) => firstSeenAt.slice(0, 10);
  const fakes = {
    clock,
    letters: letters.asked,
    logged,
    readers: makeFakeReaders(),
    tokens: makeFakeTokens(),
    sessions: makeFakeSessions(),
    archive: makeFakeArchive(),
  };
  const searchIndexes = new Map<string, Uint8Array>();
  const services: WebServices = {
    origin: 'https://hub.example.org',
    secret: 'a secret of the tests',
    now: clock.now,
    // Later than whatever is ready, so that nothing counts as slow.
    wait: (milliseconds) =>
      milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setImmediate(resolve)),
    randomBytes: makeFakeRandomBytes(),
    log: (event, detail) => logged.push({ event, detail }),
    clientAddress: () => '203.0.113.7',
    samples: false,
    readEdition: async (date) => papers.filter((paper) => dayOf(paper) === date),
    listEditions: async (limit) => [...new Set(papers.map(dayOf))].sort().reverse().slice(0, limit),
    getPaper: async (id) => papers.find((paper) => paper.id === id) ?? null,
    getPapers: async (ids) => papers.filter(({ id }) => ids.includes(id)),
    searchIndexes: {
      get: async (day, form) => searchIndexes.get(`${day} ${form}`) ?? null,
      put: async (day, form, bytes) => {
        searchIndexes.set(`${day} ${form}`, bytes);
      },
    },
    listMentions: async (key, limit) =>
      papers
        .filter((paper) => mentionKeys(paper).includes(key))
        .map((paper) => ({ paperId: paper.id, day: dayOf(paper) }))
        .sort((a, b) => (a.day < b.day ? 1 : -1))
        .slice(0, limit),
    completeNames: async (typed, limit) => {
      const prefix = completionPrefix(typed);
      const names = papers.flatMap(({ authors }) => authors.map(({ name }) => name));
      const found = names.filter((name) =>
        completionKeys(name).some(({ text }) => prefix !== null && text.startsWith(prefix.text)),
      );
      return [...new Set(found)].sort().slice(0, limit);
    },
    briefings: { get: async (date) => briefings.find((briefing) => briefing.date === date) ?? null },
    catalogue,
    sourceStates: { list: async () => [...states] },
    readers: fakes.readers,
    tokens: fakes.tokens,
    sessions: fakes.sessions,
    takeFromLimit: makeFakeLimits(),
    requestLetter: letters.requestLetter,
    suppressions: makeFakeSuppressions(),
    archive: fakes.archive,
    ...more,
  };
  /** What `send-letters` would put into the letter's link. */
  const tokenFor = (readerId: string, purpose: TokenPurpose) => issueToken({ purpose, readerId }, services);
  return { services, tokenFor, searchIndexes, ...fakes };
};
