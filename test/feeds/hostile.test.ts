import { describe, expect, test } from 'vitest';
import { FeedError } from '../../functions/feeds/feed-error.ts';
import { parseFeed } from '../../functions/feeds/parse.ts';

const parse = (document: string | Uint8Array, contentType: string | null = null) =>
  parseFeed(typeof document === 'string' ? new TextEncoder().encode(document) : document, {
    source: null,
    contentType,
  });

const failureOf = (document: string | Uint8Array, contentType: string | null = null): string => {
  try {
    parse(document, contentType);
    return 'none';
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    expect(error.message).not.toMatch(/\n/);
    expect(error.message.length).toBeLessThanOrEqual(300);
    return error.kind;
  }
};

const feed = (inItem: string, head = '<?xml version="1.0"?>'): string =>
  `${head}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>https://example.org</link><item><title>A title</title><link>https://example.org/1</link>${inItem}</item></channel></rss>`;

const efetchType =
  '<!DOCTYPE eEfetchResult PUBLIC "-//NLM//DTD efetch 20131226//EN" "https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20131226/efetch.dtd"';

describe('documents that are refused whole', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'not-a-feed'],
    ['white space', ' \n\t', 'not-a-feed'],
    ['text', 'Service unavailable', 'not-a-feed'],
    ['HTML', '<!DOCTYPE html><html><body>x</body></html>', 'not-a-feed'],
    ['HTML after a comment', '<!-- x -->\n<HTML lang="en"><head>', 'not-a-feed'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head/></html>', 'not-a-feed'],
    ['other XML', '<opml version="2.0"><body/></opml>', 'not-a-feed'],
    ['other JSON', '{"a":1}', 'not-a-feed'],
    ['a JSON list', '[{"title":"x"}]', 'not-a-feed'],
    [
      'journals of Crossref',
      '{"message-type":"journal-list","message":{"items":[{"title":"Lamps","ISSN":["0000-0000"]}]}}',
      'not-a-feed',
    ],
    ['a journal of Crossref', '{"message-type":"journal","message":{"title":"Lamps"}}', 'not-a-feed'],
    [
      'authors of OpenAlex',
      '{"results":[{"id":"https://openalex.org/A1","display_name":"Jane Roe"}]}',
      'not-a-feed',
    ],
    [
      'articles of DOAJ',
      '{"total":1,"page":1,"results":[{"id":"a1b2","bibjson":{"title":"A lamp"}}]}',
      'not-a-feed',
    ],
    ['counts of OpenAlex', '{"results":[],"group_by":[{"key":"2026","count":7}]}', 'not-a-feed'],
    [
      'a search of PubMed',
      `${efetchType.replaceAll('efetch', 'esearch').replace('eEfetch', 'eSearch')}><eSearchResult><Id>1</Id></eSearchResult>`,
      'not-a-feed',
    ],
    [
      'a search of PubMed that says what was wrong',
      '<eSearchResult><ERROR>Empty term</ERROR></eSearchResult>',
      'error-document',
    ],
    [
      'an entity bomb',
      `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>${feed('', '')}`,
      'hostile',
    ],
    ['an external entity', `<!doctype rss SYSTEM "file:///etc/passwd">${feed('', '')}`, 'hostile'],
    ['deep nesting', feed('<a>'.repeat(100_000) + '</a>'.repeat(100_000)), 'hostile'],
    [
      '200,000 attributes',
      feed(`<x ${Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
      'hostile',
    ],
    ['2,000,000 elements', feed('<a/>'.repeat(2_000_000)), 'hostile'],
    [
      'a million character references',
      feed(`<description>${'&#65;'.repeat(1_000_000)}</description>`),
      'hostile',
    ],
    ['an unclosed comment', feed('<!-- x'), 'truncated'],
    ['an unclosed CDATA', feed('<title><![CDATA[x'), 'truncated'],
    ['crossed tags', feed('<a><b></a></b>'), 'truncated'],
    ['two roots', feed('') + feed('', ''), 'truncated'],
    ['text after the root', `${feed('')}x`, 'truncated'],
    ['half of a JSON document', '{"collection":[{"title":"x","auth', 'truncated'],
    ['endless JSON', '['.repeat(1_000_000), 'hostile'],
    ['16 MB', ' '.repeat(16_000_000), 'too-large'],
    [
      'Crossref’s error',
      '{"status":"failed","message-type":"validation-failure","message":[{"type":"x"}]}',
      'error-document',
    ],
    ['Europe PMC’s error', '{"version":"6.9","errCode":404,"errMsg":"No query"}', 'error-document'],
    ['OpenAlex’ error', '{"error":"Invalid query parameters error.","message":"x"}', 'error-document'],
    ['DataCite’s error', '{"errors":[{"status":"404","title":"No such lamp."}]}', 'error-document'],
    [
      'Europe PMC’s error in XML',
      '<errorBean><errCode>404</errCode><errMsg>No query</errMsg></errorBean>',
      'error-document',
    ],
    [
      'PubMed’s error, with its document type',
      `${efetchType}><eFetchResult><ERROR>No such lamp</ERROR></eFetchResult>`,
      'error-document',
    ],
    [
      'the same with entities declared',
      `${efetchType} [<!ENTITY a "b">]><eFetchResult><ERROR>&a;</ERROR></eFetchResult>`,
      'hostile',
    ],
  ])('%s', (_, document, kind) => {
    const before = performance.now();
    expect(failureOf(document)).toBe(kind);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('arXiv’s error, whatever its dressing', () => {
    const entry = (id: string, author: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><entry><id>${id}</id><title> Error</title><summary>incorrect id format for abc</summary><author><name>${author}</name></author></entry></feed>`;
    expect(failureOf(entry('https://arxiv.org/api/errors#incorrect_id', 'arXiv api core'))).toBe(
      'error-document',
    );
    expect(failureOf(entry('http://arxiv.org/api/errors#malformed', ''))).toBe('error-document');
    expect(failureOf(entry('x', 'arXiv api core'))).toBe('error-document');
    expect(
      failureOf(
        '<rss version="2.0"><channel><item><title>Error</title><link>https://arxiv.org/api/errors#x</link></item></channel></rss>',
      ),
    ).toBe('error-document');
  });

  test('a document that is cut off anywhere', () => {
    const whole = feed(
      '<description><![CDATA[<p>A &amp; B</p>]]></description><!-- c --><dc:creator>Jane &#82;oe</dc:creator>',
    );
    const bytes = new TextEncoder().encode(whole);
    expect(parse(bytes).papers).toHaveLength(1);
    for (let length = 1; length < bytes.length; length += 1) {
      expect(failureOf(bytes.subarray(0, length))).toMatch(/^(?:truncated|not-a-feed)$/);
    }
    const json = new TextEncoder().encode('{"collection":[{"title":"A title","doi":"10.1101/1"}]}');
    expect(parse(json).papers).toHaveLength(1);
    for (let length = 1; length < json.length; length += 1) {
      expect(failureOf(json.subarray(0, length))).toBe('truncated');
    }
  });
});

