import { setTimeout } from 'node:timers/promises';
import { ContentionError } from './conditional.ts';

/** Rounds for what DynamoDB left out of a batch: the last pause is 3.2 seconds. */
const maxRounds = 8;

/**
 * Reads a batch, asking again for what a throttled table left out. Missing items are simply not in the answer.
 * Throws `ContentionError` when the table stays throttled.
 */
export const readBatch = async <Key, Item>(
  keys: Key[],
  read: (keys: Key[]) => Promise<{ data: Item[]; unprocessed: Key[] }>,
): Promise<Item[]> => {
  const items: Item[] = [];
  let left = keys;
  for (let round = 0; left.length > 0; round++) {
    if (round === maxRounds)
      throw new ContentionError('The table is throttled: a batch could not be read whole');
    if (round > 0) await setTimeout(25 * 2 ** round);
    const { data, unprocessed } = await read(left);
    items.push(...data);
    left = unprocessed;
  }
  return items;
};

/**
 * Writes items that may be written again without harm, in batches; where a throttled table left something out, all of
 * them once more. Throws `ContentionError` when the table stays throttled.
 */
export const writeBatch = async <Item>(
  items: Item[],
  write: (items: Item[]) => Promise<{ unprocessed: unknown[] }>,
): Promise<void> => {
  if (items.length === 0) return;
  for (let round = 0; round < maxRounds; round++) {
    if (round > 0) await setTimeout(25 * 2 ** round);
    const { unprocessed } = await write(items);
    if (unprocessed.length === 0) return;
  }
  throw new ContentionError('The table is throttled: a batch could not be written whole');
};
