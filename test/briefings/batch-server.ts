import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { answer } from './answers.ts';
import { asked, type Chat, completion } from './model-server.ts';

type Line = { custom_id: string; method: string; url: string; body: Chat };

/** What the endpoint does with batches; a test changes it between two runs. */
export type BatchServer = {
  /** Of every batch. */
  status: string;
  /** The output file, as it would be; a test may spoil it. */
  output: (lines: { custom_id: string; response: { status_code: number; body: unknown } }[]) => string;
  /** False: no such path. */
  hasBatches: boolean;
};

/** An endpoint with chat completions, files and batches (https://platform.openai.com/docs/api-reference/batch). */
export const startBatchServer = async () => {
  const how: BatchServer = {
    status: 'in_progress',
    output: (lines) => lines.map((line) => JSON.stringify(line)).join('\n'),
    hasBatches: true,
  };
  const files = new Map<string, string>();
  const batches = new Map<string, { input_file_id: string }>();
  const seen = { chats: 0, submitted: [] as Line[][], cancelled: [] as string[] };

  const linesOf = (file: string): Line[] =>
    file
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  const outputOf = (inputFile: string) =>
    how.output(
      linesOf(files.get(inputFile) ?? '').map(({ custom_id, body }) => ({
        custom_id,
        response: { status_code: 200, body: completion(JSON.stringify(answer(asked(body)))) },
      })),
    );

  const batchOf = (id: string) => {
    const batch = batches.get(id);
    if (!batch) return null;
    const isDone = ['completed', 'expired'].includes(how.status);
    const output = isDone && { output_file_id: `output-${batch.input_file_id}` };
    return { id, object: 'batch', status: how.status, ...batch, ...output };
  };

  const handle = (method: string, path: string, type: string, body: Buffer): unknown => {
    if (path === '/v1/chat/completions') {
      seen.chats += 1;
      return completion(JSON.stringify(answer(asked(JSON.parse(body.toString()) as Chat))));
    }
    if (!how.hasBatches) return null;
    if (method === 'POST' && path === '/v1/files') {
      if (!type.startsWith('multipart/form-data')) return null;
      const text = /filename="questions\.jsonl"[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(body.toString())?.[1];
      const id = `file-${files.size + 1}`;
      files.set(id, text ?? '');
      return { id, object: 'file', purpose: 'batch' };
    }
    if (method === 'POST' && path === '/v1/batches') {
      const { input_file_id } = JSON.parse(body.toString()) as { input_file_id: string };
      const id = `batch_${batches.size + 1}`;
      batches.set(id, { input_file_id });
      seen.submitted.push(linesOf(files.get(input_file_id) ?? ''));
      return batchOf(id);
    }
    const [, batchId = '', cancel] = /^\/v1\/batches\/(\w+)(\/cancel)?$/.exec(path) ?? [];
    if (cancel) seen.cancelled.push(batchId);
    if (batchId) return batchOf(batchId);
    const [, inputFile = ''] = /^\/v1\/files\/output-([\w-]+)\/content$/.exec(path) ?? [];
    return inputFile ? outputOf(inputFile) : null;
  };

  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const made = handle(request.method ?? '', request.url ?? '', request.headers['content-type'] ?? '', body);
    if (made === null) response.writeHead(404).end('{}');
    else {
      response.setHeader('content-type', 'application/json');
      response.end(typeof made === 'string' ? made : JSON.stringify(made));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { baseURL: `http://127.0.0.1:${port}/v1`, how, seen };
};