describe('charsets', () => {
  const declared = (encoding: string) =>
    feed('<dc:creator>José</dc:creator>', `<?xml version="1.0" encoding="${encoding}"?>`);
  const authorOf = (bytes: Uint8Array, contentType: string | null = null) =>
    parse(bytes, contentType).papers[0]?.authors[0]?.name;

  test('byte order mark, then HTTP, then declaration, then UTF-8', () => {
    const utf8 = Buffer.from(declared('utf-8'), 'utf8');
    const latin1 = Buffer.from(declared('windows-1252'), 'latin1');
    const utf16 = Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le');
    expect(authorOf(utf8)).toBe('José');
    expect(authorOf(Buffer.from(feed('<dc:creator>José</dc:creator>'), 'utf8'))).toBe('José');
    expect(authorOf(latin1)).toBe('José');
    expect(authorOf(latin1, 'text/xml; charset=ISO-8859-1')).toBe('José');
    expect(authorOf(Buffer.from(declared('utf-8'), 'latin1'), 'text/xml; charset="iso-8859-1"')).toBe('José');
    expect(authorOf(utf16)).toBe('José');
    expect(authorOf(utf16, 'text/xml; charset=utf-8')).toBe('José');
    expect(authorOf(Buffer.from(declared('utf-16'), 'utf8'))).toBe('José');
    expect(
      authorOf(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(declared('iso-8859-1'), 'utf8')])),
    ).toBe('José');
    const head = Buffer.from(feed('', '<?xml version="1.0" encoding="GB18030"?>').split('A title')[0] ?? '');
    const tail = Buffer.from(feed('').split('A title')[1] ?? '');
    expect(parse(Buffer.concat([head, Buffer.from([0xc0, 0xee]), tail])).papers[0]?.title).toBe('李');
  });

  test('what publishers forget or get wrong about their charset', () => {
    const bare = feed('<dc:creator>José</dc:creator>', '');
    expect(authorOf(Buffer.from(bare, 'utf16le'))).toBe('José');
    expect(authorOf(Buffer.from(`\n${bare}`, 'utf16le').swap16())).toBe('José');
    const json =
      '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"T","author":{"name":"José"}}]}';
    expect(authorOf(Buffer.from(json, 'utf16le'))).toBe('José');
    for (const claimed of ['us-ascii', 'ISO-8859-1', 'windows-1252']) {
      expect(authorOf(Buffer.from(declared(claimed), 'utf8'))).toBe('José');
    }
    expect(authorOf(Buffer.from(bare, 'utf8'), 'text/xml; charset=iso-8859-1')).toBe('José');
    expect(authorOf(Buffer.from(declared('latin-1'), 'latin1'))).toBe('José');
  });

  test('bytes that are no text in their charset are refused, never replaced', () => {
    expect(failureOf(Buffer.from(declared('utf-8'), 'latin1'))).toBe('undecodable');
    // A server's default that the bytes contradict gives way to the document's own declaration.
    expect(authorOf(Buffer.from(declared('windows-1252'), 'latin1'), 'text/xml; charset=utf-8')).toBe('José');
    expect(failureOf(Buffer.from(declared('klingon'), 'utf8'))).toBe('undecodable');
  });
});

