/** How one source presents a paper: arXiv's announce types, or a journal's publication. */
export type AnnouncementKind = 'new' | 'cross' | 'replace' | 'replace-cross' | 'published';

export type Identifiers = {
  /** Without version: `2606.18465`, `astro-ph/0601001`. */
  arxiv: string | null;
  arxivVersion: number | null;
  /** Lower case, without resolver: `10.1038/s41586-023-05999-5`. */
  doi: string | null;
  pmid: string | null;
};

export type Author = {
  /** As the source writes it, in natural order where the source's form is known. */
  name: string;
  /** `0000-0002-1825-0097`, without resolver. */
  orcid: string | null;
  affiliation: string | null;
  /** A collaboration or consortium rather than a person. */
  group: boolean;
};

/** What every reading of a paper has, whoever announced it. Text is NFC plain text; dates are ISO 8601 UTC. */
export type PaperFacts = {
  /** `doi:10.1038/…`, `arxiv:2606.18465` or `url:<hash>`. */
  id: string;
  identifiers: Identifiers;
  title: string;
  authors: Author[];
  abstract: string | null;
  url: string | null;
  publishedAt: string | null;
  categories: string[];
  venue: string | null;
};

/** A paper as one source's document announces it: what `hub parse` prints. */
export type AnnouncedPaper = PaperFacts & {
  announcement: AnnouncementKind;
  source: string;
  /**
   * DOIs under which the source says that the same work appeared elsewhere: the journal's of a preprint, the preprint's
   * of an article. Absent where it says nothing.
   */
  versionDois?: string[];
};

/** One source's sighting of a paper. */
export type Announcement = {
  source: string;
  kind: AnnouncementKind;
  /** arXiv version, where known. */
  version: number | null;
  seenAt: string;
  url: string | null;
};

/** One scholarly work, with all its announcements merged. */
export type Paper = PaperFacts & {
  firstSeenAt: string;
  /** Oldest first; the first one is the announcement that brought the paper into its edition. */
  announcements: Announcement[];
  /**
   * Where two papers were taken for one on probable grounds (functions/papers/likely.ts): each of them by itself, the one
   * seen first before the other. Absent where identifiers alone made the paper.
   */
  likely?: PaperPart[];
  /** Identifier keys of papers that an operator said are other works, however alike. */
  apart?: string[];
};

/** A paper that is a part of another, with its identifier keys. */
export type PaperPart = { paper: Paper; keys: string[] };
