/** How a hostile document ends: refused by one of these kinds of error, or read because nothing in it does harm. */
type Outcome =
  | 'read'
  | 'not-a-feed'
  | 'truncated'
  | 'hostile'
  | 'too-large'
  | 'error-document'
  | 'undecodable';
export type HostileDocument = {
  name: string;
  bytes: () => Uint8Array;
  outcome: Outcome;
  contentType?: string;
};

const head = '<?xml version="1.0"?>';
const feed = (inItem: string, before = head): string =>
  `${before}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>https://example.org</link><item><title>A title</title><link>https://example.org/1</link>${inItem}</item></channel></rss>`;
const pubmed = (doctype: string): string => `${head}${doctype}<PubmedArticleSet></PubmedArticleSet>`;
const list = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const text = (name: string, outcome: Outcome, make: () => string, contentType?: string): HostileDocument => ({
  name,
  outcome,
  bytes: () => Buffer.from(make(), 'utf8'),
  ...(contentType === undefined ? {} : { contentType }),
});
const raw = (name: string, outcome: Outcome, bytes: () => Uint8Array): HostileDocument => ({
  name,
  outcome,
  bytes,
});
const nlm =
  'PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/x.dtd"';

/** Documents that attack the reader or are none; made when asked for, for some have 15 MB. */
export const hostileDocuments: HostileDocument[] = [
  text('nothing', 'not-a-feed', () => ''),
  text('white space', 'not-a-feed', () => ' \n\t'),
  text('a sentence', 'not-a-feed', () => 'Service unavailable'),
  text('HTML', 'not-a-feed', () => '<!DOCTYPE html><html><body>x</body></html>'),
  text('HTML after a comment', 'not-a-feed', () => '<!-- x -->\n<HTML lang="en"><head>'),
  text('XHTML', 'not-a-feed', () => `${head}<html xmlns="http://www.w3.org/1999/xhtml"><head/></html>`),
  text('a list of feeds', 'not-a-feed', () => '<opml version="2.0"><body/></opml>'),
  text('SVG', 'not-a-feed', () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  text('other JSON', 'not-a-feed', () => '{"a":1}'),
  text('a JSON list', 'not-a-feed', () => '[{"title":"x"}]'),
  text('JSON null', 'not-a-feed', () => 'null'),
  raw('a PDF', 'undecodable', () =>
    Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x0a, 0x25, 0xe2, 0xe3, 0xcf, 0xd3]),
  ),
  raw('a PNG', 'undecodable', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  raw('gzip that nobody inflated', 'undecodable', () => Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0x00, 0xff])),
  raw('zeros', 'not-a-feed', () => Buffer.alloc(1_000_000)),
  text(
    'an entity bomb',
    'hostile',
    () => `${head}<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY l2 "&lol;&lol;">]>${feed('', '')}`,
  ),
  text(
    'a quadratic blow-up',
    'hostile',
    () =>
      `${head}<!DOCTYPE r [<!ENTITY a "${'a'.repeat(100_000)}">]>${feed(`<x>${'&a;'.repeat(10_000)}</x>`, '')}`,
  ),
  text('an external entity', 'hostile', () => `<!doctype rss SYSTEM "file:///etc/passwd">${feed('', '')}`),
  text(
    'a parameter entity',
    'hostile',
    () => `<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1/x"> %x;]>${feed('', '')}`,
  ),
  text(
    'an unknown public DOCTYPE',
    'hostile',
    () => `<!DOCTYPE rss PUBLIC "-//Evil//DTD" "http://127.0.0.1/x.dtd">${feed('', '')}`,
  ),
  text('NLM’s DOCTYPE with an internal subset', 'hostile', () =>
    pubmed(`<!DOCTYPE ${nlm} [<!ENTITY a "b">]>`),
  ),
  text(
    'NLM’s DOCTYPE on something else',
    'hostile',
    () => `<!DOCTYPE ${nlm.replace('PubmedArticleSet', 'rss')}>${feed('', '')}`,
  ),
  text('NLM’s DOCTYPE from elsewhere', 'hostile', () =>
    pubmed(`<!DOCTYPE ${nlm.replace('https:', 'file:')}>`),
  ),
  text('NLM’s DOCTYPE after the root', 'hostile', () => `${pubmed('')}<!DOCTYPE ${nlm}>`),
  text('NLM’s DOCTYPE as it is', 'read', () => pubmed(`<!DOCTYPE ${nlm}>`)),
  text('a DOCTYPE in the middle', 'hostile', () => feed('<!DOCTYPE x>')),
  text('100,000 levels', 'hostile', () => feed('<a>'.repeat(100_000) + '</a>'.repeat(100_000))),
  text('15 MB of levels', 'hostile', () => '<a>'.repeat(4_900_000)),
  text(
    'a thousand records of PubMed, with all that they cite',
    'read',
    () =>
      `<PubmedArticleSet>${list(
        1000,
        (at) =>
          `<PubmedArticle><MedlineCitation><PMID Version="1">${at + 1}</PMID><Article><ArticleTitle>Lamps ${at}</ArticleTitle></Article></MedlineCitation><PubmedData><ReferenceList>${'<Reference><Citation>Roe J. Lamps.</Citation><ArticleIdList><ArticleId IdType="pubmed">1</ArticleId></ArticleIdList></Reference>'.repeat(58)}</ReferenceList></PubmedData></PubmedArticle>`,
      )}</PubmedArticleSet>`,
  ),
  text('200,000 attributes', 'hostile', () => feed(`<x ${list(200_000, (at) => `a${at}="1" `)}/>`)),
  text('an attribute of 14 MB', 'read', () => feed(`<x a="${'a'.repeat(14_000_000)}"/>`)),
  text('a name of 14 MB', 'read', () => feed(`<${'a'.repeat(14_000_000)}/>`)),
  text('2,000,000 elements', 'hostile', () => feed('<a/>'.repeat(2_000_000))),
  text('190,000 elements', 'read', () => feed('<dc:creator/>'.repeat(190_000))),
  text(
    '130,000 items',
    'hostile',
    () =>
      `<rss><channel>${'<item><title>x</title><link>https://example.org/1</link></item>'.repeat(130_000)}</channel></rss>`,
  ),
  text(
    '20,000 items',
    'read',
    () =>
      `<rss><channel>${'<item><title>x</title><link>https://example.org/1</link></item>'.repeat(20_000)}</channel></rss>`,
  ),
  text('20,000 works', 'read', () => `{"results":[${'{"title":"x","id":"W1"},'.repeat(19_999)}{}]}`),
  ...['results', 'data', 'recommendedPapers'].map((list) =>
    text(
      `20,001 works under ${list}`,
      'hostile',
      () => `{"${list}":[${'{"title":"x","paperId":"W1"},'.repeat(20_000)}{}]}`,
    ),
  ),
  text('ten thousand namespaces', 'read', () =>
    feed(list(10_000, (at) => `<n${at}:x xmlns:n${at}="urn:${at}"/>`)),
  ),
  text('nested namespaces', 'read', () =>
    feed(list(90, (at) => `<x ${list(190, (n) => `xmlns:p${at}_${n}="u" `)}>`) + '</x>'.repeat(90)),
  ),
  text('a million character references', 'hostile', () =>
    feed(`<description>${'&#65;'.repeat(1_000_000)}</description>`),
  ),
  text('300,000 character references', 'read', () =>
    feed(`<description>${'&#65;'.repeat(300_000)}</description>`),
  ),
  text('ampersands', 'read', () => feed(`<description>${'&'.repeat(1_900_000)}</description>`)),
  text('a CDATA of 14 MB', 'read', () =>
    feed(`<description><![CDATA[${'<b>a</b> '.repeat(1_550_000)}]]></description>`),
  ),
  text('a comment of 14 MB', 'read', () => feed(`<!--${'-x'.repeat(7_000_000)}-->`)),
  text('15 MB of brackets', 'truncated', () => '<'.repeat(14_900_000)),
  text('15 MB of quotes', 'truncated', () => `<a b="${"'".repeat(14_900_000)}`),
  text('an unclosed comment', 'truncated', () => feed('<!-- x')),
  text('an unclosed CDATA', 'truncated', () => feed('<title><![CDATA[x')),
  text('an unclosed instruction', 'truncated', () => feed('<?php x')),
  text('crossed tags', 'truncated', () => feed('<a><b></a></b>')),
  text('a tag closed by the beginning of its name', 'truncated', () => feed('<ab></a>')),
  text('a bare attribute', 'truncated', () => feed('<a b/>')),
  text('two roots', 'truncated', () => feed('') + feed('', '')),
  text('text after the root', 'truncated', () => `${feed('')}x`),
  text('half of a JSON document', 'truncated', () => '{"collection":[{"title":"x","auth'),
  text('endless JSON lists', 'hostile', () => '['.repeat(14_000_000)),
  text('endless JSON objects', 'hostile', () => '{"a":'.repeat(2_800_000)),
  text(
    'deep JSON',
    'hostile',
    () => `{"collection":[{"title":"x","doi":${'['.repeat(5000)}1${']'.repeat(5000)}}]}`,
  ),
  text('a JSON title of 14 MB', 'read', () => `{"collection":[{"title":"${'x'.repeat(14_000_000)}"}]}`),
  text('700,000 numbers for works', 'hostile', () => `{"results":[${'1,'.repeat(700_000)}1]}`),
  text('200,000 works', 'hostile', () => `{"results":[${'{"title":"x","id":"W1"},'.repeat(200_000)}{}]}`),
  text(
    'an index with absurd positions',
    'read',
    () => '{"results":[{"title":"x","abstract_inverted_index":{"a":[0,99999999999,-1,1e308],"b":[99999]}}]}',
  ),
  text(
    'an index of 5,000,000 positions',
    'read',
    () => `{"results":[{"title":"x","abstract_inverted_index":{"a":[${'7,'.repeat(5_000_000)}7]}}]}`,
  ),
  text(
    'JSON with __proto__',
    'read',
    () => '{"__proto__":{"collection":[]},"collection":[{"__proto__":{"title":"e"},"title":"t"}]}',
  ),
  text('XML with __proto__', 'read', () => feed('<__proto__><constructor/></__proto__>')),
  text('16 MB', 'too-large', () => ' '.repeat(16_000_000)),
  text(
    'Crossref’s error',
    'error-document',
    () => '{"status":"failed","message-type":"validation-failure","message":[{"type":"x"}]}',
  ),
  text('Europe PMC’s error', 'error-document', () => '{"version":"6.9","errCode":404,"errMsg":"No query"}'),
  text(
    'OpenAlex’ error',
    'error-document',
    () => '{"error":"Invalid query parameters error.","message":"x"}',
  ),
  text(
    'efetch’s error',
    'error-document',
    () => `${head}<eFetchResult><ERROR>ID list is empty!</ERROR></eFetchResult>`,
  ),
  text('a bucket’s error', 'error-document', () => `${head}<Error><Code>AccessDenied</Code></Error>`),
  text(
    'arXiv’s error',
    'error-document',
    () =>
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title></entry></feed>',
  ),
  raw('a character cut off', 'truncated', () =>
    Buffer.from(feed('<x>é</x>')).subarray(0, Buffer.from(feed('<x>é</x>')).indexOf(0xc3) + 1),
  ),
  raw('Latin letters called UTF-8', 'undecodable', () =>
    Buffer.from(feed('<x>é</x>', '<?xml version="1.0" encoding="UTF-8"?>'), 'latin1'),
  ),
  raw('overlong UTF-8', 'undecodable', () =>
    Buffer.concat([Buffer.from(feed('')), Buffer.from([0xc0, 0xbc])]),
  ),
  raw('half of a UTF-16 unit', 'truncated', () =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(feed(''), 'utf16le'), Buffer.from([0x20])]),
  ),
  raw('UTF-32', 'undecodable', () => Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])),
  text('an unknown charset', 'undecodable', () => feed('', '<?xml version="1.0" encoding="klingon"?>')),
  text('UTF-7 in the header', 'undecodable', () => feed(''), 'text/xml; charset=utf-7'),
  text('half-open tags', 'read', () => feed(`<description>${'&lt;a x='.repeat(150_000)}</description>`)),
  text('unquoted attributes', 'read', () =>
    feed(`<description>${'&lt;a href="'.repeat(100_000)}</description>`),
  ),
  text('deep HTML', 'read', () =>
    feed(`<description>${'&lt;div&gt;&lt;i&gt;'.repeat(60_000)}x</description>`),
  ),
  text('blanks in a tag', 'read', () => feed(`<description>&lt;img${' '.repeat(900_000)}x</description>`)),
  text('commas', 'read', () => feed(`<author>${','.repeat(900_000)}</author>`)),
  text('brackets', 'read', () => feed(`<author>${'('.repeat(400_000)}${'(1)'.repeat(200_000)}</author>`)),
  text('marks without authors', 'read', () => feed(`<author>${'a,'.repeat(95_000)}</author>`)),
  text('initials', 'read', () => feed(`<author>${'A.'.repeat(400_000)}</author>`)),
  text('100,000 authors in one text', 'read', () => feed(`<author>${'Jane Roe, '.repeat(100_000)}</author>`)),
  text('20,000 authors, one each', 'read', () => feed('<dc:creator>Jane Roe</dc:creator>'.repeat(20_000))),
  text('a guid of 1 MB', 'read', () => feed(`<guid>10.1234/${')'.repeat(900_000)}</guid>`)),
  text('a date of 1 MB', 'read', () => feed(`<pubDate>${'1 Jan '.repeat(150_000)}</pubDate>`)),
  text('100,000 categories', 'read', () => feed(list(100_000, (at) => `<category>c${at}</category>`))),
  text('a list that is nearly one of names', 'read', () =>
    feed(
      `<description>&lt;p&gt;DOI: 10.1234/x&lt;/p&gt;&lt;p&gt;${'De la Roe, '.repeat(30_000)}!&lt;/p&gt;</description>`,
    ),
  ),
  text('instructions without end', 'read', () => `${head}${'<?a b?>'.repeat(1_500_000)}<rss/>`),
  text('comments without end', 'not-a-feed', () => '<!---->'.repeat(2_000_000)),
  text(
    'half an instruction, again and again',
    'truncated',
    () => `${head}${'<?a b>'.repeat(1_500_000)}<rss/>`,
  ),
  text('a second root after a million lines', 'truncated', () => `<rss/>${'\n'.repeat(1_900_000)}<rss/>`),
  text('an element of many prefixes', 'not-a-feed', () => `<${'a:'.repeat(1_000_000)}b/>`),
  text('zeros before a feed', 'not-a-feed', () => `${'\0'.repeat(1000)}<rss/>`),
  text('a title of arXiv’s marks', 'read', () => feed('').replace('A title', '(arXiv:'.repeat(130_000))),
  text('a title of half marks', 'read', () => feed('').replace('A title', '(arXiv:x [cs.LG'.repeat(60_000))),
  text('a title of bylines', 'read', () => feed('').replace('A title', ' -- by A'.repeat(110_000))),
  text('an address of 1 MB', 'read', () => feed(`<author>${'a'.repeat(900_000)}@</author>`)),
  text('nothing but addresses', 'read', () => feed(`<author>${'a@'.repeat(450_000)}</author>`)),
  text('a million authors', 'hostile', () => feed(`<author>${'A B; '.repeat(370_000)}</author>`)),
  text('a million authors of an API', 'hostile', () =>
    JSON.stringify({
      collection: [{ title: 'T', doi: '10.1101/1', authors: 'Roe, J.; '.repeat(1_200_000) }],
    }),
  ),
  text('authors of commas, again and again', 'read', () =>
    feed(`<dc:creator>${','.repeat(400_000)}</dc:creator>`.repeat(4)),
  ),
  text('an author for the sake of nobody', 'read', () =>
    feed(`<dc:creator>${'[Roe] for the '.repeat(30_000)}</dc:creator>`),
  ),
  text('brackets that never close', 'read', () =>
    feed(`<dc:creator>A ${'('.repeat(900_000)}</dc:creator>`.repeat(3)),
  ),
  text('a citation that is nearly PubMed’s', 'read', () =>
    feed(
      `<description>${`&lt;p&gt;A. 2026;${' doi: 10.1234/x'.repeat(25)}!&lt;/p&gt;`.repeat(2000)}</description>`,
    ),
  ),
  text('remarks that are nearly PubMed’s', 'read', () =>
    feed(
      `<description>${`&lt;p&gt;Ab. 2024${' Epub aaaa.'.repeat(34)}x&lt;/p&gt;`.repeat(100)}</description>`,
    ),
  ),
  text('an abstract of empty lines', 'read', () =>
    feed(`<description>A${'\n'.repeat(100_000)}B</description>`),
  ),
  text('roots in roots', 'read', () =>
    feed(
      `<description>${'&lt;msqrt&gt;'.repeat(100)}${'x'.repeat(900_000)}${'&lt;/msqrt&gt;'.repeat(100)}</description>`,
    ),
  ),
  text('formulas after many dollars', 'read', () =>
    feed(`<description>${'$ '.repeat(200_000)}${'&lt;math&gt;&lt;/math&gt;'.repeat(30_000)}</description>`),
  ),
  text('bold labels', 'read', () =>
    feed(`<description>${'&lt;b&gt;Results&lt;/b&gt;x.'.repeat(40_000)}</description>`),
  ),
  text('a catalogue’s labels', 'read', () =>
    feed(`<description>Title: ${' Authors: '.repeat(90_000)}</description>`),
  ),
  text('titles of attacks', 'read', () =>
    feed('').replace(
      'A title',
      '=HYPERLINK(1) {{7*7}} &lt;img src=x onerror=alert(1)&gt; Robert&apos;); DROP TABLE papers;--',
    ),
  ),
];
