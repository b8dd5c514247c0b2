import { createHash } from 'node:crypto';
import { promptVersion } from '../model/prompt-version.ts';

/** What is kept of a part is found by all that it was made from. */
export const partKey = (part: string, by: { model: string; language: string }, from: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([part, promptVersion, by.model, by.language, from]))
    .digest('hex');
