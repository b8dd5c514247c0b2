import { type Context, Hono } from 'hono';
import { backtest } from '../../radar/backtest.ts';
import { addFollow, FollowError, removeFollow } from '../../radar/follow.ts';
import type { Reader } from '../../radar/reader.ts';
import { changeReader } from '../../readers/change-reader.ts';
import { feedToken, withFeed, withoutFeed } from '../../readers/private-feed.ts';
import { parsePauseEnd, parseSettings, SettingsError } from '../../readers/settings.ts';
import { activate, pauseUntil, withSettings } from '../../readers/subscription.ts';
import { ownPath } from '../addresses.ts';
import { makeCompleteFollow } from '../follows/complete-follow.ts';
import { makeNameOf, readFollow } from '../follows/follow-form.ts';
import type { RadarWindow } from '../follows/radar-window.ts';
import { makeSuggest } from '../follows/suggestions.ts';
import { tested } from '../follows/tested-follow.ts';
import type { TypedFollow } from '../pages/add-follow.tsx';
import { FieldsPage } from '../pages/fields-page.tsx';
import { RadarPage, type Rejected } from '../pages/radar-page.tsx';
import { type Form, readForm } from '../requests/forms.ts';
import { owner } from '../requests/owner.ts';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

const MAX_TITLES = 100;

/** `/radar`: a signed-in reader's follows and settings. */
export const radarRoutes = (services: WebServices, window: RadarWindow) => {
  const routes = new Hono<WebEnv>();
  const nameOf = makeNameOf(services.catalogue);
  const suggest = makeSuggest(services);
  const complete = makeCompleteFollow(services);

  const change = (c: Context<WebEnv>, edit: (reader: Reader) => Reader) =>
    changeReader(owner(c).id, edit, services.readers);

  /** One batch read; whoever mutes more papers sees the ids of the older ones. */
  const titlesOf = async ({ mutes = [] }: Reader) => {
    const ids = mutes.flatMap(({ kind, value }) => (kind === 'paper' ? [value] : [])).slice(-MAX_TITLES);
    const papers = ids.length === 0 ? [] : await services.getPapers(ids);
    return new Map(papers.map(({ id, title }) => [id, title]));
  };

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
    const records = indexes && backtest(indexes, reader);
    return page(
      c,
      <RadarPage
        reader={reader}
        records={records}
        suggestions={await suggest(reader, records ?? [])}
        mutedTitles={await titlesOf(reader)}
        nameOf={nameOf}
        feed={feedOf(reader)}
        now={services.now()}
        added={addedIn(c)}
        {...rejected}
      />,
      status,
    );
  };

  const tryOut = async (kind: string, value: string, reader: Reader): Promise<TypedFollow> => {
    const others = await complete(kind, value);
    try {
      const follow = readFollow(kind, value, services.catalogue, services.now());
      const radar = { follows: [follow], answers: reader.answers ?? [] };
      const [record] = backtest(await window.indexes(), radar);
      return { kind, value, error: null, others, backtest: record ? tested(record, nameOf) : null };
    } catch (error) {
      if (!(error instanceof FollowError)) throw error;
      return { kind, value, error: error.message, others, backtest: null };
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

  routes.get('/radar/fields', (c) => {
    const { follows } = owner(c);
    return page(c, <FieldsPage {...frameOf(c)} follows={follows} />);
  });

  routes.get('/radar/names', async (c) => {
    owner(c);
    c.header('Cache-Control', 'private, max-age=300');
    return c.json({ names: await complete(c.req.query('kind') ?? '', c.req.query('value') ?? '') });
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
      return show(c, 400, {
        typed: { kind, value, error: error.message, others: await complete(kind, value), backtest: null },
      });
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
