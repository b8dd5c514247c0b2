import { FeedError } from '../feed-error.ts';

/** `line 3, column 14` of a place in a text, both counted from 1. */
export const placeOf = (text: string, at: number): string => {
  let line = 1;
  let from = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', from)) {
    line += 1;
    from = end + 1;
  }
  return `line ${line}, column ${at - from + 1}`;
};

/** The error of an XML document that ends early or is damaged at a place. */
export const damaged = (what: string, text: string, at: number): FeedError =>
  new FeedError('truncated', `the document ends early or is damaged: ${placeOf(text, at)}: ${what}`);
