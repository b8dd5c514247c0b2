/** Letters joined by a zero-width joiner belong to the spelling in Arabic and Indic scripts only. */
const JOINER =
  /(?<![\u0600-\u06ff\u0750-\u077f\u0900-\u0dff])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\u06ff\u0750-\u077f\u0900-\u0dff])/g;
// Controls, soft hyphen, directional marks, embeddings, overrides and isolates, invisible operators, tags,
// noncharacters, and U+FFFD, which only stands for what was lost.
const unseen = String.raw`\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}`;
const UNSEEN = new RegExp(`[${unseen}]`, 'gu');
/** Few texts hold any of these: one question instead of three answers. */
const MAY_BE_UNSEEN = new RegExp(`[${unseen}\\u200c\\u200d]`, 'u');
/** What Unicode calls white space, but for the space itself. */
const ODD = String.raw`\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
/** Most blanks are single spaces already: replacing them, too, would cost more than all the rest. */
const BLANKS = new RegExp(`[${ODD}][ ${ODD}]*| [ ${ODD}]+`, 'g');
/** What Windows-1252 has where Unicode has controls: `&#150;` is a dash, as browsers show it. */
const C1 = /[\u0080-\u009f]/g;
const windows1252 = new TextDecoder('windows-1252');
const NEEDS_CARE = /[^\u0020-\u007e]/;

/** One line of text, not markup: NFC, white space collapsed, without unseen characters. */
export const cleanLine = (text: string): string => {
  // Of all that needs care, the ends of lines are in most abstracts, and nothing else is.
  const line = text.replaceAll('\n', ' ');
  if (!NEEDS_CARE.test(line)) return line.replace(/ {2,}/g, ' ').trim();
  const spaced = line.replace(BLANKS, ' ').replace(/ {2,}/g, ' ').toWellFormed();
  if (!MAY_BE_UNSEEN.test(spaced)) return spaced.normalize('NFC').trim();
  return spaced
    .replace(C1, (character) => windows1252.decode(Uint8Array.of(character.charCodeAt(0))))
    .replace(UNSEEN, '')
    .replace(JOINER, '')
    .replace(/ {2,}/g, ' ')
    .normalize('NFC')
    .trim();
};
