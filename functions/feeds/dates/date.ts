import { inOneScript } from './date-script.ts';
import { monthOf } from './month.ts';

/** Hours from UTC; RFC 822's North American zones and those that publishers elsewhere write. */
const ZONES: Record<string, number> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    mez: 1,
    cest: 2,
    eet: 2,
    eest: 3,
    msk: 3,
  },
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10 },
  ...{ ist: 5.5, jst: 9, kst: 9, hkt: 8, sgt: 8, awst: 8, aest: 10, aedt: 11, nzst: 12, nzdt: 13 },
};

const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ]\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:](\d{1,9}))?)?)?\s*(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?$/i;
/** `2026/1/5`, `2026. 1. 5.`, `2026-1-5`, `2026年1月5日`, `2026년 1월 5일`, `2026年1月`. */
const YEAR_FIRST = /^(\d{4})(?:[/.年년-]\s?)(\d{1,2})(?:[/.月월-]\s?(?:(\d{1,2})[.日일]?)?)?$/;
/** `31/12/2026` and `12/31/2026`: where both numbers may be months, nobody can tell. With dots, the day is first. */
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
/** `8/13/2026 12:00:00 AM`, as .NET writes it in America. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? ([ap])m$/i;
/** `2026/8/13 12:00`, `2026年8月13日 12:00:00`, `2026-8-13T12:00:00Z`. */
const CLOCK_BEHIND =
  /^(.{6,20}?)(?:,?\s+|T)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
const CLOCK = /\b(\d{1,2}):(\d{2})(?::(\d{2})(?:[.:]\d+)?)?\s*([ap]m)?/i;

/**
 * A date as feeds write it, as ISO 8601 UTC: RFC 822 in every variant seen (two-digit years, no seconds, named
 * zones), ISO 8601 (`2015-11-06-08:00` included), `5 December 2026`, `2017 Aug`, `2026`. What is missing at the end
 * is the first (day of the month, month of the year, moment of the day); without zone it is UTC. Null for what is
 * no date or no day of the calendar (30 February).
 */
export const parseDate = (text: string): string | null => {
  const known = read.get(text);
  if (known !== undefined) return known;
  const date = parse(text);
  if (read.size >= REMEMBERED) read.clear();
  if (text.length <= 80) read.set(text, date);
  return date;
};

/** Most of a feed's items have one of few dates. */
const REMEMBERED = 200;
const read = new Map<string, string | null>();

const parse = (text: string): string | null => {
  if (text.length > 120) return null;
  const written = text.trim().replace(/\[[\w/]+\]$/, '');
  const trimmed = /[^\0-\x7f]/.test(written) ? inOneScript(written) : written;
  if (trimmed === '' || trimmed.length > 80) return null;
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    return instant(
      // Databases write 00 for what they do not know.
      [Number(year), Number(month ?? 1) || 1, Number(day ?? 1) || 1],
      [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0), Number(`0.${fraction ?? 0}`) * 1000],
      zoneMinutes(zone),
    );
  }
  const day = dayInNumbers(trimmed);
  if (day !== null) return instant(day, [0, 0, 0, 0], 0);
  const timed = CLOCK_BEHIND.exec(trimmed);
  const date = timed?.[1] === undefined ? null : dayInNumbers(timed[1]);
  if (date !== null) {
    return instant(
      date,
      [Number(timed?.[2]), Number(timed?.[3]), Number(timed?.[4] ?? 0), 0],
      zoneMinutes(timed?.[5]),
    );
  }
  const american = AMERICAN.exec(trimmed);
  if (american) {
    const [, month, date, year, hour, minute, second, half] = american;
    return instant(
      [Number(year), Number(month), Number(date)],
      [(Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0), Number(minute), Number(second ?? 0), 0],
      0,
    );
  }
  return parseWritten(trimmed);
};

