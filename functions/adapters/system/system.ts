import { randomBytes as nodeRandomBytes } from 'node:crypto';
import type { RandomBytes } from '../../readers/ports.ts';

export const systemClock = (): Date => new Date();

export const randomBytes: RandomBytes = (size) => new Uint8Array(nodeRandomBytes(size));
