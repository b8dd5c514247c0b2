import type { Cadence, Reader } from '../../radar/reader.ts';
import { cadences } from '../../readers/settings.ts';

const cadenceNames: Record<Cadence, string> = {
  instant: 'As soon as something appears',
  daily: 'Every day',
  weekdays: 'Monday to Friday',
  weekly: 'Once a week, on Monday',
  paused: 'Not at all for now (paused)',
};

const languages = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk', 'vi', 'zh'];
const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });
const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
const hours = Array.from({ length: 24 }, (_, hour) => hour);

const withCurrent = (known: readonly string[], current: string) =>
  known.includes(current) ? known : [current, ...known];

/** `2026-12-24`, on the reader's own calendar. */
const localDay = (date: Date, timezone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(date);

const chosen = ({ settings, pause }: Pick<Reader, 'settings' | 'pause'>, now: Date) =>
  pause && pause.until > now.toISOString()
    ? { cadence: 'paused', until: localDay(new Date(pause.until), settings.timezone) }
    : { cadence: settings.cadence, until: '' };

type Props = { reader: Pick<Reader, 'settings' | 'pause'>; now: Date };

export const SettingsForm = ({ reader, now }: Props) => {
  const { settings } = reader;
  const { cadence: present, until } = chosen(reader, now);
  return (
    <form method="post" action="/radar/settings">
      <div class="field">
        <label class="label" for="cadence">
          A digest comes
        </label>
        <select id="cadence" name="cadence">
          {cadences.map((cadence) => (
            <option value={cadence} selected={cadence === present}>
              {cadenceNames[cadence]}
            </option>
          ))}
        </select>
      </div>
      <div class="field until">
        <label class="label" for="until">
          When paused, until (leave empty for an open end)
        </label>
        <input id="until" name="until" type="date" value={until} />
      </div>
      <div class="field">
        <label class="label" for="hour">
          At
        </label>
        <select id="hour" name="hour">
          {hours.map((hour) => (
            <option value={String(hour)} selected={hour === settings.hour}>
              {String(hour).padStart(2, '0')}:00
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="label" for="timezone">
          Time zone
        </label>
        <select id="timezone" name="timezone">
          {withCurrent(zones, settings.timezone).map((zone) => (
            <option value={zone} selected={zone === settings.timezone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="label" for="language">
          Language of the briefing
        </label>
        <select id="language" name="language">
          {withCurrent(languages, settings.language).map((language) => (
            <option value={language} selected={language === settings.language}>
              {languageNames.of(language)}
            </option>
          ))}
        </select>
      </div>
      <button class="primary" type="submit">
        Save
      </button>
    </form>
  );
};
