import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { ModelError } from '../../briefings/model/model-error.ts';
import type { Answer, Model, Question } from '../../briefings/ports.ts';
import { cappedFetch } from './capped-fetch.ts';
import { chatBody, formats, type LimitName, readAnswer } from './chat.ts';

export type OpenAiOptions = {
  apiKey: string;
  /** Null: OpenAI's own. */
  baseURL: string | null;
  model: string;
  fetch?: typeof globalThis.fetch;
};

const retries = 2;

const errorOf = (error: unknown): ModelError => {
  if (error instanceof ModelError) return error;
  if (error instanceof APIUserAbortError) return new ModelError('unreachable', 'The model took too long.');
  if (error instanceof APIError && error.status !== undefined) {
    const isOurs =
      error.status >= 400 &&
      error.status < 500 &&
      error.status !== 408 &&
      error.status !== 409 &&
      error.status !== 429;
    // The message of the endpoint may quote the key; its status says enough.
    return new ModelError(
      isOurs ? 'unauthorised' : 'unreachable',
      `The endpoint answered with status ${error.status}.`,
    );
  }
  const reason =
    error instanceof APIConnectionError ? 'The endpoint cannot be reached.' : 'The answer broke off.';
  return new ModelError('unreachable', reason);
};

// What an endpoint says of a request that it does not know how to read.
const isMisunderstood = (error: unknown): error is APIError =>
  error instanceof APIError &&
  (error.status === 400 || error.status === 422 || error.status === 415 || error.status === 501);

/**
 * A model behind any endpoint that speaks OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat),
 * of which only the portable part is used. Answers are asked for as JSON of a schema, else any JSON, else text with
 * JSON in it, in the first of these forms that the endpoint takes. Two retries on 408, 409, 429, 5xx and broken
 * connections, after the pause that Retry-After names. `ask` throws `ModelError`.
 */
export const makeModel = ({ apiKey, baseURL, model, fetch = globalThis.fetch }: OpenAiOptions): Model => {
  const client = new OpenAI({
    apiKey,
    baseURL,
    maxRetries: retries,
    logLevel: 'off',
    fetch: cappedFetch(fetch),
  });
  let format = 0;
  let limitName: LimitName = baseURL === null ? 'max_completion_tokens' : 'max_tokens';

  const attempt = (question: Question, signal: AbortSignal): Promise<unknown> =>
    client.chat.completions.create(
      chatBody(model, question, { format: formats[format] ?? 'text', limitName }),
      {
        signal,
        timeout: question.timeoutMs,
      },
    );

  const ask = async (question: Question): Promise<Answer> => {
    const signal = AbortSignal.timeout(Math.max(1, Math.floor(question.timeoutMs)));
    for (let misunderstood = 0; ; misunderstood += 1) {
      const asked = { format, limitName };
      try {
        return readAnswer(await attempt(question, signal));
      } catch (error) {
        if (!isMisunderstood(error) || misunderstood >= formats.length) throw errorOf(error);
        // Another question of the same time may have found out already.
        if (asked.format !== format || asked.limitName !== limitName) continue;
        if (/max_(?:completion_)?tokens/.test(error.message) && misunderstood === 0)
          limitName = limitName === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
        else if (format < formats.length - 1) format += 1;
        else throw errorOf(error);
      }
    }
  };
  return { name: model, ask };
};
