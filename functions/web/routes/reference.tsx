import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Source } from '../../feeds/source.ts';
import type { Editions } from '../editions.ts';
import { AboutPage } from '../pages/about-page.tsx';
import { PaperPage } from '../pages/paper-page.tsx';
import { SourcesPage } from '../pages/sources-page.tsx';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

// Longer than any DOI in use; the table would refuse a key of more than 2 kB.
const MAX_ID = 512;

/** `GET /papers/{id}`, `/sources` and `/about`. */
export const referenceRoutes = (services: WebServices, editions: Editions) => {
  const routes = new Hono<WebEnv>();
  const catalogue = new Map(services.catalogue.map((source) => [source.id, source]));

  // DOIs hold slashes.
  routes.get('/papers/:id{.+}', async (c) => {
    const id = c.req.param('id');
    const paper = id.length <= MAX_ID ? await services.getPaper(id) : null;
    if (!paper) throw new HTTPException(404, { message: 'There is no paper with this id.' });
    return page(
      c,
      <PaperPage
        {...frameOf(c)}
        paper={paper}
        sourceOf={(sourceId): Source | undefined => catalogue.get(sourceId)}
        origin={services.origin}
      />,
    );
  });

  routes.get('/sources', async (c) => {
    const states = new Map((await editions.sourceStates()).map((state) => [state.sourceId, state]));
    return page(
      c,
      <SourcesPage {...frameOf(c)} sources={services.catalogue} states={states} now={services.now()} />,
    );
  });

  routes.get('/about', (c) => page(c, <AboutPage {...frameOf(c)} />));

  return routes;
};
