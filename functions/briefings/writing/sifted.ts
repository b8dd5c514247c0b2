import type { DroppedSentence } from '../briefing.ts';

/** A sentence of the model and the papers that it names; `''` stands for one that nobody told it of. */
export type Cited = { text: string; paperIds: string[] };

/** What is kept of a part: what held, in order, and what did not, for good. */
export type Sifted = { kept: Cited[]; dropped: DroppedSentence[] };

const isCitedList = (value: unknown): value is Cited[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item?.text === 'string' && Array.isArray(item?.paperIds));

/** True of what a cache kept of a part. */
export const isSifted = (value: unknown): value is Sifted =>
  typeof value === 'object' &&
  value !== null &&
  'kept' in value &&
  isCitedList(value.kept) &&
  'dropped' in value &&
  isCitedList(value.dropped);
