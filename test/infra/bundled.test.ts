import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { makeFetchFeed } from '../../functions/adapters/http/fetch-feed.ts';
import type { makeModel } from '../../functions/adapters/openai/model.ts';
import * as givenNameTables from '../../functions/authors/given-name-tables.ts';
import { japaneseSurnames } from '../../functions/authors/japanese-surnames.ts';
import { catalogue } from '../../functions/feeds/catalogue.ts';
import { asDeployed } from '../../infra/bundle/bundle.ts';
import { closeServers, serve, serveRaw } from '../adapters/http/servers.ts';
import { completion, startModelServer } from '../briefings/model-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'bundled-'));
afterAll(() => rmSync(out, { recursive: true }));
afterEach(closeServers);

/** What a file exports once it is bundled as the Lambdas are: without what they never call. */
const bundled = async <Module>(file: string): Promise<Module> => {
  const outfile = join(out, file, 'index.mjs');
  await build({ ...asDeployed, entryPoints: [join(root, file)], outfile });
  return import(pathToFileURL(outfile).href);
};

describe('the client that fetches feeds', () => {
  let fetchFeed: ReturnType<typeof makeFetchFeed>;
  beforeAll(async () => {
    const module = await bundled<{ makeFetchFeed: typeof makeFetchFeed }>(
      'functions/adapters/http/fetch-feed.ts',
    );
    fetchFeed = module.makeFetchFeed({
      userAgent: 'a test',
      now: () => new Date(),
      allowLoopback: true,
      deadlineMs: 2000,
      maxBytes: 1000,
    });
  });

  it('follows a redirect to a compressed document', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/') response.writeHead(301, { location: '/feed' }).end('moved');
      else response.writeHead(200, { 'content-encoding': 'gzip', etag: '"1"' }).end(gzipSync('<rss/>'));
    });
    expect(await fetchFeed(url, null)).toMatchObject({
      bytes: Buffer.from('<rss/>'),
      validators: { etag: '"1"' },
      movedTo: `${url}/feed`,
    });
  });

  it.each<[string, string, (url: string) => string]>([
    ['truncated', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n<rss', (url) => url],
    ['too-large', `HTTP/1.1 200 OK\r\ncontent-length: 2000\r\n\r\n${'x'.repeat(2000)}`, (url) => url],
    ['network', 'HTP/9 nonsense\r\n\r\n', (url) => url],
    ['refused-address', '', () => 'http://10.0.0.1/'],
    ['bad-url', '', () => 'ftp://example.org/'],
  ])('says what went wrong: %s', async (kind, bytes, address) => {
    const url = await serveRaw((socket) => socket.end(bytes));
    await expect(fetchFeed(address(url), null)).rejects.toMatchObject({ kind });
  });

  it('waits no longer than it may', async () => {
    const url = await serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n<rss'));
    await expect(fetchFeed(url, null)).rejects.toMatchObject({ kind: 'timeout' });
  });
});

describe('the model’s client', () => {
  it('asks, waits when it is told to, asks in another form, and reads the answer', async () => {
    const server = await startModelServer((_, response, count) => {
      if (count > 2) return completion('{"n":4}');
      response.writeHead(count === 1 ? 429 : 400, { 'retry-after-ms': '1' }).end('{}');
    });
    const module = await bundled<{ makeModel: typeof makeModel }>('functions/adapters/openai/model.ts');
    const model = module.makeModel({ apiKey: 'k-123', baseURL: server.baseURL, model: 'a-model' });
    const schema = { type: 'object' as const, properties: {}, required: [], additionalProperties: false };
    const question = {
      name: 'n',
      system: 'Say.',
      user: 'Which?',
      schema,
      maxOutputTokens: 9,
      timeoutMs: 9000,
    };
    expect(await model.ask(question)).toMatchObject({ json: { n: 4 } });
    expect(server.chats.map(({ response_format }) => response_format?.type)).toEqual([
      'json_schema',
      'json_schema',
      'json_object',
    ]);
  });
});

it('the tables that romanise names are the library’s own, to the last character', async () => {
  const { transliterate } = createRequire(import.meta.url)('transliteration');
  const entry = join(out, 'transliterate.mjs');
  await build({
    ...asDeployed,
    stdin: { contents: "export { transliterate } from 'transliteration';", resolveDir: root },
    outfile: entry,
  });
  const packed = await import(pathToFileURL(entry).href);
  const unlike = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => packed.transliterate(character) !== transliterate(character),
  );
  expect(unlike).toEqual([]);
});

it('the lists of given names, of Japanese families and of sources are the ones of the source, to the last character', async () => {
  const tables = await bundled<typeof givenNameTables>('functions/authors/given-name-tables.ts');
  expect({ ...tables }).toEqual({ ...givenNameTables });
  const families = await bundled<{ japaneseSurnames: typeof japaneseSurnames }>(
    'functions/authors/japanese-surnames.ts',
  );
  expect(families.japaneseSurnames).toEqual(japaneseSurnames);
  const sources = await bundled<{ catalogue: typeof catalogue }>('functions/feeds/catalogue.ts');
  expect(sources.catalogue).toEqual(catalogue);
});
