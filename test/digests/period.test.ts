import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nextDigestAt, periodId } from '../../functions/digests/period.ts';
import type { Cadence, DigestSettings } from '../../functions/radar/reader.ts';

const settings = (timezone: string, hour: number, cadence: Cadence = 'daily'): DigestSettings => ({
  cadence,
  hour,
  timezone,
  language: 'en',
});

const successive = (wanted: DigestSettings, after: string, count: number) => {
  const times: Date[] = [];
  let last = new Date(after);
  for (let index = 0; index < count; index++) {
    last = nextDigestAt(wanted, last) ?? expect.fail('a digest is due');
    times.push(last);
  }
  return times.map((time) => [time.toISOString(), periodId(wanted, time)]);
};

const timezones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
// Past and coming transitions: zone rules differ most before 2012.
const instants = fc.date({
  min: new Date('1990-01-01'),
  max: new Date('2037-01-01'),
  noInvalidDate: true,
});
const scheduled = fc.record({
  cadence: fc.constantFrom<Cadence>('daily', 'weekdays', 'weekly'),
  hour: fc.integer({ min: 0, max: 23 }),
  timezone: fc.constantFrom(...timezones),
  language: fc.constant('en'),
});

test('a daily digest leaves at the local hour', () => {
  expect(successive(settings('Asia/Ho_Chi_Minh', 7), '2026-06-18T00:00:00Z', 2)).toEqual([
    ['2026-06-19T00:00:00.000Z', '2026-06-19'],
    ['2026-06-20T00:00:00.000Z', '2026-06-20'],
  ]);
});

test('an hour that the spring leaves out: the digest comes right after the gap, under the same date', () => {
  expect(successive(settings('Europe/Berlin', 2), '2026-03-28T12:00:00Z', 2)).toEqual([
    ['2026-03-29T01:00:00.000Z', '2026-03-29'],
    ['2026-03-30T00:00:00.000Z', '2026-03-30'],
  ]);
});

test('a gap up to midnight does not push the digest into the next date', () => {
  expect(successive(settings('America/Nuuk', 23), '2025-03-29T12:00:00Z', 2)).toEqual([
    ['2025-03-30T00:00:00.000Z', '2025-03-29'],
    ['2025-03-31T00:00:00.000Z', '2025-03-30'],
  ]);
});

test('the repeated autumn hour is one period, at its first occurrence', () => {
  const berlin = settings('Europe/Berlin', 2);
  expect(successive(berlin, '2026-10-24T12:00:00Z', 2)).toEqual([
    ['2026-10-25T00:00:00.000Z', '2026-10-25'],
    ['2026-10-26T01:00:00.000Z', '2026-10-26'],
  ]);
  expect(periodId(berlin, new Date('2026-10-25T01:00:00Z'))).toBe('2026-10-25');
});

test('a date that a zone left out has no digest', () => {
  expect(successive(settings('Pacific/Apia', 7), '2011-12-28T20:00:00Z', 2).map(([, id]) => id)).toEqual([
    '2011-12-29',
    '2011-12-31',
  ]);
});

test('leap days, weekends, and week 53', () => {
  expect(successive(settings('UTC', 7), '2028-02-28T08:00:00Z', 2).map(([, id]) => id)).toEqual([
    '2028-02-29',
    '2028-03-01',
  ]);
  expect(successive(settings('UTC', 7, 'weekdays'), '2026-06-18T08:00:00Z', 2).map(([, id]) => id)).toEqual([
    '2026-06-19',
    '2026-06-22',
  ]);
  expect(successive(settings('UTC', 7, 'weekly'), '2026-12-25T08:00:00Z', 2)).toEqual([
    ['2026-12-28T07:00:00.000Z', '2026-W53'],
    ['2027-01-04T07:00:00.000Z', '2027-W01'],
  ]);
});

test('the first week of a year may begin in December', () => {
  expect(successive(settings('UTC', 7, 'weekly'), '2024-12-24T08:00:00Z', 1)).toEqual([
    ['2024-12-30T07:00:00.000Z', '2025-W01'],
  ]);
});

test('instant is due a quarter of an hour later, whatever the seconds', () => {
  expect(successive(settings('UTC', 7, 'instant'), '2026-06-18T09:00:41.250Z', 2)).toEqual([
    ['2026-06-18T09:15:00.000Z', '2026-06-18T09:15'],
    ['2026-06-18T09:30:00.000Z', '2026-06-18T09:30'],
  ]);
});

test('a paused reader has no next digest', () => {
  expect(nextDigestAt(settings('UTC', 7, 'paused'), new Date('2026-06-18'))).toBeNull();
});

test('in every zone: later each time, at the local hour, never two digests of one period', () => {
  fc.assert(
    fc.property(scheduled, instants, (wanted, start) => {
      const ids = new Set<string>();
      let last = start;
      for (let index = 0; index < 6; index++) {
        const next = nextDigestAt(wanted, last);
        if (!next) return false;
        expect(next.getTime()).toBeGreaterThan(last.getTime());
        const local = Temporal.Instant.fromEpochMilliseconds(next.getTime()).toZonedDateTimeISO(
          wanted.timezone,
        );
        const isThatHour = local.hour === wanted.hour && local.minute === 0;
        // Else the hour does not exist on that date.
        if (!isThatHour) {
          const meant = local.toPlainDate().toPlainDateTime({ hour: wanted.hour });
          expect(() => meant.toZonedDateTime(wanted.timezone, { disambiguation: 'reject' })).toThrow(
            RangeError,
          );
        }
        if (wanted.cadence === 'weekly') expect(local.dayOfWeek).toBe(1);
        if (wanted.cadence === 'weekdays') expect(local.dayOfWeek).toBeLessThanOrEqual(5);
        ids.add(periodId(wanted, next));
        last = next;
      }
      expect(ids.size).toBe(6);
      return true;
    }),
    { numRuns: 600 },
  );
});

test('in every zone: no digest day is passed over', () => {
  fc.assert(
    fc.property(scheduled, instants, (wanted, start) => {
      const next = nextDigestAt({ ...wanted, cadence: 'daily' }, start);
      // A day of 25 hours, or the day that Samoa left out.
      expect((next?.getTime() ?? 0) - start.getTime()).toBeLessThanOrEqual(49 * 3_600_000);
    }),
    { numRuns: 600 },
  );
});
