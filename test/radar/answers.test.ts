import { describe, expect, it } from 'vitest';
import type { MatchLevel } from '../../functions/radar/match.ts';
import { matchReader } from '../../functions/radar/match-reader.ts';
import { indexPapers } from '../../functions/radar/matching.ts';
import type { Answer, Mute } from '../../functions/radar/reader.ts';
import { aFollow, aPaper } from '../fakes/papers.ts';

const by = (id: string, ...names: string[]) =>
  aPaper(id, { authors: names.map((name) => ({ name, orcid: null, affiliation: null, group: false })) });

const papers = [
  by('2606.00001', 'Truong Xuan Khanh'),
  by('2606.00002', 'T. X. Khanh'),
  by('2606.00003', 'T. X. Khanh', 'Grace Chisholm'),
];
const index = indexPapers(papers);
const [own, second, third] = papers.map(({ id }) => id);

const answer = (paperId: string | undefined, mine: boolean, name = 'T. X. Khanh'): Answer => ({
  follow: 'Truong Xuan Khanh',
  name,
  paperId: paperId ?? '',
  mine,
  at: '2026-06-18T00:00:00.000Z',
});

const levels = (answers: Answer[], mutes: Mute[] = []): [string, MatchLevel | undefined][] =>
  matchReader(index, { follows: [aFollow('author', 'Truong Xuan Khanh')], answers, mutes }).map(
    ({ paper, matches }) => [paper.id, matches[0]?.level],
  );

const levelOf = (id: string | undefined, answers: Answer[]) => new Map(levels(answers)).get(id ?? '');

describe('an answer', () => {
  it('is the last word about its paper', () => {
    expect(levelOf(second, [])).toBe('possible');
    expect(levelOf(second, [answer(second, true)])).toBe('certain');
    expect(levelOf(second, [answer(second, false)])).toBeUndefined();
    expect(levelOf(own, [answer(own, false, 'Truong Xuan Khanh')])).toBeUndefined();
  });

  it('is a hint about others that print the same name', () => {
    expect(levelOf(third, [answer(second, true)])).toBe('likely');
    expect(levelOf(third, [answer(second, false)])).toBeUndefined();
    expect(levelOf(own, [answer(second, false)])).not.toBeUndefined();
  });

  it('and its opposite leave the name open', () => {
    const both = [answer(second, true), answer('arxiv:2606.99999', false)];
    expect(levelOf(third, both)).toBe('possible');
  });

  it('about another follow says nothing', () => {
    expect(levelOf(second, [{ ...answer(second, false), follow: 'Somebody Else' }])).toBe('possible');
  });

  it('puts what became certain first', () => {
    expect(levels([answer(third, true)])[0]).toEqual([third, 'certain']);
  });
});

describe('a mute', () => {
  const since = '2026-06-18T00:00:00.000Z';

  it.each([
    [{ kind: 'paper', value: second ?? '', since }, second],
    [{ kind: 'author', value: 'Grace Chisholm', since }, third],
  ] as const)('hides its paper, whatever matches: %o', (mute, hidden) => {
    const shown = levels([], [mute]).map(([id]) => id);
    expect(shown).not.toContain(hidden);
    expect(shown).toHaveLength(2);
  });

  it('hides what a word occurs in, and nothing by a name that only may fit', () => {
    expect(levels([], [{ kind: 'author', value: 'Tran Xuan Khanh', since }])).toHaveLength(3);
    const word = papers[0]?.title.split(' ')[0] ?? '';
    expect(levels([], [{ kind: 'keyword', value: word, since }]).length).toBeLessThan(3);
  });
});
