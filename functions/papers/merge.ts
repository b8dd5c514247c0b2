import { isDeepStrictEqual } from 'node:util';
import { arxivIdOfDoi, paperId, splitVersionedDoi } from './identifiers.ts';
import type { AnnouncedPaper, Announcement, Author, Identifiers, Paper, PaperFacts } from './paper.ts';
import { foldTitle } from './title.ts';

/**
 * Every key that the paper may be known under elsewhere, its own id first: `doi:…` (with and without the version that
 * the DOI names), `arxiv:…`, `pmid:…`, `biorxiv:…`, and `url:…` for its address. Two readings that share a key are
 * one work, within the limits of `sameWork`.
 */
export const identifierKeys = (announced: PaperFacts & Pick<AnnouncedPaper, 'versionDois'>): string[] => {
  const { arxiv, doi, pmid } = announced.identifiers;
  const keys = [announced.id];
  if (arxiv !== null) keys.push(`arxiv:${arxiv}`);
  if (doi !== null) keys.push(...doiKeys(doi));
  for (const version of announced.versionDois ?? []) keys.push(...doiKeys(version));
  if (pmid !== null) keys.push(`pmid:${pmid}`);
  if (announced.url !== null) keys.push(paperId({ doi: null, arxiv: null }, announced.url));
  return [...new Set(keys)];
};

const doiKeys = (doi: string): string[] => {
  const keys = [`doi:${doi}`, `doi:${splitVersionedDoi(doi).doi}`];
  const arxiv = arxivIdOfDoi(doi);
  if (arxiv !== null) keys.push(`arxiv:${arxiv}`);
  // bioRxiv and medRxiv moved from Cold Spring Harbor's prefix to openRxiv's, keeping their suffixes.
  const biorxiv = /^10\.(?:1101|64898)\/(\d{4}\.\d{2}\.\d{2}\.\d+|\d{6,})(?:v\d+)?$/.exec(doi)?.[1];
  if (biorxiv !== undefined) keys.push(`biorxiv:${biorxiv}`);
  return keys;
};

/**
 * Merges what one source announced into the paper it belongs to (null: a paper never seen before).
 * The first announcement gives the paper its id and `firstSeenAt`; later ones only add and improve.
 * `changed` is false when the announcement says nothing new: polling a source twice writes nothing.
 */
export const mergeAnnouncement = (
  known: Paper | null,
  announced: AnnouncedPaper,
  seenAt: Date,
): { paper: Paper; changed: boolean } => {
  const { announcement: kind, source, versionDois: _, ...facts } = announced;
  const sighting: Announcement = {
    source,
    kind,
    version: facts.identifiers.arxivVersion,
    seenAt: seenAt.toISOString(),
    url: facts.url,
  };
  if (known === null) {
    return { paper: { ...facts, firstSeenAt: sighting.seenAt, announcements: [sighting] }, changed: true };
  }
  const paper = {
    ...known,
    ...betterFacts(known, facts),
    announcements: uniteAnnouncements(known.announcements, [sighting]),
  };
  return { paper, changed: !isDeepStrictEqual(paper, known) };
};

/**
 * Folds `other` into `survivor` when two stored papers turn out to be one work. `survivor` must be the one seen
 * first: it keeps its id, its `firstSeenAt` and so its edition.
 */
export const mergePapers = (survivor: Paper, other: Paper): Paper => ({
  ...survivor,
  ...betterFacts(survivor, other),
  announcements: uniteAnnouncements(survivor.announcements, other.announcements),
  ...uniteApart(survivor.apart, other.apart),
});

const uniteApart = (known: string[] = [], others: string[] = []): Pick<Paper, 'apart'> => {
  const apart = [...new Set([...known, ...others])];
  return apart.length === 0 ? {} : { apart };
};

/**
 * Whether the two readings may be of one work, given the identifier keys that they share. An arXiv or PubMed id
 * names one work, so two of them are two works, whatever DOI both claim (authors enter the proceedings' DOI). An
 * address is weak evidence, as some feeds link every entry to one page: it needs the same title, unless there is
 * nothing else to know either by.
 */
export const sameWork = (known: PaperFacts, other: PaperFacts, sharedKeys: string[]): boolean => {
  const differ = (name: 'arxiv' | 'pmid' | 'doi') => {
    const [left, right] = [known.identifiers[name], other.identifiers[name]];
    return left !== null && right !== null && left !== right;
  };
  if (differ('arxiv') || differ('pmid')) return false;
  if (sharedKeys.some((key) => !isAddressKey(key))) return true;
  if (differ('doi')) return false;
  const knownByAddress = [known, other].every(({ id }) => isAddressKey(id));
  return knownByAddress || foldTitle(known.title) === foldTitle(other.title);
};

export const isAddressKey = (key: string): boolean => key.startsWith('url:');

