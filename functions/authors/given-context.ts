import { kanjiFamilyReadings } from './kanji-families.ts';
import { looksJapanese } from './phonetic.ts';
import type { Reading } from './readings.ts';
import { isHan } from './romanise.ts';
import { isJapaneseFamily } from './surnames.ts';
import { koreanSurnames } from './syllabic-surnames.ts';

// What the family of a reading says about how to read its given names.

export const isKorean = ({ kind, forms }: Reading): boolean =>
  kind === 'syllabic' && forms.whole.some((form) => koreanSurnames.has(form));

/** A Japanese family in kanji, whose given name is to be read as a Japanese one. */
export const hasKanjiFamily = ({ family }: Reading): boolean =>
  family.some(({ printed }) => isHan(printed) && kanjiFamilyReadings(printed).length > 0);

/** Whether the one's family is the other's in kanji, by a Japanese reading of it. */
export const shareKanjiFamily = ([one, other]: readonly Reading[]): boolean => {
  const isRead = (own?: Reading, latin?: Reading) =>
    own?.family.some(({ printed }) => {
      const readings = isHan(printed) ? kanjiFamilyReadings(printed) : [];
      return readings.some((reading) => latin?.forms.whole.includes(reading));
    }) === true;
  return isRead(one, other) || isRead(other, one);
};

export const isJapanese = ({ forms }: Reading): boolean =>
  forms.whole.some((form) => isJapaneseFamily(form) || looksJapanese(form));

/** Whether a first given name may be cut: not where it may be two syllables or Japanese, nor where the order is a guess. */
export const goesByBeginning = (reading: Reading): boolean => {
  const { kind, order, doubtful, given } = reading;
  const [first] = given;
  if (first === undefined || first.initial || first.cuts.length > 0) return false;
  if (kind !== 'other' || order === 'family-first' || doubtful) return false;
  return !looksJapanese(first.folded) || !isJapanese(reading);
};
