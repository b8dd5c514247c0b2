import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAcronym, compareGroups, explainNames } from '../../functions/authors/compatibility.ts';
import { isGroupName } from '../../functions/authors/group.ts';
import type { Author, Paper } from '../../functions/papers/paper.ts';
import { type Follow, parseFollow } from '../../functions/radar/follow.ts';
import { parseKeyword } from '../../functions/radar/keyword.ts';
import { indexPapers, type MatchedPaper, matchRadar } from '../../functions/radar/matching.ts';
import { wordsOf } from '../../functions/radar/words.ts';
import { findKeyword } from './find-keyword.ts';
import { paperOf } from './paper-of.ts';

const now = new Date('2026-11-23T08:00:00Z');
const follow = (kind: string, value: string): Follow => parseFollow(kind, value, now);
const match = (papers: Paper[], ...follows: Follow[]) => matchRadar(indexPapers(papers), follows);
const summary = (matched: MatchedPaper[]) =>
  matched.map(({ paper, matches }) => [
    paper.id,
    ...matches.map(({ level, reasons }) => `${level}: ${reasons.join(', ')}`),
  ]);

describe('author follows', () => {
  const papers = [
    paperOf('full', { authors: ['Ada Lovelace', 'Truong Xuan Khanh'] }),
    paperOf('initial', { authors: ['T. Khanh'] }),
    paperOf('other', { authors: ['P. Khanh', 'Truong Xuan Hung'] }),
  ];

  test('the level and the reason come from the name as printed', () => {
    const matched = match(papers, follow('author', 'Truong Xuan Khanh'));
    expect(summary(matched)).toEqual([
      ['full', 'likely: same full name'],
      ['initial', 'possible: only "T. Khanh" is given'],
    ]);
    expect(matched[1]?.matches[0]?.matchedName).toBe('T. Khanh');
  });

  test('a reader who follows initials alone is told so', () => {
    expect(summary(match(papers, follow('author', 'T. Khanh')))).toEqual([
      ['full', 'possible: only initials are followed'],
      ['initial', 'possible: only "T. Khanh" is given'],
    ]);
  });

  test('a paper with two namesakes is matched once, by the one that fits best', () => {
    const twice = [paperOf('both', { authors: ['J. Smith', 'John Smith'] })];
    expect(match(twice, follow('author', 'John Smith'))).toMatchObject([
      { matches: [{ level: 'likely', matchedName: 'John Smith' }] },
    ]);
  });

  test('groups are followed by name, with or without article, and are no persons', () => {
    const collaborations = [
      paperOf('atlas', { groups: ['The ATLAS Collaboration'] }),
      paperOf('flagged', { groups: ['ATLAS'] }),
      paperOf('unflagged', { authors: ['ATLAS Collaboration'] }),
      paperOf('cms', { groups: ['CMS Collaboration'] }),
      paperOf('person', { authors: ['Charles Atlas'] }),
    ];
    expect(summary(match(collaborations, follow('author', 'ATLAS Collaboration')))).toEqual([
      ['atlas', 'likely: same group'],
      ['flagged', 'likely: same group'],
      ['unflagged', 'likely: same group'],
    ]);
    expect(
      match(collaborations, follow('author', 'ATLAS'))
        .map(({ paper }) => paper.id)
        .sort(),
    ).toEqual(['atlas', 'flagged', 'unflagged']);
  });
});

