import { child, childrenOf, childText, childTexts, type XmlElement } from './documents/xml.ts';

/** What a document says about when it changes. */
export type Pace = {
  /** Days (GMT) on which it does not: `Saturday`. */
  skipDays: string[];
  /** Hours (GMT, 0 to 23) in which it does not. */
  skipHours: number[];
  /** How long it may be taken as it is; null where it does not say. */
  minutes: number | null;
};

export const noPace: Pace = { skipDays: [], skipHours: [], minutes: null };

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The day of the week in GMT, as `skipDays` names it. */
export const dayOf = (moment: Date): string => DAYS[moment.getUTCDay()] ?? '';

/** The days on which a document does not change, of the seven, however it writes them. */
export const skippedDays = ({ skipDays }: Pace): Set<string> => {
  const written = new Set(skipDays.map((day) => day.trim().toLowerCase()));
  return new Set(DAYS.filter((day) => written.has(day.toLowerCase())));
};

/** Publishers declare a month, or a year, for feeds that change every day; nothing is left longer than a day. */
const LONGEST = 24 * 60;

const PERIODS = new Map([
  ['hourly', 60],
  ['daily', 24 * 60],
  ['weekly', 7 * 24 * 60],
  ['monthly', 30 * 24 * 60],
  ['yearly', 365 * 24 * 60],
]);

/** From RSS's `skipDays`, `skipHours` and `ttl`, and RSS 1.0's syndication module (`sy:updatePeriod`, `sy:updateFrequency`). */
export const readPace = (channel: XmlElement): Pace => {
  const hours = childrenOf(channel, 'skipHours').flatMap((list) => childTexts(list, 'hour'));
  return {
    skipDays: childrenOf(channel, 'skipDays').flatMap((list) => childTexts(list, 'day')),
    // RSS 0.91 counts them 1 to 24, RSS 2.0 from 0 to 23.
    skipHours: [...new Set(hours.filter((hour) => /^\d{1,2}$/.test(hour)).map((hour) => Number(hour) % 24))],
    minutes: minutesOf(channel),
  };
};

const minutesOf = (channel: XmlElement): number | null => {
  const ttl = Number(childText(channel, 'ttl') ?? Number.NaN);
  const period = PERIODS.get(childText(channel, 'sy:updatePeriod')?.toLowerCase() ?? '');
  const frequency = Number(childText(channel, 'sy:updateFrequency') ?? 1);
  const updates =
    period === undefined ? null : period / Math.max(Number.isFinite(frequency) ? frequency : 1, 1);
  const asked = Math.max(Number.isFinite(ttl) ? ttl : 0, updates ?? 0);
  return asked > 0 ? Math.min(Math.round(asked), LONGEST) : null;
};

/** What holds for several documents of one source: the shortest time, and what all of them skip. */
export const paceOfAll = ([first = noPace, ...rest]: Pace[]): Pace => ({
  skipDays: first.skipDays.filter((day) => rest.every(({ skipDays }) => skipDays.includes(day))),
  skipHours: first.skipHours.filter((hour) => rest.every(({ skipHours }) => skipHours.includes(hour))),
  minutes: rest.reduce<number | null>(
    (least, { minutes }) => (least === null || minutes === null ? null : Math.min(least, minutes)),
    first.minutes,
  ),
});

/** The channel of RSS: of RDF it stands beside the items. */
export const channelOf = (root: XmlElement): XmlElement => child(root, 'channel') ?? root;
