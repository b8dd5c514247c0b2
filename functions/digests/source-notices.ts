import type { Source, SourceState } from '../feeds/source.ts';
import type { Follow } from '../radar/follow.ts';
import { clip, dayOf } from './mail-text.ts';

// A publisher may be away for a night; a reader need not hear of it.
const silentAfterMilliseconds = 24 * 3_600_000;
const namedTroubles = 3;
const weekMilliseconds = 7 * 86_400_000;

/** A source, or all of a publisher's, that has not answered for a day or longer. */
export type SourceTrouble = { name: string; since: Date; sourceIds: string[] };

/** Which sources have been silent for too long, longest first; a publisher counts once where all of its are. */
export const sourceTroubles = (
  sources: readonly Source[],
  states: readonly SourceState[],
  now: Date,
): SourceTrouble[] => {
  const since = new Map<string, Date>();
  for (const { sourceId, health, lastSuccessAt } of states) {
    if (health !== 'failing' || lastSuccessAt === null) continue;
    const silentSince = new Date(lastSuccessAt);
    if (now.getTime() - silentSince.getTime() >= silentAfterMilliseconds) since.set(sourceId, silentSince);
  }
  const silentTo = (group: Source[]) =>
    group.map(({ id }) => since.get(id)?.getTime() ?? Number.POSITIVE_INFINITY);
  const byPublisher = Map.groupBy(sources, ({ publisher }) => publisher);
  const troubles = [...byPublisher].flatMap(([publisher, group]): SourceTrouble[] => {
    const silent = group.filter(({ id }) => since.has(id));
    if (silent.length === group.length && group.length > 1) {
      const latest = new Date(Math.max(...silentTo(group)));
      return [{ name: clip(publisher, 60), since: latest, sourceIds: group.map(({ id }) => id) }];
    }
    return silent.map(({ id, name }) => ({
      name: clip(name, 60),
      since: since.get(id) ?? now,
      sourceIds: [id],
    }));
  });
  return troubles.sort((one, other) => one.since.getTime() - other.since.getTime());
};

/**
 * Whom a source may have something for: people and words may turn up anywhere; who follows sources and categories
 * only, waits for those. `arxiv-cs-lg` carries `cs.LG`, and `arxiv-cs` all of them.
 */
const concerns = ({ sourceIds }: SourceTrouble, follows: readonly Follow[]): boolean =>
  follows.some(({ kind, value }) => {
    if (kind === 'author' || kind === 'keyword') return true;
    const wanted = value.toLowerCase().replaceAll('.', '-');
    return sourceIds.some((id) => (kind === 'source' ? id === wanted : `${id}-`.includes(`-${wanted}-`)));
  });

const sinceWhen = (since: Date, now: Date, timezone: string): string =>
  now.getTime() - since.getTime() < weekMilliseconds
    ? since.toLocaleDateString('en-GB', { weekday: 'long', timeZone: timezone })
    : dayOf(since, timezone);

/** `bioRxiv has not answered since Tuesday; what it publishes meanwhile comes with a later digest.` Null where all is well. */
export const sourceNotice = (
  troubles: readonly SourceTrouble[],
  reader: { follows: readonly Follow[]; settings: { timezone: string } },
  now: Date,
): string | null => {
  const own = troubles.filter((trouble) => concerns(trouble, reader.follows));
  const [first] = own;
  if (!first) return null;
  const { timezone } = reader.settings;
  const later = 'what they publish meanwhile comes with a later digest.';
  if (own.length > namedTroubles)
    return `${own.length} sources, ${first.name} among them, have not answered for a day or longer; ${later}`;
  const parts = own.map(
    ({ name, since }) => `${name} has not answered since ${sinceWhen(since, now, timezone)}`,
  );
  return `${parts.join(', ')}; ${own.length === 1 ? later.replace('they publish', 'it publishes') : later}`;
};
