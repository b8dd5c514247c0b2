import type { AnnouncementKind } from '../papers/paper.ts';
import type { Pace } from './pace.ts';

/** What a source writes about authors: one name, several in one text, or a name in its parts. */
export type EntryAuthor = {
  /** Markup or text as written; may hold several names unless `single`. */
  text: string;
  single: boolean;
  orcid: string | null;
  affiliation: string | null;
  /** True where the source itself says that this is a collaboration. */
  group: boolean;
};

/**
 * One raw item of a feed, before any judgement: what the wire says, under one set of names for all formats. Titles and
 * summaries are markup as `plainText` reads it; the other texts are as written.
 */
export type Entry = {
  /** guid, atom:id, rdf:about, or the API's own id. */
  id: string | null;
  /** Addresses, the best first; relative ones are resolved against `base`. */
  links: readonly string[];
  base: string | null;
  title: string;
  /** Candidates for the abstract: summary, description, full content. */
  summaries: readonly string[];
  authors: EntryAuthor[];
  /** Who the document as a whole is by: the entry's authors, where nothing says others. */
  sharedAuthors: readonly EntryAuthor[];
  /** Texts that may be or hold a DOI, an arXiv id or a PubMed id (`pmid:123`), the most reliable first. */
  identifiers: readonly string[];
  /** Dates of publication as written, the best first. */
  dates: readonly string[];
  /** DOIs of other versions of the same work, as the source says. */
  versions: readonly string[];
  categories: readonly string[];
  venue: string | null;
  /** Where the source says it: arXiv's announce type. */
  announcement: AnnouncementKind | null;
  /** Version of a preprint, where the source says it. */
  version: number | null;
  /** Where the source says it about this item. */
  kind: 'preprint' | 'journal' | null;
};

/** A document, read but not judged. */
export type EntryDocument = {
  title: string | null;
  /** The page that the feed belongs to, and where it is served from. */
  links: readonly string[];
  /** What its items are published in, where the document says it for all of them. */
  venue: string | null;
  pace: Pace;
  /** In the document's order; may be read anew each time that it is asked for. */
  entries: Iterable<Entry>;
};

/** Entries that are read one by one: those of a large document need not be in memory together. */
export const entriesOf = <Item>(items: readonly Item[], read: (item: Item) => Entry): Iterable<Entry> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield read(item);
  },
});

/** An id that is an address; other ids are no links, not even relative ones. */
export const addressIn = (id: string | null): string[] =>
  id !== null && /^https?:/i.test(id.trim()) ? [id] : [];

const EMPTY: Entry = {
  id: null,
  links: [],
  base: null,
  title: '',
  summaries: [],
  authors: [],
  sharedAuthors: [],
  identifiers: [],
  dates: [],
  versions: [],
  categories: [],
  venue: null,
  announcement: null,
  version: null,
  kind: null,
};

/** An entry from what a format knows; the rest is absent. */
export const entryOf = (known: Partial<Entry>): Entry => ({ ...EMPTY, ...known });

/** Names as a feed writes them, perhaps several in the text. */
export const namesInText = (text: string): EntryAuthor => ({
  text,
  single: false,
  orcid: null,
  affiliation: null,
  group: false,
});

/** arXiv's four announce types; null for every other text. */
export const announceType = (text: string | null): AnnouncementKind | null => {
  const type = text?.trim().toLowerCase();
  return type === 'new' || type === 'cross' || type === 'replace' || type === 'replace-cross' ? type : null;
};
