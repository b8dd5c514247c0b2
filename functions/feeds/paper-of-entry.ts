import { cleanLine } from '../papers/clean-line.ts';
import { arxivIdOfDoi, normaliseDoi, paperId, splitVersionedDoi } from '../papers/identifiers.ts';
import { cleanUrl, doiUrl, LINK_LIMIT, versionOfUrl } from '../papers/link.ts';
import type { AnnouncedPaper, AnnouncementKind, Identifiers } from '../papers/paper.ts';
import { citedWork, paragraphs, plainText } from '../papers/text.ts';
import { readAuthors } from './author-lists/author-list.ts';
import { bylineOfTitle, withFirstLineMarked } from './author-lists/bylines.ts';
import { withoutFeedItself } from './author-lists/feed-as-author.ts';
import { parseDate } from './dates/date.ts';
import { readArxivPrefix, readArxivSuffix } from './descriptions/arxiv-text.ts';
import { type Description, noFacts, readDescription } from './descriptions/description.ts';
import { withHeadingsMarked } from './descriptions/description-marks.ts';
import { withFieldsMarked } from './descriptions/dspace.ts';
import { withoutHighwireMarks } from './descriptions/highwire.ts';
import { mergeDescriptions } from './descriptions/merged-descriptions.ts';
import { present } from './documents/json.ts';
import { type Entry, namesInText } from './entry.ts';
import { findIdentifiers } from './entry-identifiers.ts';
import { withoutFootnoteMark, withoutRemarks } from './entry-title.ts';
import { isNoAddress } from './no-address.ts';
import type { Source } from './sources/source.ts';
import {
  cleanVenue,
  isAnyOsfServer,
  isPreprintDoi,
  isPreprintVenue,
  venueOfDoi,
  venueOfUrl,
} from './venue.ts';

/** What an entry inherits: from the catalogue, and from the document it stands in. */
export type EntryContext = {
  source: Pick<Source, 'id' | 'venue' | 'kind'> | Pick<Source, 'id' | 'venue'>;
  /** What the document as a whole is published in. */
  venue: string | null;
  /** What the document is called, and the journal that its name begins or ends with: `Lamps - Latest articles`, `Lamps`. */
  titles: readonly string[];
  /** Where the document is served from, and the page that it belongs to. */
  links: readonly string[];
  /** What the document as a whole is about (`bioRxiv Subject Collection: Plant Biology`). */
  category: string | null;
};

/** Categories that are a place in a volume. */
const CITATION = /^Vol\.? \d+|^\d+$/i;

/** Publishers whose descriptions have names in natural order only: of two, one may be a single word. */
const NATURAL_ORDER = /^https?:\/\/(?:www\.sciencedirect\.com|link\.aps\.org)\//;
const isNaturalOrder = (link: string): boolean => NATURAL_ORDER.test(link);

/** MDPI: `Lamps, Light and Night doi: 10.3390/lamps1`, whatever words the journal's name has. */
const withoutLabelBeforeDoi = (part: string, labels: readonly (string | null)[]): string => {
  const at = part.length > 200 ? -1 : part.indexOf(' doi: 10.');
  return at > 0 && labels.includes(part.slice(0, at)) ? part.slice(at + 1) : part;
};

/** Journals have their name among the first; of a hundred thousand, a hostile description would repeat them all. */
const LABELS = 10;

/** The paper that an entry announces; null for an entry without a title, which says nothing about any paper. */
export const paperOfEntry = (entry: Entry, context: EntryContext): AnnouncedPaper | null => {
  const whole = plainText(entry.title);
  const written = withoutRemarks(whole);
  const links = entry.links
    .map((link) => link.trim())
    .filter((link) => link.length <= LINK_LIMIT && !isNoAddress(link));
  const entryId = entry.id === null || isNoAddress(entry.id.trim()) ? null : entry.id;
  const isSigned = entry.authors.length > 0;
  // They tell where else the authors are.
  const addresses = isSigned ? [] : [...links, ...present(entryId), ...context.links];
  const byline = isSigned ? null : bylineOfTitle(written, addresses);
  const titled = readArxivSuffix(withoutFootnoteMark(byline?.title ?? written));
  if (titled.text === '') return null;
  const named = byline?.authors ?? entry.authors;
  const names = named.map(({ text }) => text);
  // What a description repeats of the rest.
  const labels = [whole, ...context.titles, entry.venue, ...entry.categories.slice(0, LABELS)];
  const described = entry.summaries.map((raw) => {
    const summary = withFieldsMarked(raw, whole);
    const parts = paragraphs(
      withHeadingsMarked(names.length > 0 ? summary : withFirstLineMarked(summary, addresses)),
    )
      .filter((part) => !labels.includes(part))
      .map((part) => withoutLabelBeforeDoi(part, labels));
    const remark = readArxivPrefix(parts.join(' '));
    return remark.arxiv === null
      ? { remark: null, ...readDescription(parts, titled.text, citedWork(summary), names) }
      : { remark, ...noFacts, abstract: remark.text || null };
  });
  const facts = mergeDescriptions(described);
  const remark = described.find((description) => description.remark !== null)?.remark ?? null;

  const found = findIdentifiers(entry.identifiers, links, entryId);
  const arxiv = titled.arxiv ?? remark?.arxiv ?? null;
  const identifiers: Identifiers = {
    arxiv: found.arxiv ?? arxiv?.id ?? null,
    arxivVersion: found.arxivVersion ?? arxiv?.version ?? (found.arxiv === null ? null : entry.version),
    // A description may be about another paper (a correction), so what it says comes last.
    doi: found.doi ?? (facts.doi === null || arxivIdOfDoi(facts.doi) !== null ? null : facts.doi),
    pmid: found.pmid ?? facts.pmid,
  };
  const isArxiv = isFromArxiv(entry, links) || remark !== null || titled.arxiv !== null;
  const url = urlOf(identifiers, links, entry.base, isArxiv);
  const venue = isArxiv ? 'arXiv' : venueOf(entry, facts, identifiers, links, context);
  const isHighwire = venue === 'bioRxiv' || venue === 'medRxiv';
  const title = isHighwire ? withoutHighwireMarks(titled.text) : titled.text;
  const abstract =
    facts.abstract !== null && isHighwire ? cleanLine(withoutHighwireMarks(facts.abstract)) : facts.abstract;
  // Readers that must have an author write the journal's name there.
  const isJournal =
    named.length === 1 && named[0]?.single === false && [facts.venue, entry.venue].includes(named[0].text);
  const listed = isJournal ? [] : readAuthors(named, isArxiv);
  const byDescription =
    facts.authors === null || facts.authors === facts.venue
      ? []
      : readAuthors([namesInText(facts.authors)], links.some(isNaturalOrder));
  const own = byDescription.length > listed.length ? byDescription : listed;
  return {
    id: paperId(identifiers, url ?? entryId ?? titled.text),
    identifiers,
    title,
    authors:
      own.length > 0 || isJournal
        ? own
        : readAuthors(withoutFeedItself(entry.sharedAuthors, context.titles[0] ?? ''), isArxiv),
    abstract,
    url,
    publishedAt: firstOf(entry.dates, parseDate) ?? facts.date,
    announcement:
      entry.announcement ??
      remark?.announcement ??
      titled.announcement ??
      announcementOf(entry, identifiers, venue, links, context),
    categories: categoriesOf(
      [...(titled.category === null ? [] : [titled.category]), ...entry.categories],
      context,
      isArxiv,
    ),
    venue,
    source: context.source.id,
    ...versionsOf(entry.versions, identifiers.doi),
  };
};

