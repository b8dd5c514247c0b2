import { Hono } from 'hono';
import { siteIcon, siteScript, siteStyle } from './assets.ts';
import { makeEditions } from './editions/editions.ts';
import { makeShow } from './editions/shown.ts';
import { makeOnError, notFound } from './errors.tsx';
import { makeRadarWindow } from './follows/radar-window.ts';
import { takesGzip } from './requests/compressed.ts';
import { makePageCache } from './requests/page-cache.ts';
import { headers, limitBody, refuseCrossSite } from './requests/security.ts';
import { signedIn } from './requests/session-cookie.ts';
import type { WebEnv } from './respond.tsx';
import { accountRoutes } from './routes/account.tsx';
import { answerRoutes } from './routes/answers.tsx';
import { apiRoutes } from './routes/api.ts';
import { archiveRoutes } from './routes/archive.tsx';
import { editionRoutes } from './routes/editions.tsx';
import { feedbackRoutes } from './routes/feedback.tsx';
import { feedRoutes } from './routes/feeds.ts';
import { importRoutes } from './routes/import.tsx';
import { privateFeedRoutes } from './routes/private-feed.ts';
import { radarRoutes } from './routes/radar.tsx';
import { referenceRoutes } from './routes/reference.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { subscribeRoutes } from './routes/subscribe.tsx';
import { unsubscribeRoutes } from './routes/unsubscribe.tsx';
import { makeFindRecent } from './search/recent-papers.ts';
import { makeSearchDays } from './search/search-days.ts';
import type { WebServices } from './services.ts';

const YEAR_SECONDS = 365 * 24 * 3600;

/** The hub's web: pages, forms, feeds. Keeps arranged editions for some seconds; everything else is in the services. */
export const createApp = (services: WebServices): Hono<WebEnv> => {
  const app = new Hono<WebEnv>();
  const editions = makeEditions(services);
  const days = makeSearchDays(services, editions);
  const show = makeShow(editions, days, makeFindRecent(services, editions, days), services);
  const answer = makePageCache(services.now);
  const window = makeRadarWindow(services);

  app.onError(makeOnError(services));
  app.notFound(notFound);
  app.use(headers(services.origin));
  app.use(limitBody());

  app.get('/healthz', (c) => c.text('ok'));
  for (const { path, contentType, body } of [siteStyle, siteScript, siteIcon]) {
    app.get(path, (c) => {
      const isGzipped = takesGzip(c.req.header('accept-encoding'));
      return c.body(isGzipped ? body.gzipped() : body.plain, 200, {
        'Content-Type': contentType,
        'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable`,
        Vary: 'Accept-Encoding',
        ...(isGzipped ? { 'Content-Encoding': 'gzip' } : {}),
      });
    });
  }
  for (const path of ['/about', '/editions', '/sources', '/radar', '/subscribe', '/sign-in'])
    app.get(`${path}/`, (c) => c.redirect(path, 301));
  app.route('/', feedRoutes(services, show));
  app.route('/', privateFeedRoutes(services, window));
  app.route('/', apiRoutes(services, editions));
  // Before the check of where a form comes from: mail programs send this one.
  app.route('/', unsubscribeRoutes(services));

  app.on('POST', '*', refuseCrossSite(services.origin));
  app.use(async (c, next) => {
    c.set('reader', await signedIn(c, services));
    await next();
  });
  app.route('/', editionRoutes(services, editions, show, answer));
  app.route('/', referenceRoutes(services, editions, days, answer));
  app.route('/', subscribeRoutes(services));
  app.route('/', signInRoutes(services));
  app.route('/', radarRoutes(services, window));
  app.route('/', importRoutes(services));
  app.route('/', accountRoutes(services));
  app.route('/', answerRoutes(services, window));
  app.route('/', archiveRoutes(services));
  app.route('/', feedbackRoutes(services));
  return app;
};
