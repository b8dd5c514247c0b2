import type { Source } from './source.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The first retry comes after a quarter of an hour, the tenth and all later ones after a day. */
const firstRetryMs = 15 * minuteMs;

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Spreads by a tenth to either side, so that sources polled together drift apart. */
const spread = (ms: number, random: () => number) => ms * (0.9 + 0.2 * random());

/**
 * When to poll after all went well: after the source's interval, and on a day (GMT, as RSS 2.0 says) that none of
 * its documents skips.
 */
export const nextPoll = (
  source: Pick<Source, 'pollEveryMinutes'>,
  skipDays: string[],
  now: Date,
  random: () => number,
): Date => {
  const due = now.getTime() + spread(source.pollEveryMinutes * minuteMs, random);
  const skipped = new Set(skipDays.map((day) => day.trim().toLowerCase()));
  const isSkipped = (time: number) => skipped.has(dayNames[new Date(time).getUTCDay()] ?? '');
  for (let days = 0; days < 7; days++) {
    const midnight = Math.floor(due / dayMs + days) * dayMs;
    const candidate = days === 0 ? due : midnight;
    if (!isSkipped(candidate)) return new Date(candidate);
  }
  return new Date(due);
};

/** When to try again after the `failures`th failure in a row: exponential, a quarter of an hour to a day. */
export const nextRetry = (failures: number, now: Date, random: () => number): Date => {
  const wait = Math.min(firstRetryMs * 2 ** Math.max(failures - 1, 0), dayMs);
  return new Date(now.getTime() + Math.min(spread(wait, random), dayMs));
};
