import { asciiNumbers } from './letters.ts';
import { symbols, type Unit, unitWords } from './units.ts';

/** A number of a text with what it counts. */
export type Quantity = {
  /** In the dimension's base unit. */
  value: number;
  /** Half of the last written digit: what rounding may hide. */
  tolerance: number;
  /** `time`, `ratio`, … or `none`, or the unit itself where no scale is known. */
  dimension: string;
  /** Place of its first character in the normalised text. */
  index: number;
  /** As written. */
  text: string;
};

const multipliers: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const cardinals: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
};
const factors: Record<string, number> = {
  twice: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  thrice: 3,
  triple: 3,
  tripled: 3,
  half: 0.5,
  halved: 0.5,
  halves: 0.5,
  quadruple: 4,
};

const superscripts: Record<string, string> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺'].map((c, i) => [c, '0123456789-+'[i] ?? '']),
);

/** One spelling of signs, spaces, exponents and LaTeX, so that `10^{-3}`, `10⁻³` and `1e-3` read alike. */
export const normaliseNumbers = (text: string): string =>
  asciiNumbers(
    text.replace(/[⁰¹²³⁴-⁹⁻⁺]+/g, (raised) => `^${[...raised].map((c) => superscripts[c] ?? c).join('')}`),
  )
    .replace(/\\(?:sim|approx|simeq)\b/g, ' ~')
    .replace(/\\times\b/g, '×')
    .replace(/\\%/g, '%')
    .replace(/\\(?:mu|upmu)\b\s?/g, 'µ')
    .replace(/\\(?:,|;|:| |!|mathrm|text|rm|mathcal|mathbf)/g, ' ')
    .replace(/[${}]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/\^ +(?=[-+\d])/g, '^')
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/\u03bc/g, 'µ')
    .replace(/[\u00a0\u2009\u202f~]/g, ' ')
    .replace(/(\d) (?=%)/g, '$1')
    .replace(/(?<=\d)[\u2009\u202f ](?=\d{3}(?:\D|$))(?=\d{3})/g, (space, at: number, whole: string) =>
      /(?:^|\D)\d{1,3}$/.test(whole.slice(0, at)) && !/\d[ ]\d{3} \d{3} \d/.test(whole) ? '' : space,
    );

const numeral =
  /(?<![\p{L}\d_.^]|\^[-+])([-+±]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:[eE]([-+]?\d{1,3})(?![\p{L}\d]))?(?:\s?[×x·]\s?10\^?\s?([-+]?\d{1,3}))?/gu;

const unitAfter = (rest: string): { unit: Unit | null; scale: number; length: number } => {
  let scale = 1;
  let skipped = 0;
  const attached = /^([kKMB])(?![\p{L}\d/])/u.exec(rest);
  if (attached)
    return { unit: null, scale: { k: 1e3, K: 1e3, M: 1e6, B: 1e9 }[attached[1] ?? ''] ?? 1, length: 1 };
  const multiplied = /^[\s-]?(hundred|thousand|million|billion|trillion)s?\b/i.exec(rest);
  if (multiplied) {
    scale = multipliers[(multiplied[1] ?? '').toLowerCase()] ?? 1;
    skipped = multiplied[0].length;
  }
  const after = rest.slice(skipped);
  const word = /^[\s-]?(percentage points?|per cent|\p{L}+)/iu.exec(after);
  const spelled = word && unitWords.get((word[1] ?? '').toLowerCase().replace(/(?<=[a-z]{3})s$/, ''));
  if (word && (spelled ?? unitWords.get((word[1] ?? '').toLowerCase())))
    return {
      unit: spelled ?? unitWords.get((word[1] ?? '').toLowerCase()) ?? null,
      scale,
      length: skipped + word[0].length,
    };
  const symbol =
    /^[\s-]?((?:[fpnµmcdkMGTKP]?[A-Za-zÅ°%‰×€£]{1,4}|°\s?C)(?:\s?(?:\/|·)\s?[A-Za-zµ]+|\s?\^-\d)*)(?![\p{L}\d])/u.exec(
      after,
    );
  if (symbol) {
    const written = (symbol[1] ?? '').replace(/\s/g, '');
    const known = symbols.get(written.replace(/^u(?=[mgslLMAV]\b)/, 'µ'));
    // `5 s`, but not `5 a` or `5 in`: single letters that are words are no units after a space.
    if (known) return { unit: known, scale, length: skipped + symbol[0].length };
    if (/[/^]/.test(written) && /^[fpnµmcdkMGT]?[A-Za-zµ°%]{1,4}[/^]/.test(written))
      return { unit: [written, 1], scale, length: skipped + symbol[0].length };
  }
  if (/^%/.test(after)) return { unit: ['ratio', 0.01], scale, length: skipped + 1 };
  return { unit: null, scale, length: skipped };
};

