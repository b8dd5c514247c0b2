/** Commands that set type or space and are not seen themselves. */
const UNSEEN =
  /\\(?:begin|end|hspace|vspace|label|tag)\s*\{[^{}]*\}|\\(?:math(?:bb|bf|cal|frak|it|rm|scr|sf|ring)|bold(?:symbol)?|operatorname|text(?:rm|bf|it|sf)?|mbox|left|right|[Bb]igg?[lr]?|displaystyle|textstyle|limits|quad|qquad|[,;:! ])(?![a-zA-Z])/g;
const FORMULA = /\$\$(.{1,1000}?)\$\$ ?/gs;
/** Longer formulas are followed by no more than this. */
const COPY_LIMIT = 1000;

/**
 * Springer writes each formula twice, in TeX and again as flat text: `$$L_1$$ L 1 spaces`. Without the second, where
 * at least half of a text's formulas are followed by one.
 */
export const withoutFormulaCopies = (text: string): string => {
  const formulas = [...text.matchAll(FORMULA)].map((found) => {
    const end = found.index + found[0].length;
    return { end, copy: copyLength(found[1] ?? '', text.slice(end, end + COPY_LIMIT)) };
  });
  const copied = formulas.filter(({ copy }) => copy > 0);
  if (copied.length === 0 || copied.length * 2 < formulas.length) return text;
  let written = '';
  let from = 0;
  for (const { end, copy } of copied) {
    written += text.slice(from, end).trimEnd();
    from = end + copy;
  }
  return written + text.slice(from);
};

/** How many characters at the beginning of `after` are the formula again, its signs in any order; 0 where they are not. */
const copyLength = (tex: string, after: string): number => {
  const commands = new Set<string>();
  let symbols = 0;
  const seen = tex.replace(UNSEEN, ' ').replace(/\\([a-zA-Z]+|[^a-zA-Z])/g, (_, command: string) => {
    if (command.length > 1) commands.add(command);
    symbols += 2;
    return ' ';
  });
  const left = new Map<string, number>();
  let letters = 0;
  for (const sign of seen.replace(/[\s{}^_$&~]/g, '').normalize('NFKC')) {
    left.set(sign, (left.get(sign) ?? 0) + 1);
    if (/[\p{Alpha}\p{N}]/u.test(sign)) letters += 1;
  }
  // Signs alone are hardly a formula, and what follows has them of its own.
  if (letters === 0 && symbols === 0) return 0;
  const take = (sign: string): boolean => {
    const count = left.get(sign) ?? 0;
    if (count === 0) return false;
    left.set(sign, count - 1);
    if (/[\p{Alpha}\p{N}]/u.test(sign)) letters -= 1;
    return true;
  };
  let at = 0;
  let end = 0;
  while (at < after.length) {
    const sign = String.fromCodePoint(after.codePointAt(at) ?? 0);
    const plain = sign === '−' ? '-' : sign === '′' ? "'" : sign.normalize('NFKC');
    const command = /^[a-z]{2,8}/i.exec(after.slice(at, at + 9))?.[0];
    if (sign === ' ') at += 1;
    else if (command !== undefined && commands.delete(command)) end = at += command.length;
    else if (take(plain)) end = at += sign.length;
    else if (/[^\x20-\x7e]/.test(sign) && symbols > 0) {
      symbols -= 1;
      end = at += sign.length;
    } else break;
  }
  return letters > 0 || /^[\p{Alpha}\p{N}]/u.test(after.slice(end)) ? 0 : end;
};
