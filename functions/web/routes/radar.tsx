import { type Context, Hono } from 'hono';
import { addFollow, FollowError, removeFollow } from '../../radar/follow.ts';
import type { Reader } from '../../radar/reader.ts';
import { changeReader } from '../../readers/change-reader.ts';
import { parsePauseEnd, parseSettings, SettingsError } from '../../readers/settings.ts';
import { activate, pauseUntil, withSettings } from '../../readers/subscription.ts';
import { ownPath } from '../addresses.ts';
import { makeNameOf, readFollow } from '../follow-form.ts';
import { readForm } from '../forms.ts';
import { owner } from '../owner.ts';
import { RadarPage, type Rejected } from '../pages/radar-page.tsx';
import { page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

/** `/radar` and what is below it: a signed-in reader's own things, and nobody else's. */
export const radarRoutes = (services: WebServices) => {
  const routes = new Hono<WebEnv>();
  const nameOf = makeNameOf(services.catalogue);

  const change = (c: Context<WebEnv>, edit: (reader: Reader) => Reader) =>
    changeReader(owner(c).id, edit, services.readers);

  const show = (c: Context<WebEnv>, status: 200 | 400, rejected: Rejected = {}) =>
    page(c, <RadarPage reader={owner(c)} nameOf={nameOf} {...rejected} />, status);

  routes.get('/radar', (c) => show(c, 200));

  routes.post('/radar/follows', async (c) => {
    owner(c);
    const form = await readForm(c);
    const kind = form('kind');
    const value = form('value');
    try {
      const follow = readFollow(kind, value, services.catalogue, services.now());
      await change(c, (reader) => ({ ...reader, follows: addFollow(reader.follows, follow) }));
    } catch (error) {
      if (!(error instanceof FollowError)) throw error;
      return show(c, 400, { rejected: { kind, value, error: error.message } });
    }
    const next = form('next');
    return c.redirect(next === '' ? '/radar' : ownPath(next), 303);
  });

  routes.post('/radar/follows/remove', async (c) => {
    owner(c);
    const form = await readForm(c);
    await change(c, (reader) => ({
      ...reader,
      follows: removeFollow(reader.follows, form('kind'), form('value')),
    }));
    return c.redirect('/radar', 303);
  });

  routes.post('/radar/settings', async (c) => {
    owner(c);
    const form = await readForm(c);
    const given = (name: string) => (form(name) === '' ? {} : { [name]: form(name) });
    const fields = { ...given('cadence'), ...given('hour'), ...given('timezone'), ...given('language') };
    try {
      const until = form('until');
      await change(c, (reader) => {
        const now = services.now();
        const settings = parseSettings(fields, reader.settings);
        if (settings.cadence !== 'paused' || until === '') return withSettings(reader, settings, now);
        const { cadence } = reader.settings;
        return pauseUntil(
          { ...reader, settings: { ...settings, cadence } },
          parsePauseEnd(until, settings.timezone, now),
          now,
        );
      });
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      return show(c, 400, { settingsError: error.message });
    }
    return c.redirect('/radar', 303);
  });

  routes.post('/radar/resume', async (c) => {
    await change(c, (reader) => (reader.status === 'gone' ? activate(reader, services.now()) : reader));
    return c.redirect('/radar', 303);
  });

  return routes;
};
