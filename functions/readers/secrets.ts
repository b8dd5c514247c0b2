import { createHash } from 'node:crypto';
import type { RandomBytes } from './ports.ts';

/** 32 random bytes as base64url: what a link or a cookie carries. */
export const newSecret = (randomBytes: RandomBytes): string =>
  Buffer.from(randomBytes(32)).toString('base64url');

/** The only form in which a secret is stored: SHA-256, hexadecimal. Enough without salt for 256 random bits. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
