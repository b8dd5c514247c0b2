import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { addressOf, parseFilters, queryError } from '../editions/filters.ts';
import { pageOf } from '../editions/select-papers.ts';
import type { Show } from '../editions/shown.ts';
import { atomFeed, jsonFeed } from '../exports/feed-documents.ts';
import type { WebServices } from '../services.ts';

// A Lambda answers at most 6 MB; a hundred long abstracts are a tenth of that.
const FEED_SIZE = 100;
const FOR_PROGRAMS = 'public, max-age=60';

/** A program that mistypes a parameter would take the answer for what it asked. */
const refuseUnmeant = (url: string): void => {
  const error = queryError(new URL(url).searchParams);
  if (error) throw new HTTPException(400, { message: error });
};

/** `GET /feed.atom`, `/feed.json` and `/api/papers`: the edition for programs, with the page's filters. */
export const feedRoutes = (services: WebServices, show: Show) => {
  const routes = new Hono();
  for (const path of ['/feed.atom', '/feed.json', '/api/papers'])
    routes.use(path, compress({ encoding: 'gzip' }), etag());

  const select = async (url: string, size?: number) => {
    const filters = parseFilters(new URL(url).searchParams);
    const shown = await show(filters, size);
    return { filters, edition: shown?.edition ?? null, selection: shown?.selection ?? pageOf([], 1) };
  };

  const aboutFeed = ({ edition, filters, selection }: Awaited<ReturnType<typeof select>>, path: string) => ({
    papers: selection.papers,
    selfUrl: services.origin + addressOf(filters, { page: filters.page }, path),
    pageUrl: services.origin + addressOf(filters),
    nextUrl:
      selection.page < selection.pages
        ? services.origin + addressOf(filters, { page: selection.page + 1 }, path)
        : null,
    updatedAt: edition?.updatedAt ?? services.now().toISOString(),
    samples: services.samples,
    origin: services.origin,
  });

  routes.get('/feed.atom', async (c) => {
    c.header('Cache-Control', FOR_PROGRAMS);
    const feed = aboutFeed(await select(c.req.url, FEED_SIZE), '/feed.atom');
    return c.body(atomFeed(feed), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });

  routes.get('/feed.json', async (c) => {
    c.header('Cache-Control', FOR_PROGRAMS);
    const feed = aboutFeed(await select(c.req.url, FEED_SIZE), '/feed.json');
    return c.body(JSON.stringify(jsonFeed(feed)), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
    });
  });

  routes.get('/api/papers', async (c) => {
    c.header('Cache-Control', FOR_PROGRAMS);
    refuseUnmeant(c.req.url);
    const { edition, selection } = await select(c.req.url);
    const { papers, total, page, pages } = selection;
    return c.json({ date: edition?.date ?? null, samples: services.samples, total, page, pages, papers });
  });

  return routes;
};
