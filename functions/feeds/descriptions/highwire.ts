/** Greek letters that HighWire's text (bioRxiv, medRxiv) writes by name in braces. */
const NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega';
const LETTERS = new Map([
  ...NAMES.split(' ').map((name, at): [string, string] => [
    name,
    [...'αβγδεζηθικλμνξοπρστυφχψω'][at] ?? name,
  ]),
  ...NAMES.split(' ').map((name, at): [string, string] => [
    `${name[0]?.toUpperCase()}${name.slice(1)}`,
    [...'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'][at] ?? name,
  ]),
  ['micro', 'µ'],
  ['degrees', '°'],
  ['+/-', '±'],
  ['times', '×'],
  ['approx', '≈'],
  ['ge', '≥'],
  ['le', '≤'],
]);

const FIGURE = /(?:\bGraphical abstract\s*)?\bO_FIG\b[\s\S]*?\bC_FIG\b/gi;
/** Marks of small capitals, lists, quotations and structured abstracts, glued to the text they begin and end. */
const MARK = /[OC]_(?:SCPLOW|SCPCAP|LI|ST_ABS|QD|TEXTBOX|INLINEFIG|TBL)/g;

/** `AO_SCPLOWBSTRACTC_SCPLOWLamps glow.`, and other headings in small capitals that are glued to their text. */
const ABSTRACT_BEFORE = /^\s*(?:AO_SCPLOWBSTRACT|SO_SCPLOWUMMARY)C_SCPLOW[\s:.]*/;
const HEADING_BEFORE = /(\b[A-Z]O_SCPLOW[A-Z]{4,20}C_SCPLOW)(?=\p{Upper}(?:\p{Lower}| ))/gu;

/** Text of bioRxiv and medRxiv without HighWire's own notation: `cystathionine-{beta}-synthase`, `GO_SCPLOWRAC_SCPLOWNPA`. */
export const withoutHighwireMarks = (text: string): string => {
  const plain = /_(?:FIG|SCP|LI|ST_|QD|TEXT|INLINE|TBL)/.test(text)
    ? text
        .replace(FIGURE, ' ')
        .replace(ABSTRACT_BEFORE, '')
        .replace(HEADING_BEFORE, '$1 ')
        .replace(/C_(?:ST_ABS|LI)/g, ' ')
        .replace(MARK, '')
    : text;
  return plain.includes('{')
    ? plain.replace(
        /(?<!\\[a-zA-Z]*|\^|_)\{([A-Za-z+/-]{2,7})\}/g,
        (whole, name: string) => LETTERS.get(name) ?? whole,
      )
    : plain;
};
