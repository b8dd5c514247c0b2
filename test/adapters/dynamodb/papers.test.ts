import { BatchGetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { makeAliases } from '../../../functions/adapters/dynamodb/alias-item.ts';
import { makeAnnouncePaper } from '../../../functions/adapters/dynamodb/announce-paper.ts';
import {
  makeGetPaper,
  makeListEditions,
  makePapersFirstSeen,
  makeReadEdition,
} from '../../../functions/adapters/dynamodb/papers.ts';
import { paperId } from '../../../functions/papers/identifiers.ts';
import type { AnnouncedPaper } from '../../../functions/papers/paper.ts';
import { actBeforeWrite, announced, crashAtWrite, cutPages, useTable } from './fixture.ts';

const engine = useTable();

const open = (table = engine.fresh()) => ({
  announce: makeAnnouncePaper(table),
  getPaper: makeGetPaper(table),
  readEdition: makeReadEdition(table),
  listEditions: makeListEditions(table),
  papersFirstSeen: makePapersFirstSeen(table),
});

/** Each test has a day and ids of its own: they share one table. */
let tests = 0;
const ground = () => {
  const number = ++tests;
  const day = new Date(Date.UTC(2026, 0, number * 10)).toISOString().slice(0, 10);
  const at = (time: string, offset = 0) =>
    new Date(new Date(`${day}T${time}Z`).getTime() + offset * 86_400_000);
  const arxiv = `26${String(number).padStart(2, '0')}.00001`;
  const doi = `10.1000/test-${number}`;
  const byArxiv = (facts: Partial<AnnouncedPaper> = {}) =>
    announced({
      id: `arxiv:${arxiv}`,
      identifiers: { arxiv, arxivVersion: 1, doi: null, pmid: null },
      // Told apart, as what follows is about identifiers: a preprint and a journal's paper of one title are the same.
      title: `${announced().title}, measured ${number} times`,
      ...facts,
    });
  const byDoi = (facts: Partial<AnnouncedPaper> = {}) =>
    announced({
      id: `doi:${doi}`,
      identifiers: { arxiv: null, arxivVersion: null, doi, pmid: null },
      title: `${announced().title}, as the journal ${number} has it`,
      source: 'nature',
      announcement: 'published',
      venue: 'Nature',
      ...facts,
    });
  const byBoth = (facts: Partial<AnnouncedPaper> = {}) =>
    announced({
      id: `doi:${doi}`,
      identifiers: { arxiv, arxivVersion: null, doi, pmid: null },
      title: `${announced().title}, indexed ${number} times`,
      source: 'openalex',
      ...facts,
    });
  return { day, at, arxiv, doi, byArxiv, byDoi, byBoth };
};

describe('announcing', () => {
  it('adds a paper, sees nothing new in a repetition, and notes another source', async () => {
    const { announce, getPaper } = open();
    const { at, byArxiv, arxiv } = ground();
    expect(await announce(byArxiv(), at('08:00'))).toBe('added');
    expect(await announce(byArxiv(), at('09:00'))).toBe('unchanged');
    expect(await announce(byArxiv({ source: 'arxiv-cs-lg', announcement: 'cross' }), at('09:00'))).toBe(
      'changed',
    );
    const paper = await getPaper(`arxiv:${arxiv}`);
    expect(paper?.firstSeenAt).toBe(at('08:00').toISOString());
    expect(paper?.announcements.map(({ source, kind }) => [source, kind])).toEqual([
      ['arxiv-cs-ai', 'new'],
      ['arxiv-cs-lg', 'cross'],
    ]);
  });

  it('finds the paper under every identifier that any source gave it', async () => {
    const { announce, getPaper } = open();
    const { at, arxiv, doi, byArxiv, byBoth, byDoi } = ground();
    await announce(byArxiv(), at('08:00'));
    await announce(byBoth(), at('09:00'));
    await announce(
      byDoi({ identifiers: { arxiv: null, arxivVersion: null, doi, pmid: '777' } }),
      at('10:00'),
    );
    for (const id of [`arxiv:${arxiv}`, `doi:${doi}`, 'pmid:777']) {
      expect(await getPaper(id)).toMatchObject({
        id: `arxiv:${arxiv}`,
        identifiers: { arxiv, arxivVersion: 1, doi, pmid: '777' },
        venue: 'Nature',
      });
    }
    expect(await getPaper('doi:10.1000/unknown')).toBeNull();
  });

  it('makes one paper of twenty parallel announcements from different sources', async () => {
    const { day, at, byArxiv, byBoth, arxiv, doi } = ground();
    const announcements = Array.from({ length: 20 }, (_, number) =>
      (number % 2 === 0 ? byArxiv : byBoth)({ source: `source-${number}` }),
    );
    await Promise.all(announcements.map((one, number) => open().announce(one, at('08:00', number / 86_400))));
    const { getPaper, readEdition } = open();
    const paper = await getPaper(`arxiv:${arxiv}`);
    expect(paper?.announcements.map(({ source }) => source).sort()).toEqual(
      announcements.map(({ source }) => source).sort(),
    );
    expect(await getPaper(`doi:${doi}`)).toEqual(paper);
    expect(await readEdition(day)).toEqual([paper]);
  });

  it('makes one paper of two parallel announcements that share one id', async () => {
    for (let round = 0; round < 10; round++) {
      const { day, at, byArxiv, byBoth } = ground();
      const pair = [byArxiv(), byBoth()];
      await Promise.all(pair.map((one) => open().announce(one, at('08:00'))));
      const edition = await open().readEdition(day);
      expect(edition.map(({ announcements }) => announcements.length)).toEqual([2]);
    }
  });

  it('folds two stored papers into the one seen first, once a source names both ids', async () => {
    const { announce, getPaper, readEdition, papersFirstSeen } = open();
    const { day, at, arxiv, doi, byArxiv, byDoi, byBoth } = ground();
    const pmid = `pmid-of-${arxiv}`;
    await announce(byDoi(), at('08:00'));
    await announce(byArxiv({ identifiers: { arxiv, arxivVersion: 1, doi: null, pmid } }), at('20:00', 1));
    expect((await papersFirstSeen(at('00:00'), at('23:00', 1))).length).toBe(2);

    expect(await announce(byBoth(), at('21:00', 1))).toBe('changed');
    const paper = await getPaper(`arxiv:${arxiv}`);
    expect(paper).toMatchObject({
      id: `doi:${doi}`,
      firstSeenAt: at('08:00').toISOString(),
      announcements: [{ source: 'nature' }, { source: 'arxiv-cs-ai' }, { source: 'openalex' }],
    });
    expect(await readEdition(day)).toEqual([paper]);
    expect(await readEdition(at('00:00', 1).toISOString().slice(0, 10))).toEqual([]);
    expect(await papersFirstSeen(at('00:00'), at('23:00', 1))).toEqual([paper]);
    expect(await announce(byArxiv(), at('22:00', 1))).toBe('unchanged');
    const keys = [`doi:${doi}`, `arxiv:${arxiv}`, `pmid:${pmid}`];
    const leads = await makeAliases(engine.fresh()).resolve(keys);
    expect([...leads.values()]).toEqual(keys.map(() => `doi:${doi}`));
  });

  it('folds in parallel, in either direction, without losing the paper', async () => {
    const { day, at, arxiv, byArxiv, byDoi, byBoth } = ground();
    const first = open();
    await first.announce(byDoi(), at('08:00'));
    await first.announce(byArxiv(), at('09:00'));
    await Promise.all(
      Array.from({ length: 8 }, (_, number) =>
        open().announce(byBoth({ source: `index-${number}` }), at('10:00')),
      ),
    );
    const paper = await first.getPaper(`arxiv:${arxiv}`);
    expect(paper?.announcements.length).toBe(10);
    expect(await first.readEdition(day)).toEqual([paper]);
  });

  it.each([0, 1, 2, 3])('loses nothing that is announced just before write %i of a fold', async (place) => {
    const { announce, readEdition } = open();
    const { day, at, byArxiv, byDoi, byBoth } = ground();
    await announce(byDoi(), at('08:00'));
    await announce(byArxiv(), at('09:00'));
    const folding = engine.fresh();
    actBeforeWrite(folding, place, async () => {
      await announce(byArxiv({ source: 'arxiv-cs-lg', announcement: 'cross' }), at('10:00'));
      await announce(byDoi({ source: 'crossref' }), at('10:00'));
    });
    await open(folding).announce(byBoth(), at('10:00'));
    const edition = await readEdition(day);
    expect(edition.map(({ announcements }) => announcements.length)).toEqual([5]);
  });

  it('bars an id that nothing stands under yet, or folds what was stored under it meanwhile', async () => {
    const { announce, readEdition } = open();
    const { day, at, byArxiv, byDoi, byBoth } = ground();
    for (const one of [byArxiv(), byDoi()]) {
      const dying = engine.fresh();
      crashAtWrite(dying, 1);
      await expect(open(dying).announce(one, at('08:00'))).rejects.toThrow('crashed');
    }
    const folding = engine.fresh();
    // The edition, the paper, and then the bar under the other id.
    actBeforeWrite(folding, 2, () => announce(byDoi({ source: 'crossref' }), at('09:00')));
    await open(folding).announce(byBoth(), at('09:00'));
    const edition = await readEdition(day);
    expect(edition.map(({ announcements }) => announcements.map(({ source }) => source).sort())).toEqual([
      ['crossref', 'openalex'],
    ]);
  });

  it('keeps two arXiv papers apart that claim the DOI of one proceedings volume', async () => {
    const { announce, getPaper, readEdition } = open();
    const { day, at, doi, byBoth } = ground();
    const other = {
      id: `doi:${doi}`,
      identifiers: { arxiv: '2699.99999', arxivVersion: null, doi, pmid: null },
    };
    await announce(byBoth(), at('08:00'));
    expect(await announce(byBoth({ ...other, title: 'Another work' }), at('09:00'))).toBe('added');
    expect(await announce(byBoth({ ...other, title: 'Another work' }), at('10:00'))).toBe('unchanged');
    expect((await getPaper('arxiv:2699.99999'))?.title).toBe('Another work');
    expect((await readEdition(day)).length).toBe(2);
  });

  it('unites by address only what has the same title', async () => {
    const { announce, readEdition } = open();
    const { day, at, byDoi } = ground();
    const url = 'https://journal.example/current-issue';
    const other = (number: number) => ({
      id: `doi:10.1000/issue-${number}`,
      identifiers: { arxiv: null, arxivVersion: null, doi: `10.1000/issue-${number}`, pmid: null },
    });
    await announce(byDoi({ url }), at('08:00'));
    await announce(byDoi({ ...other(2), title: 'The second of the issue', url }), at('09:00'));
    await announce(byDoi({ ...other(3), url }), at('09:30'));
    expect((await readEdition(day)).length).toBe(3);
    const withoutDoi = byDoi({
      id: 'url:whatever',
      identifiers: { arxiv: null, arxivVersion: null, doi: null, pmid: null },
      url,
      source: 'feed-without-dois',
    });
    await announce(withoutDoi, at('10:00'));
    const edition = await readEdition(day);
    expect(edition.length).toBe(3);
    expect(edition[0]?.announcements.map(({ source }) => source)).toEqual(['nature', 'feed-without-dois']);
  });

  it('keeps an entry with only an address apart from another work that has this address', async () => {
    const { announce, getPaper, readEdition } = open();
    const { day, at, byDoi } = ground();
    const url = `https://journal.example/issue/${day}`;
    const none = { arxiv: null, arxivVersion: null, doi: null, pmid: null };
    const onlyAddress = byDoi({ id: paperId(none, url), identifiers: none, title: 'Editorial', url });
    await announce(byDoi({ url }), at('08:00'));
    expect(await announce(onlyAddress, at('09:00'))).toBe('added');
    expect(await announce(onlyAddress, at('10:00'))).toBe('unchanged');
    expect((await readEdition(day)).map(({ title }) => title)).toEqual([byDoi().title, 'Editorial']);
    expect((await getPaper(onlyAddress.id))?.title).toBe('Editorial');
  });

  it.each([
    ['10.1101/2026.01.02.573912', '10.64898/2026.01.02.573912'],
    ['10.26434/chemrxiv-2025-abcde', '10.26434/chemrxiv-2025-abcde-v2'],
    ['10.21203/rs.3.rs-1234567/v1', '10.21203/rs.3.rs-1234567/v2'],
  ])('takes %s and %s for one paper', async (first, second) => {
    const { announce, readEdition } = open();
    const { day, at, byDoi } = ground();
    const withDoi = (doi: string) =>
      byDoi({ id: `doi:${doi}`, identifiers: { arxiv: null, arxivVersion: null, doi, pmid: null } });
    await announce(withDoi(second), at('08:00'));
    expect(await announce(withDoi(first), at('09:00'))).not.toBe('added');
    expect((await readEdition(day)).length).toBe(1);
  });
});

describe('a crash', () => {
  it.each([0, 1, 2, 3, 4, 5])(
    'at write %i of a new paper heals with the next announcement',
    async (doomed) => {
      const { day, at, arxiv, doi, byBoth } = ground();
      const dying = engine.fresh();
      crashAtWrite(dying, doomed);
      await open(dying)
        .announce(byBoth({ url: `https://a.example/${day}` }), at('08:00'))
        .catch((error) => expect(String(error)).toContain('crashed'));
      const { announce, getPaper, readEdition } = open();
      await announce(byBoth({ url: `https://a.example/${day}` }), at('09:00'));
      const paper = await getPaper(`arxiv:${arxiv}`);
      expect(paper?.id).toBe(`doi:${doi}`);
      expect(await readEdition(day)).toEqual([paper]);
    },
  );

  it.each([0, 1, 2, 3, 4, 5])('at write %i of a fold heals with the next announcement', async (doomed) => {
    const { day, at, arxiv, doi, byArxiv, byDoi, byBoth } = ground();
    const { announce, getPaper, readEdition } = open();
    await announce(byDoi(), at('07:00'));
    await announce(byArxiv(), at('08:00'));
    const dying = engine.fresh();
    crashAtWrite(dying, doomed);
    await open(dying)
      .announce(byBoth(), at('09:00'))
      .catch((error) => expect(String(error)).toContain('crashed'));
    expect((await getPaper(`arxiv:${arxiv}`))?.title).toBeDefined();
    await announce(byBoth(), at('10:00'));
    const paper = await getPaper(`arxiv:${arxiv}`);
    expect(paper?.announcements.length).toBe(3);
    expect(await getPaper(`doi:${doi}`)).toEqual(paper);
    expect(await readEdition(day)).toEqual([paper]);
  });

  it('after an address was taken does not lead another paper of that address astray', async () => {
    const { day, at, byDoi } = ground();
    const url = 'https://journal.example/all-in-one-page';
    const none = { arxiv: null, arxivVersion: null, doi: null, pmid: null };
    const onlyAddress = byDoi({ id: paperId(none, url), identifiers: none, title: 'Without a DOI', url });
    const dying = engine.fresh();
    crashAtWrite(dying, 1);
    await expect(open(dying).announce(onlyAddress, at('08:00'))).rejects.toThrow('crashed');
    const { announce, readEdition } = open();
    await announce(byDoi({ url }), at('09:00'));
    await announce(onlyAddress, at('10:00'));
    expect((await readEdition(day)).length).toBe(2);
  });

  it.each([1, 2, 3])(
    'at write %i leaves nothing that an entry with only the address stumbles over',
    async (doomed) => {
      const { day, at, byDoi } = ground();
      const url = `https://journal.example/${day}`;
      const none = { arxiv: null, arxivVersion: null, doi: null, pmid: null };
      const onlyAddress = byDoi({
        id: paperId(none, url),
        identifiers: none,
        url,
        source: 'feed-without-dois',
      });
      const dying = engine.fresh();
      crashAtWrite(dying, doomed);
      await expect(open(dying).announce(byDoi({ url }), at('08:00'))).rejects.toThrow('crashed');
      const { announce, readEdition } = open();
      for (const one of [onlyAddress, onlyAddress, byDoi({ url }), onlyAddress])
        await announce(one, at('09:00'));
      const edition = await readEdition(day);
      expect(edition.map(({ announcements }) => announcements.length)).toEqual([2]);
    },
  );
});

describe('reading', () => {
  it('gives what was first seen after one instant and until another, over days, oldest first', async () => {
    const { announce, papersFirstSeen, listEditions } = open();
    const { day, at } = ground();
    const instants = [at('08:00'), at('23:59:59.999'), at('00:00', 1), at('12:00', 3)];
    for (const [number, seenAt] of [...instants.entries()].reverse()) {
      const arxiv = `2612.0100${number}`;
      const identifiers = { arxiv, arxivVersion: null, doi: null, pmid: null };
      await announce(
        announced({ id: `arxiv:${arxiv}`, identifiers, source: `source-${number % 2}` }),
        seenAt,
      );
    }
    const seen = async (after: Date | undefined, until: Date | undefined) =>
      (await papersFirstSeen(after ?? at('00:00'), until ?? at('00:00'))).map(
        ({ firstSeenAt }) => firstSeenAt,
      );
    const iso = instants.map((instant) => instant.toISOString());
    expect(await seen(at('00:00'), instants[3])).toEqual(iso);
    expect(await seen(instants[0], instants[2])).toEqual(iso.slice(1, 3));
    expect(await seen(instants[3], at('00:00', 9))).toEqual([]);
    expect(await seen(instants[3], instants[0])).toEqual([]);
    expect((await listEditions(1000)).filter((date) => date >= day)).toEqual(
      [iso[3], iso[2], iso[0]].map((instant) => instant?.slice(0, 10)),
    );
    expect((await listEditions(2)).length).toBe(2);
  });

  it('reads on where an index page or a batch ends early', async () => {
    const table = engine.fresh();
    const { announce, readEdition } = open(table);
    const { day, at } = ground();
    for (let number = 0; number < 7; number++) {
      const arxiv = `2612.0200${number}`;
      const identifiers = { arxiv, arxivVersion: null, doi: null, pmid: null };
      await announce(announced({ id: `arxiv:${arxiv}`, identifiers }), at('08:00'));
    }
    cutPages(table);
    table.client.middlewareStack.add(
      (next, context) => async (args) => {
        const input = args.input as { RequestItems?: Record<string, { Keys: unknown[] }> };
        if (context.commandName !== BatchGetItemCommand.name || input.RequestItems === undefined) {
          return next(args);
        }
        // A throttled table answers the first three keys only.
        const [[name, request] = ['', { Keys: [] }]] = Object.entries(input.RequestItems);
        const result = await next({
          ...args,
          input: { RequestItems: { [name]: { ...request, Keys: request.Keys.slice(0, 3) } } },
        } as typeof args);
        const left = request.Keys.slice(3);
        if (left.length > 0) {
          Object.assign(result.output, { UnprocessedKeys: { [name]: { ...request, Keys: left } } });
        }
        return result;
      },
      { step: 'initialize', priority: 'low' },
    );
    expect((await readEdition(day)).length).toBe(7);
  });
});

describe('sizes', () => {
  const name = (number: number) =>
    `Author${(number * 7919) % 100_003} Q. Surname${(number * 104_729) % 99_991}`;

  it('keeps 5,000 authors with ORCIDs and affiliations whole', async () => {
    const { announce, getPaper } = open();
    const { at, byArxiv, arxiv } = ground();
    const authors = Array.from({ length: 5000 }, (_, number) => ({
      name: name(number),
      orcid: `0000-0002-${String((number * 6151) % 10_000).padStart(4, '0')}-${String(number).padStart(4, '0')}`,
      affiliation: `Institute ${number % 300} of High Energy Physics, University of Somewhere, Country ${number % 40}`,
      group: false,
    }));
    await announce(byArxiv({ authors }), at('08:00'));
    expect((await getPaper(`arxiv:${arxiv}`))?.authors).toEqual(authors);
    expect(await announce(byArxiv({ authors }), at('09:00'))).toBe('unchanged');
  });

  it('cuts what no item can hold, the same way each time', async () => {
    const { announce, getPaper } = open();
    const { at, byArxiv, arxiv } = ground();
    let state = 1;
    const noise = () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCodePoint(0x4e00 + (state % 20_000));
    };
    const text = (length: number) => Array.from({ length }, noise).join('');
    const huge = byArxiv({
      title: text(10_000),
      abstract: `a${'😀'.repeat(600_000)}`,
      authors: Array.from({ length: 5000 }, () => ({
        name: text(20),
        orcid: null,
        affiliation: text(60),
        group: false,
      })),
    });
    expect(await announce(huge, at('08:00'))).toBe('added');
    const paper = await getPaper(`arxiv:${arxiv}`);
    expect(paper?.abstract).toBe(`a${'😀'.repeat(49_999)}`);
    expect(paper?.authors.map(({ name }) => name)).toEqual(huge.authors.map(({ name }) => name));
    expect(await announce(huge, at('09:00'))).toBe('unchanged');
  });

  it('takes ids of any length and any characters', async () => {
    const { announce, getPaper } = open();
    const { at } = ground();
    for (const doi of [`10.1000/${'x'.repeat(5000)}`, '10.1000/a#b$c\n<d>é', '10.1002/(sici)1097;2-o']) {
      const identifiers = { arxiv: null, arxivVersion: null, doi, pmid: null };
      await announce(announced({ id: `doi:${doi}`, identifiers }), at('08:00'));
      expect((await getPaper(`doi:${doi}`))?.identifiers.doi).toBe(doi);
    }
  });
});

it('writes nothing when a poll brings nothing new', async () => {
  const table = engine.fresh();
  const { announce } = open(table);
  const { at, byBoth } = ground();
  await announce(byBoth({ url: 'https://a.example/quiet' }), at('08:00'));
  crashAtWrite(table, 0);
  expect(await announce(byBoth({ url: 'https://a.example/quiet' }), at('09:00'))).toBe('unchanged');
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.table }));
  expect(Items.length).toBeGreaterThan(0);
});
