const STOP = String.raw`(?:[.,;:)\]?!”’]|[-–/]\p{Alpha})`;
const BEGINS_WITH_STOP = new RegExp(`^${STOP}`, 'u');
const INDENTED_STOP = new RegExp(String.raw`^[ \t]*\n\s*(?=${STOP})`, 'u');

/** Takes away the ends of lines, and what indents the next ones, before a stop that follows a tag. */
export const dropIndentation = (parts: string[], next: string): void => {
  if (!BEGINS_WITH_STOP.test(next)) return;
  for (let last = parts.pop(); last !== undefined; last = parts.pop()) {
    const written = last.trimEnd();
    parts.push(last.indexOf('\n', written.length) === -1 ? last : written);
    if (parts.at(-1) !== '') return;
    parts.pop();
  }
};

/**
 * Crossref's members set blanks around what their own markup has none around: `WO <sub>2</sub> lamps`, `Mn
 * <sup>2+</sup> -doped`. What is raised without a sign may belong to what follows: `the <sup>13</sup>C`.
 */
export const isScriptBehind = (name: string, inside: string, written: string): boolean =>
  written !== inside &&
  (name.startsWith('sup') ? /[+−–-]/.test(inside) : /\d/.test(inside) || inside.trim().length < 3);

/** Behind these, a script belongs to what follows: `the <sub>2</sub>F<sub>1</sub> function`. `As` and `In` are elements. */
const SMALL_WORD =
  /(?:^|\s)(?:[Aa]nd|as|at|[Bb]y|[Ff]or|[Ff]rom|in|is|[Ll]et|of|on|or|[Tt]he|[Tt]o|[Uu]sing|[Ww]here|[Ww]ith)\s*$/;

/** Takes off the blank between a letter or bracket and what is written next; whether there was one. */
export const dropBlank = (parts: string[]): boolean => {
  const last = parts.at(-1) ?? '';
  const before = last.trim() === '' ? (parts.at(-2) ?? '') : last;
  if (!/\s$/.test(last) || !/[\p{Alpha}\p{N})\]]\s*$/u.test(before) || SMALL_WORD.test(before)) return false;
  parts[parts.length - 1] = last.trimEnd();
  return true;
};

/** A text without the blank that stands there, too, behind such a script; a dash between blanks keeps them. */
export const withoutBlankBefore = (text: string): string => text.replace(/^\s+(?=[,.;:)\]]|[-–/]\S)/, '');

/** Crossref indents what its members deposit, behind inline markup, too. */
export const withoutIndentationBefore = (text: string): string => text.replace(INDENTED_STOP, '');
