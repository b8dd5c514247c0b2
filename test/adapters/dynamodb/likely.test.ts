import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnnouncePaper } from '../../../functions/adapters/dynamodb/announce-paper.ts';
import type { Table } from '../../../functions/adapters/dynamodb/client.ts';
import {
  makeGetPaper,
  makePapersFirstSeen,
  makeReadEdition,
} from '../../../functions/adapters/dynamodb/papers.ts';
import { makeSplitPaper } from '../../../functions/adapters/dynamodb/split-paper.ts';
import type { AnnouncedPaper, Paper } from '../../../functions/papers/paper.ts';
import { actBeforeWrite, announced, crashAtWrite, useTable } from './fixture.ts';

const engine = useTable();

const openOn = (table: Table) => ({
  announce: makeAnnouncePaper(table),
  getPaper: makeGetPaper(table),
  readEdition: makeReadEdition(table),
  papersFirstSeen: makePapersFirstSeen(table),
  split: makeSplitPaper(table),
});

let shared: ReturnType<typeof openOn> | undefined;
/** Without a table of its own, what the whole file shares: making one anew takes longer than using it. */
const open = (table?: Table) => {
  if (table) return openOn(table);
  shared ??= openOn(engine.fresh());
  return shared;
};

const author = (name: string) => ({ name, orcid: null, affiliation: null, group: false });

/** Each test has a day, a title and ids of its own: they share one table. */
let tests = 0;
const ground = () => {
  const number = ++tests;
  const day = new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);
  const at = (time: string) => new Date(`${day}T${time}Z`);
  const arxiv = `2601.${String(number).padStart(5, '0')}`;
  const doi = `10.1000/likely-${number}`;
  const title = `The weight norm controls how late network ${number} groks`;
  const preprint = (facts: Partial<AnnouncedPaper> = {}) =>
    announced({
      id: `arxiv:${arxiv}`,
      identifiers: { arxiv, arxivVersion: 1, doi: null, pmid: null },
      title,
      publishedAt: '2026-01-15T00:00:00.000Z',
      url: `https://arxiv.org/abs/${arxiv}`,
      ...facts,
    });
  const article = (facts: Partial<AnnouncedPaper> = {}) =>
    announced({
      id: `doi:${doi}`,
      identifiers: { arxiv: null, arxivVersion: null, doi, pmid: null },
      title: `${title}.`,
      authors: [author('T. X. Khanh'), author('A. Byron')],
      abstract: null,
      publishedAt: '2026-05-01T00:00:00.000Z',
      url: `https://doi.org/${doi}`,
      announcement: 'published',
      source: 'nature',
      venue: 'Nature',
      categories: [],
      ...facts,
    });
  return { day, at, arxiv, doi, preprint, article };
};

const onAnotherServer = (preprint: (facts: Partial<AnnouncedPaper>) => AnnouncedPaper, doi: string) =>
  preprint({
    id: `doi:${doi}`,
    identifiers: { arxiv: null, arxivVersion: null, doi, pmid: null },
    url: `https://osf.example.org/${doi}`,
    source: 'psyarxiv',
  });

/** What must not depend on who came first; the id, the edition, and the wording of title and address do. */
const outcome = (paper: Paper | null) =>
  paper && {
    identifiers: paper.identifiers,
    authors: paper.authors,
    abstract: paper.abstract,
    publishedAt: paper.publishedAt,
    venue: paper.venue,
    announcements: paper.announcements
      .map(({ source, kind, version }) => `${source} ${kind} ${version}`)
      .sort(),
    parts: paper.likely?.map(({ paper: part, keys }) => [part.id, [...keys].sort()]).sort(),
  };

const permutations = <T>(items: T[]): T[][] =>
  items.length < 2
    ? [items]
    : items.flatMap((one, at) => permutations(items.toSpliced(at, 1)).map((rest) => [one, ...rest]));

