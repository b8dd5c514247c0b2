import { addFollow, type Follow, FollowError, parseFollow } from '../radar/follow.ts';
import type { DigestSettings, Reader } from '../radar/reader.ts';
import { AddressError, parseAddress, readerIdOf } from './address.ts';
import type { ReaderStore, RequestLetter, Suppressions } from './ports.ts';
import { defaultSettings, parseSettings, SettingsError } from './settings.ts';
import { activate, pendingReader } from './subscription.ts';

/** One person of an operator's list, as text. */
export type ImportedReader = {
  email: string;
  settings: Partial<Record<keyof DigestSettings, string>>;
  follows: { kind: string; value: string }[];
};

export type ImportOutcome =
  /** A letter asks for the click that confirms. */
  | { kind: 'pending' }
  /** The operator stated that the person agreed. */
  | { kind: 'active' }
  /** Known already, whatever their state: left as they are. */
  | { kind: 'known' }
  /** Bounced, complained, or asked to be forgotten. */
  | { kind: 'suppressed' }
  | { kind: 'refused'; reason: string };

type Deps = {
  readers: ReaderStore;
  suppressions: Suppressions;
  requestLetter: RequestLetter;
  secret: string;
  now: () => Date;
};

const readRow = ({ email, settings, follows }: ImportedReader, { secret, now }: Deps): Reader => {
  const { address, identity } = parseAddress(email);
  const chosen = parseSettings(settings, defaultSettings('UTC'));
  const read = follows.reduce<Follow[]>(
    (all, { kind, value }) => addFollow(all, parseFollow(kind, value, now())),
    [],
  );
  const pending = pendingReader(readerIdOf(identity, secret), address, chosen.timezone, now());
  return { ...pending, settings: chosen, follows: read };
};

/**
 * Takes one person over from an operator's list: pending, with a letter that asks for their click; active only where
 * the operator states in words how they consented, which is kept. Nobody on the suppression list comes back this way.
 */
export const importReader = async (
  row: ImportedReader,
  consent: string | null,
  deps: Deps,
): Promise<ImportOutcome> => {
  let reader: Reader;
  try {
    reader = readRow(row, deps);
  } catch (error) {
    const isTheirs =
      error instanceof AddressError || error instanceof SettingsError || error instanceof FollowError;
    if (!isTheirs) throw error;
    return { kind: 'refused', reason: error.message };
  }
  if ((await deps.suppressions.reasonOf(reader.id)) !== null) return { kind: 'suppressed' };
  const now = deps.now();
  const agreed =
    consent === null
      ? reader
      : { ...activate(reader, now), consent: { text: consent, at: now.toISOString() } };
  if (!(await deps.readers.create(agreed))) return { kind: 'known' };
  if (consent !== null) return { kind: 'active' };
  await deps.requestLetter({ kind: 'confirm', readerId: reader.id });
  return { kind: 'pending' };
};
