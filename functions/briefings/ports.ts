import type { Paper } from '../papers/paper.ts';
import type { Briefing } from './briefing.ts';

export type BriefingStore = {
  get(date: string, language: string): Promise<Briefing | null>;
  put(briefing: Briefing): Promise<void>;
};

/** The papers first seen on one UTC day, oldest sighting first. */
export type ReadEdition = (date: string) => Promise<Paper[]>;

/** UTC days that have an edition, newest first, at most `limit`. */
export type ListEditions = (limit: number) => Promise<string[]>;
