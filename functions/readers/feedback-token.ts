import { createHmac, timingSafeEqual } from 'node:crypto';

const letters = { mine: 'm', 'not-mine': 'n', 'mute-paper': 'x', follow: 'f' } as const;

/** What a link of a digest says about one of its papers. */
export type FeedbackAction = keyof typeof letters;

export type Feedback = {
  readerId: string;
  action: FeedbackAction;
  paperId: string;
  /** Whom it is about, where the paper alone does not tell. */
  author?: string;
};

// 96 bits: nobody guesses one over a network, and a digest of 25 papers holds some seventy of these.
const signatureBytes = 12;

const sign = (text: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`feedback:${text}`)
    .digest('base64url')
    .slice(0, (signatureBytes * 8) / 6);

/** What an address' query takes as it is (RFC 3986, section 3.4), and every mail program leaves alone, stays readable. */
const pack = (text: string): string =>
  /^[\w:/.-]+$/.test(text) ? `.${text}` : `-${Buffer.from(text).toString('base64url')}`;

const unpack = (packed: string): string =>
  packed.startsWith('-') ? Buffer.from(packed.slice(1), 'base64url').toString() : packed.slice(1);

/** A reader's id is a hash in hexadecimal: shorter in base64url. */
const packReader = (readerId: string): string =>
  /^[0-9a-f]{64}$/.test(readerId) ? `_${Buffer.from(readerId, 'hex').toString('base64url')}` : pack(readerId);

const unpackReader = (packed: string): string =>
  packed.startsWith('_') ? Buffer.from(packed.slice(1), 'base64url').toString('hex') : unpack(packed);

/**
 * The `token` of a feedback link, which stands in an address as it is. Stored nowhere and never spent: what it asks
 * for may be asked twice.
 */
export const feedbackToken = ({ readerId, action, paperId, author }: Feedback, secret: string): string => {
  const about = author === undefined ? '' : `~${pack(author)}`;
  const text = `${letters[action]}${packReader(readerId)}~${pack(paperId)}${about}`;
  return `${text}~${sign(text, secret)}`;
};

/** What a feedback link asks for; null where the token is not one of ours. */
export const readFeedbackToken = (token: string, secret: string): Feedback | null => {
  const at = token.lastIndexOf('~');
  const text = token.slice(0, Math.max(at, 0));
  // Compared as text: several base64url texts decode to the same bytes, and only one of them is the token.
  const given = Buffer.from(token.slice(at + 1));
  const expected = Buffer.from(sign(text, secret));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [who = '', paper = '', author] = text.split('~');
  const action = (Object.keys(letters) as FeedbackAction[]).find((each) => letters[each] === who[0]);
  if (action === undefined) return null;
  const feedback = { readerId: unpackReader(who.slice(1)), action, paperId: unpack(paper) };
  return author === undefined ? feedback : { ...feedback, author: unpack(author) };
};
