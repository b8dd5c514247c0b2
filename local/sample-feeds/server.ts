import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Source } from '../../functions/feeds/sources/source.ts';
import { sampleFeeds } from './sample-feeds.ts';

const dayMs = 86_400_000;

/** Days of announcements behind a hub that starts now; those of the days to come appear as they come. */
const daysBehind = 3;

/** The day that the sample feeds begin with for a hub that starts at `now`. */
export const sampleEpoch = (now: Date): Date =>
  new Date((Math.floor(now.getTime() / dayMs) - daysBehind) * dayMs);

/**
 * Serves the sample feeds on a free port of 127.0.0.1, as of `now()` at each request, with entity tags. The samples'
 * first day is `epoch`, else the day three days before `now()`.
 */
export const startSampleFeeds = async (options: {
  now: () => Date;
  epoch?: Date;
}): Promise<{ sources: Source[]; close(): Promise<void> }> => {
  const { now, epoch = sampleEpoch(now()) } = options;

  const server = createServer((request, response) => {
    const document = sampleFeeds(now(), epoch)
      .flatMap(({ source, documents }) =>
        documents.map((document) => ({ ...document, path: `/${source.id}/${document.name}` })),
      )
      .find(({ path }) => path === request.url);
    if (!document) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash('sha256').update(document.body).digest('base64url').slice(0, 20)}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': document.contentType }).end(document.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    sources: sampleFeeds(now(), epoch).map(({ source, documents }) => ({
      ...source,
      urls: documents.map(({ name }) => `${origin}/${source.id}/${name}`),
    })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