describe('keyword follows', () => {
  const papers = [
    paperOf('title', { title: 'Graph neural networks for proteins', abstract: 'A survey.' }),
    paperOf('abstract', { title: 'Proteins', abstract: 'We train neural networks on a graph.' }),
    paperOf('both', { title: 'Deep-graph networks, neural', abstract: 'Graph neural networks again.' }),
    paperOf('neither', { title: 'Photographs', abstract: null }),
    paperOf('accents', {
      title: 'Café Schrödinger: a naïve Erdős–Rényi model',
      abstract: 'Straße. C++ code. Größe',
    }),
    paperOf('unspaced', { title: '機械学習による予測', abstract: '한국어 논문의 제목' }),
  ];
  const ids = (value: string) =>
    match(papers, follow('keyword', value))
      .map(({ paper }) => paper.id)
      .sort();

  test.each([
    ['graph', ['abstract', 'both', 'title']],
    ['GRAPH', ['abstract', 'both', 'title']],
    ['graph networks', ['abstract', 'both', 'title']],
    ['"graph neural networks"', ['both', 'title']],
    ['“graph neural networks”', ['both', 'title']],
    ['"neural networks" graph -survey', ['abstract', 'both']],
    ['graph -"neural networks"', []],
    ['"deep graph"', ['both']],
    ['deep-graph', ['both']],
    ['photo', []],
    ['photo*', ['neither']],
    ['"graph neur*"', ['both', 'title']],
    ['"graph neur"*', ['both', 'title']],
    ['neur* -protein*', ['both']],
    ['cafe', ['accents']],
    ['SCHRÖDINGER', ['accents']],
    ['schrodinger', ['accents']],
    ['naive erdos', ['accents']],
    ['erdős-rényi', ['accents']],
    ['strasse', ['accents']],
    ['c++', ['accents']],
    ['c', []],
    ['機械学習', ['unspaced']],
    ['学習機械', []],
    ['논문의', ['unspaced']],
    ['논문', []],
    ['논문*', ['unspaced']],
    ['__proto__', []],
    ['constructor', []],
  ])('%s', (value, expected) => {
    expect(ids(value)).toEqual(expected);
  });

  test('the reason says where', () => {
    const reasons = Object.fromEntries(
      match(papers, follow('keyword', 'graph neural networks')).map(({ paper, matches }) => [
        paper.id,
        matches[0]?.reasons,
      ]),
    );
    expect(reasons).toEqual({
      title: ['in the title'],
      abstract: ['in the abstract'],
      both: ['in the title', 'in the abstract'],
    });
    expect(match(papers, follow('keyword', 'graph survey'))[0]?.matches[0]?.reasons).toEqual([
      'in the title',
      'in the abstract',
    ]);
  });
});

describe('category and source follows', () => {
  const papers = [
    paperOf('lg', { categories: ['cs.LG', 'cs.AI'], sources: ['arxiv-cs-ai', 'arxiv-cs-lg'] }),
    paperOf('co', { categories: ['astro-ph.CO'], sources: ['arxiv-astro-ph'] }),
    paperOf('neuro', { categories: ['Neuroscience'], sources: ['biorxiv-neuroscience'] }),
    paperOf('csx', { categories: ['csx.AI'] }),
  ];
  const ids = (kind: string, value: string) =>
    match(papers, follow(kind, value)).map(({ paper }) => paper.id);

  test.each([
    ['category', 'cs.LG', ['lg']],
    ['category', 'CS.lg', ['lg']],
    ['category', 'cs', ['lg']],
    ['category', 'astro-ph', ['co']],
    ['category', 'astro', []],
    ['category', 'cs.', []],
    ['category', 'neuroscience', ['neuro']],
    ['category', 'LG', []],
    ['source', 'arxiv-cs-lg', ['lg']],
    ['source', 'ArXiv-CS-LG', ['lg']],
    ['source', 'arxiv', []],
  ])('%s %s', (kind, value, expected) => {
    expect(ids(kind, value)).toEqual(expected);
  });

  test('the reason names the category, and the level is certain', () => {
    expect(summary(match(papers, follow('category', 'cs')))).toEqual([['lg', 'certain: in cs.LG']]);
    expect(summary(match(papers, follow('source', 'arxiv-cs-lg')))).toEqual([
      ['lg', 'certain: announced by arxiv-cs-lg'],
    ]);
  });
});

