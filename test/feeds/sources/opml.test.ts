import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../functions/feeds/feed-error.ts';
import { readOpml } from '../../../functions/feeds/sources/opml.ts';

const list = `<?xml version="1.0" encoding="UTF-8"?>
<!-- <outline xmlUrl="https://commented.example.org/"/> -->
<opml version="2.0">
  <head><title>Mine</title></head>
  <body>
    <outline text="Physics"><outline text="Deep">
      <outline type="rss" title='Lab &amp; Notes' text="x" xmlUrl="https://lab.example.org/feed?a=1&amp;b=2"></outline>
    </outline></outline>
    <outline TEXT="Unescaped" XMLURL="https://lab.example.org/other?a=1&b=2"/>
    <outline text="Letters from the &#x4E2D;&#xA0;&#8238;lab" xmlUrl=" https://lab.example.org/letters "/>
    <outline text="Again" xmlUrl="HTTPS://LAB.example.org/letters"/>
    <outline xmlUrl="https://nameless.example.org/feed"/>
    <outline text="A page, no feed" htmlUrl="https://page.example.org"/>
  </body>
</opml>`;

const errorOf = (text: string): FeedError => {
  try {
    readOpml(text);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(text.slice(-80))}`);
};

describe('an OPML list', () => {
  it('gives its feeds, by title, each once', () => {
    expect(readOpml(list).others).toEqual([]);
    expect(readOpml(list).feeds).toEqual([
      { name: 'Lab & Notes', url: 'https://lab.example.org/feed?a=1&b=2' },
      { name: 'Unescaped', url: 'https://lab.example.org/other?a=1&b=2' },
      { name: 'Letters from the 中 lab', url: 'https://lab.example.org/letters' },
      { name: 'nameless.example.org', url: 'https://nameless.example.org/feed' },
    ]);
  });

  it('that is cut anywhere is refused whole, with the place', () => {
    for (let length = 1; length < list.length; length += 1) {
      const { kind, message } = errorOf(list.slice(0, length));
      if (kind === 'not-a-feed') {
        // Cut before its first element, there is nothing that could be damaged.
        expect(list.slice(0, length)).not.toContain('<opml');
        continue;
      }
      expect(kind).toBe('truncated');
      const [, line, column] = /line (\d+), column (\d+): /.exec(message) ?? [];
      const lines = list.slice(0, length).split('\n');
      expect(Number(line)).toBeGreaterThanOrEqual(1);
      expect(Number(line)).toBeLessThanOrEqual(lines.length);
      expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1]?.length ?? 0) + 1);
    }
    expect(errorOf(list.slice(0, list.indexOf('</outline></outline>'))).message).toContain(
      'line 8, column 5: <outline> is not closed',
    );
  });

  it('tells apart what is no http address, each as it is written', () => {
    const outlines = [
      'file:///etc/passwd',
      'feed:https://a.example/x',
      'HTTPS://a.example',
      'feed',
      'feed',
    ].map((url) => `<outline text="F" xmlUrl="${url}"/>`);
    expect(readOpml(`<opml>${outlines.join('')}</opml>`)).toEqual({
      feeds: [{ name: 'F', url: 'https://a.example/' }],
      others: ['file:///etc/passwd', 'feed:https://a.example/x', 'feed'].map((url) => ({ name: 'F', url })),
    });
  });

  it.each([
    ['<html><body>no</body></html>', 'not-a-feed', 'no OPML list: its root is <html>'],
    ['<opml version="2.0"><body/></opml>', 'not-a-feed', 'an OPML list without feeds'],
    ['', 'not-a-feed', 'not XML'],
    ['<opml>\n <outline text=a/></opml>', 'truncated', 'line 2, column 2: <outline is not a finished tag'],
    ['<!DOCTYPE opml [<!ENTITY a "b">]>\n<opml/>', 'hostile', 'line 1, column 1: a DOCTYPE'],
    [`<opml>${'<outline>'.repeat(101)}`, 'hostile', 'nested'],
  ])('%j is refused', (text, kind, reason) => {
    const error = errorOf(text);
    expect([error.kind, error.message]).toEqual([kind, expect.stringContaining(reason)]);
    expect(error.message).toMatch(/^[^\n]*$/);
  });

  it('of whatever characters either gives http addresses or is refused in one line', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<outline ',
        'xmlUrl="https://a.example/',
        '"/>',
        '<opml>',
        '</opml>',
        '&#0;',
        '&amp;',
        ']]>',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        try {
          const { feeds, others } = readOpml(`<opml>${pieces.join('')}</opml>`);
          for (const { url } of feeds) expect(url).toMatch(/^https?:/);
          for (const { name, url } of others) expect(name + url).toMatch(/^[^\n]+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
          expect((error as FeedError).message).toMatch(/^[^\n]*$/);
        }
      }),
    );
  });
});
