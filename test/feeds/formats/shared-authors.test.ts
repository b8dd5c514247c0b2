import { expect, test } from 'vitest';
import { parseFeed } from '../../../functions/feeds/parse.ts';

const namesIn = (document: string) =>
  parseFeed(Buffer.from(document), { source: null, contentType: null }).papers.map(({ authors }) =>
    authors.map(({ name }) => name),
  );
const atom = (author: string, ...entries: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lamps</title><author><name>${author}</name></author>${entries
    .map((inside) => `<entry><title>Of lamps</title>${inside}</entry>`)
    .join('')}</feed>`;

test('who a feed as a whole is by is the author where nothing else says one', () => {
  expect(
    namesIn(
      atom(
        'Lamp Archive',
        '<summary type="html">&lt;b&gt;Jane Roe&lt;/b&gt;. &lt;p&gt;&lt;b&gt;Source: &lt;/b&gt;Annals of Lamps, Volume 3, Number 1, 1--9.&lt;/p&gt;&lt;p&gt;Lamps glow.&lt;/p&gt;</summary>',
        '<summary>Lamps glow.</summary>',
        '<author><name>John Doe</name></author>',
      ),
    ),
  ).toEqual([['Jane Roe'], ['Lamp Archive'], ['John Doe']]);
  const item = { id: '1', title: 'Of lamps' };
  expect(
    namesIn(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Lamps',
        authors: [{ name: 'Lamp Archive' }],
        items: [{ ...item, content_html: '<p>Authors: Jane Roe</p><p>Lamps glow.</p>' }, item],
      }),
    ),
  ).toEqual([['Jane Roe'], ['Lamp Archive']]);
});

test('a program that must name an author, and has none, is none', () => {
  expect(namesIn(atom('RSS-Bridge', '<summary>Lamps glow.</summary>'))).toEqual([[]]);
});

test('a feed by itself names no author, a person’s does', () => {
  const named = (title: string, author: string) =>
    namesIn(atom(author, '<summary>Lamps glow.</summary>').replace('<title>Lamps<', `<title>${title}<`));
  expect(named('LampPost: Latest Submissions', 'LampPost')).toEqual([[]]);
  expect(named('Annals of Lamps Articles (Lamp Archive)', 'Lamp Archive')).toEqual([[]]);
  expect(named('Lamplight Reader', 'Lamp')).toEqual([['Lamp']]);
  expect(named('Jane Roe', 'Jane Roe')).toEqual([['Jane Roe']]);
});
