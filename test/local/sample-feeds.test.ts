import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFetchFeed } from '../../functions/adapters/http/fetch-feed.ts';
import { catalogue } from '../../functions/feeds/catalogue.ts';
import { parseFeed } from '../../functions/feeds/parse.ts';
import type { AnnouncedPaper } from '../../functions/papers/paper.ts';
import { orcidOf } from '../../local/sample-feeds/orcids.ts';
import { sampleAuthor, sampleFeeds } from '../../local/sample-feeds/sample-feeds.ts';
import {
  arxivIdOf,
  doiOf,
  initialsName,
  isGroup,
  naturalName,
  type SamplePaper,
  type SampleSourceId,
} from '../../local/sample-feeds/sample-paper.ts';
import { samplePapers } from '../../local/sample-feeds/sample-papers.ts';
import { startSampleFeeds } from '../../local/sample-feeds/server.ts';
import { elifeAuthors } from '../../local/sample-feeds/writers/elife-rss.ts';

const epoch = new Date('2026-11-18T00:00:00Z');
const day = (days: number) => new Date(epoch.getTime() + days * 86_400_000);
const end = day(30);

const feeds = sampleFeeds(end, epoch);
const parsed = new Map(
  feeds.map(({ source, documents }) => [
    source.id,
    documents.flatMap(
      ({ body, contentType }) => parseFeed(new TextEncoder().encode(body), { source, contentType }).papers,
    ),
  ]),
);

/** `Lindqvist, M. S.` as parsers put it in natural order. */
const initialsFirst = (author: string) => naturalName(initialsName(author));

const namesIn = (id: SampleSourceId, { authors }: SamplePaper): string[] => {
  if (id === 'elife') return elifeAuthors(authors);
  return authors.map(id === 'biorxiv-neuroscience' || id === 'medrxiv' ? initialsFirst : naturalName);
};

const isArxiv = (id: string) => id.startsWith('arxiv-');

const sightings = feeds.flatMap(({ source }) =>
  samplePapers
    .filter(({ announced }) => announced[source.id as SampleSourceId] !== undefined)
    .map((paper) => [source.id as SampleSourceId, paper] as const),
);

const find = (id: SampleSourceId, paper: SamplePaper): AnnouncedPaper[] =>
  (parsed.get(id) ?? []).filter(({ title }) => title === paper.title);

describe('every sample document says what was invented', () => {
  test.each(feeds.map(({ source }) => source.id as SampleSourceId))('%s, and nothing else', (id) => {
    const expected = sightings
      .filter(([source]) => source === id)
      .flatMap(([, paper]) =>
        isArxiv(id) && paper.revised !== undefined ? [paper.title, paper.title] : [paper.title],
      );
    expect(
      parsed
        .get(id)
        ?.map(({ title }) => title)
        .sort(),
    ).toEqual(expected.sort());
  });

  test.each(sightings.map(([id, paper]) => [id, paper.number, paper] as const))(
    '%s, paper %i',
    (id, _, paper) => {
      const doi = doiOf(paper, id)?.toLowerCase() ?? null;
      const found = find(id, paper);
      for (const announced of found) {
        expect(announced).toMatchObject({ source: id, abstract: paper.abstract });
        expect(announced.identifiers).toMatchObject({ doi, arxiv: isArxiv(id) ? arxivIdOf(paper) : null });
        expect(announced.authors.map(({ name }) => name)).toEqual(namesIn(id, paper));
        expect(announced.url).toMatch(/^https?:/);
        if (isArxiv(id) || id === 'elife') expect(announced.categories).toEqual(paper.categories);
      }
      const days = [paper.announced[id] as number, ...(isArxiv(id) && paper.revised ? [paper.revised] : [])];
      const hours = id === 'arxiv-cs-lg' || id === 'arxiv-cs-ai' ? 5 : 0;
      expect(found.map(({ publishedAt }) => publishedAt).sort()).toEqual(
        days.map((at) => new Date(day(at).getTime() + hours * 3_600_000).toISOString()).sort(),
      );
    },
  );

  test('arXiv announces new, cross and replace as it does', () => {
    const kinds = (id: SampleSourceId, number: number) =>
      find(id, samplePapers.find((paper) => paper.number === number) as SamplePaper).map(
        ({ announcement, identifiers }) => [announcement, identifiers.arxivVersion],
      );
    expect(kinds('arxiv-cs-lg', 5)).toEqual([
      ['replace', 2],
      ['new', 1],
    ]);
    expect(kinds('arxiv-cs-ai', 5)).toEqual([
      ['replace-cross', 2],
      ['cross', 1],
    ]);
  });

  test('ORCIDs come through where a format has a place for them', () => {
    for (const [id, paper] of sightings) {
      if (id !== 'geophysical-research-letters' && id !== 'open-working-papers') continue;
      const orcids = find(id, paper)[0]?.authors.map(({ orcid }) => orcid);
      expect(orcids).toEqual(paper.authors.map(orcidOf));
    }
  });

  test('collaborations are groups', () => {
    const groups = sightings.flatMap(([id, paper]) =>
      find(id, paper).flatMap(({ authors }) => authors.filter(({ group }) => group).map(({ name }) => name)),
    );
    expect(new Set(groups)).toEqual(new Set(samplePapers.flatMap(({ authors }) => authors).filter(isGroup)));
  });
});

