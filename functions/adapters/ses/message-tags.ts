import type { MessageTag } from '@aws-sdk/client-ses';

/**
 * SES takes only A-Z, a-z, 0-9, `_` and `-` in a tag's name and value, at most 256 of them
 * (https://docs.aws.amazon.com/ses/latest/APIReference/API_MessageTag.html). A delivery's id has a colon. Any other
 * character, and `_` itself, travels as `_` and two hexadecimal digits for each byte of its UTF-8.
 */
export const encodeTags = (tags: Record<string, string>): MessageTag[] =>
  Object.entries(tags).map(([name, value]) => ({ Name: encode(name), Value: encode(value) }));

/** The tags as `encodeTags` was given them; SES's own (`ses:source-ip`) and those of other senders as they stand. */
export const decodeTags = (tags: Record<string, readonly string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tags).flatMap(([name, [value]]) =>
      value === undefined ? [] : [[decode(name), decode(value)]],
    ),
  );

const encode = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]+/g, (run) => Buffer.from(run).toString('hex').replace(/../g, '_$&'));

const decode = (text: string): string =>
  text.replace(/(?:_[0-9a-f]{2})+/g, (run) => Buffer.from(run.replaceAll('_', ''), 'hex').toString());
