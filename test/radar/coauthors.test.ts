import { describe, expect, it } from 'vitest';
import { coauthorsOf, suggestCoauthors } from '../../functions/radar/coauthors.ts';
import { parseFollow } from '../../functions/radar/follow.ts';
import { anAuthor, aPaper } from '../fakes/papers.ts';

const now = new Date('2026-11-23T08:00:00Z');
const follow = (value: string) => parseFollow('author', value, now);
const khanh = follow('Truong Xuan Khanh');
const signed = (...lists: string[][]) =>
  lists.map((names, at) => aPaper(`2606.${10_000 + at}`, { authors: names.map((name) => anAuthor(name)) }));

describe('coauthors', () => {
  it('are those who wrote with the followed author more than once, under all their names', () => {
    const papers = signed(
      ['Truong Xuan Khanh', 'Emmy Noether', 'Ada Lovelace'],
      ['Truong Xuan Khanh', 'E. Noether', 'ATLAS Collaboration'],
      ['Truong Xuan Khanh', 'Emmy Noether'],
      ['Somebody Else', 'Ada Lovelace'],
    );
    expect(coauthorsOf(khanh, papers, [])).toEqual([{ name: 'Emmy Noether', orcid: null, papers: 3 }]);
  });

  it('are not those of whole collaborations, nor of whom the reader said not to be the one', () => {
    const crowd = Array.from(
      { length: 40 },
      (_, at) => `Person Ko${'abcdefghij'[at % 10]}${at % 4 ? 'lo' : 'ri'}`,
    );
    const papers = signed(
      ['Truong Xuan Khanh', ...crowd],
      ['Truong Xuan Khanh', ...crowd],
      ['Truong Xuan Khanh', 'Emmy Noether'],
      ['Truong Xuan Khanh', 'Emmy Noether'],
    );
    expect(coauthorsOf(khanh, papers, []).map(({ name }) => name)).toEqual(['Emmy Noether']);
    const initials = signed(['T. Khanh', 'Emmy Noether'], ['T. Khanh', 'Emmy Noether']);
    expect(coauthorsOf(khanh, initials, [])).toEqual([]);
    const answers = papers.slice(3).map(({ id: paperId }) => ({
      ...{ follow: khanh.value, name: khanh.value, paperId, mine: false, at: now.toISOString() },
    }));
    expect(coauthorsOf(khanh, papers, answers)).toEqual([]);
  });
});

describe('suggestions', () => {
  const coauthor = (name: string, papers: number) => ({ name, orcid: null, papers });

  it('are of nobody who is followed or muted, each once, most papers first', () => {
    const ada = follow('Ada Lovelace');
    const suggested = suggestCoauthors(
      [
        {
          follow: khanh,
          coauthors: [coauthor('Emmy Noether', 3), coauthor('A. Lovelace', 9), coauthor('Grace Hopper', 2)],
        },
        { follow: ada, coauthors: [coauthor('E. Noether', 5), coauthor('Charles Babbage', 4)] },
      ],
      {
        follows: [khanh, ada],
        mutes: [{ kind: 'author', value: 'Charles Babbage', since: now.toISOString() }],
      },
      5,
    );
    expect(suggested.map((one) => `${one.name}, ${one.papers}, with ${one.with}`)).toEqual([
      'E. Noether, 5, with Ada Lovelace',
      'Grace Hopper, 2, with Truong Xuan Khanh',
    ]);
    expect(
      suggestCoauthors(
        [{ follow: khanh, coauthors: [coauthor('B C', 2), coauthor('D E', 2)] }],
        { follows: [] },
        1,
      ),
    ).toHaveLength(1);
  });
});
