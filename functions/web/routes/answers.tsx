import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { addAnswer, withoutAnswer } from '../../radar/answers.ts';
import { backtest } from '../../radar/backtest.ts';
import { parseFollow } from '../../radar/follow.ts';
import { addMute, parseMute } from '../../radar/mutes.ts';
import type { Reader } from '../../radar/reader.ts';
import { changeReader } from '../../readers/change-reader.ts';
import { followRecordPath } from '../addresses.ts';
import { makeNameOf, readFollow } from '../follows/follow-form.ts';
import type { RadarWindow } from '../follows/radar-window.ts';
import { FollowRecordPage } from '../pages/follow-record-page.tsx';
import { readForm } from '../requests/forms.ts';
import { owner } from '../requests/owner.ts';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

const MAX_TEXT = 512;

/** What a reader says about single papers and names: mine, not mine, mute. */
export const answerRoutes = (services: WebServices, window: RadarWindow) => {
  const routes = new Hono<WebEnv>();
  const nameOf = makeNameOf(services.catalogue);

  const change = (c: Context<WebEnv>, edit: (reader: Reader) => Reader) =>
    changeReader(owner(c).id, edit, services.readers);

  routes.get('/radar/follow', async (c) => {
    const reader = owner(c);
    const follow = readFollow(
      c.req.query('kind') ?? '',
      c.req.query('value') ?? '',
      services.catalogue,
      services.now(),
    );
    const known = reader.follows.find(({ kind, value }) => kind === follow.kind && value === follow.value);
    const [record] = backtest(await window.indexes(), { ...reader, follows: [known ?? follow] });
    if (!record) throw new HTTPException(404, { message: 'There is no such follow.' });
    return page(
      c,
      <FollowRecordPage
        {...frameOf(c)}
        record={record}
        name={nameOf(follow)}
        isFollowed={known !== undefined}
        answers={reader.answers ?? []}
      />,
    );
  });

  routes.post('/radar/answers', async (c) => {
    owner(c);
    const form = await readForm(c);
    const { value: follow } = parseFollow('author', form('follow'), services.now());
    const [name, paperId, mine] = [form('name'), form('paper'), form('mine')];
    if (name === '' || name.length > MAX_TEXT || paperId === '' || paperId.length > MAX_TEXT)
      throw new HTTPException(400, { message: 'Which paper is meant?' });
    if (!['yes', 'no', 'undo'].includes(mine))
      throw new HTTPException(400, { message: 'Mine, or not mine?' });
    const answer = { follow, name, paperId, mine: mine === 'yes', at: services.now().toISOString() };
    await change(c, (reader) => ({
      ...reader,
      answers:
        mine === 'undo'
          ? withoutAnswer(reader.answers ?? [], answer)
          : addAnswer(reader.answers ?? [], answer),
    }));
    return c.redirect(followRecordPath('author', follow), 303);
  });

  routes.post('/radar/mutes', async (c) => {
    owner(c);
    const form = await readForm(c);
    const mute = parseMute(form('kind'), form('value'), services.now());
    await change(c, (reader) => ({ ...reader, mutes: addMute(reader.mutes ?? [], mute) }));
    return c.redirect('/radar#mutes', 303);
  });

  routes.post('/radar/mutes/remove', async (c) => {
    owner(c);
    const form = await readForm(c);
    const [kind, value] = [form('kind'), form('value')];
    await change(c, (reader) => ({
      ...reader,
      mutes: (reader.mutes ?? []).filter((known) => known.kind !== kind || known.value !== value),
    }));
    return c.redirect('/radar#mutes', 303);
  });

  return routes;
};
