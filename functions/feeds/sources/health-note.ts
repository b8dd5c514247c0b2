import { dayOf, skippedDays } from '../pace.ts';
import type { SourceState } from './source.ts';

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const on = (iso: string): string => date.format(new Date(iso));

/**
 * What there is to know of a source beside the word for its health: since when, why, or why that was to be expected.
 * Null where the word says it all. Days are UTC, as publishers' feeds count them.
 */
export const healthNote = (state: SourceState, now: Date): string | null => {
  switch (state.health) {
    case 'failing':
      return [state.failingSince && `since ${on(state.failingSince)}`, state.lastError]
        .filter(Boolean)
        .join(': ');
    case 'retired':
      return state.lastPolledAt && `since ${on(state.lastPolledAt)}`;
    case 'stale':
      return state.lastPaperAt && `nothing new since ${on(state.lastPaperAt)}`;
    case 'quiet':
      return whyQuiet(state, now);
    default:
      return null;
  }
};

const whyQuiet = ({ pace, lastPaperAt }: SourceState, now: Date): string | null => {
  const today = dayOf(now);
  if (pace !== undefined && skippedDays(pace).has(today)) return `as expected: its feed skips ${today}s`;
  if (today === 'Saturday' || today === 'Sunday') return 'as expected: it is the weekend';
  return lastPaperAt && `nothing new since ${on(lastPaperAt)}`;
};