describe('the samples', () => {
  test('are about 150 papers under unique numbers and titles', () => {
    expect(samplePapers.length).toBeGreaterThanOrEqual(140);
    expect(new Set(samplePapers.map(({ number }) => number)).size).toBe(samplePapers.length);
    expect(new Set(samplePapers.map(({ title }) => title)).size).toBe(samplePapers.length);
  });

  test('never repeat a sentence', () => {
    const sentences = samplePapers.flatMap(({ abstract }) => abstract.split(/(?<=[.?!]) (?=[A-Z])/));
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
    for (const { abstract } of samplePapers) expect(abstract.split(/(?<=[.?!]) /).length).toBeGreaterThan(2);
  });

  test('have one author to follow, under several forms of the name', () => {
    const forms = new Set(
      [...parsed.values()]
        .flat()
        .flatMap(({ authors }) =>
          authors.map(({ name }) => name).filter((name) => /^M.*Lindqvist$/.test(name)),
        ),
    );
    expect([...forms].sort()).toEqual([
      'M. K. Lindqvist',
      'M. S. Lindqvist',
      'Maren K. Lindqvist',
      'Maren S. Lindqvist',
      'Maren Solveig Lindqvist',
      'Markus Lindqvist',
    ]);
    const exact = samplePapers.filter(({ authors }) => authors.map(naturalName).includes(sampleAuthor));
    expect(exact.length).toBeGreaterThanOrEqual(4);
    expect(exact.some(({ announced }) => Object.values(announced).every((at) => at === 0))).toBe(true);
  });

  test('come day by day: what was announced stays, what is to come does not show', () => {
    const ids = (now: Date) =>
      sampleFeeds(now, epoch).flatMap(({ source, documents }) =>
        documents.flatMap(({ body, contentType }) =>
          parseFeed(new TextEncoder().encode(body), { source, contentType }).papers.map(
            ({ id, publishedAt }) => `${source.id} ${id} ${publishedAt}`,
          ),
        ),
      );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 * 24 }), fc.integer({ min: 0, max: 48 }), (hour, later) => {
        const before = ids(day(hour / 24));
        expect(ids(day((hour + later) / 24))).toEqual(expect.arrayContaining(before));
        for (const line of before)
          expect(new Date(line.split(' ')[2] as string) <= day(hour / 24 + 5 / 24)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  test('before the first day: valid documents without entries', () => {
    for (const { source, documents } of sampleFeeds(day(-1), epoch))
      for (const { body, contentType } of documents)
        expect(parseFeed(new TextEncoder().encode(body), { source, contentType }).papers).toEqual([]);
  });

  test('describe their sources as the catalogue does where it has them', () => {
    for (const { source } of feeds) {
      const live = catalogue.find(({ id }) => id === source.id);
      if (live)
        expect(source).toMatchObject({
          name: live.name,
          publisher: live.publisher,
          venue: live.venue,
          fields: live.fields,
          kind: live.kind,
        });
    }
  });
});

describe('the server', () => {
  const fetchFeed = makeFetchFeed({ userAgent: 'test', now: () => epoch, allowLoopback: true });

  test('serves each document until it changes, on this machine alone', async () => {
    let now = day(1);
    const { sources, close } = await startSampleFeeds({ now: () => now, epoch });
    try {
      for (const { urls } of sources) {
        const url = urls[0] as string;
        expect(new URL(url).hostname).toBe('127.0.0.1');
        const first = await fetchFeed(url, null);
        if (first.kind !== 'document') throw new Error(first.kind);
        expect(first.validators.etag).not.toBeNull();
        expect(await fetchFeed(url, first.validators)).toEqual({ kind: 'unchanged', movedTo: null });
      }
      const url = sources.find(({ id }) => id === 'arxiv-cs-lg')?.urls[0] as string;
      const before = await fetchFeed(url, null);
      now = day(2);
      expect((await fetchFeed(url, before.kind === 'document' ? before.validators : null)).kind).toBe(
        'document',
      );
      await expect(fetchFeed(`${url}x`, null)).rejects.toThrow('HTTP 404');
    } finally {
      await close();
    }
  });

  test('without an epoch has four days to show', async () => {
    const { sources, close } = await startSampleFeeds({ now: () => new Date('2026-11-23T15:00:00Z') });
    try {
      const source = sources.find(({ id }) => id === 'arxiv-cs-lg') as (typeof sources)[number];
      const fetched = await fetchFeed(source.urls[0] as string, null);
      if (fetched.kind !== 'document') throw new Error(fetched.kind);
      const { papers } = parseFeed(fetched.bytes, { source, contentType: fetched.contentType });
      const days = new Set(papers.map(({ publishedAt }) => publishedAt?.slice(0, 10)));
      expect([...days].sort()).toEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']);
    } finally {
      await close();
    }
  });
});
