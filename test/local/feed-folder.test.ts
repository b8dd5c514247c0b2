import { mkdir, mkdtemp, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { serveFeedFolder } from '../../local/feed-folder.ts';

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const folderOf = async (files: Record<string, string>) => {
  const dir = await mkdtemp(join(tmpdir(), 'hub-feeds-'));
  undo.push(() => rm(dir, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
};

const serve = async (dir: string) => {
  const served = await serveFeedFolder(dir);
  undo.push(served.close);
  return served.sources;
};

const only = async (files: Record<string, string>) => {
  const [source] = await serve(await folderOf(files));
  return source?.urls[0] ?? '';
};

test('each folder below is a source, and each document right inside', async () => {
  const sources = await serve(
    await folderOf({
      'arxiv-rss/b.xml': '',
      'arxiv-rss/a.xml': '',
      'arxiv-rss/deeper/c.rdf.xml': '',
      'arxiv-rss/README': '',
      'nature/x.json': '',
      'My Journal (2026).RSS': '',
      'INDEX.tsv': '',
      '.hidden.xml': '',
      '.git/y.xml': '',
    }),
  );
  expect(sources.map(({ id, kind, urls }) => [id, kind, urls.map((url) => new URL(url).pathname)])).toEqual([
    ['arxiv-rss', 'preprint', ['/arxiv-rss/a.xml', '/arxiv-rss/b.xml', '/arxiv-rss/deeper/c.rdf.xml']],
    ['my-journal-2026', 'journal', ['/My%20Journal%20(2026).RSS']],
    ['nature', 'journal', ['/nature/x.json']],
  ]);
});

test('serves a document byte for byte, and only once to who holds it', async () => {
  const url = await only({ 'x/ü &.atom': '<feed>ü</feed>' });
  const first = await fetch(url);
  expect([first.status, first.headers.get('content-type'), await first.text()]).toEqual([
    200,
    'application/atom+xml',
    '<feed>ü</feed>',
  ]);
  const etag = first.headers.get('etag') ?? '';
  const modified = first.headers.get('last-modified') ?? '';
  const status = async (headers: Record<string, string>) => (await fetch(url, { headers })).status;
  expect(await status({ 'if-none-match': etag })).toBe(304);
  expect(await status({ 'if-none-match': `"other", W/${etag}` })).toBe(304);
  expect(await status({ 'if-modified-since': modified })).toBe(304);
  expect(await status({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(200);
  expect(await status({ 'if-modified-since': 'rubbish' })).toBe(200);
  expect(await status({ 'if-none-match': '"other"', 'if-modified-since': modified })).toBe(200);
});

test('a document that changes has another ETag', async () => {
  const dir = await folderOf({ 'x/a.xml': 'old' });
  const url = (await serve(dir))[0]?.urls[0] ?? '';
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  await writeFile(join(dir, 'x/a.xml'), 'new');
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([200, 'new']);
});

test('nothing outside of the folder is listed or served', async () => {
  const outside = await folderOf({ 'secret.xml': 'secret', 'more/secret.xml': 'secret' });
  const dir = await folderOf({ 'x/a.xml': 'a', 'x/b.xml': 'b' });
  await symlink(join(outside, 'secret.xml'), join(dir, 'x/link.xml'));
  await symlink(join(outside, 'more'), join(dir, 'linked'));
  await symlink('missing.xml', join(dir, 'x/broken.xml'));
  await symlink('a.xml', join(dir, 'x/inside.xml'));
  const [source, ...others] = await serve(dir);
  expect(others).toEqual([]);
  expect(source?.urls.map((url) => new URL(url).pathname)).toEqual(['/x/a.xml', '/x/b.xml', '/x/inside.xml']);

  await unlink(join(dir, 'x/b.xml'));
  await symlink(join(outside, 'secret.xml'), join(dir, 'x/b.xml'));
  expect((await fetch(source?.urls[1] ?? '')).status).toBe(404);

  const name = outside.split('/').pop();
  const paths = [
    '/',
    '/x',
    `/../${name}/secret.xml`,
    `/x/..%2f..%2f${name}%2fsecret.xml`,
    '/linked/secret.xml',
  ];
  for (const path of paths) expect(await statusOf(source?.urls[0] ?? '', path)).toBe(404);
});

test('answers to names of this machine only, and reads only', async () => {
  const url = await only({ 'x/a.xml': 'a' });
  expect(await statusOf(url, '/x/a.xml', { host: 'evil.example' })).toBe(404);
  expect((await fetch(url, { method: 'PUT', body: 'b' })).status).toBe(405);
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '1']);
});

/** The path exactly as written, which fetch would resolve first. */
const statusOf = (url: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
