import * as z from 'zod/mini';
import { ModelError } from '../../briefings/model/model-error.ts';
import type { Answer, Question } from '../../briefings/ports.ts';
import { jsonIn } from './json-in.ts';

// From the strictest to what every endpoint takes.
export const formats = ['json_schema', 'json_object', 'text'] as const;
export type Format = (typeof formats)[number];

// OpenAI's newer models refuse the older name, other endpoints do not know the newer.
export type LimitName = 'max_tokens' | 'max_completion_tokens';

const completion = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.nullish(z.string()),
      message: z.object({ content: z.nullish(z.string()), refusal: z.nullish(z.string()) }),
    }),
  ),
  usage: z.nullish(
    z.object({ prompt_tokens: z.nullish(z.number()), completion_tokens: z.nullish(z.number()) }),
  ),
});

// More than any context that we fill; an endpoint may say anything.
const mostTokens = 10_000_000;

const count = (tokens: number | null | undefined): number =>
  Number.isFinite(tokens) ? Math.min(mostTokens, Math.max(0, Math.round(tokens ?? 0))) : 0;

/** The answer in a chat completion as it came; throws `ModelError`. */
export const readAnswer = (body: unknown): Answer => {
  const parsed = z.safeParse(completion, body);
  if (!parsed.success)
    throw new ModelError('malformed', 'The endpoint did not answer with a chat completion.');
  const { choices, usage } = parsed.data;
  const tokens = { input: count(usage?.prompt_tokens), output: count(usage?.completion_tokens) };
  const [choice] = choices;
  const { content, refusal } = choice?.message ?? {};
  if (refusal || choice?.finish_reason === 'content_filter')
    throw new ModelError('refused', 'The model refused to answer.', tokens);
  if (choice?.finish_reason === 'length')
    throw new ModelError('truncated', 'The answer was cut off.', tokens);
  const json = jsonIn(content ?? '');
  if (json === null) throw new ModelError('malformed', 'The answer holds no JSON object.', tokens);
  return { json, tokens };
};

const responseFormat = (format: Format, { name, schema }: Pick<Question, 'name' | 'schema'>) => {
  if (format === 'json_schema')
    return { response_format: { type: format, json_schema: { name, schema, strict: true } } } as const;
  return format === 'json_object' ? ({ response_format: { type: format } } as const) : {};
};

/** The body of a request for a chat completion, of which only the portable part is used. */
export const chatBody = (
  model: string,
  question: Omit<Question, 'timeoutMs'>,
  { format, limitName }: { format: Format; limitName: LimitName },
) => ({
  model,
  messages: [
    { role: 'system' as const, content: question.system },
    { role: 'user' as const, content: question.user },
  ],
  [limitName]: question.maxOutputTokens,
  ...responseFormat(format, question),
});
