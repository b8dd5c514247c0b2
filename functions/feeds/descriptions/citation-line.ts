import { monthOf } from '../dates/month.ts';
import { DOI, DOI_LINK } from './doi-in-text.ts';

const CITED_DOI = new RegExp(`(?:${DOI_LINK}|\\bdoi:? ?)(${DOI})`, 'i');
/** `12`, `1201-1215`, `e20`, `eabc1234`, `045-2`. */
const NUMBER = /^(?:e[a-z]{3}|[A-Za-z])?\d[\w–−/-]*$/;
/** What is numbered, in the languages that journals have. */
const NUMBERED = new Set(
  'vol volume volumen no nos nr num núm numero número numéro n n° nº № iss issue p pp pag pág pags págs page pages seiten s tome tomo t том bd band heft h art article fasc fascicolo fascículo anno año jg jahrgang spring summer autumn fall winter'.split(
    ' ',
  ),
);
/**
 * Numbers and the stop of a sentence; what is abbreviated in the name of a journal is short or has a capital. A journal
 * in brackets stands behind a text: `Lamps glow in Oslo. (J Lamps. 2026;1(2):3–4)`.
 */
const NO_NAME = /[\d!?]|(?:^| )\p{Lower}{4,}\. |\. \([^() ]+ [^()]*$/u;
/** Dates of what is no journal. */
const EVENT = /^(?:Received|Accepted|Revised|Published|Posted|Updated|Available|Figure|Table)\b/;

/**
 * What a paragraph says that is nothing but a journal's name and numbers: `Journal of Lamps 107 (6), 1201-1215, (17
 * November 2026)`, `Lampes et lumière, tome 133, n° 3, 2026, p. 51-70`; null for others.
 */
export const readCitationLine = (text: string): { venue: string; doi: string | null } | null => {
  if (text.length > 250 || !/^\p{Upper}/u.test(text)) return null;
  const [link, doi = null] = CITED_DOI.exec(text) ?? [];
  const line = link === undefined ? text : text.replace(link, '').replace(/[\s(]+$/, '');
  if (!/(?:\d|\d\)|pages?)[.)]*$/.test(line)) return null;
  const words = [...line.matchAll(/[^\s.,;:()]+/g)];
  const isNumber = ([word]: RegExpExecArray): boolean => NUMBER.test(word);
  const isNumbered = ([word]: RegExpExecArray): boolean => NUMBERED.has(word.toLowerCase());
  const isMonth = ([word]: RegExpExecArray): boolean => monthOf(word.toLowerCase()) >= 0;
  const last = words.findLastIndex((word) => !isNumber(word) && !isNumbered(word) && !isMonth(word));
  const name = words[last];
  if (name === undefined || last > 12 || EVENT.test(line)) return null;
  const end = name.index + name[0].length;
  const venue = line.slice(0, end);
  const numbers = line.slice(end).match(/\d+/g)?.length ?? 0;
  const isCited = numbers > 2 || (numbers === 2 && words.slice(last + 1).some(isNumbered));
  if (!isCited || NO_NAME.test(venue)) return null;
  const isCut = line[end] === '.' || (line[end] === ')' && venue.includes('('));
  return { venue: isCut ? venue + line[end] : venue, doi };
};
