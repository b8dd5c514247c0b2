import { Hono } from 'hono';
import { AddressError } from '../../readers/address.ts';
import {
  agreeToMove,
  requestAddressChange,
  type Side,
  showAddressChange,
} from '../../readers/address-change.ts';
import { deleteReader, exportReader } from '../../readers/rights.ts';
import { endAllSessions } from '../../readers/sessions.ts';
import { csv } from '../exports/csv.ts';
import { AddressPage, MoveOutcomePage, MovePage } from '../pages/address-pages.tsx';
import { readForm } from '../requests/forms.ts';
import { owner } from '../requests/owner.ts';
import { tokenPage } from '../requests/security.ts';
import { signIn, signOut } from '../requests/session-cookie.ts';
import { inSteadyTime } from '../requests/steady-time.ts';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

/** What a reader does with the account itself: take it along, move it, sign out everywhere, delete it. */
export const accountRoutes = (services: WebServices) => {
  const routes = new Hono<WebEnv>();

  routes.get('/radar/export', async (c) => {
    const reader = owner(c);
    c.header('Content-Disposition', 'attachment; filename="academichub.json"');
    c.header('Cache-Control', 'private, no-store');
    return c.json(await exportReader(reader, services));
  });

  routes.get('/radar/export.csv', (c) => {
    const { follows } = owner(c);
    c.header('Content-Disposition', 'attachment; filename="academichub-follows.csv"');
    c.header('Cache-Control', 'private, no-store');
    const rows = follows.map(({ kind, value, since }) => [kind, value, since]);
    return c.body(csv([['kind', 'value', 'since'], ...rows]), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
    });
  });

  routes.post('/radar/delete', async (c) => {
    await deleteReader(owner(c).id, services);
    await signOut(c, services);
    return c.redirect('/', 303);
  });

  routes.post('/radar/sign-out-everywhere', async (c) => {
    await endAllSessions(owner(c).id, services);
    await signOut(c, services);
    return c.redirect('/sign-in', 303);
  });

  routes.get('/radar/address', (c) => {
    owner(c);
    return page(c, <AddressPage {...frameOf(c)} />);
  });

  routes.post('/radar/address', async (c) => {
    const { id } = owner(c);
    const email = (await readForm(c))('email');
    try {
      const request = { email, clientAddress: services.clientAddress(c) };
      await inSteadyTime(() => requestAddressChange(id, request, services), services);
    } catch (error) {
      if (!(error instanceof AddressError)) throw error;
      return page(c, <AddressPage {...frameOf(c)} email={email} error={error.message} />, 400);
    }
    return page(c, <MoveOutcomePage {...frameOf(c)} outcome="asked" />);
  });

  const sideOf = (text: string): Side => (text === 'old' ? 'old' : 'new');

  routes.get('/address/:side{old|new}', tokenPage, async (c) => {
    const token = c.req.query('token') ?? '';
    const side = sideOf(c.req.param('side'));
    const mover = await showAddressChange(token, side, services);
    return page(c, <MovePage {...frameOf(c)} mover={mover} side={side} token={token} />);
  });

  routes.post('/address/:side{old|new}', tokenPage, async (c) => {
    const form = await readForm(c);
    const token = form('token') || (c.req.query('token') ?? '');
    const outcome = await agreeToMove(token, sideOf(c.req.param('side')), services);
    if (outcome.kind !== 'moved') return page(c, <MoveOutcomePage {...frameOf(c)} outcome={outcome.kind} />);
    await signIn(c, outcome.reader.id, services);
    return c.redirect('/radar', 303);
  });

  return routes;
};
