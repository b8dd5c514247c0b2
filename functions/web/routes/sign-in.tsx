import { Hono } from 'hono';
import { AddressError } from '../../readers/address.ts';
import { showLink, useLink } from '../../readers/links.ts';
import { requestSignIn } from '../../readers/subscription.ts';
import { ownPath } from '../addresses.ts';
import { LetterSentPage, SignInPage } from '../pages/account-pages.tsx';
import { SignInLinkPage } from '../pages/link-pages.tsx';
import { readForm } from '../requests/forms.ts';
import { tokenPage } from '../requests/security.ts';
import { signIn, signOut } from '../requests/session-cookie.ts';
import { inSteadyTime } from '../requests/steady-time.ts';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

/** `/sign-in`, `/sign-in/link` and `/sign-out`. */
export const signInRoutes = (services: WebServices) => {
  const routes = new Hono<WebEnv>();

  routes.get('/sign-in', (c) => page(c, <SignInPage {...frameOf(c)} />));

  routes.post('/sign-in', async (c) => {
    const form = await readForm(c);
    try {
      const request = { email: form('email'), clientAddress: services.clientAddress(c) };
      await inSteadyTime(() => requestSignIn(request, services), services);
    } catch (error) {
      if (!(error instanceof AddressError)) throw error;
      return page(c, <SignInPage {...frameOf(c)} email={form('email')} error={error.message} />, 400);
    }
    return page(c, <LetterSentPage {...frameOf(c)} what="sign-in" />);
  });

  routes.get('/sign-in/link', tokenPage, async (c) => {
    const token = c.req.query('token') ?? '';
    const owner = await showLink(token, 'sign-in', services);
    return page(
      c,
      <SignInLinkPage {...frameOf(c)} owner={owner} token={token} next={c.req.query('next') ?? null} />,
    );
  });

  routes.post('/sign-in/link', tokenPage, async (c) => {
    const form = await readForm(c);
    const owner = await useLink(form('token') || (c.req.query('token') ?? ''), 'sign-in', services);
    await signIn(c, owner.id, services);
    const next = form('next') || (c.req.query('next') ?? '');
    return c.redirect(next === '' ? '/radar' : ownPath(next), 303);
  });

  routes.post('/sign-out', async (c) => {
    await signOut(c, services);
    return c.redirect('/', 303);
  });

  return routes;
};
