import type { Reader } from '../radar/reader.ts';

const cadenceWords = {
  instant: 'As soon as something appears',
  daily: 'Daily',
  weekdays: 'Monday to Friday',
  weekly: 'Weekly',
  paused: 'Paused',
} as const;

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** `Europe/Berlin` -> `in Berlin`; zones without a place keep their name. */
const place = (timezone: string): string => {
  const [area, ...rest] = timezone.split('/');
  const city = rest.at(-1);
  return city && area !== 'Etc' ? `in ${city.replaceAll('_', ' ')}` : timezone;
};

/** When the next digest comes, as a sentence: `Next digest: Tuesday 24 November, 07:00 in Berlin.` */
export const nextDigestSentence = ({ status, nextDigestAt, settings }: Reader): string => {
  if (status === 'gone') return 'You have left: no digest comes.';
  if (status === 'paused' || nextDigestAt === null)
    return 'Paused: no digest comes until you choose another rhythm.';
  const { timezone } = settings;
  const at = new Date(nextDigestAt);
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(at);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return `Next digest: ${date.replace(',', '')}, ${time} ${place(timezone)}.`;
};

/** `Daily, in English.` */
export const rhythmSentence = ({ settings }: Reader): string =>
  `${cadenceWords[settings.cadence]}, in ${languageNames.of(settings.language) ?? settings.language}.`;
