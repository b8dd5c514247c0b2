import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Reader } from '../../radar/reader.ts';
import { endSession, readerOfSession, SESSION_DAYS, startSession } from '../../readers/sessions.ts';
import type { WebServices } from '../services.ts';

const NAME = 'session';
const DAY_SECONDS = 24 * 3600;

// Browsers take `__Host-` and Secure only over https; the hub on one machine speaks plain http.
const isSecure = (origin: string) => origin.startsWith('https:');

const readCookie = (context: Context, origin: string): string | null =>
  (isSecure(origin) ? getCookie(context, NAME, 'host') : getCookie(context, NAME)) ?? null;

/** Who is signed in; costs nothing for a browser without our cookie. */
export const signedIn = async (context: Context, services: WebServices): Promise<Reader | null> => {
  const secret = readCookie(context, services.origin);
  return secret === null ? null : readerOfSession(secret, services);
};

/** Signs the browser in with a new secret; the session that it came with ends. */
export const signIn = async (context: Context, readerId: string, services: WebServices): Promise<void> => {
  const secret = await startSession(readerId, readCookie(context, services.origin), services);
  setCookie(context, NAME, secret, {
    ...(isSecure(services.origin) ? { prefix: 'host', secure: true } : {}),
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: SESSION_DAYS * DAY_SECONDS,
  });
};

export const signOut = async (context: Context, services: WebServices): Promise<void> => {
  const secret = readCookie(context, services.origin);
  if (secret !== null) await endSession(secret, services);
  deleteCookie(context, isSecure(services.origin) ? `__Host-${NAME}` : NAME, {
    path: '/',
    secure: isSecure(services.origin),
  });
};
