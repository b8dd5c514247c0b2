import type { JsonRecord } from './detect.ts';

/** Members of a JSON document that is not trusted: what has another type than asked for is absent. */

export const recordOf = (value: unknown): JsonRecord | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const recordsOf = (value: unknown): JsonRecord[] =>
  listOf(value).flatMap((item) => {
    const record = recordOf(item);
    return record === null ? [] : [record];
  });

/** Trimmed; null when empty. Numbers (versions, PubMed ids) become text. */
export const stringOf = (value: unknown): string | null => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
};

export const stringsOf = (value: unknown): string[] =>
  listOf(value).flatMap((item) => {
    const text = stringOf(item);
    return text === null ? [] : [text];
  });

/** A positive whole number; null for the rest. */
export const wholeNumberOf = (value: unknown): number | null => {
  const number = typeof value === 'string' && /^\d{1,6}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
};

/** Those that are there, in order. */
export const present = <T>(...values: (T | null | undefined)[]): T[] =>
  values.filter((value): value is T => value !== null && value !== undefined);
