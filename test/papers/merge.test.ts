import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperId } from '../../functions/papers/identifiers.ts';
import { identifierKeys, mergeAnnouncement, mergePapers, sameWork } from '../../functions/papers/merge.ts';
import type { AnnouncedPaper, Author, Identifiers, Paper } from '../../functions/papers/paper.ts';

const none: Identifiers = { arxiv: null, arxivVersion: null, doi: null, pmid: null };

const announced = (facts: Partial<AnnouncedPaper> = {}): AnnouncedPaper => ({
  id: 'arxiv:2606.18465',
  identifiers: { ...none, arxiv: '2606.18465', arxivVersion: 1 },
  title: 'Sparse attention in deep rivers',
  authors: [],
  abstract: null,
  url: null,
  publishedAt: null,
  categories: [],
  venue: 'arXiv',
  announcement: 'new',
  source: 'arxiv-cs-ai',
  ...facts,
});

const version = (arxivVersion: number): Identifiers => ({ ...none, arxiv: '2606.18465', arxivVersion });

const author = (name: string, facts: Partial<Author> = {}): Author => ({
  name,
  orcid: null,
  affiliation: null,
  group: false,
  ...facts,
});

const hour = (number: number) => new Date(Date.UTC(2026, 5, 18, number));

/** In the given order, an hour apart. */
const mergeAll = (announcements: AnnouncedPaper[]): Paper => {
  let paper: Paper | null = null;
  for (const [number, one] of announcements.entries())
    paper = mergeAnnouncement(paper, one, hour(number)).paper;
  if (paper === null) throw new Error('nothing to merge');
  return paper;
};

describe('a first announcement', () => {
  it('becomes the paper, with its id and the time it was seen', () => {
    const { announcement: kind, source, ...facts } = announced({ url: 'https://arxiv.org/abs/2606.18465' });
    const { paper, changed } = mergeAnnouncement(null, announced({ url: facts.url }), hour(4));
    const seenAt = '2026-06-18T04:00:00.000Z';
    const announcements = [{ source, kind, version: 1, seenAt, url: facts.url }];
    expect(paper).toEqual({ ...facts, firstSeenAt: seenAt, announcements });
    expect(changed).toBe(true);
  });
});

describe('a later announcement', () => {
  it('keeps id and first sighting, and is listed once a source, kind and version', () => {
    const first = announced();
    const journal = announced({ id: 'doi:10.1038/x', source: 'nature', announcement: 'published' });
    const paper = mergeAll([first, journal, first, journal, announced({ identifiers: version(2) })]);
    expect(paper.id).toBe('arxiv:2606.18465');
    expect(paper.firstSeenAt).toBe(hour(0).toISOString());
    expect(paper.announcements.map(({ source, version, seenAt }) => [source, version, seenAt])).toEqual([
      ['arxiv-cs-ai', 1, hour(0).toISOString()],
      ['nature', 1, hour(1).toISOString()],
      ['arxiv-cs-ai', 2, hour(4).toISOString()],
    ]);
  });

  it('of a newer arXiv version brings its title and abstract, an older one does not', () => {
    const first = announced({ identifiers: version(1), title: 'One', abstract: 'first' });
    const second = announced({ identifiers: version(2), title: 'Two', abstract: 'second' });
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const paper = mergeAll(order);
      expect([paper.title, paper.abstract, paper.identifiers.arxivVersion]).toEqual(['Two', 'second', 2]);
    }
    const titleOnly = announced({ identifiers: version(3), title: 'Three', abstract: null });
    expect(mergeAll([second, titleOnly])).toMatchObject({ title: 'Three', abstract: 'second' });
  });

  it('never puts a preprint in the place of the journal text', () => {
    const journal = announced({
      identifiers: { ...version(1), doi: '10.1038/x' },
      title: 'As printed',
      venue: 'Nature',
      announcement: 'published',
    });
    const paper = mergeAll([journal, announced({ identifiers: version(2), title: 'On arXiv' })]);
    expect(paper).toMatchObject({ title: 'As printed', venue: 'Nature' });
  });

  it('fills what was missing and keeps what was there', () => {
    const poor = announced({
      url: null,
      abstract: null,
      publishedAt: null,
      categories: ['cs.AI'],
      venue: null,
    });
    const rich = announced({
      url: 'https://a.example/1',
      abstract: 'An abstract.',
      publishedAt: '2026-06-17T00:00:00.000Z',
      categories: ['cs.LG', 'cs.AI'],
      venue: 'bioRxiv',
    });
    expect(mergeAll([poor, rich])).toMatchObject({
      url: 'https://a.example/1',
      abstract: 'An abstract.',
      publishedAt: '2026-06-17T00:00:00.000Z',
      categories: ['cs.AI', 'cs.LG'],
      venue: 'bioRxiv',
    });
    expect(mergeAll([rich, poor])).toMatchObject({ url: 'https://a.example/1', abstract: 'An abstract.' });
    const later = announced({
      url: 'https://b.example/2',
      abstract: 'Another.',
      publishedAt: '2026-06-18T00:00:00.000Z',
    });
    expect(mergeAll([rich, later])).toMatchObject({
      url: 'https://a.example/1',
      abstract: 'An abstract.',
      publishedAt: '2026-06-17T00:00:00.000Z',
    });
  });

  it('brings the whole abstract where a feed gave its beginning', () => {
    const teaser = announced({ abstract: 'Rivers attend…' });
    const whole = announced({ abstract: 'Rivers attend to their tributaries.' });
    expect(mergeAll([teaser, whole]).abstract).toBe(whole.abstract);
    expect(mergeAll([whole, teaser]).abstract).toBe(whole.abstract);
  });

  it.each([
    ['arXiv', 'Nature', 'Nature'],
    ['Nature', 'bioRxiv', 'Nature'],
    ['Nature', 'Science', 'Nature'],
    ['medRxiv', 'Research Square', 'medRxiv'],
    [null, 'arXiv', 'arXiv'],
  ])('of venues %s and %s leaves %s', (first, second, venue) => {
    expect(mergeAll([announced({ venue: first }), announced({ venue: second })]).venue).toBe(venue);
  });
});

