import { FeedError } from '../feed-error.ts';
import { damaged, placeOf } from './xml-place.ts';

/**
 * The document types that are passed over unread: NLM's, on every answer of PubMed's efetch and on those that say what
 * was wrong with the question, and Netscape's, on every RSS 0.91 document. None may have an internal subset, and
 * nothing is ever loaded, so nothing can be declared in them.
 */
const KNOWN_DOCTYPE =
  /<!DOCTYPE\s+(?:PubmedArticleSet\s+PUBLIC\s+"-\/\/NLM\/\/DTD PubMedArticle, \d{1,2}(?:st|nd|rd|th) [A-Z][a-z]{2,8} \d{4}\/\/EN"|e[A-Z]\w{1,20}Result\s+PUBLIC\s+"-\/\/NLM\/\/DTD e[\w, ]{1,40}\/\/EN"|rss\s+PUBLIC\s+"-\/\/Netscape Communications\/\/DTD RSS 0\.91\/\/EN")\s+"https?:\/\/[a-z.]{1,60}\/[\w./-]{1,100}"\s*>/y;
const DECLARATION = /<!(?:doctype|entity|element|attlist|notation)\b/iy;

/**
 * Where the declaration that begins at `at` ends, if it is a document type that feeds have, before the root element.
 * Throws `FeedError` otherwise: `hostile` for any other DOCTYPE, since entities are declared there.
 */
export const endOfDoctype = (text: string, at: number, isBeforeRoot: boolean): number => {
  KNOWN_DOCTYPE.lastIndex = at;
  if (isBeforeRoot && KNOWN_DOCTYPE.test(text)) return KNOWN_DOCTYPE.lastIndex;
  DECLARATION.lastIndex = at;
  if (DECLARATION.test(text)) {
    throw new FeedError('hostile', `${placeOf(text, at)}: a DOCTYPE or entity declaration is not accepted`);
  }
  throw damaged('an unknown declaration', text, at);
};
