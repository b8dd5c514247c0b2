/** Columns of a plain-text mail (RFC 3676 advises 78 at most, quoted replies included). */
export const textWidth = 72;

/** One paragraph, broken between words at 72 columns; a longer word, such as a URL, stays whole on its line. */
export const wrap = (text: string, indent = ''): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const isFull = line !== '' && indent.length + line.length + 1 + word.length > textWidth;
    if (isFull) lines.push(line);
    line = line === '' || isFull ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n');
};
