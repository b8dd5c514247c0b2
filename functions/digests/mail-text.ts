const controls = /[\p{Cc}\u2028\u2029]+/gu;
// Embeddings, overrides and isolates: a stranger's text must not turn the words around it. And what nobody sees: a name
// with a space of no width in it is not the name that it looks like. Joiners stay: Persian and Hindi are written with them.
const deceptive = /[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Plain text on one line: no control characters, no direction overrides, nothing invisible; right-to-left letters stay. */
export const oneLine = (text: string): string => (plain.test(text) ? text : cleaned(text));

// Most names and reasons are; looking is a tenth of the cost of cleaning.
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

const cleaned = (text: string): string =>
  text.replace(deceptive, '').replace(controls, ' ').replace(/\s+/g, ' ').trim();

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `limit` UTF-16 units on one line, cut between words where there are any, and then marked with `…`. */
export const clip = (text: string, limit: number): string => {
  // Else one hostile abstract of a megabyte would be cleaned whole.
  const line = oneLine(text.slice(0, limit * 4));
  if (line.length <= limit && text.length <= limit * 4) return line;
  let kept = plain.test(line) ? line.slice(0, limit - 1) : '';
  if (kept === '')
    for (const { segment } of graphemes.segment(line.slice(0, limit))) {
      if (kept.length + segment.length > limit - 1) break;
      kept += segment;
    }
  const lastSpace = kept.lastIndexOf(' ');
  const wholeWords = lastSpace > limit / 2 ? kept.slice(0, lastSpace) : kept;
  return `${wholeWords.replace(/[\s,;:.–-]+$/u, '')}…`;
};

/** Keeps a right-to-left name from reordering the sentence around it (Unicode Standard Annex 9, isolates). */
export const isolate = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

/** The address as the URL standard writes it; null unless it is a plain http(s) one. */
export const webUrl = (url: string | null): string | null => {
  // The standard drops line breaks and tabs, and so makes an address of `ht\ntp:`.
  if (url === null || url.length > 2000 || /[\s\p{Cc}]/u.test(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const isWeb = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  return isWeb && parsed.username === '' && parsed.password === '' ? parsed.href : null;
};

const dayFormats = new Map<string, Intl.DateTimeFormat>();

const dayFormat = (timezone: string, weekday: boolean) => {
  const key = `${timezone} ${weekday}`;
  const format =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      ...(weekday && { weekday: 'long' }),
    });
  dayFormats.set(key, format);
  return format;
};

/** `18 June 2026`, on the calendar of that time zone. */
export const dayOf = (date: Date, timezone: string): string => dayFormat(timezone, false).format(date);

/** `Thursday 18 June 2026`. */
export const weekdayOf = (date: Date, timezone: string): string =>
  dayFormat(timezone, true).format(date).replace(',', '');
