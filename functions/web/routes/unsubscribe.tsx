import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { unsubscribe } from '../../readers/subscription.ts';
import { readerOfUnsubscribeToken } from '../../readers/unsubscribe-token.ts';
import { GoodbyePage, UnsubscribePage } from '../pages/unsubscribe-pages.tsx';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import { tokenPage } from '../security.ts';
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
    const reader = await services.readers.get(readerIdOf(token));
    const address = reader && reader.status !== 'gone' ? reader.address : null;
    return page(c, <UnsubscribePage {...frameOf(c)} address={address} token={token} />);
  });

  routes.post('/unsubscribe', async (c) => {
    await unsubscribe(readerIdOf(c.req.query('token') ?? ''), services);
    return page(c, <GoodbyePage {...frameOf(c)} />);
  });

  return routes;
};
