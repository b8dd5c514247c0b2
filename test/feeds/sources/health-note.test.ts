import { expect, test } from 'vitest';
import { newSourceState } from '../../../functions/feeds/polling/source-state.ts';
import { healthNote } from '../../../functions/feeds/sources/health-note.ts';
import type { SourceState } from '../../../functions/feeds/sources/source.ts';

const lastPaperAt = '2026-06-12T04:00:00.000Z';
const skipping = { skipDays: [' saturday', 'Sunday'], skipHours: [], minutes: null };

test.each<[Partial<SourceState>, string, string | null]>([
  [{ health: 'new' }, '2026-06-18', null],
  [{ health: 'healthy', lastPaperAt }, '2026-06-18', null],
  [
    { health: 'failing', failingSince: '2026-06-16T23:30:00.000Z', lastError: 'a.example: HTTP 500' },
    '2026-06-18',
    'since 16 June 2026: a.example: HTTP 500',
  ],
  [{ health: 'failing', lastError: 'a.example: HTTP 500' }, '2026-06-18', 'a.example: HTTP 500'],
  [{ health: 'quiet', pace: skipping, lastPaperAt }, '2026-06-20', 'as expected: its feed skips Saturdays'],
  [{ health: 'quiet', lastPaperAt }, '2026-06-21', 'as expected: it is the weekend'],
  [{ health: 'quiet', pace: skipping, lastPaperAt }, '2026-06-18', 'nothing new since 12 June 2026'],
  [{ health: 'quiet' }, '2026-06-18', null],
  [{ health: 'stale', lastPaperAt }, '2026-06-18', 'nothing new since 12 June 2026'],
  [{ health: 'retired', lastPolledAt: lastPaperAt }, '2026-06-18', 'since 12 June 2026'],
])('%j, on %s: %s', (state, day, note) => {
  expect(healthNote({ ...newSourceState('biorxiv'), ...state }, new Date(`${day}T12:00:00Z`))).toBe(note);
});
