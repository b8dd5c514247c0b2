const utc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const weekdayFormat = utc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const dayFormat = utc({ day: 'numeric', month: 'long', year: 'numeric' });
const ages = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

/** `Thursday 18 June 2026`, from `2026-06-18` or an ISO instant. */
export const weekday = (iso: string): string => weekdayFormat.format(new Date(iso)).replace(',', '');

/** `18 June 2026`. */
export const day = (iso: string): string => dayFormat.format(new Date(iso));

const dayAndMonthFormat = utc({ day: 'numeric', month: 'long' });

/** `18 June`. */
export const dayAndMonth = (iso: string): string => dayAndMonthFormat.format(new Date(iso));

const MINUTE = 60_000;

/** `9 minutes ago`, `3 hours ago`, `yesterday`. */
export const ago = (iso: string, now: Date): string => {
  const minutes = Math.round((Date.parse(iso) - now.getTime()) / MINUTE);
  if (minutes > -1) return 'just now';
  if (minutes > -60) return ages.format(minutes, 'minute');
  if (minutes > -48 * 60) return ages.format(Math.round(minutes / 60), 'hour');
  return ages.format(Math.round(minutes / 1440), 'day');
};

/** A calendar day of the form `2026-06-18`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
