import type { AnnouncedPaper } from '../papers/paper.ts';
import { plainText } from '../papers/text.ts';
import { describesNames, withNamesDescribed } from './author-lists/names-described.ts';
import { type WrittenDocument, writtenDocument } from './documents/decode.ts';
import { detectJson, detectSyntax, detectXml, type FeedFormat, type JsonRecord } from './documents/detect.ts';
import { checkJsonDepth, refuseEndlessJson, refuseEndlessXml } from './documents/endless.ts';
import { refuseErrorDocument } from './documents/error-document.ts';
import type { XmlElement } from './documents/xml.ts';
import { parseXml } from './documents/xml-parse.ts';
import type { EntryDocument } from './entry.ts';
import { FeedError } from './feed-error.ts';
import { readAtom } from './formats/atom.ts';
import { readBiorxivApi } from './formats/biorxiv-api.ts';
import { readCrossref } from './formats/crossref.ts';
import { readDatacite } from './formats/datacite.ts';
import { readEuropepmc } from './formats/europepmc.ts';
import { readEuropepmcXml } from './formats/europepmc-xml.ts';
import { readJsonFeed } from './formats/json-feed.ts';
import { readOpenalex } from './formats/openalex.ts';
import { readPubmed } from './formats/pubmed.ts';
import { readRdf } from './formats/rdf.ts';
import { readRss2 } from './formats/rss2.ts';
import { readSemanticScholar } from './formats/semantic-scholar.ts';
import { journalsBefore, withoutJournal } from './journals-in-titles.ts';
import type { Pace } from './pace.ts';
import { paperOfEntry } from './paper-of-entry.ts';
import { withOwnAddresses } from './shared-addresses.ts';
import type { Source } from './sources/source.ts';
import { identifySource } from './sources/source-identity.ts';

/** The largest feed seen has 3 MB. */
const BYTE_LIMIT = 15_000_000;

const XML_READERS: Partial<Record<FeedFormat, (root: XmlElement) => EntryDocument>> = {
  rss2: readRss2,
  rdf: readRdf,
  atom: readAtom,
  'europepmc-xml': readEuropepmcXml,
  pubmed: readPubmed,
};
const JSON_READERS: Partial<Record<FeedFormat, (value: JsonRecord) => EntryDocument>> = {
  'json-feed': readJsonFeed,
  'biorxiv-api': readBiorxivApi,
  crossref: readCrossref,
  datacite: readDatacite,
  europepmc: readEuropepmc,
  openalex: readOpenalex,
  'semantic-scholar': readSemanticScholar,
};

export type ParsedFeed = {
  format: FeedFormat;
  /** One for each item, in the document's order; an item that comes twice is there twice. */
  papers: AnnouncedPaper[];
  /** Days on which the feed says that it does not change: `Saturday`. */
  skipDays: string[];
  /** These days, and what else it says about when it changes. */
  pace: Pace;
  /** What was left out or looks wrong, one line each, for the operator. */
  oddities: string[];
};

export type ParseOptions = {
  /** Null: the source is made out from the document itself. */
  source: Pick<Source, 'id' | 'venue' | 'kind'> | null;
  /** The HTTP header, for its charset; the format is told from the bytes. */
  contentType: string | null;
  /** Only where detection would be wrong; a document of another syntax is refused all the same. */
  format?: FeedFormat;
};

/**
 * Bytes of a feed or of a bibliographic API's answer to papers. No entries is no error. Throws `FeedError` for a
 * document that is refused whole; an entry that has nothing to show is left out and counted in `oddities`.
 */
export const parseFeed = (bytes: Uint8Array, options: ParseOptions): ParsedFeed => {
  if (bytes.byteLength > BYTE_LIMIT)
    throw new FeedError('too-large', `the document has more than ${BYTE_LIMIT} bytes`);
  const { format, document } = readDocument(writtenDocument(bytes, options.contentType), options.format);
  refuseErrorDocument(document);
  const identity = identifySource(document, format);
  const title = plainText(document.title ?? '');
  const context = {
    source: options.source ?? { id: identity.id, venue: identity.venue },
    venue: identity.venue,
    category: identity.category,
    titles: [title, ...title.split(' - ', 1), ...title.split(': ').slice(-1)],
    links: document.links,
  };
  const papers: AnnouncedPaper[] = [];
  const isOfNames = describesNames(document.entries);
  const journals = journalsBefore(document.entries);
  let entries = 0;
  for (const entry of document.entries) {
    entries += 1;
    const named = isOfNames ? withNamesDescribed(entry) : entry;
    const paper = paperOfEntry(journals === null ? named : withoutJournal(named, journals), context);
    if (paper !== null) papers.push(paper);
  }
  const { pace } = document;
  return {
    format,
    papers: withOwnAddresses(papers),
    skipDays: pace.skipDays,
    pace,
    oddities: odditiesOf(entries, papers),
  };
};

const readDocument = (
  source: WrittenDocument,
  wanted: FeedFormat | undefined,
): { format: FeedFormat; document: EntryDocument } => {
  const { written, decode } = source;
  if (detectSyntax(source) === 'xml') {
    const root = parseXml(written, decode);
    refuseEndlessXml(root);
    const format = wanted ?? detectXml(root);
    const read = XML_READERS[format];
    if (read === undefined) throw new FeedError('not-a-feed', `the document is XML, not ${format}`);
    return { format, document: read(root) };
  }
  const value = parseJson(decode(written));
  refuseEndlessJson(value);
  const format = wanted ?? detectJson(value);
  const read = JSON_READERS[format];
  if (read === undefined) throw new FeedError('not-a-feed', `the document is JSON, not ${format}`);
  return { format, document: read(value as JsonRecord) };
};

const parseJson = (text: string): unknown => {
  checkJsonDepth(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError('truncated', 'the JSON document ends early or is damaged');
  }
};

const odditiesOf = (entries: number, papers: AnnouncedPaper[]): string[] => {
  const count = (number: number, what: string): string[] =>
    number === 0 ? [] : [`${number} of ${entries} ${what}`];
  return [
    ...count(entries - papers.length, 'entries without a title, left out'),
    ...count(papers.filter((paper) => paper.url === null).length, 'papers without a usable link'),
    ...count(papers.filter((paper) => paper.publishedAt === null).length, 'papers without a date'),
  ];
};
