/** Columns of a plain-text mail (RFC 3676 advises 78 at most, quoted replies included). */
export const textWidth = 72;

// Chinese, Japanese and Korean: two columns each, and a line may end after any of them.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g;

const columns = (text: string) => text.length + (text.match(wide)?.length ?? 0);

/** What stays together on a line, and whether a space goes before it. */
const piecesOf = (text: string) =>
  text.split(' ').flatMap((word) => {
    const parts =
      columns(word) > textWidth / 2 ? word.split(/(?<=[\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60])/) : [word];
    return parts.map((part, index) => ({ part, gap: index === 0 ? ' ' : '' }));
  });

// Single spaces between words of one column a character: most of what a mail holds.
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

const wrapPlain = (text: string, indent: string): string => {
  const room = textWidth - indent.length;
  let lines = indent;
  let at = 0;
  while (text.length - at > room) {
    const last = text.lastIndexOf(' ', at + room);
    const cut = last > at ? last : text.indexOf(' ', at + room);
    if (cut < 0) break;
    lines += `${text.slice(at, cut)}\n${indent}`;
    at = cut + 1;
  }
  return lines + text.slice(at);
};

/** One paragraph, broken between words at 72 columns; a longer word, such as a URL, stays whole on its line. */
export const wrap = (text: string, indent = ''): string => {
  if (plain.test(text)) return wrapPlain(text, indent);
  const lines: string[] = [];
  let line = '';
  for (const { part, gap } of piecesOf(text)) {
    const isFull = line !== '' && indent.length + columns(line + gap + part) > textWidth;
    if (isFull) lines.push(line);
    line = line === '' || isFull ? part : line + gap + part;
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n');
};