const versionsOf = (written: readonly string[], own: string | null): Pick<AnnouncedPaper, 'versionDois'> => {
  const dois = written.flatMap((text) => normaliseDoi(text) ?? []).filter((doi) => doi !== own);
  return dois.length === 0 ? {} : { versionDois: [...new Set(dois)] };
};

/** Whether arXiv itself (or who passes on its feed) announces this, rather than an index that knows the arXiv id. */
const isFromArxiv = (entry: Entry, links: string[]): boolean =>
  /^oai:arxiv\.org:|arxiv\.org\/abs\//i.test(entry.id ?? '') ||
  (links[0] !== undefined && /^https?:\/\/(?:[a-z]+\.)?arxiv\.org\//i.test(links[0]));

const urlOf = (
  identifiers: Identifiers,
  links: string[],
  base: string | null,
  isArxiv: boolean,
): string | null => {
  if (isArxiv && identifiers.arxiv !== null) return `https://arxiv.org/abs/${identifiers.arxiv}`;
  for (const link of links) {
    const url = cleanUrl(link, base);
    if (url !== null) return url;
  }
  return identifiers.doi === null ? null : doiUrl(identifiers.doi);
};

const venueOf = (
  entry: Entry,
  facts: Description,
  identifiers: Identifiers,
  links: string[],
  context: EntryContext,
): string | null => {
  const said = entry.venue === null ? null : cleanVenue(plainText(entry.venue));
  const cited = facts.venue === null ? null : cleanVenue(facts.venue);
  // Of two names, the abbreviated one is the shorter.
  const named = said !== null && said.length > (cited?.length ?? 0) ? said : cited;
  const written = named ?? context.venue;
  if (written !== null && !isAnyOsfServer(written)) return written;
  return (
    (identifiers.doi === null ? null : venueOfDoi(identifiers.doi)) ??
    firstOf(links, venueOfUrl) ??
    written ??
    context.source.venue
  );
};

/** What is read in the first text in which anything is. */
const firstOf = <T>(texts: readonly string[], readIn: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = readIn(text);
    if (found !== null) return found;
  }
  return null;
};

/** Where the source does not say it: a preprint's later version replaces, its first is new; a journal publishes. */
const announcementOf = (
  entry: Entry,
  identifiers: Identifiers,
  venue: string | null,
  links: string[],
  context: EntryContext,
): AnnouncementKind => {
  const byDocument = identifiers.doi !== null && isPreprintDoi(identifiers.doi);
  const byVenue = venue !== null && isPreprintVenue(venue);
  const kind =
    entry.kind ??
    (byDocument || byVenue ? 'preprint' : 'kind' in context.source ? context.source.kind : 'journal');
  if (kind === 'journal') return 'published';
  const version =
    entry.version ??
    (identifiers.doi === null ? null : splitVersionedDoi(identifiers.doi).version) ??
    identifiers.arxivVersion ??
    links.map(versionOfUrl).find((found) => found !== null) ??
    1;
  return version > 1 ? 'replace' : 'new';
};

const categoriesOf = (written: readonly string[], context: EntryContext, isArxiv: boolean): string[] => {
  const said = written
    .map(plainText)
    .filter((category) => category !== '' && category.length <= 120 && !CITATION.test(category));
  const all = said.length === 0 && !isArxiv && context.category !== null ? [context.category] : said;
  return all.length < 2 ? all : [...new Set(all)];
};
