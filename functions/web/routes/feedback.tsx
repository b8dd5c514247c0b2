import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Paper } from '../../papers/paper.ts';
import type { Reader } from '../../radar/reader.ts';
import { changeReader } from '../../readers/change-reader.ts';
import { currentReader } from '../../readers/current-reader.ts';
import { type Feedback, readFeedbackToken } from '../../readers/feedback-token.ts';
import { questionOf, withFeedback } from '../../readers/give-feedback.ts';
import { FeedbackDonePage, FeedbackPage, type Said } from '../pages/feedback-pages.tsx';
import { tokenPage } from '../requests/security.ts';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

const answers: readonly Said[] = ['mine', 'not-mine', 'mute-paper', 'follow', 'undo'];

/** `/feedback`: what a link of a digest says about one of its papers, without signing in. */
export const feedbackRoutes = (services: WebServices) => {
  const routes = new Hono<WebEnv>();

  const read = async (c: Context): Promise<{ about: Feedback; reader: Reader; paper: Paper | null }> => {
    const about = readFeedbackToken(c.req.query('token') ?? '', services.secret);
    const reader = about && (await currentReader(about.readerId, services.readers));
    if (!about || !reader) throw new HTTPException(400, { message: 'This link is not complete.' });
    return { about, reader, paper: await services.getPaper(about.paperId) };
  };

  routes.get('/feedback', tokenPage, async (c) => {
    const { about, reader, paper } = await read(c);
    const question = questionOf(about, paper, reader.follows);
    const token = c.req.query('token') ?? '';
    return page(
      c,
      <FeedbackPage {...frameOf(c)} about={about} question={question} paper={paper} token={token} />,
    );
  });

  routes.post('/feedback', tokenPage, async (c) => {
    const { about, reader, paper } = await read(c);
    const chosen = await chosenAnswer(c);
    const action = chosen ?? about.action;
    const question = questionOf(about, paper, reader.follows);
    await changeReader(
      reader.id,
      (known) => withFeedback(known, { ...about, action }, question, services.now()),
      services.readers,
    );
    const token = c.req.query('token') ?? '';
    return page(
      c,
      <FeedbackDonePage {...frameOf(c)} about={about} question={question} said={action} token={token} />,
    );
  });

  return routes;
};

/** One of the page's own buttons; null for the link's own answer. */
const chosenAnswer = async (c: Context): Promise<Said | null> => {
  const data = await c.req.formData().catch(() => null);
  return answers.find((known) => known === data?.get('answer')) ?? null;
};
