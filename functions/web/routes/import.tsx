import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { addFollows, FollowError } from '../../radar/follow.ts';
import { ImportError } from '../../radar/import/import-error.ts';
import { proposalsOf } from '../../radar/import/proposals.ts';
import { readLibrary } from '../../radar/import/read-library.ts';
import { LimitError } from '../../readers/ask-for-letter.ts';
import { changeReader } from '../../readers/change-reader.ts';
import { readFollow } from '../follows/follow-form.ts';
import { ChosenPage, ImportPage, ProposalsPage } from '../pages/import-pages.tsx';
import { readFormEntries } from '../requests/forms.ts';
import { owner } from '../requests/owner.ts';
import { readUpload } from '../requests/upload.ts';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

const HOUR = 3600;
// Somebody with a folder of libraries brings them all; a script that keeps the processor busy does not get far.
const FILES_HOURLY = 30;

const kinds = ['author', 'keyword', 'source'];
/** As many as a radar holds; a form that names more was not given by us. */
const MAX_CHOSEN = 1000;

/** `/radar/import`: what a library of references or a list of feeds proposes to follow. */
export const importRoutes = (services: WebServices) => {
  const routes = new Hono<WebEnv>();

  const countFile = async (readerId: string) => {
    if (!(await services.takeFromLimit(`import:${readerId}`, FILES_HOURLY, HOUR, services.now())))
      throw new LimitError(`At most ${FILES_HOURLY} files an hour. Please try again later.`);
  };

  const refused = (c: Context<WebEnv>, message: string, status: 400 | 413 | 415) =>
    page(c, <ImportPage {...frameOf(c)} error={message} />, status);

  routes.get('/radar/import', (c) => {
    owner(c);
    return page(c, <ImportPage {...frameOf(c)} error={null} />);
  });

  routes.post('/radar/import', async (c) => {
    const reader = owner(c);
    await countFile(reader.id);
    try {
      const found = proposalsOf(readLibrary(await readUpload(c)), reader.follows, services.catalogue);
      return page(c, <ProposalsPage {...frameOf(c)} found={found} held={reader.follows.length} />);
    } catch (error) {
      if (error instanceof ImportError) return refused(c, error.message, 400);
      if (error instanceof HTTPException) return refused(c, error.message, error.status as 400 | 413 | 415);
      throw error;
    }
  });

  routes.post('/radar/import/confirm', async (c) => {
    const reader = owner(c);
    const entries = await readFormEntries(c);
    const chosen = entries.filter(([kind]) => kinds.includes(kind)).map(([kind, value]) => ({ kind, value }));
    let added = 0;
    try {
      if (chosen.length > MAX_CHOSEN)
        throw new FollowError(`A radar holds at most 1,000 follows; ${chosen.length} were ticked.`);
      const follows = chosen.map(({ kind, value }) =>
        readFollow(kind, value, services.catalogue, services.now()),
      );
      await changeReader(
        reader.id,
        (current) => {
          const all = addFollows(current.follows, follows);
          added = all.length - current.follows.length;
          return { ...current, follows: all };
        },
        services.readers,
      );
    } catch (error) {
      if (!(error instanceof FollowError)) throw error;
      return page(
        c,
        <ChosenPage {...frameOf(c)} chosen={chosen.slice(0, MAX_CHOSEN)} error={error.message} />,
        400,
      );
    }
    return c.redirect(`/radar?added=${added}`, 303);
  });

  return routes;
};
