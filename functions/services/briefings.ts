import { makeLanguagesInUse } from '../adapters/dynamodb/languages.ts';
import { makePendingBatches } from '../adapters/dynamodb/pending-batches.ts';
import { makeSummaryCache } from '../adapters/dynamodb/summary-cache.ts';
import { makeTokenBudget } from '../adapters/dynamodb/token-budget.ts';
import { makeModelBatches } from '../adapters/openai/batches.ts';
import { makeModel } from '../adapters/openai/model.ts';
import type { CompileDeps } from '../briefings/compile.ts';
import { makeBreaker } from '../briefings/model/ask.ts';
import type { Model, ModelBatches } from '../briefings/ports.ts';
import type { PreparePersonalDeps } from '../digests/prepare-personal.ts';
import type { Runtime } from '../runtime.ts';
import { oncePerConfig, readSecret, table } from './clients.ts';
import { digestReaders, digestWindows } from './digests.ts';
import { briefingStore, readEdition } from './papers.ts';

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
