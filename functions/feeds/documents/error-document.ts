import { plainText } from '../../papers/text.ts';
import type { EntryDocument } from '../entry.ts';
import { FeedError } from '../feed-error.ts';

/**
 * arXiv answers a bad query with a feed: one entry titled "Error", by "arXiv api core", whose id is at
 * arxiv.org/api/errors. Throws `FeedError` of kind `error-document` for it, in whatever format it comes.
 */
export const refuseErrorDocument = ({ entries }: EntryDocument): void => {
  const [entry, second] = entries;
  if (entry === undefined) return;
  const points = [entry.id ?? '', ...entry.links].some((text) => /arxiv\.org\/api\/errors/i.test(text));
  const signed = entry.authors.some(({ text }) => /^\s*arXiv api core\s*$/i.test(text));
  const titled = /^error$/i.test(plainText(entry.title));
  if (points || (titled && (signed || second === undefined))) {
    throw new FeedError(
      'error-document',
      `the server answered with an error: ${plainText(entry.summaries[0] ?? '')}`,
    );
  }
};
