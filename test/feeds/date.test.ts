import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../functions/feeds/date.ts';

test.each<[string, string | null]>([
  ['Mon, 27 Apr 2026 00:00:00 -0400', '2026-04-27T04:00:00.000Z'],
  ['Sat, 22 Aug 2026 01:02:08 GMT', '2026-08-22T01:02:08.000Z'],
  ['Thu, 23 Jul 2026 12:00:00 PDT', '2026-07-23T19:00:00.000Z'],
  ['THU, 20 AUG 2026 09:17:15 -04:00', '2026-08-20T13:17:15.000Z'],
  ['22 Aug 26 01:02 EST', '2026-08-22T06:02:00.000Z'],
  ['Wed, 01 Jul 2026 00:00:00 +0000', '2026-07-01T00:00:00.000Z'],
  ['Thu Aug 06 12:00:00:000AM PDT 2026', '2026-08-06T07:00:00.000Z'],
  ['Wed Jan 03, 2024', '2024-01-03T00:00:00.000Z'],
  ['August 22, 2026', '2026-08-22T00:00:00.000Z'],
  ['5 December 2026', '2026-12-05T00:00:00.000Z'],
  ['December 2026', '2026-12-01T00:00:00.000Z'],
  ['2017 Aug', '2017-08-01T00:00:00.000Z'],
  ['2017 Aug 9', '2017-08-09T00:00:00.000Z'],
  ['2026-08-21T12:14:34Z', '2026-08-21T12:14:34.000Z'],
  ['2026-09-25T04:00:11.600500+00:00', '2026-09-25T04:00:11.600Z'],
  ['2017-06-15T10:29:47-07:00', '2017-06-15T17:29:47.000Z'],
  ['2015-11-06-08:00', '2015-11-06T08:00:00.000Z'],
  ['2026-08-21 12:14:34', '2026-08-21T12:14:34.000Z'],
  ['2026-08-01', '2026-08-01T00:00:00.000Z'],
  ['2026-08', '2026-08-01T00:00:00.000Z'],
  ['20260801', '2026-08-01T00:00:00.000Z'],
  ['2026/8/1', '2026-08-01T00:00:00.000Z'],
  ['2026', '2026-01-01T00:00:00.000Z'],
  ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
  ['2106', '2106-01-01T00:00:00.000Z'],
  ['2026-02-30', null],
  ['Wed, 30 Feb 2026 00:00:00 +0000', null],
  ['2026-13-01', null],
  ['2026-08-01T25:00:00Z', null],
  ['Spring 2026', null],
  ['yesterday', null],
  ['0', null],
  ['', null],
])('%j is %s', (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});

test('every moment is read back from ISO 8601 and from RFC 822', () => {
  const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (date) => {
      expect(parseDate(date.toISOString())).toBe(date.toISOString());
      const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000);
      expect(parseDate(seconds.toUTCString())).toBe(seconds.toISOString());
    }),
  );
});
