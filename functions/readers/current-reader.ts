import type { Reader } from '../radar/reader.ts';
import type { ReaderStore } from './ports.ts';

// Of changes of address, each of which two mailboxes confirmed.
const MAX_HOPS = 20;

/** The person whom a link in a mail was made for, under whatever address they read now; null where none is held. */
export const currentReader = async (
  readerId: string,
  readers: Pick<ReaderStore, 'get'>,
): Promise<Reader | null> => {
  let reader = await readers.get(readerId);
  for (let hop = 0; hop < MAX_HOPS && reader?.movedTo !== undefined; hop += 1)
    reader = await readers.get(reader.movedTo);
  return reader;
};
