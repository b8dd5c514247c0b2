import type { Reader } from '../radar/reader.ts';
import type { ReaderStore } from './ports.ts';

// Of n writers that collide one succeeds in each round, so twenty rounds serve twenty writers at once.
const MAX_ROUNDS = 20;

/**
 * Applies `change` to the reader as stored, again on a fresh copy when somebody else wrote meanwhile,
 * so that of concurrent edits none is lost. Returns what was written; null where there is no such reader.
 * `change` may return its argument to leave the reader as it is; what it throws passes through.
 */
export const changeReader = async (
  readerId: string,
  change: (reader: Reader) => Reader,
  readers: Pick<ReaderStore, 'get' | 'replace'>,
): Promise<Reader | null> => {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const reader = await readers.get(readerId);
    if (reader === null) return null;
    const changed = change(reader);
    if (changed === reader || (await readers.replace(changed))) return changed;
  }
  throw new Error(`a reader's radar was changed elsewhere at each of ${MAX_ROUNDS} attempts`);
};
