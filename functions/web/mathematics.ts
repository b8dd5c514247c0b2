import { DomUtils, parseDocument } from 'htmlparser2';
import temml from 'temml';

/** A stretch of text, or mathematics with its TeX source as it was written. */
export type Piece = { kind: 'text'; text: string } | { kind: 'mathematics'; source: string; mathml: string };

// Formulas in titles and abstracts have some tens of characters; a longer one is no formula, or an attack.
const maxTex = 500;
// 50 papers a page with some formulas each; about 2 MB.
const maxKept = 5000;

/** `$$…$$`, `\[…\]`, `\(…\)`, `$…$`; a dollar before a digit closes nothing, so that prices stay prices. */
const delimited = new RegExp(
  [
    `\\$\\$([^$]{1,${maxTex}})\\$\\$`,
    `\\\\\\[([^]{1,${maxTex}}?)\\\\\\]`,
    `\\\\\\(([^]{1,${maxTex}}?)\\\\\\)`,
    `(?<!\\\\)\\$(?!\\s)((?:[^$\\\\]|\\\\[^]){1,${maxTex}})(?<!\\s)\\$(?!\\d)`,
  ].join('|'),
  'g',
);

/** Between two prices stands prose: words, and nothing that only TeX writes. */
const isProse = (tex: string) => /\p{L}{3,}\s/u.test(tex) && !/[\\^_{}=<>]/.test(tex);

const elements = new Set(
  'maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover'.split(
    ' ',
  ),
);
const attributes = new Set(
  'accent accentunder columnspan depth display displaystyle fence form height largeop linethickness lspace mathvariant maxsize minsize movablelimits rowspan rspace scriptlevel separator stretchy symmetric voffset width'.split(
    ' ',
  ),
);

/** What is inside `<math>`: elements and attributes that move nothing out of its place; null where there are others. */
const clean = (markup: string): string | null => {
  const [root] = DomUtils.getElementsByTagName(
    'math',
    parseDocument(markup, { xmlMode: true }).children,
    false,
  );
  if (!root) return null;
  for (const element of DomUtils.getElementsByTagName(() => true, root.children)) {
    if (!elements.has(element.name)) return null;
    for (const name of Object.keys(element.attribs)) if (!attributes.has(name)) delete element.attribs[name];
  }
  return DomUtils.getInnerHTML(root, { xmlMode: true, encodeEntities: 'utf8' });
};

/** MathML of what TeX means; null where it cannot be read. */
const render = (tex: string): string | null => {
  try {
    return clean(
      temml.renderToString(tex, { throwOnError: true, trust: false, maxSize: [1, 5], maxExpand: 50 }),
    );
  } catch {
    return null;
  }
};

const kept = new Map<string, string | null>();

const rendered = (tex: string): string | null => {
  const known = kept.get(tex);
  if (known !== undefined) return known;
  // Rendering takes about a millisecond, asking the map none: forget everything rather than keep an order.
  if (kept.size >= maxKept) kept.clear();
  const mathml = render(tex);
  kept.set(tex, mathml);
  return mathml;
};

/** Text in pieces; TeX that cannot be read stays text, just as it was written. */
export const piecesOf = (text: string): Piece[] => {
  if (!/[$\\]/.test(text)) return [{ kind: 'text', text }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(delimited)) {
    const tex = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
    const mathml = tex === '' || isProse(tex) ? null : rendered(tex);
    if (mathml === null) continue;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    pieces.push({ kind: 'mathematics', source: tex, mathml });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
};
