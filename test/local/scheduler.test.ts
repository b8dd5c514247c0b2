import { afterEach, expect, test } from 'vitest';
import { schedules } from '../../functions/resources/schedules.ts';
import { startScheduler } from '../../local/scheduler.ts';

/** A clock that stands still until it is moved, and wakes who waits for it. */
const fakeClock = (start: string) => {
  let time = Date.parse(start);
  let sleepers: { until: number; wake: () => void }[] = [];
  return {
    now: () => new Date(time),
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        sleepers.push({ until: time + ms, wake: resolve });
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
    /** Moves on, minute by minute, and lets everybody act in between. */
    pass: async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute++) {
        time += 60_000;
        const due = sleepers.filter(({ until }) => until <= time);
        sleepers = sleepers.filter(({ until }) => until > time);
        for (const { wake } of due) wake();
        await settled();
      }
    },
    /** Jumps without waking anybody on the way, as when a laptop was closed. */
    jump: (minutes: number) => {
      time += minutes * 60_000;
    },
  };
};
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const scheduler of running.splice(0)) await scheduler.stop();
});

const start = (
  clock: ReturnType<typeof fakeClock>,
  run: (handler: string) => Promise<void>,
  more: Partial<Parameters<typeof startScheduler>[0]> = {},
) => {
  const scheduler = startScheduler({ run, ...clock, log: { error: () => {} }, ...more });
  running.push(scheduler);
  return scheduler;
};

const everyQuarter = [{ handler: 'poll-sources', everyMinutes: 15 }] as const;

test('runs every schedule of the hub at the multiples of its interval', async () => {
  const clock = fakeClock('2026-06-18T08:50:30Z');
  const runs: string[] = [];
  start(clock, async (handler) => {
    runs.push(`${clock.now().toISOString().slice(11, 16)} ${handler}`);
  });
  await clock.pass(30);
  const quarters = schedules.filter((schedule) => schedule.everyMinutes === 15);
  expect(runs.filter((run) => run.startsWith('09:00')).length).toBe(schedules.length);
  expect(runs.filter((run) => run.startsWith('09:15')).length).toBe(quarters.length);
  expect(runs.length).toBe(schedules.length + quarters.length);
});

test('a handler never overlaps with itself; the ticks meanwhile are left out', async () => {
  const clock = fakeClock('2026-06-18T08:59:00Z');
  const finish: (() => void)[] = [];
  start(clock, () => new Promise<void>((resolve) => finish.push(resolve)), { schedules: everyQuarter });
  await clock.pass(1);
  expect(finish.length).toBe(1);
  await clock.pass(40);
  expect(finish.length).toBe(1);
  finish[0]?.();
  await settled();
  expect(finish.length).toBe(1);
  await clock.pass(5);
  expect(finish.length).toBe(2);
  finish[1]?.();
});

test('a failing run is logged and the next comes', async () => {
  const clock = fakeClock('2026-06-18T08:59:00Z');
  const said: unknown[] = [];
  let runs = 0;
  const run = () => Promise.reject(new Error(`no ${++runs}`));
  start(clock, run, { schedules: everyQuarter, log: { error: (...words) => said.push(words) } });
  await clock.pass(16);
  expect(said).toEqual([
    ['poll-sources failed; it runs again in 15 minutes', { error: 'Error: no 1' }],
    ['poll-sources failed; it runs again in 15 minutes', { error: 'Error: no 2' }],
  ]);
});

test('after a laptop slept, what is overdue runs within a minute', async () => {
  const clock = fakeClock('2026-06-18T08:46:00Z');
  let runs = 0;
  start(clock, async () => void runs++, { schedules: everyQuarter });
  clock.jump(600);
  await clock.pass(1);
  expect(runs).toBe(1);
});

test('stop waits for the run in hand and starts none', async () => {
  const clock = fakeClock('2026-06-18T08:59:00Z');
  let finish = () => {};
  const scheduler = start(
    clock,
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
    {
      schedules: everyQuarter,
    },
  );
  await clock.pass(1);
  let stopped = false;
  const stopping = scheduler.stop().then(() => {
    stopped = true;
  });
  await settled();
  expect(stopped).toBe(false);
  finish();
  await stopping;
});