describe('authors', () => {
  const merge = (first: Author[], second: Author[]) =>
    mergeAll([announced({ authors: first }), announced({ authors: second })]).authors;

  it('are the longer list, or the one with names written out, with what both know', () => {
    const orcid = '0000-0002-1825-0097';
    expect(merge([author('Ada Berg', { orcid })], [author('Ada Berg'), author('Bo Li')])).toEqual([
      author('Ada Berg', { orcid }),
      author('Bo Li'),
    ]);
    expect(merge([author('A. Berg')], [author('Ada Berg')])).toEqual([author('Ada Berg')]);
    expect(merge([author('Ada Berg')], [author('A. Berg')])).toEqual([author('Ada Berg')]);
    expect(merge([author('Ada Berg')], [author('Ada Berg', { affiliation: 'Lund' })])).toEqual([
      author('Ada Berg', { affiliation: 'Lund' }),
    ]);
  });

  it('of one name twice get nobody’s ORCID', () => {
    const orcid = '0000-0002-1825-0097';
    const wangs = [author('Wei Wang'), author('Wei Wang')];
    expect(merge(wangs, [author('Wei Wang', { orcid })])).toEqual(wangs);
    expect(merge([author('Wei Wang')], [author('Wei Wang', { orcid }), author('Wei Wang')])).toEqual([
      author('Wei Wang', { orcid }),
      author('Wei Wang'),
    ]);
  });
});

describe('two stored papers', () => {
  it('become the one seen first, with everything the other knew', () => {
    const journal = mergeAll([
      announced({ id: 'doi:10.1038/x', identifiers: { ...none, doi: '10.1038/x' }, source: 'nature' }),
    ]);
    const preprint = mergeAnnouncement(null, announced({ abstract: 'An abstract.' }), hour(9)).paper;
    expect(mergePapers(journal, preprint)).toMatchObject({
      id: 'doi:10.1038/x',
      firstSeenAt: journal.firstSeenAt,
      identifiers: { arxiv: '2606.18465', arxivVersion: 1, doi: '10.1038/x' },
      abstract: 'An abstract.',
      announcements: [{ source: 'nature' }, { source: 'arxiv-cs-ai' }],
    });
  });
});

