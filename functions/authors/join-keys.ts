import {
  beginningOf,
  givenForms,
  givenInitials,
  isOpenGiven,
  letterBehind,
  splitForms,
} from './given-forms.ts';
import { groupKeys, isAcronym, isGroupName } from './group.ts';
import { type Reading, readName } from './readings.ts';

/** To be raised whenever a name has other keys than before: stored ones are then made anew. */
export const joinKeysVersion = 27;

/**
 * Numbers by which a followed name finds the printed names that it may agree with: any two names that compareNames
 * finds at least possible have one of the one's `wanted` among the other's `offered`. Finer than `authorKeys`: two
 * full given names must agree, and only what leaves them open is found by its letters.
 */
export type JoinKeys = { wanted: number[]; offered: number[] };

/** FNV-1a, 32 bits, over UTF-16 code units: the state behind `text`, which goes on from one before it. */
const continueHash = (state: number, text: string): number => {
  let value = state;
  for (let place = 0; place < text.length; place += 1)
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  return value;
};

const startHash = (text: string) => continueHash(0x811c9dc5, text);

const endHash = (state: number) => state ^ (state >>> 15);

const familiesOf = ({ forms: { whole, bare, halves } }: Reading) => new Set([...whole, ...bare, ...halves]);

const partsOf = (reading: Reading) => ({ ...splitForms(reading), letters: givenInitials(reading) });

/** A doubtful reading never counts where only parts of given names agree. */
const nothing: ReturnType<typeof partsOf> = { heads: [], split: [], letters: [] };

/** The keys of a person's name that has been read. */
export const joinKeysOfReadings = (readings: readonly Reading[]): JoinKeys => {
  const wanted = new Set<number>();
  const offered = new Set<number>();
  for (const reading of readings) {
    const open = isOpenGiven(reading);
    const forms = givenForms(reading);
    const behind = letterBehind(reading);
    const { heads, split, letters } = reading.doubtful ? nothing : partsOf(reading);
    const beginning = beginningOf(reading);
    for (const family of familiesOf(reading)) {
      const start = startHash(family);
      const keyOf = (mark: string, form: string) => endHash(continueHash(continueHash(start, mark), form));
      for (const form of forms) {
        const key = keyOf('|', form);
        wanted.add(key);
        offered.add(key);
      }
      for (const head of heads) {
        wanted.add(keyOf('-', head));
        offered.add(keyOf('+', head));
      }
      for (const word of split) {
        wanted.add(keyOf('+', word));
        offered.add(keyOf('-', word));
      }
      if (beginning !== null) {
        const { long, start: first } = beginning;
        wanted.add(keyOf(long ? '<' : '>', first));
        offered.add(keyOf(long ? '>' : '<', first));
      }
      for (const letter of letters) {
        const [fromAll, fromOpen] = [keyOf('*', letter), keyOf('.', letter)];
        const isOpen = open || letter === behind;
        wanted.add(isOpen ? fromAll : fromOpen);
        offered.add(fromAll);
        if (isOpen) offered.add(fromOpen);
      }
    }
  }
  return { wanted: [...wanted], offered: [...offered] };
};

/** The keys of a group, or of a word that may be the acronym of one. */
const joinKeysOfGroup = (name: string): number[] => groupKeys(name).map((key) => endHash(startHash(key)));

/** What is kept with a followed name: its `wanted` keys. */
export const wantedKeys = (name: string): number[] => {
  if (isGroupName(name)) return joinKeysOfGroup(name);
  const { wanted } = joinKeysOfReadings(readName(name));
  return isAcronym(name) ? [...new Set([...wanted, ...joinKeysOfGroup(name)])] : wanted;
};

/** The keys by which a printed name is found: its `offered` ones. `readings`: of a person's name; null for a group's. */
export const offeredKeys = (
  name: string,
  readings: readonly Reading[] | null = isGroupName(name) ? null : readName(name),
): number[] => {
  if (readings === null) return joinKeysOfGroup(name);
  const { offered } = joinKeysOfReadings(readings);
  return isAcronym(name) ? [...offered, ...joinKeysOfGroup(name)] : offered;
};
