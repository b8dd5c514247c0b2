import type { Briefing } from '../../functions/briefings/briefing.ts';
import type { CompileDeps } from '../../functions/briefings/compile.ts';
import type { SummaryCache, TokenBudget } from '../../functions/briefings/ports.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import { samplePapers } from '../../local/sample-feeds/sample-papers.ts';

export const paper = (
  id: string,
  title: string,
  abstract: string | null,
  categories: string[] = [],
): Paper => ({
  id,
  identifiers: { arxiv: null, arxivVersion: null, doi: null, pmid: null },
  title,
  authors: [],
  abstract,
  url: null,
  publishedAt: null,
  categories,
  venue: null,
  firstSeenAt: '2026-06-18T04:00:00.000Z',
  announcements: [],
});

/** Every invented paper of the sample feeds. */
export const samples = (): Paper[] =>
  samplePapers.map(({ number, title, abstract, categories }) =>
    paper(`url:sample-${number}`, title, abstract, categories),
  );

export const memoryStore = () => {
  const kept = new Map<string, Briefing>();
  const key = (date: string, language: string, field = '') => `${date} ${language} ${field}`;
  return {
    kept,
    get: async (date: string, language: string, field?: string) =>
      kept.get(key(date, language, field)) ?? null,
    put: async (briefing: Briefing) => {
      // As the table would keep it.
      const stored = JSON.parse(JSON.stringify(briefing)) as Briefing;
      kept.set(key(briefing.date, briefing.language, briefing.field), stored);
    },
  };
};

export const memoryCache = (): SummaryCache & { kept: Map<string, unknown> } => {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (keys) => new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
    put: async (entries) => {
      for (const { key, value } of entries) kept.set(key, value);
    },
  };
};

export const memoryBudget = (): TokenBudget & { used: () => number } => {
  let used = 0;
  return {
    used: () => used,
    take: async (_day, tokens, limit) => {
      if (used + tokens > limit) return false;
      used += tokens;
      return true;
    },
    settle: async (_day, difference) => {
      used += difference;
    },
  };
};

export const deps = (papers: Paper[], facts: Partial<CompileDeps> = {}): CompileDeps => ({
  readEdition: async () => papers,
  briefings: memoryStore(),
  sources: [],
  writing: null,
  languages: async () => [],
  now: () => new Date('2026-06-18T06:00:00Z'),
  ...facts,
});
