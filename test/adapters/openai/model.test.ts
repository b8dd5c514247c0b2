import { describe, expect, test } from 'vitest';
import { makeModel } from '../../../functions/adapters/openai/model.ts';
import { ModelError } from '../../../functions/briefings/model/model-error.ts';
import { type Chat, completion, startModelServer, type Treat } from '../../briefings/model-server.ts';

const question = (facts = {}) => ({
  name: 'numbers',
  system: 'Say a number.',
  user: 'Which?',
  schema: {
    type: 'object',
    properties: { n: { type: 'number' } },
    required: ['n'],
    additionalProperties: false,
  },
  maxOutputTokens: 50,
  timeoutMs: 5_000,
  ...facts,
});

const at = async (treat: Treat) => {
  const server = await startModelServer(treat);
  return { ...server, model: makeModel({ apiKey: 'k-123', baseURL: server.baseURL, model: 'a-model' }) };
};

const failure = async (asked: Promise<unknown>): Promise<ModelError> => {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelError)) throw new Error(`No ModelError: ${error}`);
  return error;
};

const status =
  (code: number, body: unknown = {}, headers: Record<string, string> = {}): Treat =>
  (_chat, response) => {
    response.writeHead(code, { 'content-type': 'application/json', 'retry-after-ms': '1', ...headers });
    response.end(JSON.stringify(body));
  };

describe('an answer', () => {
  test.each([
    ['bare', '{"n":4}'],
    ['in a fence', 'Here it is:\n```json\n{"n":4}\n```'],
    ['after thoughts', '<think>{"n":5} perhaps</think>{"n":4}'],
    ['in a sentence', 'The answer is {"n":4}.'],
  ])('%s is read', async (_name, content) => {
    const { model, chats, headers } = await at(() => completion(content));
    expect(await model.ask(question())).toEqual({ json: { n: 4 }, tokens: { input: 100, output: 20 } });
    expect(chats).toHaveLength(1);
    expect(headers[0]?.authorization).toBe('Bearer k-123');
  });

  test.each([
    ['cut off', completion('{"n":', { finish: 'length' }), 'truncated'],
    ['refused', completion(null, { refusal: 'I cannot.' }), 'refused'],
    ['filtered', completion('', { finish: 'content_filter' }), 'refused'],
    ['empty', completion(''), 'malformed'],
    ['without JSON', completion('Four.'), 'malformed'],
    ['null content', completion(null), 'malformed'],
    ['no choice', { ...completion('{}'), choices: [] }, 'malformed'],
    ['of another kind', { hello: 'world' }, 'malformed'],
    ['a list', [], 'malformed'],
  ])('%s is an error of its kind', async (_name, body, kind) => {
    const { model } = await at(() => body);
    expect((await failure(model.ask(question()))).kind).toBe(kind);
  });

  test('tokens are counted also where the answer is of no use', async () => {
    const { model } = await at(() => completion('', { finish: 'length' }));
    expect((await failure(model.ask(question()))).tokens).toEqual({ input: 100, output: 20 });
  });
});

describe('formats', () => {
  const refuse =
    (...formats: (string | undefined)[]): Treat =>
    (chat, response, count) =>
      formats.includes(chat.response_format?.type)
        ? status(400, { error: { message: 'response_format is not supported' } })(chat, response, count)
        : completion('{"n":4}');
  const typesOf = (chats: Chat[]) => chats.map(({ response_format }) => response_format?.type ?? 'text');

  test.each([
    [[], ['json_schema']],
    [['json_schema'], ['json_schema', 'json_object']],
    [
      ['json_schema', 'json_object'],
      ['json_schema', 'json_object', 'text'],
    ],
  ])('where %j is refused, %j is asked for', async (refused, asked) => {
    const { model, chats } = await at(refuse(...refused));
    await model.ask(question());
    await model.ask(question());
    expect(typesOf(chats)).toEqual([...asked, asked.at(-1)]);
  });

  test('an endpoint that knows the newer name of the limit only is asked by it', async () => {
    const { model, chats } = await at((chat, response, count) =>
      chat.max_tokens === undefined
        ? completion('{"n":4}')
        : status(400, { error: { message: "Unsupported parameter: 'max_tokens'" } })(chat, response, count),
    );
    await model.ask(question());
    expect(chats).toHaveLength(2);
    expect(typesOf(chats)).toEqual(['json_schema', 'json_schema']);
  });

  test('one that refuses everything is not asked for ever', async () => {
    const { model, chats } = await at(status(400, { error: { message: 'no' } }));
    expect((await failure(model.ask(question()))).kind).toBe('unauthorised');
    expect(chats.length).toBeLessThanOrEqual(4);
  });
});

describe('an endpoint that fails', () => {
  test.each([429, 500, 503, 408])('with %i is asked twice more', async (code) => {
    const { model, chats } = await at(status(code));
    expect((await failure(model.ask(question()))).kind).toBe('unreachable');
    expect(chats).toHaveLength(3);
  });

  test.each([401, 403, 404])('with %i is not asked again, and its message is not repeated', async (code) => {
    const { model, chats } = await at(status(code, { error: { message: 'key k-123 is wrong' } }));
    const error = await failure(model.ask(question()));
    expect(error.kind).toBe('unauthorised');
    expect(error.message).not.toContain('k-123');
    expect(chats).toHaveLength(1);
  });

  test('is answered by a later attempt', async () => {
    const { model } = await at((chat, response, count) =>
      count < 3 ? status(429)(chat, response, count) : completion('{"n":4}'),
    );
    expect((await model.ask(question())).json).toEqual({ n: 4 });
  });

  test.each<[string, Treat]>([
    ['hangs', () => undefined],
    ['hangs after half an answer', (_chat, response) => void response.write('{"id":"x","choi')],
    [
      'asks to wait for an hour',
      (chat, response, count) => status(429, {}, { 'retry-after-ms': '3600000' })(chat, response, count),
    ],
  ])('%s is left at the deadline', async (_name, treat) => {
    const { model } = await at(treat);
    expect((await failure(model.ask(question({ timeoutMs: 300 })))).kind).toBe('unreachable');
  });

  test.each<[string, Treat]>([
    [
      'breaks off in the middle',
      (_chat, response) => void response.write('{"id":', () => response.destroy()),
    ],
    ['sends no JSON', (_chat, response) => void response.end('<html>Bad gateway</html>')],
    ['sends megabytes', (_chat, response) => void response.end(' '.repeat(3_000_000))],
    [
      'sends us elsewhere',
      (_chat, response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
    ],
  ])('%s is an error, and the key goes nowhere else', async (_name, treat) => {
    const { model } = await at(treat);
    expect(await failure(model.ask(question({ timeoutMs: 4_000 })))).toBeInstanceOf(ModelError);
  });

  test('is not there', async () => {
    const { model, close } = await at(() => undefined);
    await close();
    expect((await failure(model.ask(question({ timeoutMs: 4_000 })))).kind).toBe('unreachable');
  });
});
