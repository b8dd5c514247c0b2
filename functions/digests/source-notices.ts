import type { Source, SourceState } from '../feeds/sources/source.ts';
import type { Follow } from '../radar/follow.ts';
import { clip, dayOf } from './mail-text.ts';

// A publisher may be away for a night; a reader need not hear of it.
const silentAfterMilliseconds = 24 * 3_600_000;
const namedTroubles = 3;
const weekMilliseconds = 7 * 86_400_000;

/** How a source keeps papers from readers. */
type TroubleKind = 'silent' | 'unreadable' | 'stale' | 'ended';

/** A source, or all of a publisher's, that could not be read, or had nothing new, for a day or longer, or has ended. */
export type SourceTrouble = { kind: TroubleKind; name: string; since: Date; sourceIds: string[] };

type Trouble = Pick<SourceTrouble, 'kind' | 'since'>;

const troubleOf = (
  { health, silent, lastSuccessAt, lastPaperAt, lastPolledAt }: SourceState,
  now: Date,
): Trouble | null => {
  const since = (kind: TroubleKind, at: string | null): Trouble | null =>
    at === null ? null : { kind, since: new Date(at) };
  const trouble =
    health === 'failing'
      ? since(silent ? 'silent' : 'unreadable', lastSuccessAt)
      : health === 'stale'
        ? since('stale', lastPaperAt)
        : health === 'retired'
          ? since('ended', lastPolledAt)
          : null;
  if (trouble === null) return null;
  const age = now.getTime() - trouble.since.getTime();
  // That a source has ended is told for a week; that it is away, as long as it is.
  return (trouble.kind === 'ended' ? age < weekMilliseconds : age >= silentAfterMilliseconds)
    ? trouble
    : null;
};

/** What has kept papers away for too long, longest first; a publisher counts once where all of its sources share it. */
export const sourceTroubles = (
  sources: readonly Source[],
  states: readonly SourceState[],
  now: Date,
): SourceTrouble[] => {
  const troubleById = new Map<string, Trouble>();
  for (const state of states) {
    const trouble = troubleOf(state, now);
    if (trouble !== null) troubleById.set(state.sourceId, trouble);
  }
  const byPublisher = Map.groupBy(sources, ({ publisher }) => publisher);
  const troubles = [...byPublisher].flatMap(([publisher, group]): SourceTrouble[] => {
    const own = group.flatMap(({ id, name }) => {
      const trouble = troubleById.get(id);
      return trouble ? [{ ...trouble, name: clip(name, 60), sourceIds: [id] }] : [];
    });
    const [first] = own;
    if (first === undefined || own.length < group.length || group.length === 1) return own;
    if (own.some(({ kind }) => kind !== first.kind)) return own;
    const latest = new Date(Math.max(...own.map(({ since }) => since.getTime())));
    return [
      {
        kind: first.kind,
        name: clip(publisher, 60),
        since: latest,
        sourceIds: group.map(({ id }) => id),
      },
    ];
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
  const comeBack = own.filter(({ kind }) => kind !== 'ended');
  const later =
    comeBack.length === 0
      ? '.'
      : `; what ${own.length === 1 ? 'it publishes' : 'they publish'} meanwhile comes with a later digest.`;
  if (own.length > namedTroubles)
    return `${own.length} sources, ${first.name} among them, ${saysOfMany(own)}${later}`;
  const parts = own.map(({ kind, name, since }) => `${name} ${says[kind](sinceWhen(since, now, timezone))}`);
  return `${parts.join(', ')}${later}`;
};

const says: Record<TroubleKind, (since: string) => string> = {
  silent: (since) => `has not answered since ${since}`,
  unreadable: (since) => `has sent nothing that can be read since ${since}`,
  stale: (since) => `has served the same papers again since ${since}`,
  ended: () => 'was ended by its publisher, and is asked no more',
};

const saysOfMany = (troubles: readonly SourceTrouble[]): string =>
  troubles.every(({ kind }) => kind === 'silent')
    ? 'have not answered for a day or longer'
    : 'have had nothing new for a day or longer';
