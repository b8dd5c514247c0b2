import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Editions } from '../editions/editions.ts';
import { addressOf, parseFilters } from '../editions/filters.ts';
import type { Show } from '../editions/shown.ts';
import { BriefingPage } from '../pages/briefing-page.tsx';
import { EditionPage } from '../pages/edition-page.tsx';
import { EditionsPage } from '../pages/editions-page.tsx';
import { EmptyPage } from '../pages/empty-page.tsx';
import type { AnswerPublic } from '../requests/page-cache.ts';
import { frameOf, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';
import { slug } from '../slug.ts';

/** `GET /`, `/shuffle`, `/editions` and `/briefings/{date}`: the public pages about a day. */
export const editionRoutes = (
  services: WebServices,
  editions: Editions,
  show: Show,
  answer: AnswerPublic,
) => {
  const routes = new Hono<WebEnv>();
  const sources = new Map(services.catalogue.map((source) => [source.id, source]));

  routes.get('/', (c) => {
    const filters = parseFilters(new URL(c.req.url).searchParams);
    return answer(c, addressOf(filters, { page: filters.page }), async () => {
      const shown = await show(filters);
      if (!shown) return <EmptyPage {...frameOf(c)} samples={services.samples} />;
      const [dates, states] = await Promise.all([editions.dates(), editions.sourceStates()]);
      const { date } = shown.edition;
      return (
        <EditionPage
          {...frameOf(c)}
          {...shown}
          filters={filters}
          sourceOf={(paper) => sources.get(paper.announcements[0]?.source ?? '')}
          now={services.now()}
          samples={services.samples}
          failing={states.filter(({ health }) => health === 'failing')}
          earlier={dates.find((other) => other < date) ?? null}
          later={dates.findLast((other) => other > date) ?? null}
          origin={services.origin}
        />
      );
    });
  });

  // A page that is the same for everybody cannot carry a seed of its own: this address gives out one at each visit.
  routes.get('/shuffle', (c) => {
    const filters = parseFilters(new URL(c.req.url).searchParams);
    c.header('Cache-Control', 'no-store');
    return c.redirect(
      addressOf(filters, { shuffle: Buffer.from(services.randomBytes(4)).toString('hex') }),
      303,
    );
  });

  routes.get('/editions', (c) =>
    answer(c, '/editions', async () => <EditionsPage {...frameOf(c)} dates={await editions.dates()} />),
  );

  routes.get('/briefings/:date{\\d{4}-\\d{2}-\\d{2}}', (c) => {
    const date = c.req.param('date');
    const wanted = c.req.query('field');
    return answer(
      c,
      `/briefings/${date}?${new URLSearchParams(wanted ? { field: wanted } : {})}`,
      async () => {
        const edition = await editions.read(date);
        const field = edition?.briefing?.fields?.find((name) => slug(name) === wanted);
        const briefing =
          edition && field
            ? await services.briefings.get(edition.date, edition.briefing?.language ?? 'en', field)
            : (edition?.briefing ?? null);
        if (!edition || !briefing || (wanted && !field))
          throw new HTTPException(404, { message: 'There is no briefing of that day.' });
        return <BriefingPage {...frameOf(c)} edition={edition} briefing={briefing} />;
      },
    );
  });

  return routes;
};
