import { expect, test } from 'vitest';
import {
  categoriesNamed,
  categoryGroups,
  categoryLabel,
  categoryNames,
  categoryOf,
} from '../../functions/radar/categories.ts';
import { parseFollow } from '../../functions/radar/follow.ts';
import { indexPapers, matchRadar } from '../../functions/radar/matching.ts';
import { paperOf } from './paper-of.ts';

test('every category has a name, and its label and code lead back to it', () => {
  expect(categoryNames.size).toBeGreaterThan(160);
  for (const [code, name] of categoryNames) {
    expect(name).toMatch(/^[A-Z]/);
    expect(categoryOf(categoryLabel(code))).toBe(code);
    expect(categoryOf(code.toUpperCase())).toBe(code);
  }
});

test.each([
  ['Machine Learning', 'cs.LG'],
  ['machine learning (CS.LG)', 'cs.LG'],
  ['Computation & Language', 'Computation & Language'],
  ['superconductivity', 'cond-mat.supr-con'],
  ['Neuroscience', 'Neuroscience'],
  ['mathematics', 'Mathematics'],
  ['Mathematics (math)', 'math'],
  ['genomics', 'Genomics'],
  ['Genomics (q-bio.GN)', 'q-bio.GN'],
])('%s is %s', (typed, category) => {
  expect(categoryOf(typed)).toBe(category);
});

test('a category is followed by its name, and a field of study by what is filed under it', () => {
  const now = new Date('2026-11-23T08:00:00Z');
  const index = indexPapers([
    paperOf('a', { categories: ['cs.LG'] }),
    paperOf('b', { categories: ['neuroscience'], venue: 'bioRxiv' }),
  ]);
  const found = (value: string) =>
    matchRadar(index, [parseFollow('category', value, now)]).map(({ paper }) => paper.id);
  expect(parseFollow('category', 'Machine Learning (cs.LG)', now).value).toBe('cs.LG');
  expect(found('Machine Learning')).toEqual(['a']);
  expect(found('Computer Science')).toEqual(['a']);
  expect(found('Biology')).toEqual(['b']);
  expect(found('Neuroscience')).toEqual(['b']);
});

test('a field holds its archive and more', () => {
  const now = new Date('2026-11-23T08:00:00Z');
  const index = indexPapers([
    paperOf('preprint', { categories: ['math.AG'] }),
    paperOf('physics', { categories: ['quant-ph'] }),
  ]);
  const found = (value: string) =>
    matchRadar(index, [parseFollow('category', value, now)]).map(({ paper }) => paper.id);
  expect(found('Mathematics')).toEqual(['preprint']);
  expect(found('Physics')).toEqual(['physics']);
});

test('the groups that readers choose from lead to what is followed, each once', () => {
  const codes = categoryGroups.flatMap(({ categories }) => categories.map(({ code }) => code));
  for (const code of categoryNames.keys()) expect(codes).toContain(code);
  for (const code of codes) expect(categoryOf(code).toLowerCase()).toBe(code.toLowerCase());
  expect(categoryGroups.map(({ title }) => title)).toContain('Computer Science');
});

test('categories are found by the beginnings of their words', () => {
  expect(categoriesNamed('mach lea')).toEqual([
    'Machine Learning (cs.LG)',
    'Machine Learning (Statistics) (stat.ML)',
  ]);
  expect(categoriesNamed('cs.cl')).toEqual(['Computation and Language (cs.CL)']);
  expect(categoriesNamed('neuro')).toEqual(['Neuroscience', 'Neurons and Cognition (q-bio.NC)', 'Neurology']);
  expect(categoriesNamed('xyz')).toEqual([]);
});
