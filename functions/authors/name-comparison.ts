export type NameLevel = 'certain' | 'likely' | 'possible' | 'no';

/** What two names alone justify, and why in words. */
export type NameComparison = { level: Exclude<NameLevel, 'certain'>; reason: string };

/** By what the given names leave open. */
export const reasons = {
  initial: 'only initials are given',
  'short form': 'same family name, a short form of the first name',
  respelled: 'another spelling of the first name',
  'middle name': 'same family name, a middle name used as the first',
  'name missing': 'part of the first name left out',
  'surname missing': 'same first name, one of two surnames',
} as const;

export const different: NameComparison = { level: 'no', reason: 'different names' };
