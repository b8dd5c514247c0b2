import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { digestAfter, nextDigestAt, periodId } from '../../functions/digests/period.ts';
import type { Cadence, DigestSettings } from '../../functions/radar/reader.ts';

const timezones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2037-01-01'), noInvalidDate: true });
const settings = fc.record({
  cadence: fc.constantFrom<Cadence>('daily', 'weekdays', 'weekly', 'instant'),
  hour: fc.integer({ min: 0, max: 23 }),
  timezone: fc.constantFrom(...timezones),
  language: fc.constant('en'),
});
const minutes = 60_000;
const days = 24 * 60 * minutes;

test('after an outage of any length: one mail, and the next one in the future', () => {
  fc.assert(
    fc.property(settings, instants, fc.integer({ min: 0, max: 40 * days }), (wanted, start, outage) => {
      const due = nextDigestAt(wanted, start) as Date;
      const now = new Date(due.getTime() + outage);
      const next = digestAfter(wanted, now, now) as Date;
      expect(next.getTime()).toBeGreaterThan(now.getTime());
      // A plan that ran before the clock was set back asks for nothing twice.
      expect(periodId(wanted, next)).not.toBe(periodId(wanted, due));
    }),
    { numRuns: 150 },
  );
});

test('a clock that is up to a minute wrong moves no digest into another period', () => {
  fc.assert(
    fc.property(
      settings.filter(({ cadence }) => cadence !== 'instant'),
      instants,
      fc.integer({ min: -minutes, max: minutes }),
      (wanted, start, skew) => {
        const due = nextDigestAt(wanted, start) as Date;
        const next = digestAfter(
          wanted,
          new Date(due.getTime() + Math.abs(skew)),
          new Date(due.getTime() + skew),
        ) as Date;
        expect(next.getTime()).toBeGreaterThan(due.getTime());
        expect(periodId(wanted, next)).not.toBe(periodId(wanted, due));
      },
    ),
    { numRuns: 150 },
  );
});

test('a zone changed at any time of the day: the next digest comes within its cadence, at the new local hour', () => {
  fc.assert(
    fc.property(settings, instants, fc.constantFrom(...timezones), (before, now, timezone) => {
      const after: DigestSettings = { ...before, timezone };
      const next = nextDigestAt(after, now) as Date;
      const longest = before.cadence === 'weekly' ? 8 : before.cadence === 'weekdays' ? 4 : 2;
      expect(next.getTime() - now.getTime()).toBeLessThanOrEqual((longest + 1) * days);
      expect(next.getTime()).toBeGreaterThan(now.getTime());
    }),
    { numRuns: 150 },
  );
});

test('week ids are those of ISO 8601, years of 53 weeks included, whatever the zone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...timezones), instants, (timezone, at) => {
      const weekly: DigestSettings = { cadence: 'weekly', hour: 7, timezone, language: 'en' };
      const due = nextDigestAt(weekly, at) as Date;
      const local = Temporal.Instant.fromEpochMilliseconds(due.getTime()).toZonedDateTimeISO(timezone);
      // The Thursday of the week says which year it belongs to.
      const thursday = local.toPlainDate().add({ days: 4 - local.dayOfWeek });
      const week = Math.floor((thursday.dayOfYear - 1) / 7) + 1;
      expect(periodId(weekly, due)).toBe(`${thursday.year}-W${String(week).padStart(2, '0')}`);
    }),
    { numRuns: 150 },
  );
});

test('instant through the repeated autumn hour: eight periods in two hours', () => {
  const instant: DigestSettings = { cadence: 'instant', hour: 7, timezone: 'Europe/Berlin', language: 'en' };
  const ids = new Set<string>();
  let last = new Date('2026-10-25T00:00:00Z');
  while (last < new Date('2026-10-25T02:00:00Z')) {
    last = nextDigestAt(instant, last) as Date;
    ids.add(periodId(instant, last));
  }
  expect(ids.size).toBe(8);
});
