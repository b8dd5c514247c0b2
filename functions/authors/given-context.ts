import { looksJapanese } from './phonetic.ts';
import type { Reading } from './readings.ts';
import { isJapaneseFamily, koreanSurnames } from './surnames.ts';

// What the family of a reading says about how to read its given names.

export const isKorean = ({ kind, forms }: Reading): boolean =>
  kind === 'syllabic' && forms.whole.some((form) => koreanSurnames.has(form));
export const hasJapaneseFamily = ({ forms }: Reading): boolean => forms.whole.some(isJapaneseFamily);
export const isJapanese = ({ forms }: Reading): boolean =>
  forms.whole.some((form) => isJapaneseFamily(form) || looksJapanese(form));
