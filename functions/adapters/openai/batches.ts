import OpenAI, { APIError, toFile } from 'openai';
import * as z from 'zod/mini';
import { ModelError } from '../../briefings/model/model-error.ts';
import type { Answer, ModelBatches } from '../../briefings/ports.ts';
import { cappedFetch } from './capped-fetch.ts';
import { chatBody, readAnswer } from './chat.ts';
import { parsedJson } from './json-in.ts';
import type { OpenAiOptions } from './model.ts';

// The answers about 2,000 papers have about 1 MB.
const maxBytes = 20_000_000;
const timeoutMs = 45_000;
const retries = 2;

const batch = z.object({
  id: z.string().check(z.regex(/^[\w.:-]{1,200}$/)),
  status: z.string(),
  output_file_id: z.nullish(z.string().check(z.regex(/^[\w.:-]{1,200}$/))),
});

const outputLine = z.object({
  custom_id: z.string(),
  response: z.nullish(z.object({ status_code: z.number(), body: z.unknown() })),
});

/** By the id of its question; what is no answer is left out, and of two for one question the first counts. */
const readOutput = (text: string): Map<string, Answer> => {
  const answers = new Map<string, Answer>();
  for (const line of text.split('\n')) {
    const read = z.safeParse(outputLine, parsedJson(line));
    if (!read.success || read.data.response?.status_code !== 200 || answers.has(read.data.custom_id))
      continue;
    try {
      answers.set(read.data.custom_id, readAnswer(read.data.response.body));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
  }
  return answers;
};

const isUnknownHere = (error: unknown): boolean =>
  error instanceof APIError && error.status !== undefined && error.status < 500 && error.status !== 429;

/**
 * The Batch API of an endpoint (https://platform.openai.com/docs/api-reference/batch): a file of questions, answered
 * within a day at half the price. No method throws for what the endpoint does.
 */
export const makeModelBatches = ({
  apiKey,
  baseURL,
  model,
  fetch = globalThis.fetch,
}: OpenAiOptions): ModelBatches => {
  const client = new OpenAI({
    apiKey,
    baseURL,
    maxRetries: retries,
    timeout: timeoutMs,
    logLevel: 'off',
    fetch: cappedFetch(fetch, maxBytes),
  });
  const limitName = baseURL === null ? 'max_completion_tokens' : 'max_tokens';
  return {
    submit: async (questions) => {
      const lines = questions.map(({ id, question }) =>
        JSON.stringify({
          custom_id: id,
          method: 'POST',
          url: '/v1/chat/completions',
          body: chatBody(model, question, { format: 'json_schema', limitName }),
        }),
      );
      try {
        const file = await client.files.create({
          file: await toFile(Buffer.from(`${lines.join('\n')}\n`), 'questions.jsonl'),
          purpose: 'batch',
        });
        const made = z.safeParse(
          batch,
          await client.batches.create({
            input_file_id: file.id,
            endpoint: '/v1/chat/completions',
            completion_window: '24h',
          }),
        );
        return made.success ? made.data.id : null;
      } catch {
        return null;
      }
    },
    look: async (id) => {
      try {
        const found = z.safeParse(batch, await client.batches.retrieve(id));
        if (!found.success) return { kind: 'failed' };
        const { status, output_file_id } = found.data;
        if (['validating', 'in_progress', 'finalizing'].includes(status)) return { kind: 'waiting' };
        // What an expired batch has answered is answered.
        if (!output_file_id) return { kind: 'failed' };
        const output = await client.files.content(output_file_id);
        return { kind: 'done', answers: readOutput(await output.text()) };
      } catch (error) {
        return { kind: isUnknownHere(error) ? 'failed' : 'unreachable' };
      }
    },
    cancel: async (id) => {
      await client.batches.cancel(id).catch(() => {});
    },
  };
};
