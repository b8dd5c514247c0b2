import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const loop = fileURLToPath(new URL('./lambda-loop.mjs', import.meta.url));
const withinMs = 25_000;

type Outcome = { kind: 'response' | 'error'; value: unknown; printed: string };

/** Starts one built Lambda in a process of its own, as Lambda does, and gives it one event over the Runtime API. */
export const invokeBundle = async (
  file: string,
  event: unknown,
  env: Record<string, string>,
): Promise<Outcome> => {
  let given = false;
  let printed = '';
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const server = createServer(async (request, response) => {
    const [, kind] = /\/invocation\/[^/]+\/(response|error)$/.exec(request.url ?? '') ?? [];
    if (kind === 'response' || kind === 'error') {
      const value = await json(request);
      response.writeHead(202).end();
      resolve({ kind, value, printed });
    } else if (!given) {
      given = true;
      response.setHeader('lambda-runtime-aws-request-id', '8476a536-e9f4-11e8-9739-2dfe598c3fcd');
      response.setHeader('lambda-runtime-deadline-ms', String(Date.now() + withinMs));
      response.end(JSON.stringify(event));
    }
    // The next one never comes: the process waits for it as a warm Lambda does.
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const child = spawn(process.execPath, [loop, pathToFileURL(file).href], {
    env: { ...env, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${(server.address() as AddressInfo).port}` },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  child.on('exit', (code) => reject(new Error(`The Lambda ended with ${code}: ${printed}`)));
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, late) => {
        setTimeout(() => late(new Error(`No answer in ${withinMs} ms: ${printed}`)), withinMs).unref();
      }),
    ]);
  } finally {
    child.removeAllListeners('exit');
    child.kill();
    server.closeAllConnections();
    server.close();
  }
};
