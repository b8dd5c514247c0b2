import type { WebServices } from '../services.ts';

// Several times what the work takes, and short enough that nobody minds.
const STEP_MS = 150;

/**
 * Runs `work` and lets the answer wait for the next full step, so that its time does not tell what was known about
 * an address: new, pending, active, suppressed and repeated ones take different paths through the table.
 */
export const inSteadyTime = async (
  work: () => Promise<void>,
  { now, wait }: Pick<WebServices, 'now' | 'wait'>,
): Promise<void> => {
  const begun = now().getTime();
  await work();
  const spent = Math.max(0, now().getTime() - begun);
  await wait(STEP_MS - (spent % STEP_MS));
};
