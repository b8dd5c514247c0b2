import { makeModel } from '../../functions/adapters/openai/model.ts';
import type { CompileDeps } from '../../functions/briefings/compile.ts';
import { makeBreaker } from '../../functions/briefings/model/ask.ts';
import type { Model } from '../../functions/briefings/ports.ts';
import { memoryBudget, memoryCache } from './papers.ts';

type Writing = NonNullable<CompileDeps['writing']>;

const now = () => new Date('2026-06-18T06:00:00Z');

export const modelAt = (baseURL: string): Model =>
  makeModel({ apiKey: 'test-key', baseURL, model: 'a-model' });

/** The writing part of a compilation by this model; bytes count up, so that runs repeat. */
export const writingBy = (model: Model, facts: Partial<Writing> = {}): Writing => {
  let counter = 0;
  return {
    model,
    prices: { input: 1, output: 2 },
    dailyTokens: 10_000_000,
    breaker: makeBreaker(),
    budget: memoryBudget(),
    batches: null,
    cache: memoryCache(),
    randomBytes: (size) => {
      counter += 1;
      return Uint8Array.from({ length: size }, (_, place) => (counter * 31 + place * 7) % 256);
    },
    timeLeftMs: () => 600_000,
    now,
    log: { info: () => {}, warn: () => {} },
    ...facts,
  };
};
