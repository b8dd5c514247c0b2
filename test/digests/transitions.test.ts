import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nextDigestAt, periodId } from '../../functions/digests/period.ts';

const hourMs = 3_600_000;
const quarter = 15 * 60_000;

/** The platform's own calendar, which has nothing to do with the arithmetic that is tested. */
const clockOf = (timeZone: string) => {
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...parts });
  return (at: number) => {
    const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return { date: `${shown.year}-${shown.month}-${shown.day}`, time: `${shown.hour}:${shown.minute}` };
  };
};

const transitionsOf = (timeZone: string, from: number, to: number): number[] => {
  const found: number[] = [];
  const start = Temporal.Instant.from(`${from}-01-01T00:00:00Z`).toZonedDateTimeISO(timeZone);
  for (let next = start.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    if (next.epochMilliseconds >= Date.UTC(to, 0)) break;
    found.push(next.epochMilliseconds);
  }
  return found;
};

/** Digests of the days around a change of the clock, looked up quarter by quarter on the platform's calendar. */
const checkAround = (timeZone: string, at: number) => {
  const clock = clockOf(timeZone);
  const hours = [at - hourMs, at - 1, at, at + hourMs].map((time) => Number(clock(time).time.slice(0, 2)));
  for (const hour of new Set(hours)) {
    const settings = { cadence: 'daily', hour, timezone: timeZone, language: 'en' } as const;
    const wanted = `${String(hour).padStart(2, '0')}:00`;
    let last = at - 30 * hourMs;
    const dates = new Set<string>();
    for (let day = 0; day < 4; day++) {
      const due = nextDigestAt(settings, new Date(last))?.getTime() ?? 0;
      const what = `${timeZone}, ${wanted}, ${new Date(due).toISOString()}`;
      const shown = clock(due);
      expect(periodId(settings, new Date(due)), what).toBe(shown.date);
      expect(dates.has(shown.date), what).toBe(false);
      expect(due, what).toBeGreaterThan(last);
      // No date in between that there was, and of two such hours the first.
      for (let time = due - 26 * hourMs; time < due + 26 * hourMs; time += quarter) {
        const { date, time: shownTime } = clock(time);
        if (time > last && time < due && day > 0)
          expect(date === shown.date || dates.has(date), `${what} passes ${date} over`).toBe(true);
        if (date !== shown.date || shownTime !== wanted) continue;
        expect(time, what).toBe(due);
        break;
      }
      dates.add(shown.date);
      last = due;
    }
  }
};

test('at every change of the clock in every zone, in two years of the table', () => {
  for (const timeZone of Intl.supportedValuesOf('timeZone'))
    for (const at of transitionsOf(timeZone, 2026, 2028)) checkAround(timeZone, at);
}, 120_000);

test.each([
  ['Pacific/Kwajalein', 1993],
  ['Pacific/Kiritimati', 1994],
  ['Pacific/Apia', 2011],
  ['Pacific/Fakaofo', 2011],
  ['Asia/Pyongyang', 2015],
  ['America/Caracas', 2016],
  ['Antarctica/Troll', 2024],
  ['Antarctica/Casey', 2020],
  ['Australia/Lord_Howe', 2024],
  ['Africa/Casablanca', 2024],
  ['Africa/Juba', 2021],
  ['America/Nuuk', 2023],
  ['America/Scoresbysund', 2024],
  ['Asia/Almaty', 2024],
])('where the clock did something odd: %s in %i', (timeZone, year) => {
  const transitions = transitionsOf(timeZone, year, year + 2);
  expect(transitions.length).toBeGreaterThan(0);
  for (const at of transitions) checkAround(timeZone, at);
});
