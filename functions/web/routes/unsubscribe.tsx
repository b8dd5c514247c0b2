import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { currentReader } from '../../readers/current-reader.ts';
import { type Instead, isInstead, stayInstead, unsubscribe } from '../../readers/leaving.ts';
import { readerOfUnsubscribeToken } from '../../readers/unsubscribe-token.ts';
import { GoodbyePage, StayedPage, UnsubscribePage } from '../pages/unsubscribe-pages.tsx';
import { tokenPage } from '../requests/security.ts';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

/**
 * `/unsubscribe`. POST is also what mail programs send by themselves (RFC 8058): without cookies, from anywhere,
 * with whatever body; the token in the address is all it needs.
 */
export const unsubscribeRoutes = (services: WebServices) => {
  const routes = new Hono<WebEnv>();
  routes.use('/unsubscribe', tokenPage);

  const readerIdOf = (token: string): string => {
    const readerId = readerOfUnsubscribeToken(token, services.secret);
    if (readerId === null) throw new HTTPException(400, { message: 'This link is not complete.' });
    return readerId;
  };

  routes.get('/unsubscribe', async (c) => {
    const token = c.req.query('token') ?? '';
    const reader = await currentReader(readerIdOf(token), services.readers);
    return page(c, <UnsubscribePage {...frameOf(c)} owner={reader} token={token} />);
  });

  routes.post('/unsubscribe', async (c) => {
    const token = c.req.query('token') ?? '';
    const readerId = readerIdOf(token);
    const instead = await chosenInstead(c);
    if (instead === null) {
      await unsubscribe(readerId, services);
      return page(c, <GoodbyePage {...frameOf(c)} token={token} />);
    }
    const reader = await stayInstead(readerId, instead, services);
    return page(c, <StayedPage {...frameOf(c)} owner={reader} />);
  });

  return routes;
};

/** What one of our own buttons asks for instead; null for whatever a mail program sends. */
const chosenInstead = async (c: Context): Promise<Instead | null> => {
  const data = await c.req.formData().catch(() => null);
  const wanted = data?.get('instead');
  return typeof wanted === 'string' && isInstead(wanted) ? wanted : null;
};
