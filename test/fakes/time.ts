import { createHash } from 'node:crypto';
import type { RandomBytes } from '../../functions/readers/ports.ts';

export type FakeClock = { now: () => Date; advance: (milliseconds: number) => void };

/** Stands still unless it is advanced. */
export const makeFakeClock = (start = '2026-11-23T12:00:00.000Z'): FakeClock => {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
};

/** The same bytes in every run, and never the same twice in one. */
export const makeFakeRandomBytes = (): RandomBytes => {
  let calls = 0;
  return (size) => {
    calls += 1;
    return createHash('shake256', { outputLength: size }).update(String(calls)).digest();
  };
};
