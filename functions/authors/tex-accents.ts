/** Combining characters for TeX's accent commands. */
const ACCENTS: Record<string, string> = {
  ...{ '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', '"': '\u0308' },
  ...{
    '.': '\u0307',
    u: '\u0306',
    r: '\u030a',
    H: '\u030b',
    v: '\u030c',
    d: '\u0323',
    c: '\u0327',
    k: '\u0328',
    b: '\u0331',
  },
};
const LETTERS: Record<string, string> = {
  ...{ o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å' },
  ...{ i: 'i', j: 'j', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ' },
};

// A letter that has an accent already may get another, as in Vietnamese: \~{\^e}.
const SYMBOL_ACCENT = /\\([`'^~="."])\s*(?:\{\s*\\?(\p{Alpha}\p{M}*)\s*\}|\\?(\p{Alpha}\p{M}*))/gu;
const LETTER_ACCENT = /\\([urHvdckb])(?:\s*\{\s*\\?(\p{Alpha}\p{M}*)\s*\}|\s+\\?(\p{Alpha}\p{M}*))/gu;
const LETTER = /\\(ss|ae|AE|oe|OE|aa|AA|dh|DH|th|TH|dj|DJ|ng|NG|[oOlLij])(?:\{\}|(?![a-zA-Z])\s?)/g;

/** A name with TeX's accents (`Schr\"odinger`, `Erd{\H o}s`, `{\L}ukasz`) as Unicode; other text as it is. */
export const withoutTexAccents = (name: string): string => {
  if (!/[\\{]/.test(name)) return name.replaceAll('~', ' ');
  const accent = (whole: string, command: string, braced?: string, bare?: string): string =>
    `${braced ?? bare ?? ''}${ACCENTS[command] ?? ''}` || whole;
  const accented = (text: string) => text.replace(SYMBOL_ACCENT, accent).replace(LETTER_ACCENT, accent);
  return accented(accented(name))
    .replace(LETTER, (whole, letter: string) => LETTERS[letter] ?? whole)
    .replace(/[{}]/g, '')
    .replaceAll('~', ' ')
    .normalize('NFC');
};
