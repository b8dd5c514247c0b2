import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { feedFormats } from '../../functions/feeds/documents/detect.ts';
import { parseFeed } from '../../functions/feeds/parse.ts';

const folder = new URL('../fixtures/feeds/', import.meta.url);
const documents = readdirSync(folder).filter((name) => /\.xml$|\.feed\.json$/.test(name));
const read = (name: string) => readFileSync(new URL(name, folder));
const parse = (name: string) => parseFeed(read(name), { source: null, contentType: null });

/** Europe PMC's two syntaxes are one family: their members have the same names. */
const families = feedFormats.filter((format) => format !== 'europepmc-xml');
const familyOf = (name: string) =>
  name.startsWith('europepmc') ? 'europepmc' : families.find((format) => name.startsWith(format));

/** Pairs of a document in a publisher's shape and the papers that it announces: a new bug is two files. */
describe.each(families)('golden pairs: %s', (family) => {
  const pairs = documents.filter((name) => familyOf(name) === family);

  test.each(pairs)('%s', (name) => {
    const expected = read(name.replace(/\.feed\.json$|\.xml$/, '.json')).toString();
    const { papers, format } = parse(name);
    expect(format.replace(/-xml$/, '')).toBe(family);
    expect(papers).toEqual(JSON.parse(expected));
  });
});

test('every family has at least twelve pairs, and every document is of a family', () => {
  const counts = families.map((family) => documents.filter((name) => familyOf(name) === family).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(12);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(documents.length);
});

test('the catalogue’s source gives its id, its venue where the feed names none, and its kind', () => {
  const source = { id: 'ieee-lamps', venue: 'IEEE Transactions on Lamps', kind: 'preprint' as const };
  const [paper] = parseFeed(read('rss2-ieee.xml'), { source, contentType: null }).papers;
  expect(paper).toMatchObject({
    source: 'ieee-lamps',
    venue: 'IEEE Transactions on Lamps',
    announcement: 'new',
  });
});

test('skipDays and oddities are reported', () => {
  expect(parse('rss2-arxiv.xml').skipDays).toEqual(['Saturday', 'Sunday']);
  expect(parse('rss2-ieee.xml').skipDays).toEqual([]);
  expect(parse('crossref.feed.json').oddities).toEqual(['1 of 3 entries without a title, left out']);
});

const readAnswer = (answer: object) =>
  parseFeed(Buffer.from(JSON.stringify(answer)), { source: null, contentType: null });

test('DataCite’s answer without records is read, other data without records is no feed', () => {
  expect(readAnswer({ data: [], meta: { total: 0 } })).toMatchObject({ format: 'datacite', papers: [] });
  expect(() => readAnswer({ data: [] })).toThrow('no feed that is known');
});

test('Semantic Scholar’s answer to a search that finds nothing has no list', () => {
  const nothing = { format: 'semantic-scholar', papers: [], oddities: [] };
  expect(readAnswer({ total: 0, offset: 0 })).toMatchObject(nothing);
  expect(() => readAnswer({ total: 3, offset: 0 })).toThrow('no feed that is known');
});
