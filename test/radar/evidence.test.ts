import { describe, expect, test } from 'vitest';
import type { Paper } from '../../functions/papers/paper.ts';
import { backtest } from '../../functions/radar/backtest.ts';
import type { AuthorHistory } from '../../functions/radar/evidence.ts';
import { type Follow, parseFollow } from '../../functions/radar/follow.ts';
import { matchReaderWithHistory } from '../../functions/radar/match-reader.ts';
import { indexPapers } from '../../functions/radar/matching.ts';
import type { Answer } from '../../functions/radar/reader.ts';
import { paperOf } from './paper-of.ts';

const now = new Date('2026-11-23T08:00:00Z');
const follow = (value: string) => parseFollow('author', value, now);
const orcids = ['0000-0002-1825-0097', '0000-0001-5109-3700'];

/** A paper whose first author has an ORCID or an affiliation. */
const by = (
  id: string,
  names: string[],
  first: { orcid?: string; affiliation?: string } = {},
  category = 'cs.LG',
): Paper => {
  const paper = paperOf(id, { authors: names, categories: [category] });
  const authors = paper.authors.map((author, place) => (place === 0 ? { ...author, ...first } : author));
  return { ...paper, authors };
};

const answer = (about: Follow, paper: Paper, mine: boolean): Answer => ({
  follow: about.value,
  name: paper.authors[0]?.name ?? '',
  paperId: paper.id,
  mine,
  at: now.toISOString(),
});

const judge = async (paper: Paper, one: Follow, history: Paper[] = [], answers: Answer[] = []) => {
  const known: AuthorHistory = async () => history;
  const found = await matchReaderWithHistory(indexPapers([paper]), { follows: [one], answers }, known);
  return found[0]?.matches.map(({ level, reasons }) => `${level}: ${reasons.join(', ')}`) ?? [];
};

describe('an ORCID', () => {
  const known = follow(`Ada Lovelace (https://orcid.org/${orcids[0]})`);

  test('is read out of what is typed, if its check digit is right', () => {
    expect(known).toMatchObject({ value: 'Ada Lovelace', orcid: orcids[0] });
    expect(follow(orcids[0] ?? '')).toMatchObject({ value: orcids[0], orcid: orcids[0] });
    expect(() => follow('0000-0002-1825-0098')).toThrow('not a name');
  });

  test('that is equal is certain, under any name', async () => {
    expect(await judge(by('a', ['Ada Lovelace'], { orcid: orcids[0]! }), known)).toEqual([
      'certain: ORCID match',
    ]);
    expect(await judge(by('a', ['A. King'], { orcid: orcids[0]! }), known)).toEqual(['certain: ORCID match']);
    expect(await judge(by('a', ['A. King'], { orcid: orcids[0]! }), follow(orcids[0]!))).toEqual([
      'certain: ORCID match',
    ]);
  });

  test('that is another hides; none says nothing', async () => {
    expect(await judge(by('a', ['Ada Lovelace'], { orcid: orcids[1]! }), known)).toEqual([]);
    expect(await judge(by('a', ['Ada Lovelace']), known)).toEqual(['likely: same full name']);
  });

  test("of a paper that the reader called the author's, or not, decides about the next ones", async () => {
    const one = follow('Ada Lovelace');
    const first = by('first', ['Ada Lovelace'], { orcid: orcids[0]! });
    const next = by('next', ['Ada Lovelace'], { orcid: orcids[0]! });
    expect(await judge(next, one, [first], [answer(one, first, true)])).toEqual(['certain: ORCID match']);
    expect(await judge(next, one, [first], [answer(one, first, false)])).toEqual([]);
    const other = by('other', ['Ada Lovelace'], { orcid: orcids[1]! });
    expect(await judge(other, one, [first], [answer(one, first, true)])).toEqual([]);
  });
});

