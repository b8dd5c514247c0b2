import { dayOf, noPace, type Pace, skippedDays } from '../pace.ts';
import type { Source } from '../sources/source.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** The first retry comes after a quarter of an hour, the tenth and all later ones after a day. */
const firstRetryMs = 15 * minuteMs;

/** Spreads by a tenth to either side, so that sources polled together drift apart. */
const spread = (ms: number, random: () => number) => ms * (0.9 + 0.2 * random());

/**
 * When to poll after all went well: after the source's interval, or the longer one that its documents ask for, and on
 * a day and in an hour (GMT, as RSS 2.0 says) that none of its documents skips.
 */
export const nextPoll = (
  source: Pick<Source, 'pollEveryMinutes'>,
  pace: Pace,
  now: Date,
  random: () => number,
): Date => {
  const minutes = Math.max(source.pollEveryMinutes, pace.minutes ?? 0);
  const due = now.getTime() + spread(minutes * minuteMs, random);
  const days = skippedDays(pace);
  const hours = new Set(pace.skipHours);
  const isSkipped = (time: number) => {
    const at = new Date(time);
    return days.has(dayOf(at)) || hours.has(at.getUTCHours());
  };
  for (let ahead = 0; ahead < 7 * 24; ahead++) {
    const candidate = ahead === 0 ? due : (Math.floor(due / hourMs) + ahead) * hourMs;
    if (!isSkipped(candidate)) return new Date(candidate);
  }
  return new Date(due);
};

/** When to try again after the `failures`th failure in a row: exponential, a quarter of an hour to a day. */
export const nextRetry = (failures: number, now: Date, random: () => number): Date => {
  const wait = Math.min(firstRetryMs * 2 ** Math.max(failures - 1, 0), dayMs);
  return new Date(now.getTime() + Math.min(spread(wait, random), dayMs));
};

/** When to come back to a host whose turns others took: soon, and not together. */
export const nextTurn = (now: Date, random: () => number): Date =>
  nextPoll({ pollEveryMinutes: 2 }, noPace, now, random);
