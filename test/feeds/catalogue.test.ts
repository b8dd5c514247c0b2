import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../functions/feeds/catalogue.ts';
import { fieldNames, fieldsOf } from '../../functions/feeds/sources/fields.ts';

test('holds at least 80 sources under unique ids that can stand in a URL', () => {
  expect(catalogue.length).toBeGreaterThanOrEqual(80);
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each(catalogue.map((source) => [source.id, source] as const))('%s is complete', (_, source) => {
  expect(source.urls.length).toBeGreaterThan(0);
  for (const url of source.urls) {
    expect(['http:', 'https:']).toContain(new URL(url).protocol);
    expect(catalogue.filter(({ urls }) => urls.includes(url))).toHaveLength(1);
  }
  expect(source.name.trim()).toBe(source.name);
  for (const text of [source.name, source.publisher, source.venue]) expect(text).toBeTruthy();
  expect(source.fields.length).toBeGreaterThan(0);
  expect(fieldNames).toEqual(expect.arrayContaining(source.fields));
  expect(source.pollEveryMinutes).toBeGreaterThanOrEqual(15);
  expect(typeof source.verified).toBe('boolean');
});

const list = new URL('../../../shared/sources.tsv', import.meta.url);
test.skipIf(!existsSync(list))(
  'calls verified what the list of addresses seen in use holds, and nothing else',
  () => {
    const seen = new Set(
      readFileSync(list, 'utf8')
        .split('\n')
        .map((line) => line.split('\t')[3]),
    );
    for (const { id, urls, verified } of catalogue)
      expect([id, verified]).toEqual([id, urls.every((url) => seen.has(url))]);
  },
);

test('covers every field that filters name', () => {
  const covered = new Set(catalogue.flatMap(({ fields }) => fields));
  expect(fieldNames.filter((field) => !covered.has(field))).toEqual([]);
});

test.each<[string[], string | null, string[], string[]]>([
  [['cs.AI', 'cs.LG', 'stat.ML'], 'arXiv', [], ['Computer science', 'Statistics']],
  [['q-bio.NC'], 'arXiv', ['Computer science'], ['Biology', 'Neuroscience']],
  [['q-bio.PE'], 'arXiv', [], ['Biology']],
  [['physics.ao-ph'], 'arXiv', [], ['Earth science', 'Physics']],
  [['physics.optics'], 'arXiv', [], ['Physics']],
  [['hep-th', 'math-ph', 'math.MP'], 'arXiv', [], ['Mathematics', 'Physics']],
  [['Neuroscience'], 'bioRxiv', ['Biology'], ['Biology', 'Neuroscience']],
  [['plant biology'], 'bioRxiv', [], ['Biology']],
  [['infectious diseases'], 'medRxiv', [], ['Medicine']],
  [['Cancer Biology'], 'eLife', ['Biology'], ['Biology']],
  [[], 'Nature', ['Multidisciplinary'], ['Multidisciplinary']],
  [['constructor', '__proto__'], 'toString', [], []],
])('%j in %s is of %j', (categories, venue, fields, expected) => {
  expect(fieldsOf({ categories, venue }, { fields })).toEqual(expected);
});

test('a paper whose source is unknown has the fields of its categories alone', () => {
  expect(fieldsOf({ categories: ['econ.EM'], venue: null })).toEqual(['Economics', 'Statistics']);
  expect(fieldsOf({ categories: [], venue: null })).toEqual([]);
});