describe('a full name', () => {
  test('that is uncommon is likely, with what it shares with earlier papers', async () => {
    const history = [by('h', ['Truong Xuan Khanh', 'Ada Byron'])];
    expect(
      await judge(by('a', ['Truong Xuan Khanh', 'Ada Byron']), follow('Truong Xuan Khanh'), history),
    ).toEqual(['likely: same full name, a shared coauthor (Ada Byron)']);
  });

  test.each(['Wei Zhang', 'John Smith', 'Minjun Kim', 'Hua Bai'])(
    '%s is borne by too many: only possible',
    async (name) => {
      const history = [by('h', [name, 'Ada Byron'])];
      expect(await judge(by('a', [name, 'Ada Byron']), follow(name), history)).toEqual([
        'possible: same full name, others have this name, too',
      ]);
    },
  );

  test('that is common is likely where a paper the reader confirmed shares a coauthor or an affiliation', async () => {
    const one = follow('Wei Zhang');
    const mine = by('mine', ['Wei Zhang', 'Ada Byron'], { affiliation: 'University of Turin' });
    const answers = [answer(one, mine, true)];
    expect(await judge(by('a', ['Wei Zhang', 'Ada Byron']), one, [mine], answers)).toEqual([
      'likely: same full name, a shared coauthor (Ada Byron)',
    ]);
    expect(
      await judge(by('a', ['Wei Zhang'], { affiliation: 'University of Turin' }), one, [mine], answers),
    ).toEqual(['likely: same full name, the same affiliation']);
    expect(await judge(by('a', ['Wei Zhang', 'Li Wang']), one, [mine], answers)).toEqual([
      'possible: same full name, others have this name, too',
    ]);
    const team = by('team', ['Wei Zhang', 'Li Wang', 'Yi Chen']);
    const both = [answer(one, team, true)];
    expect(await judge(by('a', ['Wei Zhang', 'Li Wang']), one, [team], both)).toEqual([
      'possible: same full name, others have this name, too',
    ]);
    expect(await judge(by('a', ['Yi Chen', 'Wei Zhang', 'Li Wang']), one, [team], both)).toEqual([
      'likely: same full name, a shared coauthor (Li Wang and Yi Chen)',
    ]);
  });

  test('that many bear where it is printed, if not as it is followed, is only possible', async () => {
    const one = follow('David I. K. Martin');
    expect(await judge(by('a', ['David Martin']), one)).toEqual([
      'possible: same full name, others have this name, too',
    ]);
    expect(await judge(by('b', ['David I. K. Martin']), one)).toEqual(['likely: same full name']);
  });

  test.each(['Qinglin Meng', 'Truong Xuan Khanh', 'Adrian Del Maestro', 'Jennifer Doudna'])(
    '%s is uncommon: likely without more',
    async (name) => {
      expect(await judge(by('a', [name]), follow(name))).toEqual(['likely: same full name']);
    },
  );

  test('is common when our own corpus has it with two ORCIDs, or in many unconnected papers', async () => {
    const one = follow('Ada Lovelace');
    const paper = by('a', ['Ada Lovelace'], {}, 'math.CO');
    const two = orcids.map((orcid, place) => by(`h${place}`, ['Ada Lovelace'], { orcid }));
    expect((await judge(paper, one, two))[0]).toMatch(/^possible/);
    const apart = Array.from({ length: 13 }, (_, place) =>
      by(`apart${place}`, ['Ada Lovelace'], {}, `field-${place}`),
    );
    expect((await judge(paper, one, apart))[0]).toMatch(/^possible/);
    expect((await judge(paper, one, apart.slice(0, 12)))[0]).toMatch(/^likely/);
  });
});

test('initials alone become likely by a coauthor whom the author wrote with', async () => {
  const history = [by('h', ['Truong Xuan Khanh', 'Ada Byron'])];
  const one = follow('Truong Xuan Khanh');
  expect(await judge(by('a', ['T. X. Khanh', 'Ada Byron']), one, history)).toEqual([
    'likely: only "T. X. Khanh" is given, a shared coauthor (Ada Byron)',
  ]);
  expect((await judge(by('a', ['T. X. Khanh', 'Wei Zhang']), one, history))[0]).toMatch(/^possible/);
});

test("a backtest weighs a window's papers by one another", () => {
  const papers = [by('a', ['Wei Zhang', 'Ada Byron']), by('b', ['Wei Zhang'], {}, 'hep-th')];
  const [record] = backtest([indexPapers(papers)], { follows: [follow('Wei Zhang')] });
  expect(record).toMatchObject({ uncertain: 2 });
});

test('readers who share a history, one after the other, hear what each would hear alone', async () => {
  const grace = 'Grace B. Hopper';
  const paper = by('new', ['Ada Lovelace', grace], { orcid: orcids[1]! });
  const other = by('other', ['A. Lovelace', grace]);
  const old = by('old', ['Ada Lovelace', grace], { orcid: orcids[0]! });
  const foreign = by('foreign', ['Ada Lovelace', 'Li Na'], { orcid: orcids[1]! });
  const history = [old, foreign];
  const plain = follow('Ada Lovelace');
  const byOrcid = follow(`Ada Lovelace (https://orcid.org/${orcids[1]})`);
  const readers: [Follow, Answer[]][] = [
    [plain, []],
    [plain, [answer(plain, foreign, false)]],
    [byOrcid, []],
    [plain, [answer(plain, old, true)]],
    [plain, [answer(plain, old, false), answer(plain, foreign, true)]],
    [plain, []],
    [byOrcid, [answer(plain, foreign, false)]],
  ];
  const heard = new Set<string>();
  for (const each of [paper, other])
    for (const [one, answers] of [...readers, ...readers.toReversed()]) {
      const alone = await judge(structuredClone(each), one, structuredClone(history), answers);
      expect(await judge(each, one, history, answers)).toEqual(alone);
      heard.add(alone.join());
    }
  expect(heard.size).toBeGreaterThan(3);
});
