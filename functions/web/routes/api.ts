import { Hono } from 'hono';
import { authorPath } from '../addresses.ts';
import type { WebServices } from '../services.ts';

const COMPLETIONS = 10;

/** `GET /api/authors?q=`: names seen so far that somebody may be typing. */
export const apiRoutes = (services: Pick<WebServices, 'completeNames'>) => {
  const routes = new Hono();

  routes.get('/api/authors', async (c) => {
    const names = await services.completeNames((c.req.query('q') ?? '').slice(0, 200), COMPLETIONS);
    c.header('Cache-Control', 'public, max-age=300');
    return c.json({ authors: names.map((name) => ({ name, url: authorPath(name) })) });
  });

  return routes;
};