const dayInNumbers = (text: string): [number, number, number] | null => {
  const first = YEAR_FIRST.exec(text);
  if (first) return [Number(first[1]), Number(first[2]), Number(first[3] ?? 1)];
  const last = YEAR_LAST.exec(text);
  if (!last) return null;
  const [a, b, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  if (last[2] === '.' || a > 12) return [year, b, a];
  return b > 12 || a === b ? [year, a, b] : null;
};

/** November in Polish, October in Croatian: Croats set a stop behind the number of the day, or the day of the week before it. */
const CROATIAN = /\d\.\s*listopada|^(?:uto|sri|čet|pet|sub|ned)\p{Alpha}*\.?,? /iu;

/** Dates with the month's name: day, month and year in any order, then a clock, then a zone. */
const parseWritten = (text: string): string | null => {
  const clock = CLOCK.exec(text);
  const beforeClock = clock ? text.slice(0, clock.index) : text;
  const afterClock = clock ? text.slice(clock.index + clock[0].length) : '';
  const yearAfterClock = afterClock.replace(/[+-]\d{1,2}(?::?\d{2})?\b/, '').replace(/^\s*[a-z]+/i, '');
  const words = `${beforeClock} ${yearAfterClock}`
    .toLowerCase()
    .split(/[\s,،./():-]+/)
    .filter((word) => word !== '');
  const months = words.map((word) => (word === 'listopada' && CROATIAN.test(text) ? 9 : monthOf(word)));
  // The French Tuesday, the Croatian Saturday: `mar., 06 janv. 2026`, `sub, 15 kolovoza 2026`.
  const isWeekday = /^\p{Alpha}+\.?,/u.test(text) && months.slice(1).some((month) => month >= 0);
  const at = months.findIndex((month, place) => month >= 0 && !(isWeekday && place === 0));
  if (at === -1) return null;
  const numbers = words
    .filter((word) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word))
    .map((word) => Number.parseInt(word, 10));
  const yearAt = words.findIndex((word) => /^\d{4}$/.test(word));
  let year: number | undefined;
  let day = 1;
  if (yearAt >= 0) {
    year = Number(words[yearAt]);
    day = numbers.find((number) => number !== year && number <= 31) ?? 1;
    // Thai years are Buddhist.
    if (year > 2400 && /[\u0e00-\u0e7f]/.test(text)) year -= 543;
  } else if (numbers.length >= 2) {
    // RFC 822's two digits: `22 Aug 26`.
    [day = 1, year] = numbers;
    year = year === undefined ? undefined : year + (year < 70 ? 2000 : 1900);
  }
  if (year === undefined) return null;
  const [, hours, minutes, seconds, half] = clock ?? [];
  const hour = Number(hours ?? 0);
  const hour24 = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const zone = /[+-]\d{1,2}(?::?\d{2})?\b/.exec(afterClock)?.[0] ?? /\b[a-z]{1,4}\b/i.exec(afterClock)?.[0];
  return instant(
    [year, (months[at] ?? 0) + 1, day],
    [hour24, Number(minutes ?? 0), Number(seconds ?? 0), 0],
    zoneMinutes(zone),
  );
};

const zoneMinutes = (zone: string | undefined): number => {
  if (zone === undefined) return 0;
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  return (ZONES[zone.toLowerCase()] ?? 0) * 60;
};

const instant = (
  day: [number, number, number],
  clock: [number, number, number, number],
  zone: number,
): string | null => {
  const [year, month, date] = day;
  const [hour, minute, second, fraction] = clock;
  // Years of other calendars: 1405 in Iran, 1447 in Arabia, 2569 in Thailand.
  if (year < 1500 || year > 2400 || hour > 24 || minute > 59 || second > 60 || Math.abs(zone) > 14 * 60)
    return null;
  const midnight = new Date(Date.UTC(year, month - 1, date));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== date) return null;
  const moment =
    midnight.getTime() +
    ((hour * 60 + minute - zone) * 60 + Math.min(second, 59)) * 1000 +
    Math.floor(fraction);
  const written = new Date(moment);
  return written.getUTCFullYear() > 9999 ? null : written.toISOString();
};
