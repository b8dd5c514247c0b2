import type { Delivery } from '../digests/delivery.ts';
import type { DigestArchive } from '../digests/ports.ts';
import type { Reader } from '../radar/reader.ts';
import type { ReaderStore, SessionStore, Suppressions, TokenStore } from './ports.ts';

type Deps = { readers: ReaderStore; archive: DigestArchive; sessions: SessionStore };

/** Everything held about a reader, without what would let somebody act as them. */
export const exportReader = async (reader: Reader, { archive, sessions }: Omit<Deps, 'readers'>) => {
  const digests: Delivery[] = [];
  for await (const delivery of archive.of(reader.id)) digests.push(delivery);
  const open = await sessions.of(reader.id);
  return {
    ...reader,
    digests: digests.sort((a, b) => (a.cutoff < b.cutoff ? -1 : 1)),
    sessions: open.map(({ createdAt, lastSeenAt, expiresAt }) => ({ createdAt, lastSeenAt, expiresAt })),
  };
};

/**
 * Forgets a reader: what stays is the reader id, a keyed hash, on the suppression list, so that no import brings
 * the address back. Nothing happens where there is none.
 */
export const deleteReader = async (
  readerId: string,
  deps: Deps & { tokens: TokenStore; suppressions: Suppressions; now: () => Date },
): Promise<void> => {
  const reader = await deps.readers.get(readerId);
  if (!reader) return;
  await deps.suppressions.add(readerId, 'deleted', deps.now());
  // First: without the reader, every session, link and delivery is dead already.
  await deps.readers.delete(readerId);
  for (const before of reader.movedFrom ?? []) {
    const stub = await deps.readers.get(before);
    if (stub?.movedTo === readerId) await deps.readers.delete(before);
    await deps.archive.forget(before);
  }
  await deps.archive.forget(readerId);
  await deps.tokens.deleteOf(readerId);
  for (const { hash } of await deps.sessions.of(readerId)) await deps.sessions.delete(hash);
};
