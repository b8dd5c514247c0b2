import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../functions/feeds/parse.ts';

const folder = new URL('../fixtures/feeds/', import.meta.url);
const documents = readdirSync(folder).filter((name) => /\.xml$|\.feed\.json$/.test(name));

/** Pairs of a document in a publisher's shape and the papers that it announces: a new bug is two files. */
describe('documents as publishers write them', () => {
  test.each(documents)('%s', (name) => {
    const expected = readFileSync(new URL(name.replace(/\.feed\.json$|\.xml$/, '.json'), folder), 'utf8');
    const { papers } = parseFeed(readFileSync(new URL(name, folder)), { source: null, contentType: null });
    expect(papers).toEqual(JSON.parse(expected));
  });
});

test('the catalogue’s source gives its id, its venue where the feed names none, and its kind', () => {
  const bytes = readFileSync(new URL('rss2-ieee.xml', folder));
  const source = { id: 'ieee-lamps', venue: 'IEEE Transactions on Lamps', kind: 'preprint' as const };
  const [paper] = parseFeed(bytes, { source, contentType: null }).papers;
  expect(paper).toMatchObject({
    source: 'ieee-lamps',
    venue: 'IEEE Transactions on Lamps',
    announcement: 'new',
  });
});

test('skipDays and oddities are reported', () => {
  const parse = (name: string) =>
    parseFeed(readFileSync(new URL(name, folder)), { source: null, contentType: null });
  expect(parse('rss2-arxiv.xml').skipDays).toEqual(['Saturday', 'Sunday']);
  expect(parse('rss2-ieee.xml').skipDays).toEqual([]);
  expect(parse('crossref.feed.json').oddities).toEqual(['1 of 3 entries without a title, left out']);
});
