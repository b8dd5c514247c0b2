import type { Paper } from '../../papers/paper.ts';
import type { Source } from './source.ts';

/** Every field of study that sources and filters name. */
export const fieldNames = [
  'Astronomy',
  'Biology',
  'Chemistry',
  'Computer science',
  'Earth science',
  'Economics',
  'Engineering',
  'Materials science',
  'Mathematics',
  'Medicine',
  'Multidisciplinary',
  'Neuroscience',
  'Physics',
  'Psychology',
  'Social science',
  'Statistics',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** By arXiv category or archive (https://arxiv.org/category_taxonomy); a category's own line stands before its archive's. */
const arxivFields: Record<string, FieldName[]> = {
  'astro-ph': ['Astronomy'],
  'astro-ph.EP': ['Astronomy', 'Earth science'],
  'cond-mat': ['Physics'],
  'cond-mat.mtrl-sci': ['Materials science', 'Physics'],
  cs: ['Computer science'],
  'cs.CY': ['Computer science', 'Social science'],
  econ: ['Economics'],
  'econ.EM': ['Economics', 'Statistics'],
  eess: ['Engineering'],
  'gr-qc': ['Physics'],
  'hep-ex': ['Physics'],
  'hep-lat': ['Physics'],
  'hep-ph': ['Physics'],
  'hep-th': ['Physics'],
  math: ['Mathematics'],
  'math.ST': ['Mathematics', 'Statistics'],
  'math-ph': ['Mathematics', 'Physics'],
  nlin: ['Physics'],
  'nucl-ex': ['Physics'],
  'nucl-th': ['Physics'],
  physics: ['Physics'],
  'physics.ao-ph': ['Earth science', 'Physics'],
  'physics.bio-ph': ['Biology', 'Physics'],
  'physics.chem-ph': ['Chemistry', 'Physics'],
  'physics.geo-ph': ['Earth science', 'Physics'],
  'physics.med-ph': ['Medicine', 'Physics'],
  'physics.soc-ph': ['Physics', 'Social science'],
  'q-bio': ['Biology'],
  'q-bio.NC': ['Biology', 'Neuroscience'],
  'q-fin': ['Economics'],
  'quant-ph': ['Physics'],
  stat: ['Statistics'],
};

/** Preprint servers whose subjects are all of one field; `neuroscience` is a subject of bioRxiv and an own field here. */
const serverFields: Record<string, FieldName> = {
  biorxiv: 'Biology',
  medrxiv: 'Medicine',
  chemrxiv: 'Chemistry',
  psyarxiv: 'Psychology',
  socarxiv: 'Social science',
};

const fieldsOfCategory = (category: string): FieldName[] => {
  const archive = category.split('.')[0] ?? '';
  if (Object.hasOwn(arxivFields, category)) return arxivFields[category] ?? [];
  if (Object.hasOwn(arxivFields, archive)) return arxivFields[archive] ?? [];
  return /^neuroscience$/i.test(category) ? ['Neuroscience'] : [];
};

/**
 * The fields of study that a paper is filtered by, in alphabetical order: what its categories and its preprint server
 * say, else what its source says.
 */
export const fieldsOf = (
  paper: Pick<Paper, 'categories' | 'venue'>,
  source?: Pick<Source, 'fields'>,
): string[] => {
  const venue = paper.venue?.toLowerCase() ?? '';
  const server = Object.hasOwn(serverFields, venue) ? serverFields[venue] : undefined;
  const own = new Set<string>(paper.categories.flatMap(fieldsOfCategory));
  if (server) own.add(server);
  return [...(own.size > 0 ? own : new Set(source?.fields ?? []))].sort();
};
