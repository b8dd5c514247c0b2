import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addFollows, parseFollow } from '../../functions/radar/follow.ts';
import { ImportError } from '../../functions/radar/import/import-error.ts';
import { proposalsOf } from '../../functions/radar/import/proposals.ts';
import { readLibrary } from '../../functions/radar/import/read-library.ts';
import { rankAuthors } from '../../functions/radar/rank-authors.ts';
import { catalogue } from '../fakes/edition.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (name: string) => readFileSync(new URL(`../fixtures/libraries/${name}`, import.meta.url));
const namesIn = (library: ReturnType<typeof readLibrary>) =>
  library.authorLists.map((authors) =>
    authors.map(({ name, orcid }) => (orcid === null ? name : `${name} ${orcid}`)),
  );
const read = (text: string) => namesIn(readLibrary(bytes(text)));
const problem = (text: string | Uint8Array): string => {
  try {
    readLibrary(typeof text === 'string' ? bytes(text) : text);
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return 'none';
};

describe('a library', () => {
  it.each([
    ['zotero.bib', [['Truong Xuan Khanh', 'Gabriel García Márquez', 'Anna van den Berg'], [], []]],
    [
      'mendeley.bib',
      [['T. X. Khanh', 'Jürgen Müller', 'Søren Sørensen', 'Văn Nguyễn'], ['ATLAS Collaboration']],
    ],
    [
      'scholar.bib',
      [
        ['Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar'],
        ['TX Khanh', 'Émile Borel'],
      ],
    ],
    [
      'biblatex.bib',
      [
        ['Ada Lovelace 0000-0002-1825-0097', 'George Byron Jr. 0000-0001-5109-3700', 'Barnes and Noble'],
        ['Emmy Noether 0000-0002-9079-593X', 'Wei Li'],
      ],
    ],
    [
      'sciencedirect.ris',
      [
        ['Truong Xuan Khanh', "Conan O'Brien"],
        ['T.X. Khanh', 'Martin Luther King Jr.'],
      ],
    ],
    [
      'zotero.json',
      [
        ['Truong Xuan Khanh', 'Anna van den Berg Jr.', 'ATLAS Collaboration', '王小明'],
        ['Ada Lovelace 0000-0002-1825-0097', 'The Analytical Society'],
      ],
    ],
    [
      'orcid.json',
      [['Ada Lovelace 0000-0002-1825-0097'], ['A. Lovelace 0000-0002-1825-0097', 'Charles Babbage'], []],
    ],
  ])('as %s has it gives its authors', (name, authors) => {
    const library = readLibrary(file(name));
    const found = namesIn(library);
    expect(found.filter((entry) => entry.length > 0)).toEqual(authors.filter((entry) => entry.length > 0));
  });

  it('is read in whatever letters and line ends it was written', () => {
    const ris = 'TY  - JOUR\r\nAU  - Müller, Jürgen\r\nER  - \r\n';
    const wanted = [['Jürgen Müller']];
    const utf16 = Buffer.from(ris, 'utf16le');
    const swapped = Buffer.from(utf16).swap16();
    for (const file of [
      bytes(`\ufeff${ris}`),
      bytes(ris.replaceAll('\r\n', '\r')),
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
      utf16,
      swapped,
      Buffer.from(ris, 'latin1'),
    ])
      expect(namesIn(readLibrary(file))).toEqual(wanted);
  });

  it.each([
    ['{Ashish Vaswani and\n  Wei Li 0001}', ['Ashish Vaswani', 'Wei Li']],
    ['{{Ekstr{\\"o}m}, S. and {de la Cruz}, J.}', ['S. Ekström', 'J. de la Cruz']],
    ['"Aad, Georges and others"', ['Georges Aad']],
    ['{Smith, J. AND Doe, K. and}', ['J. Smith', 'K. Doe']],
    ["{Sm{\\i}th, Jos\\'e and {\\v{C}}apek, Karel and Plato}", ['José Smith', 'Karel Čapek', 'Plato']],
    ['{Brand, Hans and {Sand and Land}}', ['Hans Brand', 'Sand and Land']],
    ['{}', []],
  ])('reads the BibTeX names %s', (value, names) => {
    expect(read(`@article{DBLP:2012A&A...537A.146E, author = ${value}}`)).toEqual([names]);
  });

  it('lists nobody for "and others" and the like', () => {
    expect(read('@a{b, author = {Noether, E. and others}}')).toEqual([['E. Noether']]);
    expect(
      read('TY  - JOUR\nAU  - Anonymous\nAU  - [No authors listed]\nAU  - Bo, Al; Cy, Di\nER  - '),
    ).toEqual([['Al Bo', 'Di Cy']]);
  });
});

describe('a broken file is refused whole, with its line and column', () => {
  test.each([
    [
      '@article{a, author={A, B}}\n@article{b, author={C, D}\n@article{c, author={E, F}}\n',
      /^Line 2, column 1: The entry that begins here is not closed/,
    ],
    ['@article{a, author={A, B}}\r\n@article{b,\r\n  author={C, D} title={x}}', /^Line 3, column 17: .*“t”/],
    ['@article{a, author={A, B}}\n@article{b, author={C, D', /^Line 2, column 1: /],
    ['TY  - JOUR\nAU  - A, B\nER  - \nTY  - JOUR\nAU  - C, D\n', /^Line 4, column 1: .*no end/],
    ['TY  - JOUR\nAU  - A, B\nTY  - JOUR\nER  - \n', /^Line 1, column 1: .*no end/],
    ['TY  - JOUR\nAU  - A, B\nER  - \nAU  - C, D\n', /^Line 4, column 1: AU stands outside/],
    ['[{"author": [\n  {"family": "A" "given": "B"}]}]', /^Line 2, column 18: This is no JSON/],
    ['[{"author": [{"family": "A"', /^Line 1, column 28: The file ends too early/],
    ['<opml version="2.0"><body><outline xmlUrl="https://a.example/f"/>\n</bod></opml>', /line 2, column 1/i],
    ['<html><body>Sign in</body></html>', /no OPML/],
    ['Dear all,\nplease find my papers attached.', /none of BibTeX, RIS, CSL-JSON, OPML/],
    ['{"name": "package"}', /none of/],
    ['[]', /none of/],
    ['', /empty/],
    [' \n', /empty/],
    ['%PDF-1.7\0\u0001\u0002', /no text file/],
  ])('%j', (text, message) => expect(problem(text)).toMatch(message));

  it('whatever its bytes are, a file is a library or an ImportError in one line', () => {
    const seeds = ['zotero.bib', 'scholar.bib', 'sciencedirect.ris', 'zotero.json', 'orcid.json'].map(file);
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.nat(),
        fc.uint8Array({ maxLength: 6 }),
        (seed, place, noise) => {
          const at = place % seed.length;
          const broken = Buffer.concat([seed.subarray(0, at), noise, seed.subarray(at + noise.length)]);
          expect(problem(broken)).not.toMatch(/\n/);
        },
      ),
    );
  });

  it.each([
    ['braces', `@a{b, author={${'{'.repeat(1_000_000)}`, /Line 1, column \d+: More braces/],
    ['brackets', '['.repeat(1_000_000), /column 201: More brackets/],
    [
      'abbreviations',
      `@string{a="${'x'.repeat(100_000)}"}@a{b, author = ${'a # '.repeat(1000)}a}`,
      /longer than any/,
    ],
    [
      'text behind one abbreviation',
      `@string{a="${'x'.repeat(400_000)}"}${'@a{b, author = a}'.repeat(90_000)}`,
      /column \d+: .*more text/,
    ],
    ['authors', `TY  - JOUR\n${'AU  - A, B; C, D\n'.repeat(100_001)}ER  - `, /More authors/],
    ['DOCTYPE', '<!DOCTYPE opml [<!ENTITY a "b">]><opml><body/></opml>', /DOCTYPE/],
  ])('too many %s are refused', (_, text, message) => expect(problem(text)).toMatch(message));

  it('a name of 800,000 characters is nobody, and the file is read before a reader gives up', () => {
    const name = '; '.repeat(400_000);
    expect(
      read(JSON.stringify([{ author: [{ family: `${name}.`, given: `${name}.` }, { family: 'Noether' }] }])),
    ).toEqual([['Noether']]);
  });

  it('keys of objects are only keys', () => {
    const json = '[{"author": [{"__proto__": {"family": "Evil"}}, {"family": "Noether", "constructor": 1}]}]';
    expect(read(json)).toEqual([['Noether']]);
    expect(read('@a{__proto__, __proto__ = {x}, author = {Noether, Emmy}}')).toEqual([['Emmy Noether']]);
    expect({}).not.toHaveProperty('family');
  });
});