const decimals = (digits: string): number => digits.split('.')[1]?.length ?? 0;

/** The numbers of a normalised text, in order; those inside names (`GPT-4`, `CO2`) are part of the name. */
export const readQuantities = (text: string): Quantity[] => {
  const found: Quantity[] = [];
  for (const match of text.matchAll(numeral)) {
    const [whole, sign = '', digits = '', exponent, power] = match;
    const before = text.slice(0, match.index);
    // `COVID-19`, `10-20`: a hyphen after a letter or digit joins, it does not negate.
    const joined = /[\p{L}\d)]$/u.test(before);
    if (joined && sign === '-' && /\p{L}$/u.test(before)) continue;
    const scaleTen = 10 ** (Number(exponent ?? 0) + Number(power ?? 0));
    if (/\p{L}[-–]$/u.test(before)) continue;
    const after = text.slice(match.index + whole.length);
    const raised = /^\^([-+]?\d{1,3})/.exec(after);
    const rest = after.slice(raised?.[0].length ?? 0);
    const { unit, scale, length } = unitAfter(rest);
    const factor = scaleTen * scale * (unit?.[1] ?? 1);
    const number = Number(digits.replaceAll(',', ''));
    const value = raised ? number ** Number(raised[1]) * factor : number * factor;
    found.push({
      value: sign === '-' && !joined ? -value : value,
      tolerance: raised ? 0 : 0.5 * 10 ** -decimals(digits) * factor,
      dimension: unit?.[0] ?? 'none',
      index: match.index,
      text: (whole + (raised?.[0] ?? '') + rest.slice(0, length)).trim(),
    });
  }
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    const fold = /^(\p{L}+)fold$/u.exec(word);
    const value = fold
      ? cardinals[fold[1] ?? '']
      : Object.hasOwn(cardinals, word)
        ? cardinals[word]
        : Object.hasOwn(factors, word)
          ? factors[word]
          : undefined;
    if (value === undefined) continue;
    const rest = text.slice(match.index + word.length);
    if (Object.hasOwn(multipliers, word) && /[\d.]\s?-?$/.test(text.slice(0, match.index))) continue;
    const tail = /^-(one|two|three|four|five|six|seven|eight|nine)\b/i.exec(rest);
    const sum =
      tail && value >= 20 && value < 100 ? value + (cardinals[(tail[1] ?? '').toLowerCase()] ?? 0) : value;
    const { unit, scale } = fold
      ? { unit: ['fold', 1] as Unit, scale: 1 }
      : unitAfter(rest.slice(tail ? tail[0].length : 0));
    found.push({
      value: sum * scale * (unit?.[1] ?? 1),
      tolerance: 0,
      dimension: unit?.[0] ?? (Object.hasOwn(factors, word) ? 'fold' : 'none'),
      index: match.index,
      text: match[0],
    });
  }
  return found.sort((a, b) => a.index - b.index);
};

const close = (claim: Quantity, value: number): boolean =>
  Math.abs(claim.value - value) <= Math.max(claim.tolerance * 1.000001, Math.abs(value) * 1e-9);

/** True when `source` says this number, in another unit, spelled out or with more digits. */
export const saysSameNumber = (claim: Quantity, source: Quantity): boolean => {
  // A rounded source cannot bear out more digits than it has.
  if (claim.tolerance < source.tolerance * 0.999 && claim.value !== source.value && claim.tolerance > 0)
    return false;
  if (claim.dimension === source.dimension) return close(claim, source.value);
  const pair = [claim.dimension, source.dimension].sort().join(' ');
  if (pair === 'fold none') return close(claim, source.value);
  if (pair === 'none ratio' || pair === 'fold ratio')
    return Math.abs(claim.value) < 1 && Math.abs(source.value) <= 1 && close(claim, source.value);
  return false;
};
