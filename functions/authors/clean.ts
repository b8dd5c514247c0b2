import { decodeHTML } from 'entities';
import { withoutTexAccents } from './tex-accents.ts';

/** Longer than any name printed in a feed; what is beyond is cut, so that a hostile name costs little. */
const maxLength = 300;

/**
 * A printed name as plain NFC text: character references and TeX accents decoded, full-width letters made
 * ordinary, invisible characters gone, one kind of hyphen and apostrophe, single spaces.
 */
export const cleanName = (name: string): string => {
  // What most names are made of needs no care.
  if (name.length <= maxLength && /^[A-Z](?:[A-Za-z.,]| (?=[A-Z]))*$/.test(name)) return name;
  let text = name.slice(0, maxLength);
  // Feeds escape some names twice.
  for (let round = 0; round < 2 && text.includes('&'); round += 1) text = decodeHTML(text);
  text = text.replace(/<[^<>]*>/g, ' ').replace(/^\s*by\s+/, '');
  if (/[\\{}~]/.test(text)) text = withoutTexAccents(text).replace(/[}\\]/g, '');
  return (
    text
      // Acute and grave accents typed for an apostrophe: O´Brien. Elsewhere they are PDF debris: Schro¨dinger.
      .replace(/(?<![\p{Alpha}\p{M}])(\p{Alpha})[´`](?=\p{Alpha})/gu, "$1'")
      .replace(/\s?[¨´`ˆ˜ˇ˘˙˚˝¸˛]\s?/g, '')
      .replace(/ı(?=\p{M})/gu, 'i')
      .replace(/\bM[ªa]\.? (?=del? )/g, 'María ')
      .replace(/\bMª\.?/g, 'María')
      .normalize('NFKC')
      .replace(/[‘’ʼʹ′‛ʻʿʾ＇]/g, "'")
      .replace(/[‐‑‒–—−﹣－]/g, '-')
      .replace(/\p{Cf}|\u034f/gu, '')
      .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
      .replace(/[，、]/g, ',')
      .replace(/ ?- ?/g, '-')
      .replace(/^[\s-]+|[\s-]+$/g, '')
      .replace(/^(?:\(([^()]+)\)|["“«]([^"”»]+)["”»])$/, '$1$2')
      .normalize('NFC')
  );
};
