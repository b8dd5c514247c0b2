import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Paper } from '../../papers/paper.ts';
import { matchReader } from '../../radar/match-reader.ts';
import { readerOfFeedToken } from '../../readers/private-feed.ts';
import { atomFeed, type FeedContent, jsonFeed } from '../exports/feed-documents.ts';
import type { RadarWindow } from '../follows/radar-window.ts';
import { tokenPage } from '../requests/security.ts';
import type { WebServices } from '../services.ts';

const FEED_SIZE = 100;

/** `GET /radar/feed.atom?token=` and `/radar/feed.json?token=`: what the reader's radar found, without a cookie. */
export const privateFeedRoutes = (services: WebServices, window: RadarWindow) => {
  const routes = new Hono();

  const contentOf = async (token: string, path: string): Promise<FeedContent> => {
    const reader = await readerOfFeedToken(token, services);
    // The same for what never was, and what was revoked.
    if (!reader) throw new HTTPException(404, { message: 'There is no feed at this address.' });
    const papers: Paper[] = [];
    for (const index of await window.indexes()) {
      if (papers.length >= FEED_SIZE) break;
      const sure = matchReader(index, reader).filter(({ matches }) =>
        matches.some(({ level }) => level !== 'possible'),
      );
      papers.push(...sure.map(({ paper }) => paper));
    }
    papers.sort((one, other) => (one.firstSeenAt < other.firstSeenAt ? 1 : -1));
    return {
      papers: papers.slice(0, FEED_SIZE),
      selfUrl: `${services.origin}${path}?${new URLSearchParams({ token })}`,
      pageUrl: `${services.origin}/radar`,
      nextUrl: null,
      updatedAt: papers[0]?.firstSeenAt ?? reader.feed?.since ?? services.now().toISOString(),
      samples: services.samples,
      origin: services.origin,
    };
  };

  routes.get('/radar/feed.atom', tokenPage, async (c) => {
    const feed = await contentOf(c.req.query('token') ?? '', '/radar/feed.atom');
    return c.body(atomFeed(feed), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });

  routes.get('/radar/feed.json', tokenPage, async (c) => {
    const feed = await contentOf(c.req.query('token') ?? '', '/radar/feed.json');
    return c.body(JSON.stringify(jsonFeed(feed)), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
    });
  });

  return routes;
};
