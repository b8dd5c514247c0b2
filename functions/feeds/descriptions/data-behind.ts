import { KEY_WORDS } from './field-labels.ts';

/** The American Journal of Public Health: `Lamps glow. (Am J Lamps. 2026;1(2):95–102. https://doi.org/10.9999/x)` */
const CITED =
  /(?<=[.?!]) ?\( ?\p{Upper}[\p{Alpha}. ]{2,60}\. \d{4};\d{1,4}(?:\(\w{1,6}\))?:[\w–-]{1,15}\. https:\/\/doi\.org\/10\.[^\s()]+ ?\)$/u;

/** WordPress's link, perhaps with the title in it: `Lamps glow … Continue reading Of lamps →` */
const CONTINUED = / (?:Continue reading|Read more)(?: [^→»]{1,300})? ?[→»]$/;

/** Behind a sentence, on its line, as feeds have it whose tags were stripped: `Lamps glow.Keywords: lamps, E. coli` */
const KEY_WORDS_LABEL = new RegExp(`(?<=[.?!»”"'。？！)])\\s?(?:${KEY_WORDS})\\s?[:：]\\s?`, 'giu');
/** So far behind are they looked for. */
const KEY_WORDS_LIMIT = 400;
const HAS_SENTENCES = /[?!。？！]|\.\s+\p{Upper}/u;

/** A text without what stands behind it on its own line and is no part of it. */
export const withoutDataBehind = (text: string): string => {
  if (text.endsWith(')')) return text.replace(CITED, '');
  if (text.endsWith('→') || text.endsWith('»')) return text.replace(CONTINUED, '');
  return withoutKeyWords(text);
};

const withoutKeyWords = (text: string): string => {
  const from = Math.max(text.length - KEY_WORDS_LIMIT, 0);
  const end = text.slice(from);
  if (!end.includes(':') && !end.includes('：')) return text;
  const label = [...end.matchAll(KEY_WORDS_LABEL)].at(-1);
  if (label === undefined) return text;
  const words = end.slice(label.index + label[0].length);
  return words === '' || HAS_SENTENCES.test(words.slice(0, -1)) ? text : text.slice(0, from + label.index);
};
