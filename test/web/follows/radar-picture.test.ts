import { expect, it } from 'vitest';
import { backtest, type FollowRecord } from '../../../functions/radar/backtest.ts';
import type { FollowKind } from '../../../functions/radar/follow.ts';
import { indexPapers } from '../../../functions/radar/matching.ts';
import { backtestSentence } from '../../../functions/web/follows/backtest-sentence.ts';
import { blipsOf, RINGS } from '../../../functions/web/follows/radar-picture.ts';
import { aFollow, aMatch, aPaper } from '../../fakes/papers.ts';

const record = (kind: FollowKind, value: string, count: number): FollowRecord => {
  const follow = aFollow(kind, value);
  const match = aMatch(kind, value, 'certain', ['in the title']);
  const papers = Array.from({ length: count }, (_, place) => ({
    paper: aPaper(`2606.${10_000 + place}`),
    match,
  }));
  return { follow, papers, uncertain: 0 };
};

const farOf = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

it('draws what sends more nearer, each kind in its quarter, everything inside', () => {
  const counts = [0, 1, 5, 9, 10, 80, 900];
  const blips = blipsOf(
    counts.map((count) => record('keyword', `word ${count}`, count)),
    ({ value }) => value,
  );
  const byCount = counts.map((count) => {
    const blip = blips.find(({ label }) => label === `word ${count}`);
    if (!blip) throw new Error(`no blip for ${count}`);
    return blip;
  });
  const distances = byCount.map(farOf);
  expect(distances).toEqual([...distances].sort((one, other) => other - one));
  expect(Math.max(...distances)).toBeLessThan(RINGS[2]);
  expect(byCount.map(({ isQuiet }) => isQuiet)).toEqual(counts.map((count) => count === 0));
  for (const { x, y } of blips) expect(x > 0 && y < 0).toBe(true);
  const [author] = blipsOf([record('author', 'Ada Byron', 3)], ({ value }) => value);
  expect(author).toMatchObject({ x: expect.any(Number), label: 'Ada Byron' });
  expect((author?.x ?? 0) < 0 && (author?.y ?? 0) < 0).toBe(true);
});

it('prints no label over another, however many there are', () => {
  const kinds: FollowKind[] = ['author', 'keyword', 'category', 'source'];
  const many = kinds.flatMap((kind) =>
    Array.from({ length: 40 }, (_, place) => record(kind, `${kind} of a long name ${place}`, place % 13)),
  );
  const blips = blipsOf(many, ({ value }) => value);
  expect(blips).toHaveLength(48);
  const boxes = blips
    .filter(({ label }) => label !== '')
    .map(({ label, labelX, labelY, anchor }) => {
      const width = label.length * 7;
      return { left: anchor === 'start' ? labelX : labelX - width, width, y: labelY };
    });
  expect(boxes.length).toBeGreaterThan(8);
  for (const [place, one] of boxes.entries())
    for (const other of boxes.slice(place + 1))
      expect(
        Math.abs(one.y - other.y) >= 12 ||
          one.left + one.width <= other.left ||
          other.left + other.width <= one.left,
      ).toBe(true);
});

it('counts what a follow would have sent, and says how sure it is', () => {
  const by = (id: string, name: string) =>
    aPaper(id, { authors: [{ name, orcid: null, affiliation: null, group: false }] });
  const index = indexPapers([by('2606.00001', 'Truong Xuan Khanh'), by('2606.00002', 'T. X. Khanh')]);
  const follows = [aFollow('author', 'Truong Xuan Khanh'), aFollow('author', 'Emmy Noether')];
  const [khanh, noether] = backtest([index], { follows });
  expect(khanh?.papers).toHaveLength(2);
  expect(khanh && backtestSentence(khanh)).toBe(
    'would have sent 2 papers in the last 30 days, 1 of them uncertain (“T. X. Khanh”).',
  );
  expect(noether && backtestSentence(noether)).toBe('would have sent no paper in the last 30 days.');
});