const listed = (...entries: string[][]) =>
  entries.map((names) =>
    names.map((text) => {
      const [name = '', orcid = null] = text.split('|');
      return { name, orcid };
    }),
  );

describe('authors', () => {
  it('are ranked by their entries, all spellings of one person in one line under the fullest', () => {
    const ranked = rankAuthors(
      listed(
        ['T. X. Khanh', 'Emmy Noether'],
        ['Truong Xuan Khanh'],
        ['TX Khanh', 'Emmy Noether', 'Emmy Noether'],
        ['Bernhard Riemann'],
      ),
    );
    expect(ranked).toEqual([
      { name: 'Truong Xuan Khanh', orcid: null, count: 3, also: ['T. X. Khanh', 'TX Khanh'] },
      { name: 'Emmy Noether', orcid: null, count: 2, also: [] },
      { name: 'Bernhard Riemann', orcid: null, count: 1, also: [] },
    ]);
  });

  it('whose name may be several people’s stay by themselves', () => {
    const names = rankAuthors(listed(['Wei Li', 'W. Li'], ['Wen Li'])).map(({ name }) => name);
    expect(names.sort()).toEqual(['W. Li', 'Wei Li', 'Wen Li']);
  });

  it('are one by their iD, whatever their names, and two by two iDs', () => {
    const [id, other] = ['0000-0002-1825-0097', '0000-0001-5109-3700'];
    expect(rankAuthors(listed([`Ada Lovelace|${id}`], [`Ada King|${id}`]))).toEqual([
      { name: 'Ada Lovelace', orcid: id, count: 2, also: ['Ada King'] },
    ]);
    expect(rankAuthors(listed([`Wei Li|${id}`], [`Wei Li|${other}`]))).toHaveLength(2);
  });

  it('are each counted once, whatever is listed', () => {
    const name = fc.constantFrom(
      'Wei Li',
      'W. Li',
      'Wen Li',
      'Li',
      'Ada Lovelace',
      'A. Lovelace',
      'CERN Group',
      '李伟',
    );
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(name)), (entries) => {
        const ranked = rankAuthors(listed(...entries));
        const count = ranked.reduce((sum, author) => sum + author.count, 0);
        expect(count).toBe(entries.flat().length);
        const names = ranked.flatMap((author) => [author.name, ...author.also]);
        expect(names.sort()).toEqual([...new Set(entries.flat())].sort());
      }),
    );
  });
});

