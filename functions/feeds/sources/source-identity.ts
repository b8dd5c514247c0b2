import { plainText } from '../../papers/text.ts';
import { apiFormats, type FeedFormat } from '../documents/detect.ts';
import type { EntryDocument } from '../entry.ts';
import { cleanVenue, serverAtStart, venueOfUrl } from '../venue.ts';
import { slug } from './slug.ts';

const ARXIV_CATEGORY =
  /\b(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nlin|nucl-(?:ex|th)|physics|quant-ph|math|cs|q-bio|q-fin|stat|eess|econ)(?:\.[A-Za-z-]{2,10})?\b/g;

/** What a document says about its own source: the venue it is about, and the part of it that it covers. */
export type SourceIdentity = { id: string; venue: string | null; category: string | null };

/**
 * A source id for a document that no catalogue knows: `arxiv-cs-ai` by category, `biorxiv-plant-biology` by subject
 * collection, else the slug of the publication or the feed's title.
 */
export const identifySource = (document: EntryDocument, format: FeedFormat): SourceIdentity => {
  const title = plainText(document.title ?? '');
  const subject = /\bSubject Collection:\s*(.+)$/i.exec(title)?.[1]?.trim() ?? null;
  const said = document.venue === null ? null : cleanVenue(plainText(document.venue));
  const venue =
    said ?? serverAtStart(title) ?? document.links.map(venueOfUrl).find((name) => name !== null) ?? null;
  if (document.links.some((link) => /arxiv\.org/i.test(link)) || /\barxiv\.org$/i.test(title)) {
    const categories = [
      ...new Set(/updates on arXiv/i.test(title) ? (title.match(ARXIV_CATEGORY) ?? []) : []),
    ];
    return { id: slug(['arxiv', ...categories].join(' ')), venue: 'arXiv', category: null };
  }
  const isApi = apiFormats.some((api) => api === format);
  const name =
    subject !== null && venue !== null
      ? `${venue} ${subject}`
      : isApi
        ? title.replace('Europe PMC', 'europepmc')
        : (said ?? title);
  return { id: slug(name) || 'feed', venue, category: subject };
};
