import type { Paper } from '../functions/papers/paper.ts';
import { addFollow, parseFollow } from '../functions/radar/follow.ts';
import type { Reader } from '../functions/radar/reader.ts';
import { parseAddress, readerIdOf } from '../functions/readers/address.ts';
import type { Runtime } from '../functions/runtime.ts';
import { hubSecret } from '../functions/services/clients.ts';
import { readEdition } from '../functions/services/papers.ts';
import { readerStore } from '../functions/services/readers.ts';
import { sampleAuthor } from './sample-feeds/sample-feeds.ts';

const dayMs = 86_400_000;
const demoAddress = 'demo@example.org';

/** Whoever wrote most papers of an edition under a full given name; nobody where no person is named. */
const busiestAuthor = (papers: Paper[]): string | null => {
  const counts = new Map<string, number>();
  for (const { authors } of papers)
    for (const { name, group } of authors)
      if (!group && /^\p{L}{2,}[\p{L}'’-]*\s.*\p{L}{2,}$/u.test(name))
        counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
};

/**
 * Creates the demonstration reader: active, following one author of the edition, with a digest due at once.
 * Null where the edition names no person to follow.
 */
export const welcomeDemoReader = async (runtime: Runtime, edition: string): Promise<Reader | null> => {
  const now = runtime.now();
  const author = runtime.feeds.samples ? sampleAuthor : busiestAuthor(await readEdition(runtime)(edition));
  if (author === null) return null;
  const { address, identity } = parseAddress(demoAddress);
  const reader: Reader = {
    id: readerIdOf(identity, await hubSecret(runtime)),
    address,
    status: 'active',
    settings: { cadence: 'daily', hour: 7, timezone: 'UTC', language: 'en' },
    follows: addFollow([], parseFollow('author', author, now)),
    watermark: new Date(now.getTime() - 7 * dayMs).toISOString(),
    nextDigestAt: now.toISOString(),
    subscribedAt: now.toISOString(),
    confirmedAt: now.toISOString(),
    version: 1,
  };
  await readerStore(runtime).create(reader);
  return reader;
};
