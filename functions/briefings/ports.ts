import type { Paper } from '../papers/paper.ts';
import type { Briefing } from './briefing.ts';

export type BriefingStore = {
  /** `field`: the briefing of one field of the edition; left out, the whole edition's. */
  get(date: string, language: string, field?: string): Promise<Briefing | null>;
  put(briefing: Briefing): Promise<void>;
};

/** The papers first seen on one UTC day, oldest sighting first. */
export type ReadEdition = (date: string) => Promise<Paper[]>;

/** UTC days that have an edition, newest first, at most `limit`. */
export type ListEditions = (limit: number) => Promise<string[]>;

/** What a model is asked: one call, answered by one JSON object. */
export type Question = {
  /** Of the schema; letters and underscores. */
  name: string;
  system: string;
  user: string;
  /** JSON Schema of the answer. */
  schema: Record<string, unknown>;
  maxOutputTokens: number;
  /** For all attempts together. */
  timeoutMs: number;
};

export type Answer = { json: unknown; tokens: { input: number; output: number } };

/** A language model behind an endpoint. `ask` throws `ModelError` and nothing else. */
export type Model = { name: string; ask(question: Question): Promise<Answer> };

/** What an endpoint tells of a batch; `answers` by the id of the question. */
export type BatchState =
  | { kind: 'waiting' | 'failed' | 'unreachable' }
  | { kind: 'done'; answers: Map<string, Answer> };

/** Questions handed over together, answered later and cheaper. Nothing throws for what the endpoint does. */
export type ModelBatches = {
  /** The batch's id; null where the endpoint takes no batches. */
  submit(questions: { id: string; question: Omit<Question, 'timeoutMs'> }[]): Promise<string | null>;
  look(batchId: string): Promise<BatchState>;
  cancel(batchId: string): Promise<void>;
};

/** A batch under way. */
export type PendingBatch = {
  id: string;
  submittedAt: string;
  /** Whose budget the tokens were taken from, and how many. */
  day: string;
  estimate: number;
  /** By place of the question: names of papers in it, and what their summaries are kept by. */
  keys: Record<string, string>[];
};

/** The one batch that an edition in a language (`scope`) waits for. */
export type PendingBatches = {
  get(scope: string): Promise<PendingBatch | null>;
  put(scope: string, batch: PendingBatch): Promise<void>;
  remove(scope: string): Promise<void>;
};

/** Keeps what has been made of a text, by the hash of all that it was made from. */
export type SummaryCache = {
  /** The values that are known, unread. */
  get(keys: string[]): Promise<Map<string, unknown>>;
  put(entries: { key: string; value: unknown }[], now: Date): Promise<void>;
};

/** Counts the tokens of one UTC day. */
export type TokenBudget = {
  /** Takes `tokens` if the day's sum stays within `limit`; else false. */
  take(day: string, tokens: number, limit: number): Promise<boolean>;
  /** Corrects what was taken, once the true number is known. */
  settle(day: string, difference: number): Promise<void>;
};

/** The languages that readers have chosen for their digests, as BCP 47 codes. */
export type LanguagesInUse = () => Promise<string[]>;
