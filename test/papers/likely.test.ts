import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLikelyPair, titleKey } from '../../functions/papers/likely.ts';
import type { Author, Paper } from '../../functions/papers/paper.ts';
import { foldTitle, isSpecificTitle } from '../../functions/papers/title.ts';

const author = (name: string, orcid: string | null = null): Author => ({
  name,
  orcid,
  affiliation: null,
  group: false,
});

const preprint = (more: Partial<Paper> = {}): Paper => ({
  id: 'arxiv:2606.18465',
  identifiers: { arxiv: '2606.18465', arxivVersion: 1, doi: null, pmid: null },
  title: 'The weight norm controls how late networks grok',
  authors: [author('Truong Xuan Khanh'), author('Ada Byron')],
  abstract: null,
  url: null,
  publishedAt: '2026-06-18T04:00:00.000Z',
  categories: [],
  venue: 'arXiv',
  firstSeenAt: '2026-06-18T05:00:00.000Z',
  announcements: [
    { source: 'arxiv-cs-lg', kind: 'new', version: 1, seenAt: '2026-06-18T05:00:00.000Z', url: null },
  ],
  ...more,
});

const article = (more: Partial<Paper> = {}): Paper => ({
  ...preprint(),
  id: 'doi:10.1038/s41586-026-00001-1',
  identifiers: { arxiv: null, arxivVersion: null, doi: '10.1038/s41586-026-00001-1', pmid: null },
  authors: [author('T. X. Khanh')],
  publishedAt: '2027-03-01T00:00:00.000Z',
  venue: 'Nature',
  announcements: [
    { source: 'nature', kind: 'published', version: null, seenAt: '2027-03-01T05:00:00.000Z', url: null },
  ],
  ...more,
});

const doi = (value: string) => ({ arxiv: null, arxivVersion: null, doi: value, pmid: null });
const biorxiv = {
  id: 'doi:10.64898/2026.06.01.123456',
  identifiers: doi('10.64898/2026.06.01.123456'),
  venue: 'bioRxiv',
};

/** Asked in both directions: which comes first must not matter. */
const isPair = (one: Paper, other: Paper) => {
  const parts = [one, other].map((paper) => ({ paper, keys: [paper.id] })) as [never, never];
  const answers = [isLikelyPair(...parts), isLikelyPair(parts[1], parts[0])];
  expect(answers[0]).toBe(answers[1]);
  return answers[0];
};