describe('content that attacks', () => {
  test('markup, links and unseen characters become nothing', () => {
    const [paper] = parse(
      `<rss version="2.0"><channel><title>T</title><item><title>&lt;img src=x onerror=alert(1)&gt;Lamps\u202e \u200bglow &amp;lt;script&amp;gt;</title><link>javascript:alert(1)</link><guid>java&#10;script:alert(1)</guid><author>X&#13;&#10;Bcc: y</author><description>&lt;script&gt;alert(1)&lt;/script&gt;Text &lt;a href="data:text/html,x"&gt;here&lt;/a&gt;</description><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item></channel></rss>`,
    ).papers;
    expect(paper).toMatchObject({
      title: 'Lamps glow <script>',
      url: null,
      authors: [{ name: 'X Bcc: y' }],
      abstract: 'Text here',
      publishedAt: '1970-01-01T00:00:00.000Z',
    });
  });

  test('names in the prototype are only names', () => {
    const [paper] = parse(
      '{"collection":[{"__proto__":{"title":"evil"},"title":"Good","doi":"10.1101/2026.01.01.123456"}]}',
    ).papers;
    expect(paper?.title).toBe('Good');
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  test('what is no text is none of a name', () => {
    const [paper] = parse(
      '{"status":"ok","message":{"items":[{"DOI":"10.1234/x","title":["Lamps"],"author":[{"family":"Roe","sequence":"first"},{"name":{"toString":1,"valueOf":1},"sequence":"first"}]}]}}',
    ).papers;
    expect(paper?.authors.map(({ name }) => name)).toEqual(['Roe']);
  });

  test.each<[string, string]>([
    ['a 1 MB abstract', `<description>${'word '.repeat(200_000)}</description>`],
    ['half-open tags', `<description>${'&lt;a x='.repeat(150_000)}</description>`],
    ['unquoted attributes', `<description>${'&lt;a href="'.repeat(100_000)}</description>`],
    ['deep HTML', `<description>${'&lt;div&gt;&lt;i&gt;'.repeat(60_000)}x</description>`],
    ['spaces in a tag', `<description>&lt;img${' '.repeat(900_000)}x</description>`],
    ['commas', `<author>${','.repeat(900_000)}</author>`],
    ['brackets', `<author>${'('.repeat(400_000)}${'(1)'.repeat(200_000)}</author>`],
    ['initials', `<author>${'A.'.repeat(400_000)}</author>`],
    ['a long guid', `<guid>10.1234/${')'.repeat(900_000)}</guid>`],
    ['filters', `<description>${'&lt;p&gt;Matched: lamps&lt;/p&gt;'.repeat(20_000)}</description>`],
    [
      'paragraphs before an abstract',
      `<description>${'x&lt;p>'.repeat(200_000)}&lt;p>Abstract&lt;/p>&lt;p>x&lt;/p></description>`,
    ],
    ['empty lines', `<description>${'x\n\n'.repeat(200_000)}</description>`],
    ['lines before authors', `<description>${'x\n'.repeat(200_000)}Authors:\nJane Roe</description>`],
    [
      'blanks where names are the first line',
      `<link>https://www.aeaweb.org/x</link><description>${' '.repeat(100_000)}&lt;b>x&lt;/b></description>`,
    ],
    [
      'a section that has its id many times',
      `<description>&lt;section${' id="abstract"'.repeat(50_000)}</description>`,
    ],
    [
      'lists of authors that do not end',
      `<description>&lt;ul>&lt;li>Content Type x${'&lt;li>Authors&lt;ul>'.repeat(70_000)}</description>`,
    ],
    ['a glued name that goes on', `<dc:creator>Jane Roe${'-McA'.repeat(4_500)}</dc:creator>`.repeat(30)],
    [
      'a list that is nearly one of names',
      `<description>&lt;p&gt;DOI: 10.1234/x&lt;/p&gt;&lt;p&gt;${'De la Roe, '.repeat(30_000)}!&lt;/p&gt;</description>`,
    ],
  ])('%s costs no time', (_, inItem) => {
    const before = performance.now();
    expect(parse(feed(inItem)).papers).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(4000);
  });

  test('5,000 authors are 5,000 authors', () => {
    const creators = Array.from(
      { length: 5000 },
      (_, at) => `<dc:creator>Jane ${'Roe'.repeat(1 + (at % 5))}</dc:creator>`,
    );
    expect(parse(feed(creators.join(''))).papers[0]?.authors).toHaveLength(5000);
  });
});

test('feeds without entries are feeds', () => {
  const empty = [
    '<rss version="2.0"><channel><title>T</title><skipDays><day>Saturday</day></skipDays></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title></feed>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"/></rdf:RDF>',
    '{"messages":[{"status":"no posts found"}],"collection":[]}',
    '{"status":"ok","message":{"items":[]}}',
    '{"resultList":{"result":[]}}',
    '{"meta":{"count":0},"results":[]}',
    '{"version":"https://jsonfeed.org/version/1","items":[]}',
  ];
  for (const document of empty) expect(parse(document).papers).toEqual([]);
});