describe('proposals', () => {
  const now = new Date('2026-11-23T08:00:00Z');
  const follow = (kind: string, value: string) => parseFollow(kind, value, now);
  const stateOf = (text: string, follows: Parameters<typeof proposalsOf>[1]) =>
    proposalsOf(readLibrary(bytes(text)), follows, catalogue).proposals.map(({ name, followed }) => [
      name,
      followed,
    ]);

  it('say what is followed already, and what may be', () => {
    const bib = '@a{b, author={Noether, Emmy and Khanh, T. X. and Li, Wei and LOVELACE, ADA}}';
    const follows = [
      follow('author', 'Ada Lovelace'),
      follow('author', 'Truong Xuan Khanh'),
      follow('author', 'Wen Li'),
    ];
    expect(Object.fromEntries(stateOf(bib, follows))).toEqual({
      'Emmy Noether': 'no',
      'T. X. Khanh': { as: 'Truong Xuan Khanh' },
      'Wei Li': 'no',
      'ADA LOVELACE': 'yes',
    });
    const orcid = readLibrary(file('orcid.json'));
    const known = [follow('author', 'Ada King 0000-0002-1825-0097')];
    const found = proposalsOf(orcid, known, catalogue).proposals;
    expect(found.map(({ value, followed }) => [value, followed])).toEqual([
      ['Ada Lovelace 0000-0002-1825-0097', 'yes'],
      ['Charles Babbage', 'no'],
      ['analytical engines', 'no'],
    ]);
  });

  it('leave two people of one name apart whom two iDs tell apart', () => {
    const json = JSON.stringify([
      { title: 'x', author: [{ family: 'Lovelace', given: 'Ada', ORCID: '0000-0002-1825-0097' }] },
    ]);
    expect(stateOf(json, [follow('author', 'A. Lovelace 0000-0001-5109-3700')])).toEqual([
      ['Ada Lovelace', 'no'],
    ]);
  });

  it('match feeds to the sources of the hub by their address, and name the others', () => {
    const urls = [
      'https://rss.arxiv.org/atom/cs.LG',
      'http://www.nature.com/nature.rss/',
      'https://feeds.example.org/psyarxiv?utm_source=reader',
      'https://blog.example.org/feed',
      'feed://export.arxiv.org/rss/cs.AI',
      'feed:https://odd.example.org/feed',
    ];
    const outlines = urls.map((url) => `<outline text="Feed" xmlUrl="${url}"/>`).join('');
    const { proposals, unknownFeeds } = proposalsOf(
      readLibrary(
        bytes(`<opml version="2.0"><body><outline text="folder">${outlines}</outline></body></opml>`),
      ),
      [follow('source', 'nature')],
      catalogue,
    );
    expect(proposals.map(({ value, followed }) => [value, followed])).toEqual([
      ['arxiv-cs-lg', 'no'],
      ['nature', 'yes'],
      ['psyarxiv', 'no'],
      ['arxiv-cs-ai', 'no'],
    ]);
    expect(unknownFeeds).toEqual([
      { name: 'Feed', url: 'https://blog.example.org/feed' },
      { name: 'Feed', url: 'feed:https://odd.example.org/feed' },
    ]);
  });

  it('are follows, each of them, of at most as many as a radar holds', () => {
    const letters = (number: number) =>
      number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
    const entries = Array.from(
      { length: 1500 },
      (_, at) => `@a{b${at}, author={Ko${letters(at)}va, Emmy and {???}}}`,
    );
    const { proposals, left } = proposalsOf(readLibrary(bytes(entries.join('\n'))), [], catalogue);
    expect(proposals.length + left).toBe(1500);
    expect(
      addFollows(
        [],
        proposals.map(({ kind, value }) => follow(kind, value)),
      ),
    ).toHaveLength(1000);
  });
});
