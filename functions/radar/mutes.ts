import { type Follow, FollowError, parseFollow } from './follow.ts';
import { matchRadar, type PaperIndex } from './matching.ts';
import type { Mute } from './reader.ts';

const MAX_MUTES = 500;
const MAX_ID = 512;

/** Reads what a reader wants to hear no more of. Throws FollowError, whose message is for the reader. */
export const parseMute = (kind: string, value: string, now: Date): Mute => {
  if (kind === 'paper') {
    if (value === '' || value.length > MAX_ID) throw new FollowError('There is no such paper.');
    return { kind, value, since: now.toISOString() };
  }
  if (kind !== 'author' && kind !== 'keyword') throw new FollowError('Mute a paper, an author or a keyword.');
  return { kind, value: parseFollow(kind, value, now).value, since: now.toISOString() };
};

const same = (one: Pick<Mute, 'kind' | 'value'>, other: Pick<Mute, 'kind' | 'value'>) =>
  one.kind === other.kind && one.value.toLowerCase() === other.value.toLowerCase();

/** Throws FollowError at the cap. */
export const addMute = (mutes: readonly Mute[], mute: Mute): Mute[] => {
  if (mutes.some((known) => same(known, mute))) return [...mutes];
  if (mutes.length >= MAX_MUTES) throw new FollowError(`At most ${MAX_MUTES} things can be muted.`);
  return [...mutes, mute];
};

const asFollows = (mutes: readonly Mute[]): Follow[] =>
  mutes.flatMap(({ kind, value, since }) => (kind === 'paper' ? [] : [{ kind, value, since }]));

/** Ids of the window's papers that a reader wants to hear nothing of; a name must fit well to mute its paper. */
export const mutedPapers = (index: PaperIndex, mutes: readonly Mute[]): Set<string> => {
  const muted = new Set(mutes.filter(({ kind }) => kind === 'paper').map(({ value }) => value));
  for (const { paper, matches } of matchRadar(index, asFollows(mutes)))
    if (matches.some(({ level }) => level !== 'possible')) muted.add(paper.id);
  return muted;
};
