/** How far given names agree: 2 supports likely, 1 possible, 0 is a conflict. */
export type Grade = 0 | 1 | 2;

export type GivenAgreement = { grade: Grade; note: GivenNote | null };
export type GivenNote =
  | 'initial'
  | 'short form'
  | 'respelled'
  | 'middle name'
  | 'name missing'
  | 'surname missing';

export const conflict: GivenAgreement = { grade: 0, note: null };
export const agreement: GivenAgreement = { grade: 2, note: null };

export const worse = (one: GivenAgreement, other: GivenAgreement): GivenAgreement =>
  other.grade < one.grade || (other.grade === one.grade && one.note === null) ? other : one;
export const better = (one: GivenAgreement, other: GivenAgreement): GivenAgreement =>
  other.grade > one.grade ? other : one;
export const atMost = (found: GivenAgreement, note: GivenNote): GivenAgreement =>
  found.grade > 1 ? { grade: 1, note } : found;
