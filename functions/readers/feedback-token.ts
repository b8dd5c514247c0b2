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

// In characters of 6 bits. The reader's half is the one that nobody may guess; the other only has to stay as it was.
const signatureLength = { reader: 16, about: 6 };

const sign = (half: keyof typeof signatureLength, text: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`feedback-${half}:${text}`)
    .digest('base64url')
    .slice(0, signatureLength[half]);

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

const signed = (half: keyof typeof signatureLength, text: string, secret: string): string =>
  `${text}~${sign(half, text, secret)}`;

/** The first half of a token: what is said, and of which paper. The same for every reader. */
export const feedbackAbout = (
  { action, paperId, author }: Omit<Feedback, 'readerId'>,
  secret: string,
): string => {
  const whom = author === undefined ? '' : `~${pack(author)}`;
  return signed('about', `${letters[action]}${pack(paperId)}${whom}`, secret);
};

/** The second half of a token: who says it. The same in every link of a digest. */
export const feedbackReader = (readerId: string, secret: string): string =>
  signed('reader', packReader(readerId), secret);

/**
 * The `token` of a feedback link, which stands in an address as it is. Stored nowhere and never spent: what it asks
 * for may be asked twice. Two halves, so that a digest of 25 papers takes one signature and not seventy.
 */
export const feedbackToken = (feedback: Feedback, secret: string): string =>
  `${feedbackAbout(feedback, secret)}~${feedbackReader(feedback.readerId, secret)}`;

/** Compared as text: several base64url texts decode to the same bytes, and only one of them is the signature. */
const isSigned = (half: keyof typeof signatureLength, text: string, given: string, secret: string) => {
  const [one, other] = [Buffer.from(given), Buffer.from(sign(half, text, secret))];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** What a feedback link asks for; null where the token is not one of ours. */
export const readFeedbackToken = (token: string, secret: string): Feedback | null => {
  const fields = token.split('~');
  if (fields.length < 4 || fields.length > 5) return null;
  const [aboutSignature = '', reader = '', readerSignature = ''] = fields.splice(-3);
  if (!isSigned('reader', reader, readerSignature, secret)) return null;
  if (!isSigned('about', fields.join('~'), aboutSignature, secret)) return null;
  const [what = '', author] = fields;
  const action = (Object.keys(letters) as FeedbackAction[]).find((each) => letters[each] === what[0]);
  if (action === undefined) return null;
  const feedback = { readerId: unpackReader(reader), action, paperId: unpack(what.slice(1)) };
  return author === undefined ? feedback : { ...feedback, author: unpack(author) };
};
