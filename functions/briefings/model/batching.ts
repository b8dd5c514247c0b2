import * as z from 'zod/mini';
import type { Answer, ModelBatches, PendingBatch, PendingBatches, Question } from '../ports.ts';
import { type AskDeps, estimateTokens } from './ask.ts';
import { countOne, type Tally } from './tally.ts';

/** A question about some papers, with the names that it gave them. */
export type BatchQuestion = {
  question: Omit<Question, 'timeoutMs' | 'schema'>;
  /** By the name in the question: what the paper's summary is kept by. */
  keys: Record<string, string>;
};

/**
 * What became of the questions that wait in a batch. `waiting`: ask again at the next tick. `answered`: by the key of
 * a summary, its answer, unchecked; none where the batch failed or took too long. `none`: no batch is under way.
 */
export type Collected<T> =
  | { kind: 'waiting' }
  | { kind: 'answered'; answers: Map<string, T> }
  | { kind: 'none' };

export type Batching = {
  /** `read`: what an answer says, by the names that its question gave. */
  collect<Schema extends z.ZodMiniType, Value>(
    schema: Schema,
    read: (answer: z.output<Schema>) => { id: string; value: Value }[],
  ): Promise<Collected<Value>>;
  /** False: the endpoint has no batches, or the day's budget is spent: to be asked directly. */
  submit(questions: BatchQuestion[], schema: z.ZodMiniType): Promise<boolean>;
};

// A batch of a day's papers is answered within minutes as a rule; its promise is a day, which no digest waits for.
const patienceMs = 3 * 3_600_000;

export type BatchingDeps = Pick<AskDeps, 'budget' | 'dailyTokens' | 'now' | 'log'> & {
  api: ModelBatches;
  pending: PendingBatches;
};

/** The batch of one edition in one language (`scope`), over as many ticks as it takes; one at a time. */
export const makeBatching = (deps: BatchingDeps, scope: string, tally: Tally): Batching => {
  const { api, pending, now, log } = deps;

  const settle = async ({ day, estimate }: PendingBatch, used: Answer['tokens']) => {
    tally.inputTokens += used.input;
    tally.outputTokens += used.output;
    await deps.budget.settle(day, used.input + used.output - estimate);
  };

  const readAnswers = <Schema extends z.ZodMiniType, Value>(
    batch: PendingBatch,
    given: Map<string, Answer>,
    schema: Schema,
    read: (answer: z.output<Schema>) => { id: string; value: Value }[],
  ): Map<string, Value> => {
    const answers = new Map<string, Value>();
    for (const [place, keys] of batch.keys.entries()) {
      const answer = given.get(String(place));
      const parsed = answer && z.safeParse(schema, answer.json);
      if (!parsed?.success) {
        countOne(tally.failed, answer ? 'malformed' : 'unanswered');
        continue;
      }
      for (const { id, value } of read(parsed.data)) {
        const key = Object.hasOwn(keys, id) ? keys[id] : undefined;
        // Two answers for one paper: the first counts.
        if (key !== undefined && !answers.has(key)) answers.set(key, value);
      }
    }
    return answers;
  };

  return {
    collect: async (schema, read) => {
      const batch = await pending.get(scope);
      if (batch === null) return { kind: 'none' };
      const found = await api.look(batch.id);
      const isLate = now().getTime() - Date.parse(batch.submittedAt) >= patienceMs;
      if (found.kind === 'waiting' && !isLate) return { kind: 'waiting' };
      // An endpoint that cannot be reached now may be later, within the same patience.
      if (found.kind === 'unreachable' && !isLate) return { kind: 'waiting' };
      if (found.kind === 'waiting') await api.cancel(batch.id);
      await pending.remove(scope);
      if (found.kind !== 'done') {
        log.warn('A batch was given up', { scope, batch: batch.id, state: found.kind });
        countOne(tally.failed, 'batch');
        // What was answered until it was given up is paid for: how much, nobody says.
        if (found.kind === 'failed') await settle(batch, { input: 0, output: 0 });
        return { kind: 'answered', answers: new Map() };
      }
      const used = { input: 0, output: 0 };
      for (const { tokens } of found.answers.values()) {
        used.input += tokens.input;
        used.output += tokens.output;
      }
      // An endpoint that counts nothing is not free.
      if (used.input + used.output > 0 || found.answers.size === 0) await settle(batch, used);
      return { kind: 'answered', answers: readAnswers(batch, found.answers, schema, read) };
    },
    submit: async (questions, schema) => {
      const jsonSchema = z.toJSONSchema(schema) as Record<string, unknown>;
      const estimate = questions.reduce(
        (sum, { question }) => sum + estimateTokens({ ...question, schema: jsonSchema }),
        0,
      );
      const day = now().toISOString().slice(0, 10);
      // Asked one by one, as many as the budget allows are answered.
      if (!(await deps.budget.take(day, estimate, deps.dailyTokens))) return false;
      const id = await api.submit(
        questions.map(({ question }, place) => ({
          id: String(place),
          question: { ...question, schema: jsonSchema },
        })),
      );
      if (id === null) {
        await deps.budget.settle(day, -estimate);
        return false;
      }
      tally.calls += questions.length;
      const submittedAt = now().toISOString();
      const keys = questions.map((each) => each.keys);
      await pending.put(scope, { id, submittedAt, day, estimate, keys });
      log.info('A batch is under way', { scope, batch: id, questions: questions.length });
      return true;
    },
  };
};
