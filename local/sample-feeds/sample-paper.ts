export type SampleSourceId =
  | 'arxiv-cs-lg'
  | 'arxiv-cs-ai'
  | 'arxiv-quant-ph'
  | 'biorxiv-neuroscience'
  | 'medrxiv'
  | 'nature'
  | 'elife'
  | 'geophysical-research-letters'
  | 'open-working-papers';

/** An invented paper. No person, number or finding in it is real. */
export type SamplePaper = {
  /** 1 to 9,999, unique: the invented part of each of its identifiers. */
  number: number;
  title: string;
  abstract: string;
  /** `Family, Given`, without comma for a collaboration. */
  authors: string[];
  /** arXiv categories, primary first, or a preprint server's or journal's subjects. */
  categories: string[];
  /** Days after the epoch, by source. */
  announced: Partial<Record<SampleSourceId, number>>;
  /** Days after the epoch at which arXiv announces the second version. */
  revised?: number;
};

/** One appearance of a paper in one source's document. */
export type Sighting = { paper: SamplePaper; at: Date; version: number };

const padded = (paper: SamplePaper) => String(paper.number).padStart(4, '0');

/** In ranges that the registries do not reach, so that no identifier is a real paper's. */
export const arxivIdOf = (paper: SamplePaper) => `2611.9${padded(paper)}`;

const dois: Partial<Record<SampleSourceId, (digits: string) => string>> = {
  'biorxiv-neuroscience': (digits) => `10.64898/2026.11.02.99${digits}`,
  medrxiv: (digits) => `10.64898/2026.11.03.99${digits}`,
  nature: (digits) => `10.1038/s41586-026-9${digits}-z`,
  elife: (digits) => `10.7554/eLife.99${digits}`,
  'geophysical-research-letters': (digits) => `10.1029/2026GL99${digits}`,
};

/** The DOI under which a source announces the paper; null for sources without. */
export const doiOf = (paper: SamplePaper, source: SampleSourceId): string | null =>
  dois[source]?.(padded(paper)) ?? null;

export const isGroup = (author: string) => !author.includes(', ');

/** `Lindqvist, Maren S.` -> `Maren S. Lindqvist` */
export const naturalName = (author: string): string => {
  const [family, given] = author.split(', ');
  return given ? `${given} ${family}` : author;
};

/** `Lindqvist, Maren S.` -> `Lindqvist, M. S.` */
export const initialsName = (author: string): string => {
  const [family, given] = author.split(', ');
  if (!given) return author;
  const initials = given.split(' ').map((name) =>
    name
      .split('-')
      .map((part) => `${part[0]}.`)
      .join('-'),
  );
  return `${family}, ${initials.join(' ')}`;
};

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `2026-11-23` */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
