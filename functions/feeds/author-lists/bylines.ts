import { type EntryAuthor, namesInText } from '../entry.ts';
import { areNames, areSurelyNames } from './name-list.ts';

/** A title without the authors that its source puts into it. */
type TitleWithByline = { title: string; authors: EntryAuthor[] };

/** NBER puts the authors behind the title: `Lamps and Labor Supply -- by Jane Roe, John Doe`. */
const BEHIND = /^(.+) -- by (\p{Upper}.{2,})$/u;
/** The Cryptology ePrint Archive, as it did until 2021: `2021/171: Lamps, by Jane Roe and John Doe`. */
const NUMBERED = /^\d{4}\/\d{3,5}: (.+), by (\p{Upper}.{2,})$/u;
/** The Electronic Colloquium on Computational Complexity, behind its own number: `TR26-171 | Lamps | Jane Roe, John Doe`. */
const BEHIND_BAR = /^(TR\d\d-\d+ \| )?(.+) \| (\p{Upper}[^|]+)$/u;
/** Addresses at a host that ends so. */
const addressAt = (hosts: string): RegExp =>
  new RegExp(`^https?://(?:[\\w-]+\\.)*(?:${hosts.replaceAll('.', '\\.')})/`, 'i');
/** dblp puts them before it, and ends it with a stop: `Jane Roe, John Doe: Lamps and labour.` */
const DBLP = addressAt('dblp.org|dblp.uni-trier.de');
/** PhilPapers, too, often with the family names first: `Roe, Jane & Doe, John: Lamps and Labour`. */
const PHILPAPERS = addressAt('philpapers.org|philarchive.org');
/** The Institute of Labor Economics: `Jane Roe, John Doe: Lamps and Labor: A Survey`. */
const IZA = addressAt('iza.org');
const BEFORE = /^([^:]{3,2000}?): (.{2,})$/;
/**
 * The American Economic Association's names are the first line of a description, as are those of the American Institute
 * of Physics until 2013, Érudit's, `Jane Roe et John Doe`, and CNKI's, `王小明;李娜;`.
 */
const FIRST_LINE = addressAt('aeaweb.org|aip.org|erudit.org|cnki.net');
const LAST_IN_FRENCH = / et (?=\p{Upper}[^,;]*$)/u;

/** `addresses`: of the paper, and of the document that it stands in. Null where the title is nothing but a title. */
export const bylineOfTitle = (title: string, addresses: string[]): TitleWithByline | null => {
  const behind = BEHIND.exec(title);
  if (behind?.[1] && behind[2]) return { title: behind[1], authors: [namesInText(behind[2])] };
  const [, numbered, signed = ''] = NUMBERED.exec(title) ?? [];
  if (numbered !== undefined && areNames(signed)) return { title: numbered, authors: [namesInText(signed)] };
  const [, number, barred, listed = ''] = title.includes(' | ') ? (BEHIND_BAR.exec(title) ?? []) : [];
  if (barred !== undefined && (number === undefined ? areSurelyNames : areNames)(listed))
    return { title: barred, authors: [namesInText(listed)] };
  const [, people = '', paper = ''] =
    title.includes(': ') && addresses.some((address) => IZA.test(address)) ? (BEFORE.exec(title) ?? []) : [];
  if (areSurelyNames(people)) return { title: paper, authors: [namesInText(people)] };
  const isDblp = addresses.some((address) => DBLP.test(address));
  // A volume's table of contents is no paper.
  if (isDblp && addresses[0]?.includes('/db/')) return null;
  if (!isDblp && !addresses.some((address) => PHILPAPERS.test(address))) return null;
  const [, names = '', rest = ''] = BEFORE.exec(title) ?? [];
  if (!names.includes(' ') || !areNames(names.replace(/ \d{4}(?=,|$)/g, ''))) return null;
  return isDblp
    ? { title: rest.replace(/\.$/, ''), authors: names.split(', ').map(namesInNaturalOrder) }
    : { title: rest, authors: names.split(/ & |; /).map(namesInText) };
};

const namesInNaturalOrder = (name: string): EntryAuthor => ({ ...namesInText(name), single: true });

/** A description whose first line is names, where its source is known to write it so, with that line marked as theirs. */
export const withFirstLineMarked = (description: string, addresses: string[]): string => {
  if (!addresses.some((address) => FIRST_LINE.test(address))) return description;
  const [line = '', names = ''] =
    /^\s*(?:<p[^<>]*>\s*)?([^\s<>][^<>\n]{2,2000})(?:\n|<\/?br ?\/?>|<\/p>|$)/i.exec(description) ?? [];
  const list = names.trimEnd().replace(LAST_IN_FRENCH, ', ');
  return /[ ;]/.test(list) && areNames(list.replace(/^by |;$/gi, ''))
    ? `<p>Authors: ${list}</p>${description.slice(line.length)}`
    : description;
};