describe('a preprint and its journal version', () => {
  it.each<[string, Paper, Paper]>([
    ['with the first author abbreviated', preprint(), article()],
    ['on bioRxiv', preprint(biorxiv), article()],
    ['with the journal first', article({ publishedAt: '2025-12-24T00:00:00Z' }), preprint()],
    [
      'printed otherwise',
      preprint({ title: 'The β-decay of H$_2$O: “how late” networks grok' }),
      article({ title: 'The beta decay of H₂O – How Late Networks Grok.' }),
    ],
    ['18 months apart', preprint(), article({ publishedAt: '2027-12-17T00:00:00.000Z' })],
    ['as PubMed orders names', preprint(), article({ authors: [author('Khanh TX')] })],
    [
      'without a date, by when it was seen',
      preprint(),
      article({ publishedAt: null, firstSeenAt: '2027-03-01T05:00:00.000Z' }),
    ],
    [
      'with a title in Chinese',
      preprint({ title: '权重范数如何控制神经网络的顿悟时间' }),
      article({ title: '权重范数如何控制神经网络的顿悟时间' }),
    ],
  ])('%s, are one', (_, one, other) => {
    expect(isPair(one, other)).toBe(true);
    expect(titleKey(one)).toBe(titleKey(other));
    expect(titleKey(one)).toMatch(/^title:/);
  });

  it.each<[string, Paper, Paper]>([
    [
      'two preprints',
      preprint(),
      preprint({ id: 'arxiv:2606.2', identifiers: { ...preprint().identifiers, arxiv: '2606.00002' } }),
    ],
    ['two preprints on two servers', preprint(), preprint(biorxiv)],
    [
      'two journal papers, as of a yearly column',
      article(),
      article({ id: 'doi:10.1000/2', identifiers: doi('10.1000/2') }),
    ],
    [
      'another first author',
      preprint(),
      article({ authors: [author('Ada Byron'), author('Truong Xuan Khanh')] }),
    ],
    [
      'another ORCID',
      preprint({ authors: [author('A. Li', '0000-0002-1825-0097')] }),
      article({ authors: [author('A. Li', '0000-0001-5109-3700')] }),
    ],
    ['no authors', preprint(), article({ authors: [] })],
    ['19 months later', preprint(), article({ publishedAt: '2028-01-20T00:00:00.000Z' })],
    [
      'a new version of an old preprint',
      preprint({ identifiers: { ...preprint().identifiers, arxiv: '2401.18465' } }),
      article(),
    ],
    ['another title', preprint(), article({ title: 'The weight norm controls how late networks grok. II' })],
    [
      'Part I and Part II',
      preprint({ title: 'On networks that grok late. Part I' }),
      article({ title: 'On networks that grok late. Part II' }),
    ],
    [
      'other numbers',
      preprint({ title: 'A search for dark photons at 13.6 TeV' }),
      article({ title: 'A search for dark photons at 136 TeV' }),
    ],
    [
      'another side of a limit',
      preprint({ title: 'Quiescent galaxies in groups at z > 6' }),
      article({ title: 'Quiescent galaxies in groups at z < 6' }),
    ],
    [
      'a preprint whose journal DOI is known to be another',
      preprint({ identifiers: { ...preprint().identifiers, doi: '10.1000/known' } }),
      article(),
    ],
    [
      'two of PubMed',
      preprint({ identifiers: { ...preprint().identifiers, pmid: '1' } }),
      article({ identifiers: { ...article().identifiers, pmid: '2' } }),
    ],
    ['what an operator split', preprint({ apart: ['doi:10.1038/s41586-026-00001-1'] }), article()],
  ])('%s: are not', (_, one, other) => expect(isPair(one, other)).toBe(false));
});

describe('a title that tells nothing apart', () => {
  it.each([
    'Editorial',
    'Editorial: The weight norm controls how late networks grok',
    'Preface',
    'Erratum',
    'Erratum: The weight norm controls how late networks grok',
    'Correction to: The weight norm controls how late networks grok',
    'Author Correction: The weight norm controls how late networks grok',
    'Publisher’s Correction to the weight norm of networks that grok',
    'Corrigendum to “The weight norm controls how late networks grok”',
    '[Retracted] The weight norm controls how late networks grok',
    'Expression of Concern: the weight norm of networks that grok',
    'Reply to “Comment on how late networks grok”',
    'Reply to Byron et al. on how late networks grok',
    "Authors' response: how late do networks grok",
    'Response to the letter by Byron on grokking',
    'Comment on “The weight norm controls how late networks grok”',
    'Comments on the weight norm that controls how late networks grok',
    'Introduction to the special issue on networks that grok',
    'Letter to the editor on networks that grok',
    'Table of Contents of the Journal of Networks',
    'In this issue of the Journal of Networks that Grok',
    'Book review: Networks that grok late, by Ada Byron',
    'Deep learning',
    'On a to b of c',
    'Introduction',
    '顿悟',
    '',
  ])('%j merges nothing', (title) => {
    expect(isSpecificTitle(title)).toBe(false);
    expect(isPair(preprint({ title }), article({ title }))).toBe(false);
    expect(titleKey(preprint({ title }))).toBeNull();
  });

  it.each([
    'Editorially curated corpora for grokking',
    'Correctional facilities and the spread of tuberculosis',
    'Prefaced prompts make language models grok',
    'Coverage of the sky by gravitational wave detectors',
    'Covers of surfaces and their mapping class groups',
    'Contentious politics in the age of networks',
  ])('%j is not one', (title) => expect(isSpecificTitle(title)).toBe(true));

  it('is judged without regard to how it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const shouted = ` ${title.toUpperCase()}.`;
        // Some letters have no upper case that leads back (ß, ŉ).
        if (shouted.toLowerCase().trim() !== `${title.toLowerCase()}.`.trim()) return;
        expect(foldTitle(shouted)).toBe(foldTitle(title));
      }),
    );
  });
});
