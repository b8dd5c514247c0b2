import { subscript, superscript } from './scripts.ts';

/** Marks that MathML sets above a letter, as the combining characters that do so in text. */
const ACCENTS: Record<string, string> = {
  ...{
    '¯': '\u0304',
    '‾': '\u0304',
    '―': '\u0304',
    ˉ: '\u0304',
    _: '\u0304',
    '\u0304': '\u0304',
    '\u0305': '\u0304',
  },
  ...{ '^': '\u0302', ˆ: '\u0302', '~': '\u0303', '˜': '\u0303', '∼': '\u0303', '→': '\u20d7', '⃗': '\u20d7' },
  ...{ '.': '\u0307', '˙': '\u0307', '¨': '\u0308' },
};

const accent = (text: string): string => ACCENTS[text.trim()] ?? text;
const grouped = (text: string): string => (/^[\p{Alpha}\p{N}.]*$/u.test(text.trim()) ? text : `(${text})`);
const over = (text: string): string => `/${grouped(text)}`;
const root = (text: string): string =>
  [...text.trim()].length > 1 ? `√(${text.trim()})` : `√${text.trim()}`;

/** By element, how each of its children is written. */
const PLACES: Record<string, ((text: string) => string)[]> = {
  msub: [same, subscript],
  msup: [same, superscript],
  msubsup: [same, subscript, superscript],
  munder: [same, subscript],
  munderover: [same, subscript, superscript],
  mover: [same, accent],
  mfrac: [grouped, over],
};

function same(text: string): string {
  return text;
}

/**
 * How MathML's element `name` is written in a line of text, given the text inside it, where its place in `parent` or
 * itself asks for more than that text: `½` as `1/2`, a bar as a combining one. Null where it does not.
 */
export const mathWriter = (
  name: string,
  parent: string | null,
  place: number,
): ((text: string) => string) | null => {
  const byPlace = parent === null || !Object.hasOwn(PLACES, parent) ? undefined : PLACES[parent]?.[place];
  const writer = byPlace === same ? undefined : byPlace;
  if (name !== 'msqrt') return writer ?? null;
  return writer === undefined ? root : (text) => writer(root(text));
};
