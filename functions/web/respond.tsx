import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Reader } from '../radar/reader.ts';
import type { Frame } from './pages/layout.tsx';

export type WebEnv = { Variables: { reader: Reader | null } };

/** What every page's frame shows. */
export const frameOf = (context: Context<WebEnv>): Frame => ({
  reader: context.get('reader') ?? null,
  path: context.req.path,
});

// A minute in what stands in front of the hub, which keeps it apart by session; never in the browser, which signs in and out.
const forStrangers = 'public, max-age=0, s-maxage=60';

/** The document of a page. */
export const rendered = async (element: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> =>
  String(await html`<!doctype html>${element}`);

/** Sends a page. What a signed-in reader sees stays in their browser, and what a form answers is not kept. */
export const page = (
  context: Context<WebEnv>,
  element: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
) => {
  const isPersonal = Boolean(context.get('reader')) || context.req.method === 'POST';
  // An error may be over at the next request.
  const forOthers = status < 400 ? forStrangers : 'no-cache';
  context.header('Cache-Control', isPersonal ? 'private, no-store' : forOthers);
  context.header('Vary', 'Cookie');
  return context.html(html`<!doctype html>${element}`, status);
};
