import type { CloseTurns, TakeTurn } from '../ports.ts';

export type HostPacing = {
  takeTurn: TakeTurn;
  closeTurns: CloseTurns;
  now: () => Date;
  random: () => number;
  /** Resolves after so many milliseconds. */
  pause: (ms: number) => Promise<void>;
};

/** arXiv asks for no more than one request every three seconds, from all machines together (its API's terms of use). */
const SECONDS: [string, number][] = [['arxiv.org', 3]];
const USUAL_SECONDS = 1;
/** Then the source comes back later: a worker that waits is a worker that does not work. */
const PATIENCE_MS = 20_000;
/** A window that is over already, by any worker's clock: who takes it learns that the host is not held, and holds nobody. */
const OVER_SECONDS = -60;

const paceOf = (url: string): { host: string; seconds: number } | null => {
  const hostname = URL.parse(url)?.hostname ?? '';
  if (hostname === '' || hostname === 'localhost' || hostname.startsWith('127.')) return null;
  const paced = SECONDS.find(([domain]) => hostname === domain || hostname.endsWith(`.${domain}`));
  return { host: paced?.[0] ?? hostname, seconds: paced?.[1] ?? USUAL_SECONDS };
};

/**
 * Waits for a turn at the host, whose pace all workers share: false where others took them all for 20 seconds, or
 * where the host has asked to be left alone. The machine itself is asked without waiting.
 */
export const awaitTurn = async (url: string, pacing: HostPacing): Promise<boolean> => {
  const paced = paceOf(url);
  if (paced === null) return true;
  const { host, seconds } = paced;
  if (!(await pacing.takeTurn(`hold:${host}`, 1, OVER_SECONDS, pacing.now()))) return false;
  let waited = 0;
  while (!(await pacing.takeTurn(`host:${host}`, 1, seconds, pacing.now()))) {
    if (waited >= PATIENCE_MS) return false;
    // Those who wait must not all come back at the same moment.
    const ms = Math.round(seconds * 1000 * (0.4 + 0.6 * pacing.random()));
    await pacing.pause(ms);
    waited += ms;
  }
  return true;
};

/** Lets no worker ask the host for that long, whatever source it is about: it said 429 or 503, and when to come back. */
export const holdHost = async (url: string, seconds: number, pacing: HostPacing): Promise<void> => {
  const paced = paceOf(url);
  if (paced !== null) await pacing.closeTurns(`hold:${paced.host}`, seconds, pacing.now());
};