describe('a preprint and its journal version', () => {
  it.each(permutations([0, 1, 2, 3]).map((order) => [order.join(), order] as const))(
    'become one paper, probably, when their announcements come in the order %s',
    async (_, order) => {
      const { day, at, arxiv, doi, preprint, article } = ground();
      const { announce, getPaper, readEdition, papersFirstSeen } = open();
      const pmid = `9${arxiv.slice(5)}`;
      const all = [
        preprint(),
        preprint({
          source: 'arxiv-cs-lg',
          announcement: 'replace-cross',
          identifiers: { arxiv, arxivVersion: 2, doi: null, pmid: null },
        }),
        article(),
        article({ source: 'pubmed', identifiers: { arxiv: null, arxivVersion: null, doi, pmid } }),
      ];
      const time = (place: number) => at(`0${place + 1}:00`);
      for (const [place, which] of order.entries()) await announce(all[which] as AnnouncedPaper, time(place));
      const paper = await getPaper(`arxiv:${arxiv}`);
      expect(paper?.id).toBe(all[order[0] ?? 0]?.id);
      expect(paper?.firstSeenAt).toBe(time(0).toISOString());
      expect(outcome(paper)).toEqual({
        identifiers: { arxiv, arxivVersion: 2, doi, pmid },
        authors: article().authors,
        abstract: preprint().abstract,
        publishedAt: preprint().publishedAt,
        venue: 'Nature',
        announcements: [
          'arxiv-cs-ai new 1',
          'arxiv-cs-lg replace-cross 2',
          'nature published null',
          'pubmed published null',
        ],
        parts: [
          [`arxiv:${arxiv}`, [`arxiv:${arxiv}`, expect.stringMatching(/^url:/)]],
          [`doi:${doi}`, [`doi:${doi}`, `pmid:${pmid}`, expect.stringMatching(/^url:/)]],
        ],
      });
      expect(await getPaper(`doi:${doi}`)).toEqual(paper);
      expect(await readEdition(day)).toEqual([paper]);
      // So a reader has it once, whenever their digest ends.
      expect(await papersFirstSeen(at('00:00'), at('23:00'))).toEqual([paper]);
      // Coming again, none of them changes anything, and the table is left alone.
      const quiet = engine.fresh();
      crashAtWrite(quiet, 0);
      for (const one of all) expect(await open(quiet).announce(one, at('09:00'))).toBe('unchanged');
    },
  );

  it('become one when they are announced at once, any number of times', async () => {
    for (let round = 0; round < 5; round++) {
      const { day, at, arxiv, doi, preprint, article } = ground();
      const all = [
        preprint(),
        article(),
        preprint({ source: 'arxiv-cs-lg' }),
        article({ source: 'crossref' }),
      ];
      await Promise.all(all.map((one) => open(engine.fresh()).announce(one, at('08:00'))));
      const [paper, ...others] = await open().readEdition(day);
      expect(others).toEqual([]);
      expect(paper?.announcements).toHaveLength(4);
      expect(paper?.likely?.map(({ paper: { id } }) => id).sort()).toEqual([`arxiv:${arxiv}`, `doi:${doi}`]);
      expect(await open().getPaper(`arxiv:${arxiv}`)).toEqual(paper);
      expect(await open().getPaper(`doi:${doi}`)).toEqual(paper);
    }
  });

  it('become one in whatever steps two writers take turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 9 }), fc.boolean(), async (place, journalFirst) => {
        const { day, at, preprint, article } = ground();
        const [first, second] = journalFirst ? [article(), preprint()] : [preprint(), article()];
        const table = engine.fresh();
        let met = false;
        actBeforeWrite(table, place, async () => {
          met = true;
          await open().announce(second, at('08:00'));
        });
        await open(table).announce(first, at('08:00'));
        if (!met) await open().announce(second, at('09:00'));
        expect((await open().readEdition(day)).map(({ announcements }) => announcements.length)).toEqual([2]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(Array.from({ length: 12 }, (_, doomed) => doomed))(
    'become one though the hub dies at write %i, as soon as either is announced again',
    async (doomed) => {
      const { day, at, preprint, article } = ground();
      await open().announce(preprint(), at('07:00'));
      const dying = engine.fresh();
      crashAtWrite(dying, doomed);
      await open(dying)
        .announce(article(), at('08:00'))
        .catch((error) => expect(String(error)).toContain('crashed'));
      const { announce, readEdition } = open();
      // What was stored of the article is found from either side; what was not comes with its next announcement.
      if (doomed % 2 === 0) await announce(preprint(), at('09:00'));
      await announce(article(), at('09:00'));
      const edition = await readEdition(day);
      expect(edition.map(({ announcements }) => announcements.length)).toEqual([2]);
      expect(edition[0]?.likely).toHaveLength(2);
    },
  );

  it('take in no part that an operator set apart, whatever brings it along', async () => {
    const { at, arxiv, doi, preprint, article } = ground();
    const { announce, getPaper, split } = open();
    const second = `10.31219/${arxiv}`;
    await announce(preprint(), at('01:00'));
    await announce(article(), at('02:00'));
    await split(`doi:${doi}`, { remember: true });
    await announce(onAnotherServer(preprint, second), at('03:00'));
    expect((await getPaper(`doi:${doi}`))?.likely).toHaveLength(2);
    await announce(preprint({ versionDois: [second] }), at('04:00'));
    const kept = await getPaper(`arxiv:${arxiv}`);
    expect((await getPaper(`doi:${second}`))?.id).toBe(kept?.id);
    expect(kept?.likely).toBeUndefined();
    expect((await getPaper(`doi:${doi}`))?.identifiers).toMatchObject({ arxiv: null, doi });
  });

  it('bring one journal version each, of which one stays, when two preprints turn out to be one', async () => {
    const { at, arxiv, doi, preprint, article } = ground();
    const { announce, getPaper } = open();
    const [second, other] = [`10.31219/${arxiv}`, `${doi}-other`];
    await announce(preprint(), at('01:00'));
    await announce(article(), at('02:00'));
    await announce(onAnotherServer(preprint, second), at('03:00'));
    const elsewhere = article({
      id: `doi:${other}`,
      identifiers: { arxiv: null, arxivVersion: null, doi: other, pmid: null },
      url: `https://doi.org/${other}`,
    });
    await announce(elsewhere, at('04:00'));
    expect((await getPaper(`doi:${other}`))?.likely).toHaveLength(2);
    await announce(preprint({ versionDois: [second] }), at('05:00'));
    const kept = await getPaper(`doi:${second}`);
    expect(kept?.likely?.map(({ paper }) => paper.id)).toEqual([`arxiv:${arxiv}`, `doi:${doi}`]);
    expect(await getPaper(`doi:${other}`)).toMatchObject({
      id: `doi:${other}`,
      identifiers: { arxiv: null, doi: other },
    });
  });

  it('are certainly one, once a source names both ids', async () => {
    const { at, arxiv, doi, preprint, article } = ground();
    const { announce, getPaper, readEdition } = open();
    await announce(preprint(), at('07:00'));
    await announce(article(), at('08:00'));
    expect((await getPaper(`doi:${doi}`))?.likely).toBeDefined();
    await announce(article({ source: 'crossref', versionDois: [`10.48550/arxiv.${arxiv}`] }), at('09:00'));
    const paper = await getPaper(`doi:${doi}`);
    expect(paper?.likely).toBeUndefined();
    expect(paper?.announcements).toHaveLength(3);
    expect(await readEdition(at('07:00').toISOString().slice(0, 10))).toEqual([paper]);
  });

  it('part by themselves, once a source names another journal version', async () => {
    const { day, at, arxiv, doi, preprint, article } = ground();
    const { announce, getPaper, readEdition } = open();
    await announce(preprint(), at('07:00'));
    await announce(article(), at('08:00'));
    const known = { arxiv, arxivVersion: 2, doi: `${doi}-other`, pmid: null };
    await announce(
      preprint({ id: `doi:${doi}-other`, identifiers: known, announcement: 'replace' }),
      at('09:00'),
    );
    expect((await readEdition(day)).map(({ id, likely }) => [id, likely])).toEqual([
      [`arxiv:${arxiv}`, undefined],
      [`doi:${doi}`, undefined],
    ]);
    expect((await getPaper(`arxiv:${arxiv}`))?.identifiers.doi).toBe(`${doi}-other`);
    await announce(article(), at('10:00'));
    expect(await readEdition(day)).toHaveLength(2);
  });

  it('stay apart where the title says nothing, or the first author is another', async () => {
    const { day, at, doi, preprint, article } = ground();
    const { announce, readEdition } = open();
    await announce(preprint({ title: 'Editorial' }), at('07:00'));
    await announce(article({ title: 'Editorial' }), at('08:00'));
    await announce(
      article({
        id: `doi:${doi}-2`,
        identifiers: { arxiv: null, arxivVersion: null, doi: `${doi}-2`, pmid: null },
        authors: [author('Grace Chisholm'), author('Truong Xuan Khanh')],
        title: preprint().title,
      }),
      at('09:00'),
    );
    await announce(preprint({ title: preprint().title }), at('09:00'));
    expect((await readEdition(day)).length).toBe(3);
  });
});

describe('splitting', () => {
  const paired = async () => {
    const all = ground();
    await open().announce(all.preprint(), all.at('07:00'));
    await open().announce(all.article(), all.at('08:00'));
    return all;
  };

  it('undoes it, and is remembered', async () => {
    const { day, at, arxiv, doi, preprint, article } = await paired();
    const { announce, getPaper, readEdition, split } = open();
    const parts = await split(`doi:${doi}`, { remember: true });
    expect(parts?.map(({ id }) => id)).toEqual([`arxiv:${arxiv}`, `doi:${doi}`]);
    expect(await readEdition(day)).toEqual(parts);
    expect(parts?.map(({ firstSeenAt }) => firstSeenAt)).toEqual([
      at('07:00').toISOString(),
      at('08:00').toISOString(),
    ]);
    expect(outcome(await getPaper(`arxiv:${arxiv}`))).toMatchObject({
      identifiers: { doi: null },
      venue: 'arXiv',
      announcements: ['arxiv-cs-ai new 1'],
    });
    for (const one of [
      preprint(),
      article(),
      preprint({ source: 'arxiv-cs-lg' }),
      article({ source: 'crossref' }),
    ])
      await announce(one, at('09:00'));
    expect((await readEdition(day)).map(({ id, announcements }) => [id, announcements.length])).toEqual([
      [`arxiv:${arxiv}`, 2],
      [`doi:${doi}`, 2],
    ]);
    // Nothing is left to undo.
    expect((await split(`doi:${doi}`, { remember: true }))?.map(({ id }) => id)).toEqual([`doi:${doi}`]);
    expect(await split('doi:10.1000/unknown', { remember: true })).toBeNull();
  });

  it('holds against an index that takes the two for one', async () => {
    const { day, at, arxiv, doi, article } = await paired();
    const { announce, readEdition, split } = open();
    await split(`arxiv:${arxiv}`, { remember: true });
    const both = article({ source: 'openalex', identifiers: { arxiv, arxivVersion: null, doi, pmid: null } });
    await announce(both, at('09:00'));
    expect(await announce(both, at('10:00'))).toBe('unchanged');
    expect((await readEdition(day)).length).toBe(2);
  });

  it('holds against whoever looked the preprint up before, and read the article after', async () => {
    const { day, at, arxiv, doi, preprint, article } = ground();
    await open().announce(article(), at('07:00'));
    await open().announce(preprint(), at('08:00'));
    const table = engine.fresh();
    let reads = 0;
    table.client.middlewareStack.add(
      (next, context) => async (input) => {
        // The first batch is aliases, the second what they lead to.
        if (context.commandName === 'BatchGetItemCommand' && reads++ === 1)
          await open().split(`doi:${doi}`, { remember: true });
        return next(input);
      },
      { step: 'initialize' },
    );
    await open(table).announce(preprint({ source: 'arxiv-cs-lg' }), at('09:00'));
    expect(
      (await open().readEdition(day)).map(({ id, announcements }) => [id, announcements.length]),
    ).toEqual([
      [`doi:${doi}`, 1],
      [`arxiv:${arxiv}`, 2],
    ]);
  });

  it.each(Array.from({ length: 9 }, (_, doomed) => doomed))(
    'that dies at write %i loses nothing, and goes on when it is asked again',
    async (doomed) => {
      const { day, at, arxiv, doi, preprint, article } = await paired();
      const dying = engine.fresh();
      crashAtWrite(dying, doomed);
      await open(dying)
        .split(`doi:${doi}`, { remember: true })
        .catch((error) => expect(String(error)).toContain('crashed'));
      const { announce, getPaper, readEdition, split } = open();
      for (const id of [`arxiv:${arxiv}`, `doi:${doi}`]) expect(await getPaper(id)).not.toBeNull();
      await split(`doi:${doi}`, { remember: true });
      for (const one of [preprint(), article()]) await announce(one, at('09:00'));
      expect((await readEdition(day)).map(({ id, announcements }) => [id, announcements.length])).toEqual([
        [`arxiv:${arxiv}`, 1],
        [`doi:${doi}`, 1],
      ]);
    },
  );

  it.each(Array.from({ length: 8 }, (_, place) => place))(
    'holds when both are announced just before its write %i',
    async (place) => {
      const { day, at, arxiv, doi, preprint, article } = await paired();
      const table = engine.fresh();
      actBeforeWrite(table, place, async () => {
        await open().announce(preprint({ source: 'arxiv-cs-lg' }), at('09:00'));
        await open().announce(article({ source: 'crossref' }), at('09:00'));
      });
      await open(table).split(`doi:${doi}`, { remember: true });
      for (const one of [preprint({ source: 'arxiv-cs-lg' }), article({ source: 'crossref' })])
        await open().announce(one, at('10:00'));
      expect(
        (await open().readEdition(day)).map(({ id, announcements }) => [id, announcements.length]),
      ).toEqual([
        [`arxiv:${arxiv}`, 2],
        [`doi:${doi}`, 2],
      ]);
    },
  );
});
