import { joinKeysVersion, wantedKeys } from '../authors/join-keys.ts';
import { categoryOf } from './categories.ts';
import { parseKeyword } from './keyword.ts';
import { withoutOrcid } from './orcid.ts';

export type FollowKind = 'author' | 'keyword' | 'category' | 'source';

/** One line of a reader's radar. */
export type Follow = {
  kind: FollowKind;
  value: string;
  since: string;
  /** `0000-0002-1825-0097`: for an author who is known by it. */
  orcid?: string;
  /** For an author, what they are looked up by: reading a name takes a hundred times longer than looking it up. */
  keys?: { version: number; wanted: readonly number[] };
};

/** A follow that cannot be had; the message is one line for the reader. */
export class FollowError extends Error {
  override readonly name = 'FollowError';
}

const MAX_FOLLOWS = 1000;
const MAX_FOLLOW_LENGTH = 200;

const kinds: readonly FollowKind[] = ['author', 'keyword', 'category', 'source'];

/** More would take more room than it saves time; such a name is read whenever it is matched. */
const maxKeys = 48;

const keysOf = (value: string): Pick<Follow, 'keys'> => {
  const wanted = wantedKeys(value);
  return wanted.length > maxKeys ? {} : { keys: { version: joinKeysVersion, wanted } };
};

/** The keys kept with an author follow, unless they were made by other rules than today's. */
export const currentKeys = ({ keys }: Follow): readonly number[] | undefined =>
  keys?.version === joinKeysVersion ? keys.wanted : undefined;

const withCurrentKeys = (follow: Follow): Follow =>
  follow.kind === 'author' && !currentKeys(follow) ? { ...follow, ...keysOf(follow.value) } : follow;

const normalise = (value: string) => value.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** What makes two follows the same: letter case and spacing do not. */
const identity = (kind: string, value: string) => `${kind} ${normalise(value).toLowerCase()}`;

/**
 * Reads what a reader typed. The value comes out in NFKC with single spaces. Throws FollowError for an unknown kind, a
 * blank or too long value, control characters, and a value that could never match.
 */
export const parseFollow = (kind: string, value: string, now: Date): Follow => {
  const known = kinds.find((candidate) => candidate === kind);
  if (known === undefined) throw new FollowError('Follow an author, a keyword, a category or a source.');
  // A pasted line end or tab is a space; anything else without a shape is not text that a person typed.
  if (/[\p{Cc}\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(value.replace(/[\t\r\n]+/g, ' ')))
    throw new FollowError('This contains characters that cannot be shown.');
  const { text, orcid } =
    known === 'author' ? withoutOrcid(normalise(value)) : { text: normalise(value), orcid: null };
  const normalised = text === '' && orcid !== null ? orcid : text;
  if (normalised === '') throw new FollowError('Nothing was typed to follow.');
  const length = [...normalised].length;
  if (length > MAX_FOLLOW_LENGTH)
    throw new FollowError(`A follow has at most ${MAX_FOLLOW_LENGTH} characters; this one has ${length}.`);
  if (!/[\p{L}\p{N}]/u.test(normalised))
    throw new FollowError('A follow needs at least one letter or digit.');
  const isName = known === 'author' && /\p{L}/u.test(normalised) && wantedKeys(normalised).length > 0;
  if (known === 'author' && orcid !== normalised && !isName)
    throw new FollowError('This is not a name that can be followed.');
  if (known === 'keyword' && parseKeyword(normalised).wanted.length === 0)
    throw new FollowError('A keyword needs at least one word that is not excluded with a minus.');
  const kept = known === 'category' ? categoryOf(normalised) : normalised;
  const follow = { kind: known, value: kept, since: now.toISOString() };
  return withCurrentKeys(orcid === null ? follow : { ...follow, orcid });
};

/** An iD that is told later belongs to the follow that had none. */
const withOrcidOf = (follow: Follow, { orcid }: Follow): Follow =>
  orcid === undefined || follow.orcid !== undefined || follow.kind !== 'author'
    ? follow
    : { ...follow, orcid };

/**
 * The follows with more; those that are there already stay as they are, but learn an ORCID iD. All or none: throws
 * FollowError at the cap of 1,000.
 */
export const addFollows = (follows: readonly Follow[], added: readonly Follow[]): Follow[] => {
  const all = new Map(follows.map((follow) => [identity(follow.kind, follow.value), follow]));
  for (const follow of added) {
    const key = identity(follow.kind, follow.value);
    const known = all.get(key);
    all.set(key, known === undefined ? follow : withOrcidOf(known, follow));
  }
  const over = all.size - MAX_FOLLOWS;
  // Who holds more by older rules may keep them.
  if (over > 0 && all.size > follows.length) {
    const mend =
      added.length === 1
        ? 'remove one before adding another.'
        : `you have ${follows.length.toLocaleString('en-GB')}, so choose ${over.toLocaleString('en-GB')} fewer.`;
    throw new FollowError(`A radar holds at most 1,000 follows; ${mend}`);
  }
  return [...all.values()].map(withCurrentKeys);
};

/** The follows with one more; see `addFollows`. */
export const addFollow = (follows: readonly Follow[], follow: Follow): Follow[] =>
  addFollows(follows, [follow]);

/** The follows without this one; unchanged where it is not among them. */
export const removeFollow = (follows: readonly Follow[], kind: string, value: string): Follow[] => {
  const removed = identity(kind, value);
  return follows.filter((follow) => identity(follow.kind, follow.value) !== removed);
};
