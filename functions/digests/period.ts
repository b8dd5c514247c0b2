import { Temporal } from 'temporal-polyfill';
import type { DigestSettings } from '../radar/reader.ts';

const instantMinutes = 15;

/** Far enough to meet the next Monday, even one week after a calendar that left out a day. */
const daysAhead = 16;

const isDigestDay = (date: Temporal.PlainDate, settings: DigestSettings) => {
  if (settings.cadence === 'weekly') return date.dayOfWeek === 1;
  if (settings.cadence === 'weekdays') return date.dayOfWeek <= 5;
  return true;
};

/**
 * The instant at which the local clock shows the wanted hour on that date: the first of two in autumn, the first
 * minute after a gap in spring. Where the gap reaches past midnight, the hour before it, so that the digest keeps
 * its date. Null for a date that the zone left out (Samoa had no 30 December 2011).
 */
const digestTime = (date: Temporal.PlainDate, settings: DigestSettings): Temporal.ZonedDateTime | null => {
  const local = date.toPlainDateTime({ hour: settings.hour });
  for (const disambiguation of ['compatible', 'earlier'] as const) {
    const time = local.toZonedDateTime(settings.timezone, { disambiguation });
    if (time.toPlainDate().equals(date)) return time;
  }
  return null;
};

const instantOf = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

/**
 * The first digest time strictly after `after`; null for a paused reader. Digests leave at the reader's local hour:
 * every day, from Monday to Friday, or on Mondays. `instant` is due again a quarter of an hour later, counted from
 * the full minute, so that a schedule that ticks a second early does not miss it.
 * Throws RangeError for a time zone that the runtime does not know.
 */
export const nextDigestAt = (settings: DigestSettings, after: Date): Date | null => {
  if (settings.cadence === 'paused') return null;
  if (settings.cadence === 'instant') {
    return new Date(Math.floor(after.getTime() / 60_000) * 60_000 + instantMinutes * 60_000);
  }
  const start = instantOf(after);
  const today = start.toZonedDateTimeISO(settings.timezone).toPlainDate();
  for (let days = 0; days <= daysAhead; days++) {
    const date = today.add({ days });
    if (!isDigestDay(date, settings)) continue;
    const time = digestTime(date, settings)?.toInstant();
    if (time && Temporal.Instant.compare(time, start) > 0) return new Date(time.epochMilliseconds);
  }
  throw new RangeError(`no digest time within ${daysAhead} days in ${settings.timezone}`);
};

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * Names the period of the digest that is due at `at`: the reader's local date `2026-06-18`, or ISO week `2026-W25`
 * for weekly readers. `instant` names the minute, in UTC because the local clock repeats an hour each autumn.
 */
export const periodId = (settings: DigestSettings, at: Date): string => {
  if (settings.cadence === 'instant') return at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
  const date = instantOf(at).toZonedDateTimeISO(settings.timezone).toPlainDate();
  if (settings.cadence !== 'weekly') return date.toString();
  return `${date.yearOfWeek}-W${twoDigits(date.weekOfYear ?? 0)}`;
};

/** When the digest after the one that covers up to `cutoff` is due: always in the future, so that an outage costs one mail, not five. */
export const digestAfter = (settings: DigestSettings, cutoff: Date, now: Date): Date | null => {
  const next = nextDigestAt(settings, cutoff);
  return next !== null && next <= now ? nextDigestAt(settings, now) : next;
};
