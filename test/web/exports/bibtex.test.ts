import { expect, it } from 'vitest';
import { bibtex } from '../../../functions/web/exports/bibtex.ts';
import { papers } from '../../fakes/edition.ts';
import { anAuthor, aPaper } from '../../fakes/papers.ts';

it('is an entry that bibliographies take', () => {
  expect(bibtex(papers[0]!)).toBe(`@misc{khanh2026what,
  title = {{What Does the Weight Norm Control in Grokking? Logit-Scale Mediation under Cross-Entropy}},
  author = {Truong Xuan Khanh},
  howpublished = {arXiv},
  year = {2026},
  eprint = {2606.18465},
  archiveprefix = {arXiv},
  primaryclass = {cs.LG},
  url = {https://arxiv.org/abs/2606.18465},
  month = nov,
}
`);
  const published = bibtex(papers.find(({ id }) => id.includes('s41586'))!);
  expect(published).toContain('@article{atlascollaboration2026observation,');
  expect(published).toContain('author = {{ATLAS Collaboration} and A. Author0 and');
  expect(published).toContain(' and others}');
  expect(published).toContain('journal = {Nature}');
});

it('keeps braces in balance and mathematics as it is, whatever a title holds', () => {
  const entry = bibtex(
    aPaper('1', {
      title: 'A } brace { \\ 100% of $x_{1}$ & #1_a ~ ^ @misc{evil,',
      authors: [anAuthor('Smith and Sons'), anAuthor('X\n}, evil = {1')],
      url: 'https://example.org/a%7Db?x={y}',
      identifiers: { arxiv: null, arxivVersion: null, doi: '10.1000/a_b<c>{d', pmid: null },
    }),
  );
  const unescaped = entry.replace(/\\[{}]/g, '');
  let depth = 0;
  for (const sign of unescaped) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  expect(entry).toContain('$x_{1}$');
  expect(entry).toContain('100\\% of');
  expect(entry).toContain('author = {{Smith and Sons} and {X \\}, evil = \\{1}}');
  expect(entry.match(/^@/gm)).toHaveLength(1);
});

it('keeps families, particles and suffixes where bibliographies look for them', () => {
  const authors = (...names: string[]) =>
    bibtex(aPaper('1', { authors: names.map((name) => anAuthor(name)) })).match(/author = \{(.*)\},/)?.[1];
  expect(authors('Ludwig van Beethoven', 'María José García-Márquez')).toBe(
    'Ludwig van Beethoven and María José García-Márquez',
  );
  expect(authors('Oscar de la Hoya Jr.', 'Martin Luther King, Jr.', 'Robert Downey Sr', 'Ann Lee III')).toBe(
    'de la Hoya, Jr., Oscar and King, Jr., Martin Luther and Downey, Sr, Robert and Lee, III, Ann',
  );
  expect(authors('IV', 'Jr.', 'Xi Jr', 'Smith, Ann')).toBe('IV and Jr. and Xi Jr and {Smith, Ann}');
});