test('a paper comes once with all its matches: best level first, then the newest', () => {
  const papers = [
    paperOf('old', { authors: ['John Smith'], firstSeenAt: '2026-11-20T06:00:00.000Z' }),
    paperOf('new', { authors: ['John Smith'], firstSeenAt: '2026-11-22T06:00:00.000Z' }),
    paperOf('sure', {
      authors: ['J. Smith'],
      categories: ['cs.AI'],
      firstSeenAt: '2026-11-19T06:00:00.000Z',
    }),
    paperOf('perhaps', { authors: ['J. Smith'], firstSeenAt: '2026-11-23T06:00:00.000Z' }),
  ];
  const matched = match([...papers, ...papers], follow('author', 'John Smith'), follow('category', 'cs.AI'));
  expect(matched.map(({ paper }) => paper.id)).toEqual(['sure', 'new', 'old', 'perhaps']);
  expect(matched[0]?.matches.map(({ level }) => level)).toEqual(['certain', 'possible']);
});

/** As the store holds it; what cannot be followed was put there otherwise. */
const parsed = (kind: Follow['kind'], value: string): Follow => {
  try {
    return { ...parseFollow(kind, value, now), value };
  } catch {
    return { kind, value, since: now.toISOString() };
  }
};

const levelOfAuthor = (followed: string, { name, group }: Author) => {
  if (!group) return explainNames(followed, name).level;
  return (isGroupName(followed) ? compareGroups : compareAcronym)(followed, name).level;
};

/** What matchRadar must equal: every paper held against every follow. */
const naive = (papers: readonly Paper[], follows: readonly Follow[]): string[] =>
  papers
    .flatMap((paper) =>
      follows.map((one) => {
        const fold = (text: string) => wordsOf(text).join(' ');
        const found = (): string | null => {
          if (one.kind === 'author') {
            const levels = paper.authors.map((author) => levelOfAuthor(one.value, author));
            return levels.includes('likely') ? 'likely' : levels.includes('possible') ? 'possible' : null;
          }
          if (one.kind === 'keyword') {
            const reasons = findKeyword(
              parseKeyword(one.value),
              wordsOf(paper.title),
              wordsOf(paper.abstract ?? ''),
            );
            return reasons && `certain ${reasons.join()}`;
          }
          if (one.kind === 'source')
            return paper.announcements.some(({ source }) => source === one.value) ? 'certain' : null;
          const wanted = one.value.toLowerCase();
          return paper.categories.some((category) => {
            const own = category.toLowerCase();
            return own === wanted || own.startsWith(`${wanted}.`);
          })
            ? 'certain'
            : null;
        };
        const level = found();
        return level === null ? '' : fold(`${paper.id} ${one.kind} ${one.value} ${level}`);
      }),
    )
    .filter(Boolean)
    .sort();

const levels = ['certain', 'likely', 'possible'];
const bestOf = ({ matches }: MatchedPaper) => Math.min(...matches.map(({ level }) => levels.indexOf(level)));

/** Best level first, then the newest; the id settles the rest. */
const asPromised = (one: MatchedPaper, other: MatchedPaper) =>
  bestOf(one) - bestOf(other) ||
  other.paper.firstSeenAt.localeCompare(one.paper.firstSeenAt) ||
  one.paper.id.localeCompare(other.paper.id);

