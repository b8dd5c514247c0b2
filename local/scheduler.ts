import { setTimeout as delay } from 'node:timers/promises';
import { type ScheduledName, schedules } from '../functions/resources/schedules.ts';
import type { Log } from '../functions/runtime.ts';

type Schedule = { handler: ScheduledName; everyMinutes: number };

/** Waits at least `ms`; may reject once `signal` aborts. */
type Wait = (ms: number, signal: AbortSignal) => Promise<unknown>;

/**
 * Runs what functions/resources/schedules.ts names, at the multiples of its interval on the UTC clock, so that a
 * restart shifts nothing. A handler never overlaps with itself: a tick that comes during a run is left out.
 * `stop` resolves when no handler runs any more.
 */
export const startScheduler = (options: {
  run: (handler: ScheduledName) => Promise<void>;
  now: () => Date;
  log: Pick<Log, 'error'>;
  wait?: Wait;
  schedules?: readonly Schedule[];
}): { stop(): Promise<void> } => {
  const { run, now, log, wait = (ms, signal) => delay(ms, undefined, { signal }) } = options;
  const stopping = new AbortController();
  const { signal } = stopping;

  const waitUntil = async (tick: number) => {
    for (let left = tick - now().getTime(); left > 0 && !signal.aborted; left = tick - now().getTime())
      // A laptop's timers stand still while it sleeps: look at the clock at least once a minute.
      await wait(Math.min(left, 60_000), signal).catch(() => {});
  };

  const keep = async ({ handler, everyMinutes }: Schedule) => {
    const period = everyMinutes * 60_000;
    while (!signal.aborted) {
      await waitUntil(Math.floor(now().getTime() / period) * period + period);
      if (signal.aborted) return;
      try {
        await run(handler);
      } catch (error) {
        log.error(`${handler} failed; it runs again in ${everyMinutes} minutes`, { error: String(error) });
      }
    }
  };

  const ended = (options.schedules ?? schedules).map(keep);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(ended);
    },
  };
};
