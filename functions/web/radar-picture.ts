import type { FollowRecord } from '../radar/backtest.ts';
import type { FollowKind } from '../radar/follow.ts';

/** Rings, from the centre: 10 and more papers a month, 1 to 9, quiet. */
export const RINGS = [75, 140, 205] as const;
const [BUSY, SOME, QUIET] = RINGS;

// More blips than these in a quarter, and nobody tells one from the other; the table has them all.
const MAX_BLIPS = 12;
const MAX_LABEL = 16;
const LABEL_HEIGHT = 15;
const LETTER_WIDTH = 7.2;
const GAP = 5;
/** Right end of the picture. */
const EDGE = 222;
/** Degrees between the axes and the first blip. */
const MARGIN = 10;

export type Blip = {
  x: number;
  y: number;
  radius: number;
  isQuiet: boolean;
  label: string;
  labelX: number;
  labelY: number;
  anchor: 'start' | 'end';
};

/** Degrees, anticlockwise from the right. */
const quarters: Record<FollowKind, number> = { keyword: 0, author: 90, category: 180, source: 270 };

/** The more a follow matched, the nearer: logarithmic, since fields match a hundred times more than people. */
const distance = (count: number): number => {
  if (count === 0) return (SOME + QUIET) / 2;
  if (count < 10) return SOME - ((count - 1) / 9) * (SOME - BUSY) - 4;
  return Math.max(24, BUSY - 6 - 16 * Math.log10(count / 10));
};

const clipped = (name: string) =>
  [...name].length > MAX_LABEL
    ? `${[...name]
        .slice(0, MAX_LABEL - 1)
        .join('')
        .trimEnd()}…`
    : name;

type Box = { left: number; right: number; y: number };

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < LABEL_HEIGHT;

const boxOf = ({ label, labelX, labelY, anchor }: Blip): Box => {
  const width = [...label].length * LETTER_WIDTH;
  const left = anchor === 'start' ? labelX : labelX - width;
  return { left, right: left + width, y: labelY };
};

/** What the rings are called stands right of the upper axis. */
const ringLegends: Box[] = [
  { left: 4, right: 90, y: 13 - BUSY },
  { left: 4, right: 24, y: 13 - SOME },
  { left: 4, right: 40, y: 13 - QUIET },
];

/** Moves labels down where they would print over each other. */
const apart = (blips: Blip[]): Blip[] => {
  const taken: Box[] = [
    ...ringLegends,
    ...blips.map(({ x, y, radius }) => ({ left: x - radius - 1, right: x + radius + 1, y: y + 4 })),
  ];
  return blips
    .sort((one, other) => one.labelY - other.labelY)
    .map((blip) => {
      let { labelY } = blip;
      while (taken.some((box) => overlap(box, boxOf({ ...blip, labelY })))) labelY += LABEL_HEIGHT / 3;
      taken.push(boxOf({ ...blip, labelY }));
      return { ...blip, labelY: round(labelY) };
    });
};

const round = (number: number) => Math.round(number * 10) / 10;

const blipAt = (angle: number, count: number, label: string): Blip => {
  const far = distance(count);
  const [x, y] = [far * Math.cos(angle), -far * Math.sin(angle)];
  const radius = count === 0 ? 4 : Math.min(10, 4.5 + 2.2 * Math.log10(count + 1));
  const fits = x + radius + GAP + [...label].length * LETTER_WIDTH <= EDGE;
  return {
    x: round(x),
    y: round(y),
    radius: round(radius),
    isQuiet: count === 0,
    label,
    labelX: round(fits ? x + radius + GAP : x - radius - GAP),
    labelY: round(y + 4),
    anchor: fits ? 'start' : 'end',
  };
};

type NameOf = (follow: FollowRecord['follow']) => string;

/** Where each follow stands in the picture: in its kind's quarter, nearer the centre the more it matched. */
export const blipsOf = (records: readonly FollowRecord[], nameOf: NameOf): Blip[] => {
  const blips = Object.entries(quarters).flatMap(([kind, begin]) => {
    const shown = records
      .filter(({ follow }) => follow.kind === kind)
      .sort((one, other) => other.papers.length - one.papers.length)
      .slice(0, MAX_BLIPS);
    return shown.map(({ follow, papers }, place) => {
      const degrees = begin + MARGIN + ((90 - 2 * MARGIN) * (place + 0.5)) / shown.length;
      return blipAt((degrees * Math.PI) / 180, papers.length, clipped(nameOf(follow)));
    });
  });
  return apart(blips);
};
