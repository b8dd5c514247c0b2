import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import type { Source } from '../functions/feeds/sources/source.ts';
import { feedContentType, isBelow, listFeedFiles } from './feed-files.ts';
import { isLoopbackHost, loopbackUrl } from './loopback.ts';
import { listen } from './port-taken.ts';

/**
 * Serves a folder's feed documents on 127.0.0.1, with validators, and calls them sources: every folder right below
 * `dir` is one, with a URL for each document below it; a document right in `dir` is one by itself.
 * The list is made once; each document is read anew at every request.
 */
export const serveFeedFolder = async (
  dir: string,
): Promise<{ sources: Source[]; close(): Promise<void> }> => {
  const paths = await listFeedFiles(dir);
  const known = new Map(paths.map((path) => [pathnameOf(path), path]));
  const server = createServer((request, response) => {
    answer(dir, known, request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await listen(server, 0);
  return {
    sources: sourcesOf(paths, loopbackUrl(server)),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
};

const pathnameOf = (path: string): string => `/${path.split('/').map(encodeURIComponent).join('/')}`;

const sourcesOf = (paths: readonly string[], origin: string): Source[] => {
  const byId = Map.groupBy(paths, sourceIdOf);
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, documents]) => ({
      id,
      name: id,
      publisher: id,
      venue: null,
      fields: [],
      urls: documents.map((path) => origin + pathnameOf(path)),
      // Nothing in a folder says which it is; the preprint servers' names do.
      kind: /rxiv|preprint/i.test(id) ? 'preprint' : 'journal',
      pollEveryMinutes: 15,
    }));
};

const sourceIdOf = (path: string): string => {
  const [first = '', ...below] = path.split('/');
  if (below.length > 0) return first;
  const slug = basename(first, extname(first))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug || 'feed';
};

const answer = async (
  dir: string,
  known: Map<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = known.get(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (path === undefined || !isLoopbackHost(request.headers.host)) return refuse(response, 404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = join(dir, path);
  // Looked at again: a document may have become a link since the list was made.
  if (!(await isBelow(dir, file))) return refuse(response, 404);
  const [bytes, { mtime }] = await Promise.all([readFile(file), stat(file)]);
  const validators = {
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    'last-modified': mtime.toUTCString(),
  };
  if (isUnchanged(request, validators.etag, mtime)) {
    response.writeHead(304, validators).end();
    return;
  }
  response.writeHead(200, {
    ...validators,
    'content-type': feedContentType(path) ?? 'application/octet-stream',
    'content-length': bytes.length,
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
};

const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status).end();
};

/** RFC 9110, section 13.2.2: If-Modified-Since counts only where there is no If-None-Match. */
const isUnchanged = ({ headers }: IncomingMessage, etag: string, mtime: Date): boolean => {
  const given = headers['if-none-match'];
  if (given !== undefined)
    return given.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(mtime.getTime() / 1000) * 1000 <= since;
};
