import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';

const parts = z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(8));

const signature = (purpose: string, payload: string, secret: string): Buffer =>
  // Compared as text: several base64url texts decode to the same bytes, and only one of them is the token.
  Buffer.from(createHmac('sha256', secret).update(`${purpose}:${payload}`).digest('base64url'));

/** A token that carries what it is about, and is stored nowhere: a link in a mail works for years. */
export const signToken = (purpose: string, about: readonly string[], secret: string): string => {
  const payload = Buffer.from(JSON.stringify(about)).toString('base64url');
  return `${payload}.${signature(purpose, payload, secret)}`;
};

/** What the token is about; null where it is not one of ours, or made for something else. */
export const readSignedToken = (purpose: string, token: string, secret: string): string[] | null => {
  const [payload, signed, ...more] = token.split('.');
  if (!payload || !signed || more.length > 0) return null;
  const [given, expected] = [Buffer.from(signed), signature(purpose, payload, secret)];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const read = parts.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  return read.success ? read.data : null;
};
