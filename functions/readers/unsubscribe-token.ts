import { createHmac, timingSafeEqual } from 'node:crypto';

const signature = (readerId: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`unsubscribe:${readerId}`).digest();

/** What the unsubscribe link of every mail carries. Stored nowhere, so that a mail years old still works. */
export const unsubscribeToken = (readerId: string, secret: string): string =>
  `${readerId}.${signature(readerId, secret).toString('base64url')}`;

/** The reader whom the token was made for; null where it is not one of ours. */
export const readerOfUnsubscribeToken = (token: string, secret: string): string | null => {
  const [readerId, signed, ...more] = token.split('.');
  if (!readerId || !signed || more.length > 0) return null;
  // Compared as text: several base64url texts decode to the same bytes, and only one of them is the token.
  const given = Buffer.from(signed);
  const expected = Buffer.from(signature(readerId, secret).toString('base64url'));
  return given.length === expected.length && timingSafeEqual(given, expected) ? readerId : null;
};
