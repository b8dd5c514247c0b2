import { randomBytes as nodeRandomBytes } from 'node:crypto';
import type { RandomBytes } from '../../readers/ports.ts';

export const systemClock = (): Date => new Date();

export const randomBytes: RandomBytes = (size) => new Uint8Array(nodeRandomBytes(size));

/** In [0, 1): for spreading, never for secrets. */
export const random = (): number => Math.random();

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