test('equals a matcher that holds every paper against every follow', () => {
  const names = [
    'John Smith',
    'J. Smith',
    'Smith JA',
    'John A. Smith',
    'Hans Müller',
    'H. Mueller',
    'Jan van den Berg',
    'Jan Berg',
    'Zhang Wei',
    'W. Zhang',
    'Truong Xuan Khanh',
    'Khanh TX',
    'ATLAS Collaboration',
    '김민준',
    'Min-Jun Kim',
    'Gabriel García Márquez',
    'Gabriel García',
    'ATLAS',
    'Bob Smith',
    'Robert Smith',
  ];
  const terms = [
    'graph',
    'graphs',
    'neural',
    'networks',
    'Müller',
    'müllers',
    '学習',
    'C++',
    'graph-based',
    'x2',
  ];
  const text = fc.array(fc.constantFrom(...terms), { maxLength: 6 }).map((words) => words.join(' '));
  const paper = fc.record({
    authors: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
    groups: fc.uniqueArray(fc.constantFrom('ATLAS', 'The ATLAS and CMS Collaborations', 'Smith'), {
      maxLength: 1,
    }),
    firstSeenAt: fc.constantFrom('2026-11-21T06:00:00.000Z', '2026-11-22T06:00:00.000Z'),
    title: text,
    abstract: fc.option(text),
    categories: fc.uniqueArray(fc.constantFrom('cs.AI', 'cs.LG', 'astro-ph.CO', 'hep-th', 'neuroscience'), {
      maxLength: 3,
    }),
    sources: fc.uniqueArray(fc.constantFrom('nature', 'arxiv-cs-ai', 'elife'), {
      minLength: 1,
      maxLength: 2,
    }),
  });
  const term = fc
    .tuple(
      fc.constantFrom('', '', '', '-'),
      fc.constantFrom(...terms, 'gra', 'neur', 'm'),
      fc.constantFrom('', '', '*'),
    )
    .map((parts) => parts.join(''));
  const phrase = fc
    .array(fc.constantFrom(...terms), { minLength: 1, maxLength: 3 })
    .map((words) => `"${words.join(' ')}"`);
  const one = fc.oneof(
    fc.constantFrom(...names).map((value) => ({ kind: 'author' as const, value })),
    fc
      .array(fc.oneof(term, phrase), { minLength: 1, maxLength: 3 })
      .map((parts) => ({ kind: 'keyword' as const, value: parts.join(' ') })),
    fc
      .constantFrom('cs', 'cs.AI', 'CS.lg', 'hep-th', 'astro-ph', 'Neuroscience')
      .map((value) => ({ kind: 'category' as const, value })),
    fc.constantFrom('nature', 'elife', 'arxiv').map((value) => ({ kind: 'source' as const, value })),
  );
  fc.assert(
    fc.property(
      fc.array(paper, { maxLength: 8 }),
      fc.uniqueArray(one, { maxLength: 8, selector: ({ kind, value }) => `${kind} ${value.toLowerCase()}` }),
      (drafts, wanted) => {
        const papers = drafts.map((fields, place) => paperOf(`p${place}`, fields));
        // Every other one as the store holds it, with its keys.
        const follows = wanted.map(({ kind, value }, place) =>
          place % 2 === 0 ? { kind, value, since: now.toISOString() } : parsed(kind, value),
        );
        const inOrder = matchRadar(indexPapers(papers), follows);
        expect(inOrder).toEqual(inOrder.toSorted(asPromised));
        const matched = inOrder
          .flatMap(({ paper, matches }) =>
            matches.map(({ follow, level, reasons }) =>
              wordsOf(
                `${paper.id} ${follow.kind} ${follow.value} ${level} ${follow.kind === 'keyword' ? reasons.join() : ''}`,
              ).join(' '),
            ),
          )
          .sort();
        expect(matched).toEqual(naive(papers, follows));
      },
    ),
    { numRuns: 200 },
  );
});

test('among all names of the table each meets its partner, and itself, as the comparison says', () => {
  const pairs = readFileSync(new URL('../authors/pairs.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t').slice(0, 2) as [string, string])
    .filter((names) => names.every((name) => /\p{L}{2}/u.test(name)));
  const names = [...new Set(pairs.flat())];
  const index = indexPapers(names.map((name, place) => paperOf(String(place), { authors: [name] })));
  for (const [one, other] of pairs) {
    const matched = matchRadar(index, [parsed('author', one)]);
    for (const name of [one, other]) {
      const found = matched.find(({ paper }) => paper.authors[0]?.name === name)?.matches[0];
      const { level } = explainNames(one, name);
      expect([one, name, found?.level ?? 'no']).toEqual([one, name, level]);
    }
  }
});
