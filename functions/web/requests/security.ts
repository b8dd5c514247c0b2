import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { MAX_FILE } from './upload.ts';

// The longest form, a follow, stays under 1 kB; RFC 8058 posts are a few hundred bytes of multipart.
const MAX_BODY = 32 * 1024;
// A file, and what multipart puts around it.
const MAX_UPLOAD = MAX_FILE + 16 * 1024;
// A thousand names of 200 characters that take nine bytes each as a form encodes them would be 2 MB; names are shorter.
const MAX_CHOICE = 512 * 1024;

/**
 * Nothing from elsewhere, nothing inline, no frame. Style and script are files of ours, so no nonce is needed.
 */
export const headers = (origin: string): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    // Links to papers carry no query of ours; a form's own Origin header stays readable for `refuseCrossSite`.
    referrerPolicy: 'strict-origin-when-cross-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: origin.startsWith('https:'),
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    // A page may choose a stricter value itself.
    overwrite: false,
  });

/** For pages whose address carries a token: neither kept nor passed on. */
export const tokenPage: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
  context.header('Referrer-Policy', 'no-referrer');
};

/**
 * Refuses what another site makes a browser send. Browsers say so in Sec-Fetch-Site, older ones in Origin;
 * a client that sends neither is no browser, and has no cookie that it was not given on purpose.
 */
export const refuseCrossSite =
  (origin: string): MiddlewareHandler =>
  async (context, next) => {
    const site = context.req.header('sec-fetch-site');
    const from = context.req.header('origin');
    const isOurs =
      site !== undefined ? site === 'same-origin' || site === 'none' : from === undefined || from === origin;
    if (!isOurs) throw new HTTPException(403, { message: 'This form was sent from another site.' });
    await next();
  };

// Somebody who is still sending hears no answer: up to here the rest is heard out, and forgotten.
const MAX_DRAINED = 16 * 1024 * 1024;

const drain = async (body: ReadableStream<Uint8Array> | null): Promise<void> => {
  let drained = 0;
  for await (const chunk of body ?? []) {
    drained += chunk.byteLength;
    if (drained > MAX_DRAINED) return;
  }
};

const limitTo = (maxSize: number, message: string): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: async (context) => {
      await drain(context.req.raw.body).catch(() => {});
      throw new HTTPException(413, { message });
    },
  });

/** Refuses what is larger than any form of ours, before it is read. */
export const limitBody = (): MiddlewareHandler => {
  const form = limitTo(MAX_BODY, 'That is more than any form here sends.');
  const byPath = new Map([
    ['/radar/import', limitTo(MAX_UPLOAD, 'A file of at most 2 MB can be read at once. Split it, please.')],
    ['/radar/import/confirm', limitTo(MAX_CHOICE, 'That is more than a radar holds: tick fewer.')],
  ]);
  return (context, next) => (byPath.get(context.req.path) ?? form)(context, next);
};
