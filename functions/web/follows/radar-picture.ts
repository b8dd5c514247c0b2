import type { FollowRecord } from '../../radar/backtest.ts';
import type { FollowKind } from '../../radar/follow.ts';

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

/** Where a label may stand: beside its blip, a little above or below, on either side. */
const placesFor = (blip: Blip): Blip[] => {
  const gap = blip.radius + GAP;
  return [0, -9, 10, -18, 19].flatMap((shift) => [
    { ...blip, labelX: round(blip.x + gap), labelY: round(blip.y + 4 + shift), anchor: 'start' as const },
    { ...blip, labelX: round(blip.x - gap), labelY: round(blip.y + 4 + shift), anchor: 'end' as const },
  ]);
};

/** Finds each label a place where it prints over nothing; one that has none is left out, and stands in the table. */
const labelled = (blips: Blip[]): Blip[] => {
  const taken: Box[] = [
    ...ringLegends,
    ...blips.map(({ x, y, radius }) => ({ left: x - radius - 1, right: x + radius + 1, y: y + 4 })),
  ];
  return blips.map((blip) => {
    const free = placesFor(blip).find((place) => {
      const box = boxOf(place);
      return box.left >= -EDGE && box.right <= EDGE && !taken.some((other) => overlap(box, other));
    });
    if (!free) return { ...blip, label: '' };
    taken.push(boxOf(free));
    return free;
  });
};

const round = (number: number) => Math.round(number * 10) / 10;

const blipAt = (angle: number, count: number, label: string): Blip => {
  const far = distance(count);
  return {
    x: round(far * Math.cos(angle)),
    y: round(-far * Math.sin(angle)),
    radius: round(count === 0 ? 4 : Math.min(10, 4.5 + 2.2 * Math.log10(count + 1))),
    isQuiet: count === 0,
    label,
    labelX: 0,
    labelY: 0,
    anchor: 'start',
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
  return labelled(blips);
};
