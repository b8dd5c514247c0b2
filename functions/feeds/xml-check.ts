import { FeedError } from './feed-error.ts';

/** A feed has 4 to 8 levels; XHTML content adds some. */
export const DEPTH_LIMIT = 100;
/** Elements and attributes: the largest feeds (2,000 papers, or some with 3,000 authors) have 100,000. */
export const PART_LIMIT = 400_000;
/** The roots of RDF feeds declare some 15 namespaces. */
export const ATTRIBUTE_LIMIT = 200;
/** One text between two tags: a feed's longest field, generously. */
export const TEXT_LIMIT = 2_000_000;

/**
 * The document types that are dropped unread: NLM's, on every answer of PubMed's efetch, and Netscape's, on every RSS
 * 0.91 document. Neither may have an internal subset, and nothing is ever loaded, so nothing can be declared in them.
 */
const KNOWN_DOCTYPE =
  /<!DOCTYPE\s+(?:PubmedArticleSet\s+PUBLIC\s+"-\/\/NLM\/\/DTD PubMedArticle, \d{1,2}(?:st|nd|rd|th) [A-Z][a-z]{2,8} \d{4}\/\/EN"\s+"https?:\/\/[a-z.]{1,60}\/[\w./-]{1,100}"|rss\s+PUBLIC\s+"-\/\/Netscape Communications\/\/DTD RSS 0\.91\/\/EN"\s+"https?:\/\/[a-z.]{1,60}\/[\w./-]{1,100}")\s*>/y;

export const truncated = (what: string): FeedError =>
  new FeedError('truncated', `the document ends early or is damaged: ${what}`);

/** Where the declaration at `at` ends. Throws `hostile` for every DOCTYPE but the known ones, in the prologue. */
export const endOfDeclaration = (text: string, at: number, inPrologue: boolean): number => {
  KNOWN_DOCTYPE.lastIndex = at;
  if (inPrologue && KNOWN_DOCTYPE.test(text)) return KNOWN_DOCTYPE.lastIndex;
  if (/^<!(?:doctype|entity|element|attlist|notation)\b/i.test(text.slice(at, at + 12))) {
    throw new FeedError('hostile', 'a DOCTYPE or entity declaration is not accepted');
  }
  throw truncated('an unknown declaration');
};

/** Where what begins before `from` ends, behind `mark`. Throws `truncated` where it does not. */
export const endOf = (text: string, mark: string, from: number, otherwise: string): number => {
  const end = text.indexOf(mark, from);
  if (end === -1) throw truncated(otherwise);
  return end + mark.length;
};
