/** A year-long Retry-After is a mistake of the server's; a day is what we wait at most. */
const mostSeconds = 24 * 60 * 60;

/**
 * Seconds to wait, 0 to 86,400, from a Retry-After header (RFC 9110, section 10.2.3: seconds or an HTTP date);
 * null for an absent, negative or unreadable one.
 */
export const parseRetryAfter = (header: string | undefined, now: Date): number | null => {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text), mostSeconds);
  // HTTP dates begin with the day's name; Date.parse alone would take "-5" for a month.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return null;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  return Math.min(Math.max(Math.ceil((at - now.getTime()) / 1000), 0), mostSeconds);
};
