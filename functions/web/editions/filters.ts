import { isDay } from '../dates.ts';

/** One state of the list of papers; every one has an address. */
export type Filters = {
  /** The edition's UTC day; null for the latest. */
  date: string | null;
  /** Papers by any of them. */
  authors: readonly string[];
  /** Papers announced by any of them. */
  sources: readonly string[];
  /** Slug of a field. */
  field: string | null;
  /** How the paper was announced: the id of a `PaperKind`. */
  announcement: string | null;
  q: string;
  shuffle: string | null;
  /** From 1. */
  page: number;
};

const MAX_VALUES = 20;
const MAX_LENGTH = 200;

const texts = (values: readonly string[]): string[] => [
  ...new Set(
    values
      .map((value) => value.normalize('NFC').trim())
      .filter((value) => value !== '' && value.length <= MAX_LENGTH)
      .slice(0, MAX_VALUES),
  ),
];

const seed = /^[\w-]{1,64}$/;
const pageNumber = /^[1-9]\d{0,4}$/;

/** What a program must not be left to guess: null, or which parameter cannot be meant, in one line. */
export const queryError = (query: URLSearchParams): string | null => {
  const given = (name: string, isMeant: (value: string) => boolean) =>
    query.getAll(name).some((value) => value !== '' && !isMeant(value));
  if (given('date', isDay)) return 'date is a day such as 2026-06-18.';
  if (given('page', (page) => pageNumber.test(page))) return 'page is a number from 1 to 99999.';
  if (given('shuffle', (shuffle) => seed.test(shuffle)))
    return 'shuffle is up to 64 letters, digits, hyphens and underscores.';
  for (const name of ['author', 'source', 'field', 'announcement', 'q']) {
    if (given(name, (value) => value.length <= MAX_LENGTH))
      return `${name} has at most ${MAX_LENGTH} characters.`;
    if (query.getAll(name).length > MAX_VALUES) return `${name} is given at most ${MAX_VALUES} times.`;
  }
  return null;
};

/** Reads an address's query; what cannot be meant is left out. */
export const parseFilters = (query: URLSearchParams): Filters => {
  const date = query.get('date') ?? '';
  const page = query.get('page') ?? '';
  const shuffle = query.get('shuffle') ?? '';
  return {
    date: isDay(date) ? date : null,
    authors: texts(query.getAll('author')),
    sources: texts(query.getAll('source')),
    field: texts(query.getAll('field'))[0] ?? null,
    announcement: texts(query.getAll('announcement'))[0] ?? null,
    q: (query.get('q') ?? '').trim().slice(0, MAX_LENGTH),
    shuffle: seed.test(shuffle) ? shuffle : null,
    page: pageNumber.test(page) ? Number(page) : 1,
  };
};

/** The fields of a form, or of an address, that say the same as these filters. */
export const filterFields = (filters: Filters): [string, string][] => [
  ...(filters.date === null ? [] : [['date', filters.date] as [string, string]]),
  ...filters.authors.map((author): [string, string] => ['author', author]),
  ...filters.sources.map((source): [string, string] => ['source', source]),
  ...(filters.field === null ? [] : [['field', filters.field] as [string, string]]),
  ...(filters.announcement === null ? [] : [['announcement', filters.announcement] as [string, string]]),
  ...(filters.q === '' ? [] : [['q', filters.q] as [string, string]]),
  ...(filters.shuffle === null ? [] : [['shuffle', filters.shuffle] as [string, string]]),
  ...(filters.page === 1 ? [] : [['page', String(filters.page)] as [string, string]]),
];

/** The address of the state that differs from `filters` by `change`; another choice starts on its first page. */
export const addressOf = (filters: Filters, change: Partial<Filters> = {}, path = '/'): string => {
  const query = new URLSearchParams(filterFields({ ...filters, page: 1, ...change })).toString();
  return query === '' ? path : `${path}?${query}`;
};

export const isFiltered = ({ authors, sources, field, announcement, q }: Filters): boolean =>
  authors.length > 0 || sources.length > 0 || field !== null || announcement !== null || q !== '';
