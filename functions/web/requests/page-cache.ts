import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import { page, rendered, type WebEnv } from '../respond.tsx';
import { type Compressible, compressible, takesGzip } from './compressed.ts';

// Together at most 30 MB.
const MAX_PAGES = 300;
const KEPT_MS = 10_000;
/** A CDN may answer strangers for a minute, and for ten more while it asks again. */
const FOR_STRANGERS = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';

// Encoded once: strings of 100 kB would be encoded anew for each answer.
type Kept = { until: number; body: Compressible; etag: string };
type Element = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Answers with a page that is the same for every stranger; readers get theirs made for them. */
export type AnswerPublic = (
  context: Context<WebEnv>,
  /** Two requests with the same key see the same page. */
  key: string,
  make: () => Element | Promise<Element>,
) => Promise<Response>;

/** RFC 9110, 13.1.2: `*`, or a list of tags, weak or not; the page's, or that of its compressed form. */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch?.split(',') ?? []).some((tag) =>
    ['*', `"${etag}"`, `"${etag}-gzip"`].includes(tag.trim().replace(/^W\//, '')),
  );

/** Keeps what strangers see for some seconds: most of them ask for the same few pages. */
export const makePageCache = (now: () => Date): AnswerPublic => {
  const pages = new Map<string, Kept>();

  const fresh = async (key: string, make: () => Element | Promise<Element>): Promise<Kept> => {
    const at = now().getTime();
    const known = pages.get(key);
    // Compared both ways: a clock that is set back must not keep a page for ever.
    if (known && known.until > at && known.until <= at + KEPT_MS) return known;
    const body = compressible(await rendered(await make()));
    const etag = createHash('sha256').update(body.plain).digest('base64url').slice(0, 22);
    const kept = { until: at + KEPT_MS, body, etag };
    pages.delete(key);
    for (const oldest of pages.keys()) {
      if (pages.size < MAX_PAGES) break;
      pages.delete(oldest);
    }
    pages.set(key, kept);
    return kept;
  };

  return async (context, key, make) => {
    if (context.get('reader')) return page(context, await make());
    const { body, etag } = await fresh(key, make);
    context.header('Cache-Control', FOR_STRANGERS);
    context.header('Vary', 'Cookie, Accept-Encoding');
    const isGzipped = takesGzip(context.req.header('accept-encoding'));
    // What differs by a byte has a tag of its own (RFC 9110, 8.8.3.3).
    context.header('ETag', isGzipped ? `"${etag}-gzip"` : `"${etag}"`);
    if (isKnown(context.req.header('if-none-match'), etag)) return context.body(null, 304);
    if (isGzipped) context.header('Content-Encoding', 'gzip');
    return context.body(isGzipped ? body.gzipped() : body.plain, 200, {
      'Content-Type': 'text/html; charset=utf-8',
    });
  };
};
