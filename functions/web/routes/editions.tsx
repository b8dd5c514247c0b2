import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Editions } from '../editions.ts';
import { parseFilters } from '../filters.ts';
import { BriefingPage } from '../pages/briefing-page.tsx';
import { EditionPage } from '../pages/edition-page.tsx';
import { EditionsPage } from '../pages/editions-page.tsx';
import { EmptyPage } from '../pages/empty-page.tsx';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import { pageOf, selectPapers } from '../select-papers.ts';
import type { WebServices } from '../services.ts';

const noEdition = () => new HTTPException(404, { message: 'There is no edition of that day.' });

/** `GET /`, `/editions` and `/briefings/{date}`: the public pages about a day. */
export const editionRoutes = (services: WebServices, editions: Editions) => {
  const routes = new Hono<WebEnv>();
  const sources = new Map(services.catalogue.map((source) => [source.id, source]));

  routes.get('/', async (c) => {
    const filters = parseFilters(new URL(c.req.url).searchParams);
    const dates = await editions.dates();
    const date = filters.date ?? dates[0];
    const edition = date ? await editions.read(date) : null;
    if (!edition && filters.date) throw noEdition();
    if (!edition) return page(c, <EmptyPage {...frameOf(c)} samples={services.samples} />);
    const states = await editions.sourceStates();
    return page(
      c,
      <EditionPage
        {...frameOf(c)}
        edition={edition}
        filters={filters}
        selection={pageOf(selectPapers(edition, filters), filters.page)}
        sourceOf={(paper) => sources.get(paper.announcements[0]?.source ?? '')}
        now={services.now()}
        samples={services.samples}
        failing={states.filter(({ health }) => health === 'failing').length}
        earlier={dates.find((other) => other < edition.date) ?? null}
        later={dates.findLast((other) => other > edition.date) ?? null}
        seed={Buffer.from(services.randomBytes(4)).toString('hex')}
        origin={services.origin}
      />,
    );
  });

  routes.get('/editions', async (c) =>
    page(c, <EditionsPage {...frameOf(c)} dates={await editions.dates()} />),
  );

  routes.get('/briefings/:date{\\d{4}-\\d{2}-\\d{2}}', async (c) => {
    const edition = await editions.read(c.req.param('date'));
    if (!edition?.briefing) throw new HTTPException(404, { message: 'There is no briefing of that day.' });
    return page(c, <BriefingPage {...frameOf(c)} edition={edition} briefing={edition.briefing} />);
  });

  return routes;
};
