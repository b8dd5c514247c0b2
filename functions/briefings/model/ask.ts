import * as z from 'zod/mini';
import type { Model, Question, TokenBudget } from '../ports.ts';
import { ModelError } from './model-error.ts';
import { countOne, type Tally } from './tally.ts';

/** Rests after failures in a row, so that an endpoint that is down costs seconds and not the whole run. */
export type Breaker = {
  isOpen(now: Date): boolean;
  failed(now: Date, forGood: boolean): void;
  worked(): void;
};

const failuresInARow = 3;
const restMs = 5 * 60_000;

export const makeBreaker = (): Breaker => {
  let failures = 0;
  let openUntil = 0;
  return {
    // After the rest one call is let through; its failure opens the breaker again.
    isOpen: (now) => now.getTime() < openUntil,
    failed: (now, forGood) => {
      failures += 1;
      if (forGood || failures >= failuresInARow) openUntil = now.getTime() + restMs;
    },
    worked: () => {
      failures = 0;
      openUntil = 0;
    },
  };
};

export type AskDeps = {
  model: Model;
  budget: TokenBudget;
  /** Tokens that may be used on one UTC day. */
  dailyTokens: number;
  breaker: Breaker;
  /** What is left until the process is stopped. */
  timeLeftMs: () => number;
  now: () => Date;
  log: Record<'info' | 'warn', (message: string, details?: Record<string, unknown>) => void>;
};

/** `truncated` is told apart: the same question about fewer papers may fit. */
export type Asked<T> = { ok: true; value: T } | { ok: false; why: 'truncated' | 'other' };

/** One question of ours, its answer validated; never throws for what the model or its endpoint does. */
export type Ask = <Schema extends z.ZodMiniType>(
  question: Omit<Question, 'schema' | 'timeoutMs'>,
  schema: Schema,
) => Promise<Asked<z.output<Schema>>>;

const timeoutMs = 45_000;
// What is left to the run after the last call: verification, storing, and a little more.
const reserveMs = 20_000;
// English has about four characters a token; other scripts fewer, which the settling corrects.
const charactersPerToken = 4;

/** An estimate that is seldom too low for English. */
export const estimateTokens = ({
  system,
  user,
  schema,
  maxOutputTokens,
}: Omit<Question, 'timeoutMs'>): number =>
  Math.ceil((system.length + user.length + JSON.stringify(schema).length) / charactersPerToken) +
  maxOutputTokens;

/** Guards the model: daily budget, time left, breaker; counts everything into `tally`. */
export const makeAsk = (deps: AskDeps, tally: Tally): Ask => {
  const skip = (why: string): { ok: false; why: 'other' } => {
    if (tally.skipped[why] === undefined) deps.log.warn('The model is not asked', { why });
    countOne(tally.skipped, why);
    return { ok: false, why: 'other' };
  };
  return async (question, schema) => {
    const timeLeft = deps.timeLeftMs() - reserveMs;
    if (timeLeft <= 0) return skip('time');
    if (deps.breaker.isOpen(deps.now())) return skip('resting');
    const jsonSchema = z.toJSONSchema(schema) as Record<string, unknown>;
    const estimate = estimateTokens({ ...question, schema: jsonSchema });
    const day = deps.now().toISOString().slice(0, 10);
    if (!(await deps.budget.take(day, estimate, deps.dailyTokens))) return skip('budget');
    const settle = async (tokens: { input: number; output: number }) => {
      tally.inputTokens += tokens.input;
      tally.outputTokens += tokens.output;
      await deps.budget.settle(day, tokens.input + tokens.output - estimate);
    };
    const guessed = { input: estimate - question.maxOutputTokens, output: question.maxOutputTokens };
    tally.calls += 1;
    try {
      const answer = await deps.model.ask({
        ...question,
        schema: jsonSchema,
        timeoutMs: Math.min(timeoutMs, timeLeft),
      });
      // An endpoint that counts nothing is not free.
      await settle(answer.tokens.input + answer.tokens.output > 0 ? answer.tokens : guessed);
      deps.breaker.worked();
      const parsed = z.safeParse(schema, answer.json);
      if (parsed.success) return { ok: true, value: parsed.data };
      countOne(tally.failed, 'malformed');
      return { ok: false, why: 'other' };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      await settle(error.tokens);
      countOne(tally.failed, error.kind);
      deps.log.warn('The model gave no answer', { kind: error.kind, reason: error.message });
      if (error.kind === 'unreachable' || error.kind === 'unauthorised')
        deps.breaker.failed(deps.now(), error.kind === 'unauthorised');
      else deps.breaker.worked();
      return { ok: false, why: error.kind === 'truncated' ? 'truncated' : 'other' };
    }
  };
};
