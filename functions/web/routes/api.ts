import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { authorPath } from '../addresses.ts';
import type { Editions } from '../editions/editions.ts';
import { queryError } from '../editions/filters.ts';
import { openapi } from '../exports/openapi.ts';
import { robots, sitemap } from '../exports/sitemap.ts';
import type { WebServices } from '../services.ts';

const COMPLETIONS = 10;
const DAY_SECONDS = 24 * 3600;

/** For programs: `/api/authors`, `/api/edition`, `/api/openapi.json`, `/robots.txt` and `/sitemap.xml`. */
export const apiRoutes = (services: Pick<WebServices, 'completeNames' | 'origin'>, editions: Editions) => {
  const routes = new Hono();
  for (const path of ['/api/edition', '/api/openapi.json', '/sitemap.xml'])
    routes.use(path, compress({ encoding: 'gzip' }), etag());

  routes.get('/api/authors', async (c) => {
    const names = await services.completeNames((c.req.query('q') ?? '').slice(0, 200), COMPLETIONS);
    c.header('Cache-Control', 'public, max-age=300');
    return c.json({ authors: names.map((name) => ({ name, url: authorPath(name) })) });
  });

  // An open page asks it now and then whether there are new papers.
  routes.get('/api/edition', async (c) => {
    const wanted = c.req.query('date') ?? '';
    const error = queryError(new URL(c.req.url).searchParams);
    if (error) throw new HTTPException(400, { message: error });
    const date = wanted || (await editions.dates())[0];
    const edition = date ? await editions.read(date) : null;
    if (!edition) throw new HTTPException(404, { message: 'There is no edition of that day.' });
    c.header('Cache-Control', 'public, max-age=30');
    return c.json({ date: edition.date, papers: edition.papers.length, updatedAt: edition.updatedAt });
  });

  const description = openapi(services.origin);
  routes.get('/api/openapi.json', (c) => {
    c.header('Cache-Control', `public, max-age=3600`);
    return c.json(description);
  });

  routes.get('/robots.txt', (c) => {
    c.header('Cache-Control', `public, max-age=${DAY_SECONDS}`);
    return c.text(robots(services.origin));
  });

  routes.get('/sitemap.xml', async (c) => {
    const dates = await editions.dates();
    const latest = dates[0] ? await editions.read(dates[0]) : null;
    c.header('Cache-Control', 'public, max-age=3600');
    return c.body(sitemap(services.origin, dates, latest), 200, {
      'Content-Type': 'application/xml; charset=utf-8',
    });
  });

  return routes;
};
