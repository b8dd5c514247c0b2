import type { Reader } from '../radar/reader.ts';
import { changeReader } from './change-reader.ts';
import { currentReader } from './current-reader.ts';
import type { ReaderStore, RequestLetter } from './ports.ts';
import { activate, pauseUntil, withSettings } from './subscription.ts';

const HOUR = 3_600_000;
/** So long the goodbye page can undo; later it takes a new confirmation, since mails get passed on. */
const UNDO_HOURS = 24;
const PAUSE_DAYS = 30;

type Deps = { readers: ReaderStore; now: () => Date };

const left = (reader: Reader, now: Date): Reader => ({
  ...reader,
  status: 'gone',
  nextDigestAt: null,
  leftAt: now.toISOString(),
});

/**
 * No further digest; says goodbye once. Twice is as good as once, and so is a reader who is not there any more.
 */
export const unsubscribe = async (
  readerId: string,
  deps: Deps & { requestLetter: RequestLetter },
): Promise<void> => {
  const { id } = (await currentReader(readerId, deps.readers)) ?? { id: readerId };
  let before = 'gone' as Reader['status'];
  await changeReader(
    id,
    (reader) => {
      before = reader.status;
      return reader.status === 'gone' ? reader : left(reader, deps.now());
    },
    deps.readers,
  );
  if (before === 'active' || before === 'paused') await deps.requestLetter({ kind: 'goodbye', readerId: id });
};

/** What the page offers to somebody about to leave, or just gone. */
export type Instead = 'weekly' | 'pause' | 'undo';

export const isInstead = (text: string): text is Instead => ['weekly', 'pause', 'undo'].includes(text);

const mayUndo = (reader: Reader, now: Date) =>
  reader.status === 'gone' &&
  reader.confirmedAt !== null &&
  reader.leftAt !== undefined &&
  now.getTime() - Date.parse(reader.leftAt) < UNDO_HOURS * HOUR;

/** Fewer mails, a month's rest, or back again for a day after leaving. Returns the reader; null where none is held. */
export const stayInstead = async (
  readerId: string,
  instead: Instead,
  { readers, now }: Deps,
): Promise<Reader | null> => {
  const current = await currentReader(readerId, readers);
  if (!current) return null;
  return changeReader(
    current.id,
    (reader) => {
      const at = now();
      if (instead === 'undo') return mayUndo(reader, at) ? activate(reader, at) : reader;
      const here = mayUndo(reader, at) ? activate(reader, at) : reader;
      if (here.status === 'gone' || here.status === 'pending') return reader;
      return instead === 'weekly'
        ? withSettings(here, { ...here.settings, cadence: 'weekly' }, at)
        : pauseUntil(here, new Date(at.getTime() + PAUSE_DAYS * 24 * HOUR), at);
    },
    readers,
  );
};