describe('whatever is announced, in whatever order', () => {
  const text = fc.constantFrom('One', 'Two', 'Two and a half', '');
  const record = <T>(fields: { [name in keyof T]: fc.Arbitrary<T[name]> }) =>
    fc.record(fields, { noNullPrototype: true });
  const announcementOf = (identifiers: fc.Arbitrary<Identifiers>) =>
    record<AnnouncedPaper>({
      id: fc.constantFrom('doi:10.1038/x', 'arxiv:2606.18465'),
      identifiers,
      title: text,
      authors: fc.array(
        record<Author>({
          name: fc.constantFrom('Ada Berg', 'A. Berg', 'Bo Li'),
          orcid: fc.constantFrom(null, '0000-0002-1825-0097'),
          affiliation: fc.constantFrom(null, 'Lund'),
          group: fc.constant(false),
        }),
        { maxLength: 3 },
      ),
      abstract: fc.option(text),
      url: fc.constantFrom(null, 'https://a.example/1', 'https://b.example/2'),
      publishedAt: fc.constantFrom(null, '2026-06-17T00:00:00.000Z', '2026-06-18T00:00:00.000Z'),
      categories: fc.uniqueArray(fc.constantFrom('cs.AI', 'cs.LG', 'math.CO')),
      venue: fc.constantFrom(null, 'arXiv', 'Nature', 'Science'),
      announcement: fc.constantFrom('new', 'cross', 'replace', 'replace-cross', 'published'),
      source: fc.constantFrom('arxiv-cs-ai', 'arxiv-cs-lg', 'nature'),
    });
  /** Of one work: an arXiv id and a PubMed id, a preprint's and a journal's DOI. */
  const announcements = fc.array(
    announcementOf(
      record<Identifiers>({
        arxiv: fc.constantFrom(null, '2606.18465'),
        arxivVersion: fc.constantFrom(null, 1, 2),
        doi: fc.constantFrom(null, '10.1038/x', '10.64898/2026.01.01.000001'),
        pmid: fc.constantFrom(null, '777'),
      }),
    ),
    { minLength: 1, maxLength: 6 },
  );

  it('the same again changes nothing, and sources that are polled in turn come to rest', () => {
    fc.assert(
      fc.property(announcements, (all) => {
        const last = all.at(-1);
        if (last !== undefined) expect(mergeAnnouncement(mergeAll(all), last, hour(12)).changed).toBe(false);
        const settled = mergeAll([...all, ...all]);
        for (const one of all) expect(mergeAnnouncement(settled, one, hour(13)).changed).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('the order does not change identifiers and announcements, and no identifier is lost', () => {
    fc.assert(
      fc.property(
        announcements.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const [paper, other] = [mergeAll(all), mergeAll(shuffled)];
          expect(other.identifiers).toEqual(paper.identifiers);
          const sightings = ({ announcements }: Paper) =>
            announcements.map(({ source, kind, version }) => [source, kind, version].join()).sort();
          expect(sightings(other)).toEqual(sightings(paper));
          for (const name of ['arxiv', 'doi', 'pmid'] as const) {
            const given = all.map(({ identifiers }) => identifiers[name]).filter((id) => id !== null);
            if (given.length === 0) expect(paper.identifiers[name]).toBeNull();
            else expect(given).toContain(paper.identifiers[name]);
          }
          if (all.some(({ identifiers }) => identifiers.doi === '10.1038/x')) {
            expect(paper.identifiers.doi).toBe('10.1038/x');
          }
          const times = paper.announcements.map(({ seenAt }) => seenAt);
          expect(times).toEqual([...times].sort());
        },
      ),
    );
  });
});

describe('identifier keys', () => {
  const keys = (identifiers: Partial<Identifiers>, url: string | null = null) => {
    const all = { ...none, ...identifiers };
    return identifierKeys(announced({ id: paperId(all, url ?? ''), identifiers: all, url }));
  };
  const shared = (first: string, second: string) => {
    const others = new Set(keys({ doi: second }));
    return keys({ doi: first }).filter((key) => others.has(key));
  };

  it('name the paper by everything it is known under, its own id first', () => {
    const url = 'https://a.example/1';
    expect(keys({ doi: '10.1038/x', arxiv: '2606.18465', pmid: '777' }, url)).toEqual([
      'doi:10.1038/x',
      'arxiv:2606.18465',
      'pmid:777',
      paperId(none, url),
    ]);
    expect(keys({ doi: '10.48550/arxiv.2606.18465' })).toContain('arxiv:2606.18465');
  });

  it.each([
    ['10.1101/2026.01.02.573912', '10.64898/2026.01.02.573912'],
    ['10.1101/123456', '10.64898/123456'],
    ['10.26434/chemrxiv-2025-abcde', '10.26434/chemrxiv-2025-abcde-v2'],
    ['10.26434/chemrxiv.15000123/v1', '10.26434/chemrxiv.15000123/v3'],
    ['10.21203/rs.3.rs-1234567/v1', '10.21203/rs.3.rs-1234567/v2'],
  ])('unite %s and %s', (first, second) => {
    expect(shared(first, second).length).toBeGreaterThan(0);
  });

  it.each([
    ['10.1101/gad.123456.1', '10.64898/gad.123456.1'],
    ['10.1101/2026.01.02.573912', '10.64898/2026.01.02.573913'],
    ['10.26434/chemrxiv-2025-abcde', '10.26434/chemrxiv-2025-abcdf-v2'],
    ['10.1038/nature.v1', '10.1038/nature.v2'],
  ])('keep %s and %s apart', (first, second) => {
    expect(shared(first, second)).toEqual([]);
  });
});

describe('the same work', () => {
  const known = announced({ identifiers: { ...none, arxiv: '2606.18465', doi: '10.1007/proceedings' } });

  it('is not what has another arXiv or PubMed id, even under one DOI', () => {
    const other = announced({ identifiers: { ...none, arxiv: '2606.00001', doi: '10.1007/proceedings' } });
    expect(sameWork(known, other, ['doi:10.1007/proceedings'])).toBe(false);
  });

  it('may have two DOIs, of the preprint and of the journal', () => {
    const other = announced({ identifiers: { ...none, arxiv: '2606.18465', doi: '10.1038/x' } });
    expect(sameWork(known, other, ['arxiv:2606.18465'])).toBe(true);
  });

  it('is told by an address only together with the title', () => {
    const other = announced({ id: 'url:1', identifiers: none, title: 'Sparse attention in deep rivers!' });
    expect(sameWork(known, other, ['url:1'])).toBe(true);
    expect(sameWork(known, { ...other, title: 'Contents' }, ['url:1'])).toBe(false);
    const renamed = { ...other, title: 'Sparse attention in shallow rivers' };
    expect(sameWork(other, renamed, ['url:1'])).toBe(true);
  });
});

describe('versions that a source names', () => {
  it('are keys of the work, so that preprint and article meet, and leave no trace on the paper', () => {
    const preprint = announced({
      id: 'doi:10.64898/2026.08.01.990001',
      identifiers: { ...none, doi: '10.64898/2026.08.01.990001' },
      versionDois: ['10.1038/s41586-026-99999-1'],
    });
    const article = announced({
      id: 'doi:10.1038/s41586-026-99999-1',
      identifiers: { ...none, doi: '10.1038/s41586-026-99999-1' },
      announcement: 'published',
      source: 'nature',
      venue: 'Nature',
    });
    const shared = identifierKeys(preprint).filter((key) => identifierKeys(article).includes(key));
    expect(shared).toEqual(['doi:10.1038/s41586-026-99999-1']);
    expect(sameWork(preprint, article, shared)).toBe(true);
    const paper = mergeAll([preprint, article]);
    expect(paper).not.toHaveProperty('versionDois');
    expect(paper).toMatchObject({
      id: preprint.id,
      venue: 'Nature',
      identifiers: { doi: article.identifiers.doi },
    });
    expect(paper.announcements.map(({ source, kind }) => [source, kind])).toEqual([
      ['arxiv-cs-ai', 'new'],
      ['nature', 'published'],
    ]);
  });

  it('of F1000Research and its sisters are one work', () => {
    const keys = (version: number) =>
      identifierKeys(
        announced({
          id: paperId({ doi: `10.12688/wellcomeopenres.99001.${version}`, arxiv: null }, ''),
          identifiers: { ...none, doi: `10.12688/wellcomeopenres.99001.${version}` },
        }),
      );
    expect(keys(1).filter((key) => keys(2).includes(key))).toEqual(['doi:10.12688/wellcomeopenres.99001']);
  });
});
