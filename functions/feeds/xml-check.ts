import { FeedError } from './feed-error.ts';

/** A feed has 4 to 8 levels; XHTML content adds some. */
const DEPTH_LIMIT = 100;
/** Elements and attributes: the largest feeds (2,000 papers, or some with 3,000 authors) have 100,000. */
const PART_LIMIT = 200_000;
/** The roots of RDF feeds declare some 15 namespaces. */
const ATTRIBUTE_LIMIT = 200;

/** One text between two tags: a feed's longest field, generously. The parser copies text character by character. */
const TEXT_LIMIT = 2_000_000;

/**
 * The document types that are dropped unread: NLM's, on every answer of PubMed's efetch, and Netscape's, on every RSS
 * 0.91 document. Neither may have an internal subset, and nothing is ever loaded, so nothing can be declared in them.
 */
const KNOWN_DOCTYPE =
  /<!DOCTYPE\s+(?:PubmedArticleSet\s+PUBLIC\s+"-\/\/NLM\/\/DTD PubMedArticle, \d{1,2}(?:st|nd|rd|th) [A-Z][a-z]{2,8} \d{4}\/\/EN"\s+"https?:\/\/[a-z.]{1,60}\/[\w./-]{1,100}"|rss\s+PUBLIC\s+"-\/\/Netscape Communications\/\/DTD RSS 0\.91\/\/EN"\s+"https?:\/\/[a-z.]{1,60}\/[\w./-]{1,100}")\s*>/y;

const NAME = /[^\s/>=<&"'?!]+/y;
const ATTRIBUTE = /\s+([^\s/>=<&"'?]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;
const TAG_END = /\s*(\/?)>/y;

const placeOf = (text: string, at: number): string => {
  let line = 1;
  let from = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', from)) {
    line += 1;
    from = end + 1;
  }
  return `line ${line}, column ${at - from + 1}`;
};

const truncated = (what: string, text: string, at: number): FeedError =>
  new FeedError('truncated', `the document ends early or is damaged: ${placeOf(text, at)}: ${what}`);

/**
 * The text, without a known document type, where it is one complete XML element with what may stand before and after
 * it: every tag is closed in order, every attribute is quoted, CDATA, comments and instructions end. One pass, without
 * recursion. Throws `FeedError` otherwise, and for any other DOCTYPE: entities are declared there.
 */
export const checkXml = (text: string): string => {
  const open: string[] = [];
  let parts = 0;
  let doctype = { from: 0, to: 0 };
  let at = text.indexOf('<');
  if (at === -1 || text.slice(0, at).trim() !== '')
    throw new FeedError('not-a-feed', 'the document is not XML');
  while (at !== -1) {
    let end: number;
    if (text.startsWith('<!--', at)) end = endOf(text, '-->', at + 4, 'a comment is not closed');
    else if (text.startsWith('<?', at)) end = endOf(text, '?>', at + 2, 'an instruction is not closed');
    else if (text.startsWith('<![CDATA[', at)) {
      if (open.length === 0) throw truncated('CDATA outside of the root element', text, at);
      end = endOf(text, ']]>', at + 9, 'CDATA is not closed');
    } else if (text.startsWith('<!', at)) {
      KNOWN_DOCTYPE.lastIndex = at;
      if (parts === 0 && KNOWN_DOCTYPE.test(text)) {
        end = KNOWN_DOCTYPE.lastIndex;
        doctype = { from: at, to: end };
      } else if (/^<!(?:doctype|entity|element|attlist|notation)\b/i.test(text.slice(at, at + 12))) {
        throw new FeedError(
          'hostile',
          `${placeOf(text, at)}: a DOCTYPE or entity declaration is not accepted`,
        );
      } else throw truncated('an unknown declaration', text, at);
    } else if (text[at + 1] === '/') {
      NAME.lastIndex = at + 2;
      const name = NAME.exec(text)?.[0];
      if (name === undefined || name !== open.pop())
        throw truncated(`</${name?.slice(0, 40) ?? ''}> closes nothing`, text, at);
      TAG_END.lastIndex = NAME.lastIndex;
      if (TAG_END.exec(text)?.[1] !== '') throw truncated('a closing tag is not finished', text, at);
      end = TAG_END.lastIndex;
    } else {
      if (open.length === 0 && parts > 0) throw truncated('a second root element', text, at);
      const tag = readOpeningTag(text, at);
      parts += 1 + tag.attributes;
      if (parts > PART_LIMIT)
        throw new FeedError('hostile', `more than ${PART_LIMIT} elements and attributes`);
      if (!tag.selfClosing) open.push(tag.name);
      if (open.length > DEPTH_LIMIT)
        throw new FeedError('hostile', `elements nested more than ${DEPTH_LIMIT} deep`);
      end = tag.end;
    }
    at = text.indexOf('<', end);
    if ((at === -1 ? text.length : at) - end > TEXT_LIMIT) {
      throw new FeedError('hostile', `a text of more than ${TEXT_LIMIT} characters`);
    }
    if (open.length === 0) {
      const between = at === -1 ? text.slice(end) : text.slice(end, at);
      if (between.trim() !== '') throw truncated('text outside of the root element', text, end);
    }
  }
  if (open.length > 0) throw truncated(`<${open.at(-1)?.slice(0, 40)}> is not closed`, text, text.length);
  if (parts === 0) throw new FeedError('not-a-feed', 'the document has no element');
  return doctype.to === 0 ? text : text.slice(0, doctype.from) + text.slice(doctype.to);
};

type OpeningTag = { name: string; attributes: number; selfClosing: boolean; end: number };

const readOpeningTag = (text: string, at: number): OpeningTag => {
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) throw truncated('a tag without a name', text, at);
  let end = NAME.lastIndex;
  let attributes = 0;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    if (ATTRIBUTE.exec(text) === null) break;
    attributes += 1;
    if (attributes > ATTRIBUTE_LIMIT)
      throw new FeedError('hostile', `more than ${ATTRIBUTE_LIMIT} attributes in one tag`);
    end = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = end;
  const closing = TAG_END.exec(text);
  if (closing === null) throw truncated(`<${name.slice(0, 40)} is not a finished tag`, text, at);
  return { name, attributes, selfClosing: closing[1] === '/', end: TAG_END.lastIndex };
};

const endOf = (text: string, mark: string, from: number, otherwise: string): number => {
  const end = text.indexOf(mark, from);
  if (end === -1) throw truncated(otherwise, text, from);
  return end + mark.length;
};
