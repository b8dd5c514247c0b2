import { FeedError } from '../feed-error.ts';
import type { WrittenDocument } from './decode.ts';
import { child, textOf, type XmlElement } from './xml.ts';

/** What one service answers, named by who sends it. */
export const apiFormats = [
  'biorxiv-api',
  'crossref',
  'datacite',
  'europepmc',
  'europepmc-xml',
  'openalex',
  'pubmed',
  'semantic-scholar',
] as const;

/** Every document that can be read; named by what it is, not by who sends it, but for the APIs. */
export const feedFormats = ['rss2', 'rdf', 'atom', 'json-feed', ...apiFormats] as const;

export type FeedFormat = (typeof feedFormats)[number];

export type JsonRecord = Record<string, unknown>;

/** JSON or XML, by the first character that is not white space. Throws `not-a-feed` for HTML, nothing and the rest. */
export const detectSyntax = ({ written, decode }: WrittenDocument): 'json' | 'xml' => {
  const start = /\S/.exec(written)?.index;
  if (start === undefined) throw new FeedError('not-a-feed', 'the document is empty');
  const head = decode(written.slice(start, start + 2000)).trimStart();
  if (head.startsWith('{') || head.startsWith('[')) return 'json';
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(withoutProlog(head))) {
    throw new FeedError('not-a-feed', 'the document is an HTML page, not a feed');
  }
  if (head.startsWith('<')) return 'xml';
  throw new FeedError('not-a-feed', 'the document is neither XML nor JSON');
};

/** From the first tag on: step by step, as one expression over comments and instructions would try all their sums. */
const withoutProlog = (head: string): string => {
  let rest = head;
  for (;;) {
    const skipped = /^\s*(?:<!--[\s\S]*?-->|<\?[\s\S]*?\?>)\s*/.exec(rest)?.[0];
    if (skipped === undefined) return rest;
    rest = rest.slice(skipped.length);
  }
};

/** By the root element and its namespace. */
export const detectXml = (root: XmlElement): FeedFormat => {
  if (/^(?:\?:)?rss$/i.test(root.name)) return 'rss2';
  // Relays that read it as HTML write it in small letters.
  if (/^rdf:rdf$/i.test(root.name)) return 'rdf';
  if (root.name === 'atom:feed' || root.name === 'atom:entry' || root.name === 'feed') return 'atom';
  if (root.name === 'responseWrapper') return 'europepmc-xml';
  if (/^Pubmed(?:ArticleSet|Article|BookArticle)$/.test(root.name)) return 'pubmed';
  // NCBI's searches and summaries answer likewise; what they refuse, they say in an ERROR.
  if (
    /^(?:eFetchResult|eEfetchResult|Error|error|errors|errorBean|ErrorResponse)$/.test(root.name) ||
    (/^e\w+Result$/.test(root.name) && child(root, 'ERROR') !== undefined)
  ) {
    throw new FeedError('error-document', `the server answered with an error: ${textOf(root).slice(0, 200)}`);
  }
  const isHtml = /(?:^|:)html$/i.test(root.name);
  throw new FeedError(
    'not-a-feed',
    isHtml ? 'the document is an HTML page, not a feed' : `<${root.name.slice(0, 40)}> is no feed`,
  );
};

/** By the members of the top object. An API's error answer is an `error-document`. */
export const detectJson = (value: unknown): FeedFormat => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FeedError('not-a-feed', 'the JSON document is no feed');
  }
  const record = value as JsonRecord;
  if (typeof record.version === 'string' && /jsonfeed\.org\/version/.test(record.version)) return 'json-feed';
  if (Array.isArray(record.collection)) return 'biorxiv-api';
  refuseOtherThings(record);
  if (
    isRecord(record.message) &&
    (Array.isArray(record.message.items) || typeof record.message.DOI === 'string')
  ) {
    return 'crossref';
  }
  if (isDatacite(record)) return 'datacite';
  if (isSemanticScholar(record)) return 'semantic-scholar';
  if (isRecord(record.resultList)) return 'europepmc';
  if (isOpenAlex(record)) return 'openalex';
  if (Array.isArray(record.items) && typeof record.title === 'string') return 'json-feed';
  const complaint = [
    record.error,
    record.errors,
    record.errMsg,
    record.message,
    record.messages,
    record.status,
  ].find((part) => part !== undefined && part !== null);
  if (complaint !== undefined) {
    throw new FeedError(
      'error-document',
      `the server answered with an error: ${JSON.stringify(complaint).slice(0, 200)}`,
    );
  }
  throw new FeedError('not-a-feed', 'the JSON document is no feed that is known');
};

/** Journals, funders and authors have lists like those of works, in the same services; no paper is in them. */
const refuseOtherThings = ({ 'message-type': type, message, results, group_by }: JsonRecord): void => {
  const refuse = (what: string) => {
    throw new FeedError('not-a-feed', `the JSON document lists no papers but ${what}`);
  };
  if (typeof type === 'string' && isRecord(message) && !/^work(?:-list)?$/.test(type)) {
    refuse(`Crossref’s “${type.slice(0, 40)}”`);
  }
  if (!Array.isArray(results)) return;
  const [first] = results;
  if (isRecord(first) && typeof first.id === 'string' && /openalex\.org\/[A-VX-Z]\d/.test(first.id)) {
    refuse('other things of OpenAlex');
  }
  if (first === undefined && Array.isArray(group_by) && group_by.length > 0) refuse('OpenAlex’ counts');
};

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON:API; an answer without records is told by what it says about them. */
const isDatacite = ({ data, meta }: JsonRecord): boolean => {
  const first = Array.isArray(data) ? data[0] : data;
  return first === undefined
    ? Array.isArray(data) && isRecord(meta)
    : isRecord(first) && first.type === 'dois';
};

/** Pages are told by what they say about their place, where they have no papers; a search that finds none has no list. */
const isSemanticScholar = ({ data, recommendedPapers, paperId, offset, total }: JsonRecord): boolean => {
  if (typeof paperId === 'string' || Array.isArray(recommendedPapers)) return true;
  if (data === undefined) return total === 0 && typeof offset === 'number';
  if (!Array.isArray(data)) return false;
  const [first] = data;
  return first === undefined
    ? typeof offset === 'number' || typeof total === 'number'
    : isRecord(first) &&
        (typeof first.paperId === 'string' || isRecord(first.citingPaper) || isRecord(first.citedPaper));
};

const isOpenAlexId = (id: unknown): boolean => typeof id === 'string' && /(?:openalex\.org\/|^)W\d/.test(id);

/** Others have `results` too (DOAJ, CORE); of OpenAlex', it says in `meta` how many there are. */
const isOpenAlex = ({ id, results, meta }: JsonRecord): boolean => {
  if (!Array.isArray(results)) return isOpenAlexId(id);
  const [first] = results;
  return (
    isRecord(meta) ||
    !isRecord(first) ||
    isOpenAlexId(first.id) ||
    'authorships' in first ||
    'abstract_inverted_index' in first
  );
};
