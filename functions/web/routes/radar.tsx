import { type Context, Hono } from 'hono';
import { backtest } from '../../radar/backtest.ts';
import { addFollow, type Follow, FollowError, removeFollow } from '../../radar/follow.ts';
import type { PaperIndex } from '../../radar/matching.ts';
import type { Reader } from '../../radar/reader.ts';
import { changeReader } from '../../readers/change-reader.ts';
import { feedToken, withFeed, withoutFeed } from '../../readers/private-feed.ts';
import { parsePauseEnd, parseSettings, SettingsError } from '../../readers/settings.ts';
import { activate, pauseUntil, withSettings } from '../../readers/subscription.ts';
import { ownPath } from '../addresses.ts';
import { backtestSentence } from '../backtest-sentence.ts';
import { makeNameOf, readFollow } from '../follow-form.ts';
import { type Form, readForm } from '../forms.ts';
import { owner } from '../owner.ts';
import type { TypedFollow } from '../pages/add-follow.tsx';
import { RadarPage, type Rejected } from '../pages/radar-page.tsx';
import type { RadarWindow } from '../radar-window.ts';
import { page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

/** `/radar`: a signed-in reader's follows and settings. */
export const radarRoutes = (services: WebServices, window: RadarWindow) => {
  const routes = new Hono<WebEnv>();
  const nameOf = makeNameOf(services.catalogue);

  const change = (c: Context<WebEnv>, edit: (reader: Reader) => Reader) =>
    changeReader(owner(c).id, edit, services.readers);

  const feedOf = (reader: Reader) => {
    const token = feedToken(reader, services.secret);
    if (token === null) return null;
    const address = (extension: string) =>
      `${services.origin}/radar/feed.${extension}?${new URLSearchParams({ token })}`;
    return { atom: address('atom'), json: address('json') };
  };

  const show = async (c: Context<WebEnv>, status: 200 | 400, rejected: Rejected = {}) => {
    const reader = owner(c);
    const indexes = await window.soon();
    return page(
      c,
      <RadarPage
        reader={reader}
        records={indexes && backtest(indexes, reader)}
        nameOf={nameOf}
        feed={feedOf(reader)}
        now={services.now()}
        added={addedIn(c)}
        {...rejected}
      />,
      status,
    );
  };

  const tried = (follow: Follow, indexes: PaperIndex[], { answers = [] }: Reader): TypedFollow => {
    const [record] = backtest(indexes, { follows: [follow], answers });
    return {
      kind: follow.kind,
      value: follow.value,
      error: null,
      backtest: record
        ? { name: nameOf(follow), sentence: backtestSentence(record), papers: record.papers.length }
        : null,
    };
  };

  const tryOut = async (kind: string, value: string, reader: Reader): Promise<TypedFollow> => {
    try {
      const follow = readFollow(kind, value, services.catalogue, services.now());
      return tried(follow, await window.indexes(), reader);
    } catch (error) {
      if (!(error instanceof FollowError)) throw error;
      return { kind, value, error: error.message, backtest: null };
    }
  };

  routes.get('/radar', async (c) => {
    const reader = owner(c);
    const value = c.req.query('value') ?? '';
    if (value === '') return show(c, 200);
    return show(c, 200, { typed: await tryOut(c.req.query('kind') ?? 'author', value, reader) });
  });

  routes.get('/radar/backtest', async (c) => {
    const reader = owner(c);
    const { backtest: found } = await tryOut(c.req.query('kind') ?? '', c.req.query('value') ?? '', reader);
    c.header('Cache-Control', 'private, no-store');
    return c.json(found);
  });

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
      return show(c, 400, { typed: { kind, value, error: error.message, backtest: null } });
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
    try {
      await change(c, (reader) => withForm(reader, form, services.now()));
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

  routes.post('/radar/feed', async (c) => {
    await change(c, (reader) => withFeed(reader, services.randomBytes, services.now()));
    return c.redirect('/radar', 303);
  });

  routes.post('/radar/feed/revoke', async (c) => {
    await change(c, withoutFeed);
    return c.redirect('/radar', 303);
  });

  return routes;
};

/** What an import says that it brought. */
const addedIn = (c: Context<WebEnv>): number | null => {
  const added = c.req.query('added') ?? '';
  return /^\d{1,4}$/.test(added) ? Number(added) : null;
};

/** The reader as the settings form has it. Throws `SettingsError`. */
const withForm = (reader: Reader, form: Form, now: Date): Reader => {
  const given = (name: string) => (form(name) === '' ? {} : { [name]: form(name) });
  const fields = { ...given('cadence'), ...given('hour'), ...given('timezone'), ...given('language') };
  const settings = parseSettings(fields, reader.settings);
  const until = form('until');
  if (settings.cadence !== 'paused' || until === '') return withSettings(reader, settings, now);
  // The rhythm that it had is the one that it comes back to.
  const resting = { ...reader, settings: { ...settings, cadence: reader.settings.cadence } };
  return pauseUntil(resting, parsePauseEnd(until, settings.timezone, now), now);
};
