import { Hono } from 'hono';
import { type Follow, FollowError } from '../../radar/follow.ts';
import { AddressError } from '../../readers/address.ts';
import { changeReader } from '../../readers/change-reader.ts';
import { showLink, useLink } from '../../readers/links.ts';
import { confirm, subscribe } from '../../readers/subscription.ts';
import { TokenError } from '../../readers/tokens.ts';
import { makeNameOf, readFollow } from '../follows/follow-form.ts';
import { FollowPage, LetterSentPage, SubscribePage } from '../pages/account-pages.tsx';
import { ConfirmPage } from '../pages/link-pages.tsx';
import { TRAP } from '../pages/subscribe-form.tsx';
import { readForm } from '../requests/forms.ts';
import { tokenPage } from '../requests/security.ts';
import { signIn } from '../requests/session-cookie.ts';
import { inSteadyTime } from '../requests/steady-time.ts';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

/** `/subscribe` and `/confirm`. */
export const subscribeRoutes = (services: WebServices) => {
  const routes = new Hono<WebEnv>();
  const nameOf = makeNameOf(services.catalogue);

  const followOf = (kind: string, value: string): Follow | null =>
    kind === '' && value === '' ? null : readFollow(kind, value, services.catalogue, services.now());

  routes.get('/subscribe', (c) => {
    const follow = followOf(c.req.query('kind') ?? '', c.req.query('value') ?? '');
    const name = follow ? nameOf(follow) : null;
    const frame = frameOf(c);
    if (!frame.reader) return page(c, <SubscribePage {...frame} follow={follow} name={name} />);
    if (!follow) return c.redirect('/radar', 303);
    return page(c, <FollowPage {...frame} follow={follow} name={nameOf(follow)} />);
  });

  routes.post('/subscribe', async (c) => {
    const form = await readForm(c);
    const frame = frameOf(c);
    if (form(TRAP) !== '') {
      await inSteadyTime(async () => {}, services);
      return page(c, <LetterSentPage {...frame} what="subscribe" />);
    }
    let follow: Follow | null = null;
    try {
      follow = followOf(form('kind'), form('value'));
      const request = {
        email: form('email'),
        timezone: form('timezone'),
        follow,
        clientAddress: services.clientAddress(c),
      };
      await inSteadyTime(() => subscribe(request, services), services);
    } catch (error) {
      if (!(error instanceof AddressError || error instanceof FollowError)) throw error;
      const name = follow ? nameOf(follow) : null;
      const again = (
        <SubscribePage {...frame} email={form('email')} error={error.message} follow={follow} name={name} />
      );
      return page(c, again, 400);
    }
    return page(c, <LetterSentPage {...frame} what="subscribe" />);
  });

  routes.get('/confirm', tokenPage, async (c) => {
    const token = c.req.query('token') ?? '';
    const owner = await showLink(token, 'confirm', services);
    return page(c, <ConfirmPage {...frameOf(c)} owner={owner} token={token} nameOf={nameOf} />);
  });

  routes.post('/confirm', tokenPage, async (c) => {
    const form = await readForm(c);
    const owner = await useLink(form('token') || (c.req.query('token') ?? ''), 'confirm', services);
    const confirmed = await changeReader(
      owner.id,
      // A second letter's link finds the reader confirmed already: it signs in, and changes nothing.
      (reader) => confirm(reader, services.now()),
      services.readers,
    );
    if (!confirmed) throw new TokenError();
    await services.suppressions.welcomeBack(confirmed.id);
    await signIn(c, confirmed.id, services);
    return c.redirect('/radar', 303);
  });

  return routes;
};