const betterFacts = (known: Paper, other: PaperFacts): Omit<PaperFacts, 'id'> => {
  const replaces = isNewerVersion(known, other);
  return {
    identifiers: uniteIdentifiers(known.identifiers, other.identifiers),
    title: replaces || known.title === '' ? other.title || known.title : known.title,
    authors: betterAuthors(known.authors, other.authors),
    abstract: betterAbstract(known.abstract, other.abstract, replaces),
    url: known.url ?? other.url,
    publishedAt: earliest(known.publishedAt, other.publishedAt),
    categories: [...new Set([...known.categories, ...other.categories])],
    venue: venueRank(other.venue) > venueRank(known.venue) ? other.venue : known.venue,
  };
};

/** A journal's text is never replaced by a later preprint's. */
const isNewerVersion = (known: Paper, other: PaperFacts) => {
  const [before, now] = [known.identifiers.arxivVersion, other.identifiers.arxivVersion];
  const ofOneId = known.identifiers.arxiv !== null && known.identifiers.arxiv === other.identifiers.arxiv;
  const inJournal = known.announcements.some(({ kind }) => kind === 'published');
  return ofOneId && before !== null && now !== null && now > before && !inJournal;
};

const uniteIdentifiers = (known: Identifiers, other: Identifiers): Identifiers => {
  const arxiv = known.arxiv ?? other.arxiv;
  const versions = [known, other].flatMap((one) => (one.arxiv === arxiv ? (one.arxivVersion ?? []) : []));
  return {
    arxiv,
    arxivVersion: versions.length === 0 ? null : Math.max(...versions),
    doi: betterDoi(known.doi, other.doi),
    pmid: known.pmid ?? other.pmid,
  };
};

/** The journal's DOI before the preprint's, then the first in the alphabet: the order of arrival must not matter. */
const betterDoi = (known: string | null, other: string | null) => {
  if (known === null || other === null) return known ?? other;
  const rank = (doi: string) => `${preprintDoi.test(doi) ? 1 : 0}${doi}`;
  return rank(other) < rank(known) ? other : known;
};

/** arXiv, bioRxiv and medRxiv, ChemRxiv, Research Square, Preprints.org, OSF's servers, Authorea, TechRxiv, SSRN. */
export const preprintDoi =
  /^10\.(?:48550|64898|26434|21203|20944|31219|31234|31235|22541|36227|2139)\/|^10\.1101\/(?:\d{4}\.|\d{6})/;

export const preprintServer = /rxiv|research square|preprint|ssrn|authorea|\bosf\b/i;

const venueRank = (venue: string | null) => (venue === null ? 0 : preprintServer.test(venue) ? 1 : 2);

const earliest = (known: string | null, other: string | null) =>
  known === null || (other !== null && other < known) ? other : known;

const betterAbstract = (known: string | null, other: string | null, replaces: boolean) => {
  if (known === null || other === null) return known ?? other;
  return replaces || isTeaser(known, other) ? other : known;
};

/** Journals' feeds often carry only the beginning of what an index gives whole. */
const isTeaser = (known: string, other: string) =>
  other.length > known.length && other.startsWith(known.replace(/\s*(?:…|\.\.\.)$/, ''));

/** The longer list, else the one that writes the names out; ORCIDs and affiliations are taken from both. */
const betterAuthors = (known: Author[], other: Author[]): Author[] => {
  const [base, donor] = isFuller(other, known) ? [other, known] : [known, other];
  const details = uniqueByName(donor);
  const baseNames = uniqueByName(base);
  return base.map((author) => {
    const detail = baseNames.has(author.name) ? details.get(author.name) : undefined;
    return {
      ...author,
      orcid: author.orcid ?? detail?.orcid ?? null,
      affiliation: author.affiliation ?? detail?.affiliation ?? null,
    };
  });
};

const isFuller = (other: Author[], known: Author[]) => {
  const letters = (authors: Author[]) => authors.reduce((sum, { name }) => sum + name.length, 0);
  return other.length > known.length || (other.length === known.length && letters(other) > letters(known));
};

/** Leaves out names that occur twice: nobody can tell whose ORCID it is. */
const uniqueByName = (authors: Author[]) => {
  const seen = new Set<string>();
  const unique = new Map<string, Author>();
  for (const author of authors) {
    if (seen.has(author.name)) unique.delete(author.name);
    else unique.set(author.name, author);
    seen.add(author.name);
  }
  return unique;
};

/** The first known announcement stays first: it is the one that brought the paper into its edition. */
const uniteAnnouncements = (known: Announcement[], others: Announcement[]): Announcement[] => {
  const [first, ...rest] = known;
  const all = [...rest, ...others].sort((a, b) => (a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : 0));
  const united = new Map<string, Announcement>();
  for (const one of first === undefined ? all : [first, ...all]) {
    const key = JSON.stringify([one.source, one.kind, one.version]);
    if (!united.has(key)) united.set(key, one);
  }
  return [...united.values()];
};
