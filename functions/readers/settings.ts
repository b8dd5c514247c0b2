import { Temporal } from 'temporal-polyfill';
import type { Cadence, DigestSettings } from '../radar/reader.ts';

/** A setting that cannot be kept; the message is for the reader. */
export class SettingsError extends Error {}

export const cadences: readonly Cadence[] = ['instant', 'daily', 'weekdays', 'weekly', 'paused'];

/** IANA names only: offsets such as `+02:00`, which Intl takes too, know no summer time. */
const isTimeZone = (text: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{1,63}$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).format(0) !== '';
  } catch {
    return false;
  }
};

const canonicalLanguage = (text: string): string | null => {
  if (text.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
};

/** What a new reader starts with. */
export const defaultSettings = (timezone: string): DigestSettings => ({
  cadence: 'daily',
  hour: 7,
  timezone: isTimeZone(timezone) ? timezone : 'UTC',
  language: 'en',
});

/** Fields of the settings form, as text; a field left out keeps its `current` value. Throws `SettingsError`. */
export const parseSettings = (
  fields: Partial<Record<keyof DigestSettings, string>>,
  current: DigestSettings,
): DigestSettings => {
  const cadence = cadences.find((known) => known === (fields.cadence ?? current.cadence));
  if (!cadence) throw new SettingsError(`A digest comes ${cadences.slice(0, -1).join(', ')} or is paused.`);
  const hour = fields.hour ?? String(current.hour);
  if (!/^\d{1,2}$/.test(hour) || Number(hour) > 23)
    throw new SettingsError('The hour is a number from 0 to 23.');
  const timezone = fields.timezone ?? current.timezone;
  if (!isTimeZone(timezone)) {
    throw new SettingsError('The time zone is not known. Its name reads like Europe/Berlin.');
  }
  const language = canonicalLanguage(fields.language ?? current.language);
  if (!language) throw new SettingsError('The language is not known. Its code reads like en or pt-BR.');
  return { cadence, hour: Number(hour), timezone, language };
};

const MAX_PAUSE_DAYS = 366;

/** The day that a rest ends, `2026-12-24`, as the instant at which it begins for the reader. Throws `SettingsError`. */
export const parsePauseEnd = (text: string, timezone: string, now: Date): Date => {
  const error = new SettingsError(
    `A pause ends on a day between tomorrow and ${MAX_PAUSE_DAYS} days from now.`,
  );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw error;
  let end: number;
  try {
    end = Temporal.PlainDate.from(text).toZonedDateTime(timezone).epochMilliseconds;
  } catch {
    throw error;
  }
  if (end <= now.getTime() || end - now.getTime() > MAX_PAUSE_DAYS * 86_400_000) throw error;
  return new Date(end);
};
