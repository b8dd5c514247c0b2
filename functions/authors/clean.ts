import { decodeHTML } from 'entities';

/** Longer than any name printed in a feed; what is beyond is cut, so that a hostile name costs little. */
const maxLength = 300;

const texLetters: Record<string, string> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  i: 'i',
  j: 'j',
  dj: 'đ',
  DJ: 'Đ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
};

const texAccents: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

const withoutTex = (text: string) =>
  text
    .replace(
      /\\(aa|AA|ae|AE|oe|OE|dj|DJ|dh|DH|th|TH|ss|o|O|l|L|i|j)(?![A-Za-z])(?:\{\}|\s)?/g,
      (_, name) => texLetters[name] ?? '',
    )
    .replace(
      /\\([`'^~=."])(?:\s*\{\s*(\p{Alpha})\s*\}|\s*(\p{Alpha}))/gu,
      (_, accent, braced, bare) => (braced ?? bare) + (texAccents[accent] ?? ''),
    )
    .replace(
      /\\([urHvdckb])(?:\s*\{\s*(\p{Alpha})\s*\}|\s+(\p{Alpha}))/gu,
      (_, accent, braced, bare) => (braced ?? bare) + (texAccents[accent] ?? ''),
    )
    .replace(/~/g, ' ')
    .replace(/[{}\\]/g, '');

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
  if (/[\\{}~]/.test(text)) text = withoutTex(text);
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
