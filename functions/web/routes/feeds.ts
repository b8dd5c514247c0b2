import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Edition } from '../edition.ts';
import type { Editions } from '../editions.ts';
import { atomFeed, jsonFeed } from '../feed-documents.ts';
import { addressOf, type Filters, parseFilters } from '../filters.ts';
import { type PaperPage, pageOf, selectPapers } from '../select-papers.ts';
import type { WebServices } from '../services.ts';

// A Lambda answers at most 6 MB; a hundred long abstracts are a tenth of that.
const FEED_SIZE = 100;

type Selected = { edition: Edition | null; filters: Filters; selection: PaperPage };

/** `GET /feed.atom`, `/feed.json` and `/api/papers`: the edition for programs, with the page's filters. */
export const feedRoutes = (services: WebServices, editions: Editions) => {
  const routes = new Hono();

  const select = async (url: string, size?: number): Promise<Selected> => {
    const filters = parseFilters(new URL(url).searchParams);
    const date = filters.date ?? (await editions.dates())[0];
    const edition = date ? await editions.read(date) : null;
    if (!edition && filters.date)
      throw new HTTPException(404, { message: 'There is no edition of that day.' });
    return {
      edition,
      filters,
      selection: pageOf(edition ? selectPapers(edition, filters) : [], filters.page, size),
    };
  };

  const aboutFeed = ({ edition, filters, selection }: Selected, path: string) => ({
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
    const feed = aboutFeed(await select(c.req.url, FEED_SIZE), '/feed.atom');
    return c.body(atomFeed(feed), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });

  routes.get('/feed.json', async (c) => {
    const feed = aboutFeed(await select(c.req.url, FEED_SIZE), '/feed.json');
    return c.body(JSON.stringify(jsonFeed(feed)), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
    });
  });

  routes.get('/api/papers', async (c) => {
    const { edition, selection } = await select(c.req.url);
    const { papers, total, page, pages } = selection;
    return c.json({ date: edition?.date ?? null, samples: services.samples, total, page, pages, papers });
  });

  return routes;
};
