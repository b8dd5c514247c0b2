import type { BriefingStore } from './ports.ts';

/** The language that every edition has a briefing in. */
export const defaultLanguage = 'en';

/** The store, giving a briefing in the default language where there is none in the one that was asked for. */
export const inDefaultLanguage = (store: Pick<BriefingStore, 'get'>): Pick<BriefingStore, 'get'> => ({
  get: async (date, language, field) =>
    (await store.get(date, language, field)) ??
    (language === defaultLanguage ? null : store.get(date, defaultLanguage, field)),
});
