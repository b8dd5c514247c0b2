import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { FollowError } from '../radar/follow.ts';
import { LimitError } from '../readers/ask-for-letter.ts';
import { TokenError } from '../readers/tokens.ts';
import { LinkErrorPage } from './pages/link-pages.tsx';
import { MessagePage } from './pages/message-page.tsx';
import { SignedOutError } from './requests/signed-out-error.ts';
import { frameOf, page, type WebEnv } from './respond.tsx';
import type { WebServices } from './services.ts';

const titles: Partial<Record<number, string>> = {
  400: 'That did not work',
  403: 'Refused',
  404: 'Not found',
  413: 'Too large',
  415: 'Not a form',
  429: 'Too many at once',
  500: 'Our mistake',
};

const message = (context: Context<WebEnv>, status: ContentfulStatusCode, text: string) => {
  if (context.req.path.startsWith('/api/')) return context.json({ error: text }, status);
  return page(
    context,
    <MessagePage {...frameOf(context)} eyebrow={String(status)} title={titles[status] ?? 'That did not work'}>
      <p>{text}</p>
      <p>
        <a href="/">Today’s edition</a>
      </p>
    </MessagePage>,
    status,
  );
};

export const notFound = (context: Context<WebEnv>) =>
  message(context, 404, 'There is no page at this address.');

/** The one place where errors become answers: what the visitor can mend is said, everything else only logged. */
export const makeOnError =
  ({ log }: Pick<WebServices, 'log'>) =>
  (error: Error, context: Context<WebEnv>): Response | Promise<Response> => {
    if (error instanceof SignedOutError) return context.redirect('/sign-in', 303);
    if (error instanceof TokenError) return page(context, <LinkErrorPage {...frameOf(context)} />, 400);
    if (error instanceof LimitError) return message(context, 429, error.message);
    if (error instanceof FollowError) return message(context, 400, error.message);
    if (error instanceof HTTPException)
      return message(context, error.status as ContentfulStatusCode, error.message);
    log('request-failed', {
      method: context.req.method,
      path: context.req.path,
      error: error.stack ?? String(error),
    });
    return message(
      context,
      500,
      'Something went wrong on our side, and has been noted. It may work in a minute.',
    );
  };
